using Dinh.App.Features.Reports;
using Dinh.App.Features.Reports.Counting;
using Dinh.App.Features.Reports.CountReport;
using Dinh.App.Web.Counting;
using Dinh.Data.Reports;
using Dinh.Domain.Common;
using Dinh.Domain.Difficulties;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Domain.Reports;
using Dinh.Law;
using Dinh.Law.Reporting;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Dinh.App.Tests.Features.Reports.Counting;

public sealed class CountReportTests : IAsyncLifetime
{
    private static readonly FormContent Form = CountedWorld.FormOf(
        CountedWorld.Counted("work.conferences", "Số hội nghị", new("duties.closed", "conference")),
        CountedWorld.Counted("work.late", "Số việc xong sau hạn", new("duties.closed", null, "late")),
        CountedWorld.Counted("work.open", "Số việc còn mở", new("duties.open")),
        CountedWorld.Counted("work.papers", "Số kế hoạch ban hành", new("papers.issued", "KH")),
        CountedWorld.Counted("work.raised", "Số khó khăn đã nêu", new("difficulties.raised", "difficulty")),
        CountedWorld.Counted("work.assigned", "Số việc được giao", new("happenings", "DutyAssigned")),
        CountedWorld.Counted("work.meetings", "Số cuộc họp thôn", new("meetings.held")),
        CountedWorld.Typed("work.people", "Số người dự")
    );

    private readonly Commune house = new();
    private CountedWorld world = null!;
    private Body committee = null!;

    public async ValueTask InitializeAsync()
    {
        world = await CountedWorld.OfAsync(house, Form);
        committee = await house.HasBody();
    }

    public ValueTask DisposeAsync() => house.DisposeAsync();

    [Fact]
    public async Task What_the_bodies_of_the_unit_did_in_the_window_is_counted_with_the_records_behind()
    {
        var unit = await house.Read(db => db.Units.SingleAsync(u => u.Id == committee.UnitId));
        var division = await house.HasBody("Phòng Văn hóa – Xã hội", BodyKind.Division, unit);
        await world.DidAsync(committee, "conference", new(2026, 3, 1), new(2026, 2, 20));
        await world.DidAsync(division, "conference", new(2026, 3, 1), new(2026, 3, 9));
        await world.DidAsync(division, "training", new(2026, 3, 1), new(2026, 2, 1));
        await world.DidAsync(committee, "conference", new(2026, 7, 1), new(2026, 6, 15));
        var elsewhere = await house.HasBody("UBND xã Khác");
        await world.DidAsync(elsewhere, "conference", new(2026, 3, 1), new(2026, 2, 20));

        var report = await CountedAsync();

        var figures = await world.FiguresAsync(report);
        Assert.Equal((2, FigureOrigin.Counted), figures["work.conferences"]);
        Assert.Equal((1, FigureOrigin.Counted), figures["work.late"]);
        var traces = await TracesAsync("work.conferences");
        Assert.Equal([new(2026, 2, 20), new(2026, 3, 9)], traces.Select(t => t.On!.Value));
        Assert.All(traces, t => Assert.StartsWith("/viec/", t.Link));
    }

    [Fact]
    public async Task What_no_module_offers_and_what_people_type_is_left_to_them()
    {
        var figures = await world.FiguresAsync(await CountedAsync());

        Assert.DoesNotContain("work.meetings", figures.Keys);
        Assert.DoesNotContain("work.people", figures.Keys);
    }

    [Fact]
    public async Task Papers_difficulties_and_happenings_are_counted_by_their_kind()
    {
        await house.Has(Paper("KẾ HOẠCH", "5/KH-UBND", new(2026, 2, 2)));
        await house.Has(Paper("BÁO CÁO", "9/BC-UBND", new(2026, 2, 2)));
        await house.Has(Paper("KẾ HOẠCH", "40/KH-UBND", new(2026, 6, 15)));
        var given = new NewDifficulty(DifficultyKind.Difficulty, committee.Id, world.Receiver.Id, "Chưa có biểu mẫu", "Chưa có biểu mẫu thống nhất");
        await house.Has(DifficultyCluster.Raise(Id<Difficulty>.New(), given, new("Người nêu", new(2026, 5, 5), key => $"/vuong-mac/{key}")));
        await world.DidAsync(committee, "conference", new(2026, 3, 1), null);

        var figures = await world.FiguresAsync(await CountedAsync());

        Assert.Equal(1, figures["work.papers"].Number);
        Assert.Equal(1, figures["work.raised"].Number);

        // The duty given above and the one to send this report.
        Assert.Equal(2, figures["work.assigned"].Number);
    }

