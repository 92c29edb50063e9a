using System.Net;
using Dinh.App.Features.Reports.DecideReport;
using Dinh.App.Features.Reports.MergeReports;
using Dinh.App.Tests.Features.LocalActs;
using Dinh.App.Tests.Features.Reports.FillReport;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Reports;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Dinh.App.Tests.Features.Reports;

/// <summary>The half-year round of a whole province with 150 communes, as its department of home affairs carries it through.</summary>
public sealed class WholeProvinceTests : IAsyncDisposable
{
    private const int All = 150;
    private const int Wrong = 7;
    private const int Silent = 120;
    private const int Part = 125;
    private const int LastLate = 140;
    private const int Sending = 50;
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task A_round_of_150_communes_is_opened_received_returned_merged_and_locked()
    {
        var province = await ReportingProvince.OfAsync(commune, ReportWorld.Content, All);
        var round = await OpenedOnThePageAsync(province);
        var own = await province.ReportAsync(await province.OpenAsync(province.Above), province.Department.Id);

        commune.Clock.MoveTo(new(2026, 6, 18));
        for (var at = 0; at < Silent; at++)
            await province.SendAsync(round, at, at == Wrong ? new Dictionary<string, long> { [ReportWorld.Meetings] = 9_000 } : FiguresOf(at));
        await province.SendAsync(round, Silent, new Dictionary<string, long>(), "Trong kỳ không có việc phải báo cáo");
        var wrong = await province.ReportAsync(round, province.Communes[Wrong].Body.Id);
        await SignInAsync(province.Officer);
        var odd = (await province.Officer.Visit($"/bao-cao/dot/{round}/doi-chieu")).Html.QuerySelectorAll("main tbody tr");
        Assert.Equal([$"/bao-cao/{wrong.Id}"], odd.Where(r => r.TextContent.Contains("9.000")).Select(r => r.QuerySelector("a")!.GetAttribute("href")));
        await DoneAsync(province, $"/bao-cao/{wrong.Id}?handler=Return", ("because", "9.000 cuộc họp là nhầm"));
        commune.Clock.MoveTo(new(2026, 6, 19));
        await province.SendAsync(round, Wrong, FiguresOf(Wrong));

        commune.Clock.MoveTo(new(2026, 6, 24));
        for (var at = Silent + 1; at <= LastLate; at++)
            await province.SendAsync(round, at, FiguresOf(at));

        await SignInAsync(province.Officer);
        Assert.Equal(["9", "20", "1", "141", "0", "0", "0"], await StatesAsync(province, round));
        Assert.Equal(["93,3%", "121", "20", "9", "1"], await CompletenessAsync(province));
        Assert.Contains("Có xếp hạng", (await province.Officer.Visit(Completeness)).Html.Body!.TextContent);
        await DecideAsync(province, round);
        Assert.Equal(["9", "20", "1", "0", "1", "140", "0"], await StatesAsync(province, round));

        await DoneAsync(province, $"/bao-cao/dot/{round}?handler=Merge", ("into", $"{own.Id}"));
        await SumsAreThoseOfTheHandAsync(own);
        Assert.Equal(["9", "20", "1", "0", "1", "0", "140"], await StatesAsync(province, round));

        await DoneAsync(province, $"/bao-cao/dot/{round}?handler=Lock", ("sure", "true"));
        Assert.Contains("Đã khóa", (await province.Officer.Visit($"/bao-cao/dot/{round}")).Html.Body!.TextContent);
        var states = await commune.Read(db => db.Reports.Where(r => r.RoundId == round).GroupBy(r => r.State).ToDictionaryAsync(g => g.Key, g => g.Count()));
        Assert.Equal((140, 1, 9), (states[ReportState.Locked], states[ReportState.Returned], states[ReportState.Open]));
    }

