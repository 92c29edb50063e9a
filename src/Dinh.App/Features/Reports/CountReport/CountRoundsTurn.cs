using Dinh.App.Jobs;
using Dinh.Data;
using Dinh.Law;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.CountReport;

/// <summary>On the day after a window has ended, each round of it is counted: once, since each day has one turn, saved together with what it orders.</summary>
public sealed class CountRoundsTurn(DinhDb db, OrderCountHandler order) : IRecurring
{
    // In the night, before anybody fills in, and before rounds open that are counted with their opening.
    public Rhythm Rhythm => Rhythm.Daily(new(0, 20));

    public Sentence Name => new("Điền sẵn báo cáo khi hết kỳ số liệu", "Fill reports when their reported days are over");

    public async Task DoAsync(Turn turn, JobRun run, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var last = turn.Day.AddDays(-1);
        var rounds = await db.ReportRounds.AsNoTracking().Where(r => r.To == last && r.LockedOn == null).OrderBy(r => r.Id).ToListAsync(stop);
        foreach (var round in rounds)
            await order.HandleAsync(round, stop);
    }
}
