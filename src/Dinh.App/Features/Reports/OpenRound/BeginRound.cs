using Dinh.App.Features.People.UnitsBelow;
using Dinh.App.Features.Reports.CountReport;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Reports;
using Dinh.Law;
using Dinh.Law.Reporting;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.OpenRound;

/// <param name="By">Who opens it, as the way of each report says.</param>
public sealed record BeginRound(ReportRegime Regime, ReportPeriod Period, DateOnly Due, string By);

/// <summary>Opens a round with a report and a duty for each body that owes it. It saves in pieces and leaves the transaction to who asked.</summary>
public sealed class BeginRoundHandler(DinhDb db, FormsInForceQuery forms, OwingBodiesQuery owing, OrderCountHandler count, TimeProvider clock)
{
    private const int Batch = 250;

    /// <returns>The round, also where it was open already.</returns>
    public async Task<(Id<ReportRound> Round, Refusal? Refusal)> HandleAsync(BeginRound command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        var (regime, period) = (command.Regime, command.Period);
        var known = await db
            .ReportRounds.Where(r => r.RegimeId == regime.Id && r.PeriodKey == period.Key)
            .Select(r => (Id<ReportRound>?)r.Id)
            .FirstOrDefaultAsync(stop);
        if (known is { } open)
            return (open, null);
        if (await forms.FindAsync(regime.FormCode, stop) is not { } form)
            return (default, new("round.without-form"));
        if (await owing.OfAsync(regime, stop) is not { Count: > 0 } bodies)
            return (default, new("round.nobody-owes"));

        var today = clock.Today;
        var round = ReportRound.Open(Id<ReportRound>.New(), regime, form, period, (command.Due, today));
        db.ReportRounds.Add(round);
        await db.SaveChangesAsync(stop);
        var former = await owing.FormerAsync(bodies, round, stop);
        var now = new Moment(command.By, round.ToId, clock.GetUtcNow().UtcDateTime, today);
        foreach (var batch in bodies.Chunk(Batch))
        {
            foreach (var body in batch)
                Add(regime, round, body, former[body.Body], now);
            await db.SaveChangesAsync(stop);
            Forget(batch);
        }

        if (round.To < today)
            await CountAsync(round, stop);
        return (round.Id, null);
    }

    // Its days are over already: no turn to come would count it.
    private async Task CountAsync(ReportRound round, CancellationToken stop)
    {
        await count.HandleAsync(round, stop);
        await db.SaveChangesAsync(stop);
    }

    private void Add(ReportRegime regime, ReportRound round, PlacedBody body, IEnumerable<FormerBody> former, Moment now)
    {
        var key = Id<Report>.New();
        var duty = Duty.Assign(ReportDuties.Of(regime, round, key, body.Body, (ReportLinks.Of(key), now.Today)));
        var report = Report.Open(key, round, (body.Body, body.Unit, body.Path), duty.Id, now);
        foreach (var part in former)
            report.Cover(new(part.Body, part.Unit, null, part.Until), null, now);
        db.Duties.Add(duty);
        db.Reports.Add(report);
    }

    // What is saved is not looked through again with each further batch.
    private void Forget(PlacedBody[] batch)
    {
        if (batch.Length < Batch)
            return;

        foreach (
            var entry in db
                .ChangeTracker.Entries()
                .Where(e => e.Entity is Report or Filing or Duty or JournalEntry or OutboxMessage || (e.Metadata.IsOwned() && e.Entity is not OwingBody))
                .ToList()
        )
            entry.State = EntityState.Detached;
    }
}
