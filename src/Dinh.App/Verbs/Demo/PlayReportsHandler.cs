using Dinh.App.Features.Reports;
using Dinh.App.Features.Reports.Cells;
using Dinh.App.Features.Reports.DecideReport;
using Dinh.App.Features.Reports.LayRegime;
using Dinh.App.Features.Reports.OpenRound;
using Dinh.App.Features.Reports.SendReport;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.Reports;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Law;
using Dinh.Law.Reporting;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Verbs.Demo;

/// <summary>The department has a round in which a commune stands in each state: accepted, waiting, returned, late, with nothing to report, missing.</summary>
public sealed class PlayReportsHandler(ActAsPersonHandler people, TimeProvider clock)
{
    // The round closed, opened and was due so many days ago.
    private const int Closed = 20;
    private const int Opened = 19;
    private const int Due = 5;

    public async Task HandleAsync(DemonstrationScript.ReportsLine script, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(script);
        var round = await people.HandleAsync(script.Clerk, (services, access) => OpenAsync(services, access, script, stop), stop);
        foreach (var (line, at) in script.Sent.Select((l, at) => (l, at)))
        {
            var report = await people.HandleAsync(line.Clerk, (services, access) => SendAsync(services, access, (round, line, at), stop), stop);
            if (line.Returned is { } because)
                await DoAsync(script.Clerk, s => s.GetRequiredService<ReturnReportHandler>().HandleAsync(new(report, [], because), stop), stop);
            else if (line.Accepted)
                await DoAsync(script.Clerk, s => s.GetRequiredService<AcceptReportsHandler>().HandleAsync(new([report]), stop), stop);
        }
    }

    private async Task<Id<ReportRound>> OpenAsync(IServiceProvider services, Access access, DemonstrationScript.ReportsLine script, CancellationToken stop)
    {
        var (body, today) = (access.Held[0].Body, clock.Today);
        var (closes, due) = (today.AddDays(-Closed), today.AddDays(-Due));
        var given = new NewRegime
        {
            Name = script.Name,
            OwnerId = body,
            ToId = body,
            FormCode = ShippedForms.All[0].Code,
            Period = PeriodKind.Own,
            WindowFrom = closes.AddMonths(-6).AddDays(1),
            WindowTo = closes,
            Due = RegimeDues.Once(closes, due),
            Ground = script.Ground,
            From = today.AddDays(-Opened),
        };
        var key = Id<ReportRegime>.New();
        Through(await services.GetRequiredService<LayRegimeHandler>().HandleAsync(new(key, given), stop));
        var earlier = new EarlierClock(clock, Opened);
        var begin = ActivatorUtilities.CreateInstance<BeginRoundHandler>(services, earlier);
        var open = ActivatorUtilities.CreateInstance<OpenRoundHandler>(services, begin, earlier);
        var (outcome, round) = await open.HandleAsync(new(key, ReportPeriods.Own(given.WindowFrom.Value, closes).Key), stop);
        Through(outcome);
        return round;
    }

    private async Task<Id<Report>> SendAsync(
        IServiceProvider services,
        Access access,
        (Id<ReportRound> Round, DemonstrationScript.SentLine Line, int At) sent,
        CancellationToken stop
    )
    {
        var (db, body, line) = (services.GetRequiredService<DinhDb>(), access.Held[0].Body, sent.Line);
        var report = await db.Reports.AsNoTracking().Whole().SingleAsync(r => r.RoundId == sent.Round && r.BodyId == body, stop);
        if (line.Nothing is null)
        {
            await FillAsync(db, report.Current.Row, sent.At, stop);
            await ExplainAsync(services, report, stop);
        }

        var send = ActivatorUtilities.CreateInstance<SendReportHandler>(services, new EarlierClock(clock, line.DaysAgo));
        Through(await send.HandleAsync(new(report.Id, line.Nothing, true), stop));
        return report.Id;
    }

    // Small numbers that differ from commune to commune; whatever is worked out stays empty.
    private static async Task FillAsync(DinhDb db, long filing, int commune, CancellationToken stop)
    {
        var cells = ShippedForms
            .All[0]
            .Indicators.Where(i => i is { Type: FigureType.Count, Breakdown: null, PartOf: null, Source: FigureSource.Typed or FigureSource.Counted })
            .Select(i => i.Key)
            .ToList();
        var known = await db.CellNumbers.Where(c => cells.Contains(c.Key)).ToDictionaryAsync(c => c.Key, stop);
        foreach (var key in cells.Where(c => !known.ContainsKey(c)))
            db.CellNumbers.Add(known[key] = new(key));
        await db.SaveChangesAsync(stop);
        foreach (var (key, at) in cells.Select((c, at) => (c, at)))
            db.Figures.Add(new(filing, known[key].Number) { Number = ((at * 7) + (commune * 5)) % 12 });
        await db.SaveChangesAsync(stop);
    }

    // What looks unusual is explained before it is sent, as the form asks.
    private async Task ExplainAsync(IServiceProvider services, Report report, CancellationToken stop)
    {
        var db = services.GetRequiredService<DinhDb>();
        var looked = await services.GetRequiredService<CheckReportQuery>().OfAsync(report.Id, stop);
        foreach (var key in looked.Unexplained.Select(r => r.Cell ?? ReportCheck.RowKey(r.Section, r.Row ?? 0)).Distinct())
        {
            var cell = await db.CellNumbers.SingleOrDefaultAsync(c => c.Key == key, stop);
            if (cell is null)
            {
                db.CellNumbers.Add(cell = new(key));
                await db.SaveChangesAsync(stop);
            }

            db.CellNotes.Add(
                new(report.Current.Row, cell.Number)
                {
                    Explanation = "Đã đối chiếu với sổ theo dõi của xã.",
                    By = "",
                    At = clock.GetUtcNow().UtcDateTime,
                }
            );
        }

        await db.SaveChangesAsync(stop);
    }

    private Task<bool> DoAsync(string account, Func<IServiceProvider, Task<Outcome>> deed, CancellationToken stop) =>
        people.HandleAsync(account, async (services, _) => Through(await deed(services)), stop);

    private static bool Through(Outcome outcome) => outcome.Refusal is null ? true : throw new InvalidOperationException(outcome.Refusal.Code);

    // What is told happened some days ago.
    private sealed class EarlierClock(TimeProvider now, int days) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now.GetUtcNow().AddDays(-days);
    }
}