    [Fact]
    public async Task A_round_of_150_communes_asks_the_store_no_more_often_than_one_of_ten()
    {
        List<(int Round, int Missing, int Compared, int Completeness, int Accepting, int Merging)> costs = [];
        foreach (var (communes, code) in new[] { (10, "19"), (All, "20") })
        {
            commune.Clock.MoveTo(new(2026, 6, 1));
            var province = await ReportingProvince.OfAsync(commune, ReportWorld.Content, communes, code);
            var (round, above) = (await province.OpenAsync(province.Regime), await province.OpenAsync(province.Above));
            var own = await province.ReportAsync(above, province.Department.Id);
            commune.Clock.MoveTo(new(2026, 6, 18));
            var sent = new List<Id<Report>>();
            for (var at = 0; at < Math.Min(communes - 3, Sending); at++)
                sent.Add(await province.SendAsync(round, at, FiguresOf(at)));
            commune.Clock.MoveTo(new(2026, 6, 24));
            await SignInAsync(province.Officer);
            await province.Officer.Visit($"/bao-cao/dot/{round}");
            costs.Add(
                (
                    await CostAsync(() => province.Officer.Visit($"/bao-cao/dot/{round}")),
                    await CostAsync(() => province.Officer.Visit($"/bao-cao/dot/{round}?tinh-trang=thieu")),
                    await CostAsync(() => province.Officer.Visit($"/bao-cao/dot/{round}/doi-chieu")),
                    await CostAsync(() => province.Officer.Visit(Completeness)),
                    await commune.Statements.AskedBy(() => AcceptAsync(province, sent)),
                    await commune.Statements.AskedBy(() => MergeAsync(province, round, own.Id))
                )
            );
        }

        Assert.Equal(costs[0], costs[1]);
        Assert.InRange(costs[1].Round, 1, 30);
    }

    [Fact]
    public async Task Whom_to_call_stands_beside_what_is_missing_and_how_the_round_stands_is_a_workbook()
    {
        commune.Clock.MoveTo(new(2026, 6, 1));
        var province = await ReportingProvince.OfAsync(commune, ReportWorld.Content, 3);
        var round = await province.OpenAsync(province.Regime);
        await province.SendAsync(round, 0, FiguresOf(0));
        commune.Clock.MoveTo(new(2026, 6, 24));
        var clerk = await commune.SignedIn(Function.Officer, province.Communes[1].Body);
        await (await clerk.Visit("/nhac-viec")).Submit("form[action$='handler=Phone']", ("Phone", "0208 3 855 000"));
        await SignInAsync(province.Officer);
        await DoneAsync(province, $"/bao-cao/dot/{round}?handler=Urge");

        var page = await province.Officer.Visit($"/bao-cao/dot/{round}?tinh-trang=thieu");
        var rows = page.Html.QuerySelectorAll("main table tbody tr");
        Assert.Equal(2, rows.Length);
        Assert.All(rows, r => Assert.Contains("đã nhắc 1 lần, gần nhất 24/6/2026", r.TextContent));
        Assert.NotNull(rows[0].QuerySelector("a[href='tel:02083855000']"));
        Assert.NotNull(rows[1].QuerySelector($"a[href='mailto:{province.Communes[2].Clerk}@xa.example']"));
        Assert.Contains("2. UBND xã Bình Yên 3", page.Html.QuerySelector("#loi-nhac")!.TextContent);

        var book = Workbook.Words(await province.Officer.Client.GetByteArrayAsync(new Uri($"/bao-cao/dot/{round}/xuat.xlsx", UriKind.Relative)));
        Assert.Contains("UBND xã Bình Yên 1", book);
        Assert.Contains("0208 3 855 000", book);
        var missing = Workbook.Words(
            await province.Officer.Client.GetByteArrayAsync(new Uri($"/bao-cao/dot/{round}/xuat.xlsx?tinh-trang=thieu", UriKind.Relative))
        );
        Assert.DoesNotContain("UBND xã Bình Yên 1", missing);
        foreach (var path in new[] { "doi-chieu", "xuat.xlsx" })
            Assert.Equal(HttpStatusCode.NotFound, await clerk.StatusOf($"/bao-cao/dot/{round}/{path}"));
    }

    private const string Completeness = "/bao-cao/day-du?mau=thu-nghiem&ky=2026-H1";

    private Task<int> CostAsync(Func<Task<VisitedPage>> visit) => commune.Statements.Of(async () => Assert.Equal(HttpStatusCode.OK, (await visit()).Status));

    private static Task<bool> AcceptAsync(ReportingProvince province, List<Id<Report>> sent) =>
        province.As(
            province.Officer.Account.UserName!,
            async s => (await s.GetRequiredService<AcceptReportsHandler>().HandleAsync(new(sent), default)).Refusal is null
        );

    private static Task<int> MergeAsync(ReportingProvince province, Id<ReportRound> round, Id<Report> into) =>
        province.As(
            province.Officer.Account.UserName!,
            async s => (await s.GetRequiredService<MergeReportsHandler>().HandleAsync(new(round, into), default)).Reports
        );