    [Fact]
    public async Task A_typed_value_stays_and_the_count_stands_beside_it()
    {
        await world.DidAsync(committee, "conference", new(2026, 3, 1), new(2026, 2, 20));
        var report = await CountedAsync();
        await house.Do(
            async (Dinh.Data.DinhDb db) =>
            {
                var figure = await db.Figures.Where(f => db.CellNumbers.Any(c => c.Number == f.Cell && c.Key == "work.conferences")).SingleAsync();
                (figure.Number, figure.Origin) = (4, FigureOrigin.Typed);
                return await db.SaveChangesAsync();
            }
        );
        await world.DidAsync(committee, "conference", new(2026, 3, 1), new(2026, 2, 21));

        await CountAsync(report);

        Assert.Equal((4, FigureOrigin.Typed), (await world.FiguresAsync(report))["work.conferences"]);
        var beside = await house.Read(db => db.CellNotes.SingleAsync());
        Assert.Equal(2, beside.Counted);
    }

    [Fact]
    public async Task Counting_again_gives_the_same_and_leaves_no_record_twice()
    {
        await world.DidAsync(committee, "conference", new(2026, 3, 1), new(2026, 2, 20));
        var report = await CountedAsync();

        await CountAsync(report);

        Assert.Equal(1, (await world.FiguresAsync(report))["work.conferences"].Number);
        Assert.Single(await TracesAsync("work.conferences"));
    }

    [Fact]
    public async Task What_was_done_after_the_window_leaves_the_count_as_it_was()
    {
        var duty = await world.DidAsync(committee, "conference", new(2026, 3, 1), new(2026, 2, 20));
        await house.Do(
            async (Dinh.Data.DinhDb db) =>
            {
                var known = await db.Duties.Include(d => d.Evidence).SingleAsync(d => d.Id == duty.Id);
                known.Withdraw(known.Evidence[0].Id, "Nhầm tệp", new(2026, 8, 1));
                return await db.SaveChangesAsync();
            }
        );

        var report = await CountedAsync();

        Assert.Equal(1, (await world.FiguresAsync(report))["work.conferences"].Number);
    }

    [Fact]
    public async Task Twenty_bodies_are_counted_in_as_many_statements_as_one()
    {
        List<Id<Body>> many = [committee.Id];
        await world.DidAsync(committee, "conference", new(2026, 3, 1), new(2026, 2, 20));
        for (var i = 0; i < 20; i++)
        {
            var body = await house.HasBody($"UBND xã số {i}");
            await world.DidAsync(body, "conference", new(2026, 3, 1), new(2026, 2, 20));
            many.Add(body.Id);
        }

        using var scope = house.Services.CreateScope();
        foreach (var source in scope.ServiceProvider.GetServices<ICounted>())
        {
            var forOne = await house.Statements.Of(() => source.OfAsync(Ask([committee.Id]), default));
            Assert.InRange(forOne, 1, 4);
            Assert.Equal(forOne, await house.Statements.Of(() => source.OfAsync(Ask(many), default)));
            Assert.Equal(1, await house.Statements.Of(() => source.KeptByAsync(Ask(many), default)));
        }
    }

    [Fact]
    public async Task A_round_is_counted_as_a_whole_and_each_report_gets_its_own()
    {
        var reports = new List<Report>();
        for (var i = 0; i < 3; i++)
        {
            var body = await house.HasBody($"UBND xã số {i}");
            for (var n = 0; n < i; n++)
                await world.DidAsync(body, "conference", new(2026, 3, 1), new(2026, 2, 20));
            reports.Add(await world.OwesAsync(body));
        }

        await CountAllAsync([.. reports.Select(r => r.Id)]);

        // Who has no work here at all did not do none: it is not known.
        long?[] expected = [null, 1, 2];
        for (var i = 0; i < 3; i++)
            Assert.Equal((expected[i], FigureOrigin.Counted), (await world.FiguresAsync(reports[i]))["work.conferences"]);
    }

    [Fact]
    public async Task Nought_is_counted_where_such_records_are_kept_and_nothing_where_none_ever_were()
    {
        await world.DidAsync(committee, "training", new(2026, 3, 1), new(2026, 2, 1));
        await house.Has(Paper("KẾ HOẠCH", "40/KH-UBND", new(2026, 6, 15)));

        var figures = await world.FiguresAsync(await CountedAsync());

        Assert.Equal((0, FigureOrigin.Counted), figures["work.conferences"]);
        Assert.Equal((null, FigureOrigin.Counted), figures["work.raised"]);

        // The first paper came after the window: as of its end none were kept.
        Assert.Null(figures["work.papers"].Number);
    }

