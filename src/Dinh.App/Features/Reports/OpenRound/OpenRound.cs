using Dinh.App.Features.Duties;
using Dinh.App.Features.Reports.CountReport;
using Dinh.App.Jobs;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.OpenRound;

/// <param name="Period">The key of the period: "2026-H1".</param>
/// <param name="Due">By when it is due, where the regime leaves that to who opens it: after a session, when asked.</param>
public sealed record OpenRound(Id<ReportRegime> Regime, string Period, DateOnly? Due = null);

/// <summary>Opens a round by hand, at once.</summary>
public sealed class OpenRoundHandler(DinhDb db, Access access, BeginRoundHandler begin, JobsInHand jobs, TimeProvider clock)
{
    public async Task<(Outcome Outcome, Id<ReportRound> Round)> HandleAsync(OpenRound command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        var round = default(Id<ReportRound>);
        var outcome = await db.AgainOnConflictAsync(async () =>
        {
            await using var whole = await db.Database.BeginTransactionAsync(stop);
            var regime = await access.Owned(db.ReportRegimes).GetAsync(command.Regime, stop);
            if (regime.PeriodOf(command.Period) is not { } period)
                return new Refusal("round.no-such-period");
            if (!regime.IsInForceOn(clock.Today))
                return new Refusal("regime.not-in-force");
            if ((regime.Due.For(period) ?? command.Due) is not { } due)
                return new Refusal("round.day-needed");

            (round, var refusal) = await begin.HandleAsync(new(regime, period, due, access.Name), stop);
            if (refusal is not null)
                return refusal;

            await whole.CommitAsync(stop);
            return Outcome.Done;
        });
        if (outcome.Refusal is null)
            await jobs.WaitAsync(await CountsOfAsync(round, stop), stop);
        return (outcome, round);
    }

    // What is counted with the opening is there when the page comes, unless the round is very large.
    private Task<List<Guid>> CountsOfAsync(Id<ReportRound> round, CancellationToken stop) =>
        db.Jobs.Where(j => j.Subject == round.Value && j.Kind == nameof(CountOpenReports) && j.EndedAt == null).Select(j => j.Id).ToListAsync(stop);
}
