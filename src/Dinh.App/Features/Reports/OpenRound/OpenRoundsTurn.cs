using Dinh.App.Jobs;
using Dinh.Data;
using Dinh.Domain.Reports;
using Dinh.Law;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.OpenRound;

/// <summary>Opens the rounds whose day has come: some days before they are due, or when their figures are closed. All rounds of a turn and the turn are committed together.</summary>
public sealed class OpenRoundsTurn(DinhDb db, BeginRoundHandler begin) : IRecurring
{
    // After the lists of review, and before the letters of the morning tell of it.
    public Rhythm Rhythm => Rhythm.Daily(new(5, 10));

    public Sentence Name => new("Mở đợt báo cáo đến kỳ", "Open the rounds of reports that are due to begin");

    public async Task DoAsync(Turn turn, JobRun run, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(run);
        var day = turn.Day;
        var regimes = await RunningOn(day).ToListAsync(stop);
        var open = (await db.ReportRounds.Select(r => new { r.RegimeId, r.PeriodKey }).ToListAsync(stop)).Select(r => (r.RegimeId, r.PeriodKey)).ToHashSet();
        foreach (var (regime, period) in regimes.SelectMany(r => r.ToOpenOn(day).Select(p => (r, p))).Where(x => !open.Contains((x.r.Id, x.p.Key))))
        {
            await run.BeginAsync(stop);

            // Where nobody owes it, or its form has ended, there is nothing to open; who laid it down sees why on its page.
            await begin.HandleAsync(new(regime, period, regime.Due.For(period)!.Value, ""), stop);
        }
    }

    private IQueryable<ReportRegime> RunningOn(DateOnly day) =>
        db
            .ReportRegimes.Where(r => r.From <= day && (r.EndedOn == null || day <= r.EndedOn))
            .Where(r => db.Bodies.Any(b => b.Id == r.ToId && (b.ValidTo == null || day <= b.ValidTo)))
            .OrderBy(r => r.Id);
}
