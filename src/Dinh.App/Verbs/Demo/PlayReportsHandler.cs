using Dinh.App.Features.Reports;
using Dinh.App.Features.Reports.Cells;
using Dinh.App.Features.Reports.DecideReport;
using Dinh.App.Features.Reports.FillReport;
using Dinh.App.Features.Reports.LayRegime;
using Dinh.App.Features.Reports.OpenRound;
using Dinh.App.Features.Reports.SendReport;
using Dinh.App.Jobs;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.Reports;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Reports;
using Dinh.Law;
using Dinh.Law.Reporting;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;
using static Dinh.App.Verbs.Demo.Played;

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
        var closes = clock.Today.AddDays(-Closed);
        var window = ReportPeriods.Own(closes.AddMonths(-6).AddDays(1), closes);
        await PlayEarlierAsync(script, window, stop);
        var round = await people.HandleAsync(script.Clerk, (services, access) => OpenAsync(services, access, (script, window, 0), [], stop), stop);
        foreach (var line in script.Sent)
        {
            var report = await people.HandleAsync(line.Clerk, (services, access) => SendAsync(services, access, (round, line, 0), stop), stop);
            if (line.Returned is { } because)
                await DoAsync(script.Clerk, s => s.GetRequiredService<ReturnReportHandler>().HandleAsync(new(report, [], because), stop), stop);
            else if (line.Accepted)
                await DoAsync(script.Clerk, s => s.GetRequiredService<AcceptReportsHandler>().HandleAsync(new([report]), stop), stop);
        }
    }

    /// <summary>The period before, so that this one can be compared: sent in time and accepted.</summary>
    private async Task PlayEarlierAsync(DemonstrationScript.ReportsLine script, ReportPeriod window, CancellationToken stop)
    {
        var sent = script.Sent.Where(s => s.Nothing is null).ToList();
        var bodies = new List<Id<Body>>();
        foreach (var line in sent)
            bodies.Add(await people.HandleAsync(line.Clerk, (_, access) => Task.FromResult(access.Held[0].Body), stop));
        var round = await people.HandleAsync(
            script.Clerk,
            (services, access) => OpenAsync(services, access, (script, window.Previous, window.Days), bodies, stop),
            stop
        );
        foreach (var line in sent)
        {
            var report = await people.HandleAsync(line.Clerk, (services, access) => SendAsync(services, access, (round, line, window.Days), stop), stop);
            await DoAsync(
                script.Clerk,
                s =>
                    ActivatorUtilities.CreateInstance<AcceptReportsHandler>(s, new EarlierClock(clock, Due - 1 + window.Days)).HandleAsync(new([report]), stop),
                stop
            );
        }
    }

    /// <param name="asked">The window, and how many days before the days of this play all of it happened.</param>
    private async Task<Id<ReportRound>> OpenAsync(
        IServiceProvider services,
        Access access,
        (DemonstrationScript.ReportsLine Script, ReportPeriod Window, int Before) asked,
        IReadOnlyList<Id<Body>> bodies,
        CancellationToken stop
    )
    {
        var (body, script, window) = (access.Held[0].Body, asked.Script, asked.Window);
        var given = new NewRegime
        {
            Name = script.Name,
            OwnerId = body,
            ToId = body,
            FormCode = ShippedForms.All[0].Code,
            Period = PeriodKind.Own,
            WindowFrom = window.From,
            WindowTo = window.To,
            Due = RegimeDues.Once(window.To, clock.Today.AddDays(-Due - asked.Before)),
            Ground = script.Ground,
            From = clock.Today.AddDays(-Opened - asked.Before),
            Bodies = bodies,
        };
        var key = Id<ReportRegime>.New();
        Through(await services.GetRequiredService<LayRegimeHandler>().HandleAsync(new(key, given), stop));
        var earlier = new EarlierClock(clock, Opened + asked.Before);
        var begin = ActivatorUtilities.CreateInstance<BeginRoundHandler>(services, earlier);
        var open = ActivatorUtilities.CreateInstance<OpenRoundHandler>(services, begin, earlier);
        var (outcome, round) = await open.HandleAsync(new(key, window.Key), stop);
        Through(outcome);
        await CountedAsync(services, round, stop);
        return round;
    }

    // Whoever fills in here begins with what was counted.
    private static async Task CountedAsync(IServiceProvider services, Id<ReportRound> round, CancellationToken stop)
    {
        var key = (Guid?)round.Value;
        var counts = services.GetRequiredService<DinhDb>().Jobs.Where(j => j.Subject == key && j.EndedAt == null).Select(j => j.Id);
        await services.GetRequiredService<JobsInHand>().WaitLongAsync(await counts.ToListAsync(stop), stop);
    }

    private async Task<Id<Report>> SendAsync(
        IServiceProvider services,
        Access access,
        (Id<ReportRound> Round, DemonstrationScript.SentLine Line, int Before) sent,
        CancellationToken stop
    )
    {
        var (db, body, line) = (services.GetRequiredService<DinhDb>(), access.Held[0].Body, sent.Line);
        var report = await db.Reports.AsNoTracking().Whole().SingleAsync(r => r.RoundId == sent.Round && r.BodyId == body, stop);
        if (sent.Before > 0 || line.Nothing is null)
        {
            await FillAsync(services, report.Id, line.Villages, sent.Before == 0, stop);
            await ExplainAsync(services, report, stop);
        }
        else
        {
            await ClearAsync(services, report.Id, stop);
        }

        // In the period before everybody was in time.
        var ago = sent.Before > 0 ? Due + 1 + sent.Before : line.DaysAgo;
        var send = ActivatorUtilities.CreateInstance<SendReportHandler>(services, new EarlierClock(clock, ago));
        if ((await send.HandleAsync(new(report.Id, line.Nothing, true), stop)).Refusal is not { } refusal)
            return report.Id;

        var stops = (await services.GetRequiredService<CheckReportQuery>().OfAsync(report.Id, stop)).Stops.Select(s => s.Says.En);
        throw new InvalidOperationException($"{refusal.Code}: {string.Join("; ", stops)}");
    }

    /// <summary>As the clerk fills it in: the villages that the directory does not know, the figures, the rows.</summary>
    private static async Task FillAsync(IServiceProvider services, Id<Report> report, IReadOnlyList<string> villages, bool isNow, CancellationToken stop)
    {
        var (read, save) = (services.GetRequiredService<ReadFiguresQuery>(), services.GetRequiredService<SaveFillingHandler>());
        var typed = ReportedCommune.Read();
        await SaveAsync(save, new(report) { Villages = villages }, stop);
        var sheet = await read.OwnAsync(report, stop);
        await SaveAsync(save, typed.Typed(report, sheet, villages, isNow), stop);
        foreach (var row in typed.Written(report, sheet.Head.From, villages))
            await SaveAsync(save, row, stop);
    }

    /// <summary>Who has nothing to report says so of what was counted too.</summary>
    private static async Task ClearAsync(IServiceProvider services, Id<Report> report, CancellationToken stop)
    {
        var sheet = await services.GetRequiredService<ReadFiguresQuery>().OwnAsync(report, stop);
        var counted = sheet.Form.Values.Where(v => v.Value.Number is not null and not 0 && sheet.Form.Cell(v.Key) is { Indicator.Formula: null });
        var cells = counted.Select(v => new CellChange(v.Key, v.Value.Stamp, v.Value.Shown(sheet.Form.Cell(v.Key)!.Indicator), "0"));
        await SaveAsync(services.GetRequiredService<SaveFillingHandler>(), new(report) { Cells = [.. cells] }, stop);
    }

    private static async Task SaveAsync(SaveFillingHandler save, SaveFilling filling, CancellationToken stop)
    {
        var saved = await save.HandleAsync(filling, stop);
        if (!saved.IsClean)
            throw new InvalidOperationException(
                $"{saved.Refusal?.Code} {string.Join("; ", saved.Faults.Select(f => $"{f.Key}: {f.Value.En}"))} {string.Join(", ", saved.Theirs.Keys)} {string.Join("; ", saved.LineFaults.Select(f => $"{f.Key.Column}: {f.Value.En}"))}"
            );
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
}