    [Fact]
    public async Task The_pages_say_of_each_figure_that_is_not_counted_why_it_is_to_be_typed()
    {
        await world.DidAsync(committee, "conference", new(2026, 3, 1), new(2026, 2, 20));
        var report = await world.OwesAsync(committee);
        var clerk = await house.SignedIn(Function.Officer, committee);
        house.Clock.MoveTo(new(2026, 6, 10));
        clerk = await house.SignedIn(Function.Officer, committee);
        Assert.Contains("tự đếm sau khi hết ngày 14/6/2026", await RowAsync("work.conferences"));

        await CountAsync(report);

        Assert.Contains("đếm từ hồ sơ trên hệ thống", await RowAsync("work.conferences"));
        Assert.Contains("chưa từng ghi việc này", await RowAsync("work.raised"));
        Assert.Contains("phần mềm chưa lưu loại hồ sơ này", await RowAsync("work.meetings"));
        Assert.DoesNotContain("gõ số", await RowAsync("work.people"));
        var counted = (await clerk.Visit($"/bao-cao/{report.Id}/so-dem")).Html.Body!.TextContent;
        Assert.Contains("Số khó khăn đã nêu: để trống, mời gõ số", counted);
        Assert.Contains("Số cuộc họp thôn", counted.Split("phần mềm chưa lưu loại hồ sơ này")[1]);

        async Task<string> RowAsync(string cell) => (await clerk.Visit(ReportLinks.Fill(report.Id))).Html.GetElementById(ReportLinks.Anchor(cell))!.TextContent;
    }

    [Fact]
    public async Task What_stood_empty_since_nothing_was_recorded_is_typed_and_stays_typed()
    {
        var report = await CountedAsync();
        var clerk = await house.SignedIn(Function.Officer, committee);
        var page = await clerk.Visit(ReportLinks.Fill(report.Id));
        await page.Submit("#dien", ("c.work.conferences", "3"));

        await world.DidAsync(committee, "conference", new(2026, 3, 1), new(2026, 2, 20));
        await CountAsync(report);

        Assert.Equal((3, FigureOrigin.Typed), (await world.FiguresAsync(report))["work.conferences"]);
    }

    [Fact]
    public void Every_source_that_a_shipped_form_names_is_offered_or_known_to_come()
    {
        using var scope = house.Services.CreateScope();
        var offered = scope.ServiceProvider.GetServices<ICounted>().ToDictionary(s => s.Name);
        var counted = ShippedForms.All.SelectMany(f => f.Indicators.Where(i => i.Count is not null)).ToList();

        Assert.NotEmpty(counted);
        Assert.Empty(counted.Where(i => !offered.ContainsKey(i.Count!.Name) && !CountedSources.IsYetToCome(i.Count.Name)).Select(i => i.Key));
        Assert.Empty(
            counted
                .Where(i => offered.ContainsKey(i.Count!.Name))
                .SelectMany(i => (i.Count!.Kind?.Split('|') ?? []).Select(kind => (i.Key, i.Count.Name, kind)))
                .Where(k => !offered[k.Name].Kinds.Contains(k.kind))
        );
        Assert.Empty(counted.Where(i => i.Count!.Filter is { } filter && !offered[i.Count.Name].Marks.Contains(filter)).Select(i => i.Key));
    }

    private Paper Paper(string kind, string number, DateOnly on) =>
        new(Id<Paper>.New(), kind, number, "Thực hiện dân chủ ở cơ sở", committee.Id) { IssuerName = committee.Name, IssuedOn = on };

    private async Task<Report> CountedAsync()
    {
        var report = await world.OwesAsync(committee);
        await CountAsync(report);
        return report;
    }

    private static CountedAsk Ask(IReadOnlyList<Id<Body>> bodies) =>
        new(bodies, CountedWorld.Half.From, CountedWorld.Half.To, ["DutyAssigned", "EvidenceSupplied"]);

    private Task<bool> CountAsync(Report report) => CountAllAsync([report.Id]);

    private Task<bool> CountAllAsync(IReadOnlyList<Id<Report>> reports) =>
        house.Do(
            async (CountReportsHandler counting) =>
            {
                await counting.CountAsync(world.Round, reports, default);
                return true;
            }
        );

    private Task<List<CellTrace>> TracesAsync(string cell) =>
        house.Read(db => db.CellTraces.Where(t => db.CellNumbers.Any(c => c.Number == t.Cell && c.Key == cell)).OrderBy(t => t.On).ToListAsync());
}
