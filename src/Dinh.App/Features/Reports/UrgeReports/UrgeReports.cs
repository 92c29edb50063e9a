using Dinh.App.Features.Duties;
using Dinh.App.Features.Reminding.TellUrged;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Reminding;
using Dinh.Domain.Reports;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.UrgeReports;

public sealed record UrgeReports(Id<ReportRound> Round);

/// <summary>Calls on all bodies whose report is missing, or was given back and not sent again by its day: once a day for each, on their desks and in their letters.</summary>
public sealed class UrgeReportsHandler(DinhDb db, Access access, TellUrgedHandler tell, TimeProvider clock)
{
    public async Task<(Outcome Outcome, int Bodies)> HandleAsync(UrgeReports command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        var urged = 0;
        var outcome = await db.AgainOnConflictAsync(async () =>
        {
            await using var whole = await db.Database.BeginTransactionAsync(stop);
            (var refusal, urged) = await UrgeAsync(command, stop);
            if (refusal is not null)
                return refusal;

            await whole.CommitAsync(stop);
            return Outcome.Done;
        });
        return (outcome, urged);
    }

    private async Task<(Refusal? Refusal, int Bodies)> UrgeAsync(UrgeReports command, CancellationToken stop)
    {
        var round = await access.Visible(db.ReportRounds).AsNoTracking().GetAsync(command.Round, stop);
        if (round.IsLocked)
            return (new("round.locked"), 0);

        var (today, by) = (clock.Today, access.Person!.Value);
        var missing = await db
            .Reports.Where(r => r.RoundId == round.Id && r.JoinedTo == null && r.DueOn < today)
            .Where(r => r.SentOn == null || r.State == ReportState.Returned)
            .Where(r => !db.Urgings.Any(u => u.DutyId == r.DutyId && u.LeaderId == by && u.Day == today))
            .OrderBy(r => r.Id)
            .Select(r => new
            {
                r.BodyId,
                r.DutyId,
                r.DueOn,
                Name = db.Bodies.Where(b => b.Id == r.BodyId).Select(b => b.Name).First(),
            })
            .ToListAsync(stop);
        var from = access.Moment(clock, round.ToId, round.ViaId).BodyId;
        var name = await db.Bodies.Where(b => b.Id == from).Select(b => b.Name).SingleAsync(stop);
        var told = 0;
        foreach (var late in missing)
        {
            var call = new Urgency(by, $"{access.Name} ({name})", from, late.BodyId, Told: 0);
            if (await tell.HandleAsync(new(late.Name, call, [new(late.DutyId, $"Gửi {round.Name}", late.DueOn)], today), stop) is not null)
                told++;
        }

        return (
            missing.Count == 0 ? new("round.nobody-to-urge")
            : told == 0 ? new("urging.nobody-there")
            : null,
            told
        );
    }
}
