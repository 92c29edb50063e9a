using Dinh.App.Jobs;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Law;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.CountReport;

/// <summary>The order to count some of a round's reports, as far as they are still being filled in.</summary>
public sealed record CountOpenReports(Id<ReportRound> Round, IReadOnlyList<Id<Report>> Reports);

/// <summary>Counts them as of the end of the window, all of the order or none of it.</summary>
public sealed class CountOpenReportsJob(DinhDb db, CountReportsHandler counting) : IJob<CountOpenReports>
{
    public Sentence Name => new("Điền sẵn báo cáo từ hồ sơ", "Fill reports from the records");

    public async Task<Outcome> DoAsync(CountOpenReports order, JobRun run, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(run);
        await run.BeginAsync(stop);
        var round = await db.ReportRounds.AsNoTracking().GetAsync(order.Round, stop);
        await counting.CountAsync(round, order.Reports, stop, done => run.Tell(done, order.Reports.Count));
        return Outcome.Done;
    }
}

/// <summary>Orders the count of a round in pieces, so that none of them keeps others from writing for long. Saved with whatever is saved next.</summary>
public sealed class OrderCountHandler(DinhDb db)
{
    private const int InOne = 200;

    public async Task HandleAsync(ReportRound round, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(round);
        var open = await db
            .Reports.Where(r => r.RoundId == round.Id && r.JoinedTo == null && (r.State == ReportState.Open || r.State == ReportState.Returned))
            .OrderBy(r => r.Id)
            .Select(r => r.Id)
            .ToListAsync(stop);
        foreach (var piece in open.Chunk(InOne))
            db.Queue(new CountOpenReports(round.Id, piece), round.Name);
    }
}