    private async Task<Id<ReportRound>> OpenedOnThePageAsync(ReportingProvince province)
    {
        commune.Clock.MoveTo(new(2026, 6, 1));
        await SignInAsync(province.Officer);
        var page = await province.Officer.Visit($"/bao-cao/che-do/{province.Regime.Id}");
        var answer = await page.Submit("form[action$='handler=Open']", ("period", "2026-H1"));
        Assert.True(answer.Status == HttpStatusCode.Redirect, ActWorld.RefusalOf(answer));
        var round = Id<ReportRound>.Parse(answer.Location!.Split('/')[^1], null);
        Assert.Equal(All, await commune.Read(db => db.Reports.CountAsync(r => r.RoundId == round)));
        return round;
    }

    // One in part, all in which there is nothing to look at together, and the one that says nothing by itself.
    private async Task DecideAsync(ReportingProvince province, Id<ReportRound> round)
    {
        var part = await province.ReportAsync(round, province.Communes[Part].Body.Id);
        await DoneAsync(
            province,
            $"/bao-cao/{part.Id}?handler=Part",
            ("sections", "meetings"),
            ("sections", "complaints"),
            ("accepted", "meetings"),
            ("words", ""),
            ("words", "Chưa tách khiếu nại và tố cáo")
        );
        await DoneAsync(province, $"/bao-cao/dot/{round}/doi-chieu?handler=Clear");
        var waiting = await commune.Read(db => db.Reports.Where(r => r.RoundId == round && r.State == ReportState.Sent).ToListAsync());
        Assert.Equal([province.Communes[Silent].Body.Id], waiting.Select(r => r.BodyId));
        Assert.Contains("round.nothing-clear", await ReportWorld.RefusedAsync(province.Officer, $"/bao-cao/dot/{round}/doi-chieu?handler=Clear"));
        await DoneAsync(province, $"/bao-cao/dot/{round}?handler=Accept", ("reports", $"{waiting[0].Id}"));
    }

    // Those whose report is accepted whole; of the one that is accepted in part the sections that stand are not merged before the rest is there.
    private async Task SumsAreThoseOfTheHandAsync(Report own)
    {
        var (meetings, people, complaints) = (0L, 0L, 0L);
        for (var at = 0; at <= LastLate; at++)
        {
            if (at is Silent or Part)
                continue;
            meetings += 1 + at % 5;
            people += 100 + 3 * at;
            complaints += at % 4;
        }

        var kept = await commune.Read(db => db.Reports.AsNoTracking().Include(r => r.Filings).SingleAsync(r => r.Id == own.Id));
        var figures = await commune.Read(db =>
            db.Figures.Where(f => f.Filing == kept.Current.Row)
                .Join(db.CellNumbers, f => f.Cell, c => c.Number, (f, c) => new { c.Key, f.Number })
                .ToDictionaryAsync(f => f.Key, f => f.Number)
        );
        Assert.Equal((meetings, people, complaints), (figures[ReportWorld.Meetings], figures[ReportWorld.People], figures[ReportWorld.Complaints]));
        Assert.Equal((long?)Math.Round(1000m * complaints / people, MidpointRounding.AwayFromZero), figures["thu-nghiem.share"]);
    }

    private static Dictionary<string, long> FiguresOf(int at) =>
        new()
        {
            [ReportWorld.Meetings] = 1 + at % 5,
            [ReportWorld.People] = 100 + 3 * at,
            [ReportWorld.Complaints] = at % 4,
        };

    /// <summary>Missing, late, nothing to report, to decide on, returned, accepted, merged.</summary>
    private static async Task<List<string>> StatesAsync(ReportingProvince province, Id<ReportRound> round) =>
        [.. (await province.Officer.Visit($"/bao-cao/dot/{round}")).Html.QuerySelectorAll("nav.figures strong").Select(s => s.TextContent)];

    /// <summary>The share that was sent, in time, late, missing, with time left: the department's own is among these.</summary>
    private static async Task<List<string>> CompletenessAsync(ReportingProvince province) =>
        [.. (await province.Officer.Visit(Completeness)).Html.QuerySelectorAll(".figures strong").Select(s => s.TextContent)];

    private static Task DoneAsync(ReportingProvince province, string path, params (string Name, string Value)[] fields) =>
        ReportWorld.DoneAsync(province.Officer, path, fields);

    private static async Task SignInAsync(Reader reader) =>
        await (await reader.Visit("/dang-nhap")).Submit("main form", ("Name", reader.Account.UserName!), ("Password", Reader.Password));
}
