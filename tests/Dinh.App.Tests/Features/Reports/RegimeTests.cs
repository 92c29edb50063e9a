using System.Net;
using Dinh.App.Tests.Features.LocalActs;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.Papers;
using Dinh.Domain.Plans;
using Dinh.Domain.Reports;
using Dinh.Law.Reporting;
using Dinh.Law.Time;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Reports;

public sealed class RegimeTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task A_regime_is_laid_by_hand_for_all_units_below_changed_and_ended()
    {
        var world = await ReportWorld.OfAsync(commune, communes: 2);
        var page = await world.Leader.Visit("/bao-cao/che-do/moi");

        var answer = await page.Submit(
            "form[method=post][action^='/bao-cao/che-do/moi']",
            ("Form.Name", "Báo cáo quý"),
            ("Form.Via", $"{world.Department.Id}"),
            ("Form.FormCode", ReportWorld.Content.Code),
            ("Form.Period", "Quarter"),
            ("Form.Due", "WorkingDaysAfter"),
            ("Form.DueDays", "5"),
            ("Form.IsListed", "false"),
            ("Form.Ground", "Kế hoạch 12/KH-UBND")
        );
        Assert.True(answer.Status == HttpStatusCode.Redirect, ActWorld.RefusalOf(answer));
        var regime = await commune.Read(db => db.ReportRegimes.AsNoTracking().SingleAsync());
        Assert.Equal(
            (world.Province.Id, world.Department.Id, Owing.UnitsBelow, PeriodKind.Quarter),
            (regime.ToId, regime.ViaId!.Value, regime.Owing, regime.Period)
        );
        Assert.Contains("chậm nhất 5 ngày làm việc sau ngày chốt số liệu", (await world.Clerks[0].Visit(answer.Location!)).Html.Body!.TextContent);

        await ReportWorld.DoneAsync(
            world.Leader,
            $"{answer.Location}?handler=Change",
            ("name", "Báo cáo quý (sửa)"),
            ("via", ""),
            ("Due.Due", "DayOfMonth"),
            ("Due.DueDay", "25")
        );
        var changed = await commune.Read(db => db.ReportRegimes.AsNoTracking().SingleAsync());
        Assert.Equal(
            ("Báo cáo quý (sửa)", null, new DateOnly(2026, 3, 25)),
            (changed.Name, changed.ViaId, changed.Due.For(ReportPeriods.Of(PeriodKind.Quarter, 2026, 1)))
        );

        Assert.Equal(HttpStatusCode.NotFound, (await ReportWorld.DoAsync(world.Clerks[0], $"{answer.Location}?handler=End", ("because", "Thôi"))).Status);
        await ReportWorld.DoneAsync(world.Leader, $"{answer.Location}?handler=End", ("because", "Thay bằng chế độ khác"));
        Assert.Equal("Thay bằng chế độ khác", (await commune.Read(db => db.ReportRegimes.AsNoTracking().SingleAsync())).EndedBecause);
    }

    [Fact]
    public async Task Days_that_do_not_go_together_are_read_before_the_regime_is_laid()
    {
        var world = await ReportWorld.OfAsync(commune, communes: 1);
        var page = await world.Leader.Visit("/bao-cao/che-do/moi");
        (string, string)[] fields =
        [
            ("Form.Name", "Báo cáo năm"),
            ("Form.FormCode", ReportWorld.Content.Code),
            ("Form.Period", "Year"),
            ("Form.Due", "DayOfYear"),
            ("Form.DueDay", "20"),
            ("Form.DueMonth", "11"),
            ("Form.IsListed", "false"),
            ("Form.Ground", "Kế hoạch 12/KH-UBND"),
        ];

        var warned = await page.Submit("form[method=post][action^='/bao-cao/che-do/moi']", fields);
        Assert.Contains("regime.advice-unread", ActWorld.RefusalOf(warned));
        Assert.Contains("hạn gửi 20/11/2026 không sau ngày chốt số liệu 14/12/2026", WebUtility.HtmlDecode(warned.Text));
        var laid = await page.Submit("form[method=post][action^='/bao-cao/che-do/moi']", [.. fields, ("Form.IsRead", "true")]);

        Assert.Equal(HttpStatusCode.Redirect, laid.Status);
        Assert.Single(await commune.Read(db => db.ReportRegimes.ToListAsync()));
    }

    [Fact]
    public async Task Nobody_charges_bodies_of_another_unit_or_lays_in_a_strangers_name()
    {
        var world = await ReportWorld.OfAsync(commune, communes: 2);
        var page = await world.Clerks[0].Visit("/bao-cao/che-do/moi");

        var answer = await page.Submit(
            "form[method=post][action^='/bao-cao/che-do/moi']",
            ("Form.Name", "Báo cáo"),
            ("Form.To", $"{world.Province.Id}"),
            ("Form.FormCode", ReportWorld.Content.Code),
            ("Form.IsListed", "true"),
            ("Form.Bodies", $"{world.Clerks[1].Body!.Id}"),
            ("Form.Ground", "Kế hoạch 12/KH-UBND")
        );

        Assert.Contains("regime.foreign-body", ActWorld.RefusalOf(answer));
        Assert.Equal(HttpStatusCode.NotFound, await world.Clerks[0].StatusOf($"/bao-cao/che-do/moi?co-quan={world.Province.Id}"));
        Assert.Empty(await commune.Read(db => db.ReportRegimes.ToListAsync()));
    }

    [Fact]
    public async Task A_plans_report_sentence_makes_a_regime_in_one_click()
    {
        var world = await ReportWorld.OfAsync(commune, communes: 3);
        var (plan, entry) = await PlanAsync(world, "trước ngày 15/6 và trước ngày 15/12 hằng năm", [.. world.Clerks.Select(c => c.Body!.Id)]);

        var page = await world.Leader.Visit($"/ke-hoach/{plan.Id}");
        var answer = await page.Submit("form[action*='handler=AtOnce']");
        Assert.True(answer.Status == HttpStatusCode.Redirect, ActWorld.RefusalOf(answer));
        Assert.Equal(answer.Location, (await page.Submit("form[action*='handler=AtOnce']")).Location);

        var regime = await commune.Read(db => db.ReportRegimes.AsNoTracking().SingleAsync());
        Assert.Equal((world.Province.Id, world.Department.Id), (regime.ToId, regime.ViaId!.Value));
        Assert.Equal((PeriodKind.HalfYear, Owing.UnitsBelow, $"plan:{plan.Id}"), (regime.Period, regime.Owing, regime.SourceRef));
        Assert.Equal(
            (new DateOnly(2026, 6, 15), new DateOnly(2026, 12, 15)),
            (regime.Due.For(regime.PeriodOf(2026, 1)), regime.Due.For(regime.PeriodOf(2026, 2)))
        );
        Assert.Contains("12/KH-UBND", regime.Ground);
        Assert.Equal($"/ke-hoach/{plan.Id}#muc-{entry.Id}", regime.SourceLink);
    }

    [Fact]
    public async Task What_was_laid_by_mistake_is_given_up_by_one_press_and_may_be_laid_again()
    {
        var world = await ReportWorld.OfAsync(commune, communes: 2);
        var (plan, _) = await PlanAsync(world, "trước ngày 15/6 và trước ngày 15/12 hằng năm", [.. world.Clerks.Select(c => c.Body!.Id)]);
        var laid = await (await world.Leader.Visit($"/ke-hoach/{plan.Id}")).Submit("form[action*='handler=AtOnce']");

        await (await world.Leader.Visit(laid.Location!)).Submit("form[action$='handler=End']");
        var again = await (await world.Leader.Visit($"/ke-hoach/{plan.Id}")).Submit("form[action*='handler=AtOnce']");

        var regimes = await commune.Read(db => db.ReportRegimes.AsNoTracking().ToListAsync());
        var standing = Assert.Single(regimes, r => r.EndedOn is null);
        Assert.Equal(($"/bao-cao/che-do/{standing.Id}", 2), (again.Location, regimes.Count));
        Assert.Contains("Lập nhầm", regimes.Single(r => r.EndedOn is not null).EndedBecause);
    }

    [Fact]
    public async Task A_sentence_with_two_days_that_are_not_half_a_year_apart_keeps_both()
    {
        var world = await ReportWorld.OfAsync(commune, communes: 2);
        var (plan, _) = await PlanAsync(world, "trước ngày 15/6 và trước ngày 01/12 hằng năm", [.. world.Clerks.Select(c => c.Body!.Id)]);

        var laid = await (await world.Leader.Visit($"/ke-hoach/{plan.Id}")).Submit("form[action*='handler=AtOnce']");

        var regime = await commune.Read(db => db.ReportRegimes.AsNoTracking().SingleAsync());
        Assert.Equal(
            (new DateOnly(2026, 6, 15), new DateOnly(2026, 12, 1)),
            (regime.Due.For(regime.PeriodOf(2026, 1)), regime.Due.For(regime.PeriodOf(2026, 2)))
        );
        var page = await world.Leader.Visit(laid.Location!);
        Assert.Contains("15/06, 01/12", page.Html.Body!.TextContent);
        Assert.Equal("15/06, 01/12", page.Html.QuerySelector("input[name='Due.DueDates']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_report_of_the_law_is_laid_in_one_click_and_what_lacks_a_receiver_comes_up_as_the_form()
    {
        var world = await ReportWorld.OfAsync(commune, communes: 1);
        var page = await world.Leader.Visit("/bao-cao/che-do");

        var laid = await page.Submit("form[action*='san=commune-half-year']");
        var lacking = await page.Submit("form[action*='san=village-codes-province']");

        Assert.True(laid.Status == HttpStatusCode.Redirect, ActWorld.RefusalOf(laid));
        var regime = await commune.Read(db => db.ReportRegimes.AsNoTracking().SingleAsync());
        Assert.Equal((Owing.UnitsBelow, "secondary", world.Department.Id), (regime.Owing, regime.Confidence, regime.ViaId!.Value));
        Assert.Contains("regime.without-receiver", ActWorld.RefusalOf(lacking));
        Assert.Contains("name=\"Form.Name\"", lacking.Text);
    }

    [Fact]
    public async Task Sending_also_does_the_turn_of_the_plans_own_duty()
    {
        var world = await ReportWorld.OfAsync(commune, communes: 1);
        var (plan, _) = await PlanAsync(world, "trước ngày 15/6 và trước ngày 15/12 hằng năm", [world.Clerks[0].Body!.Id]);
        var form = (await world.Leader.Visit($"/ke-hoach/{plan.Id}")).Html.QuerySelector("a[href^='/bao-cao/che-do/moi']")!.GetAttribute("href")!;
        await (await world.Leader.Visit(form)).Submit(
            "form[method=post][action^='/bao-cao/che-do/moi']",
            ("Form.IsRead", "true"),
            ("Form.FormCode", ReportWorld.Content.Code),
            ("Form.Via", "")
        );
        var round = await world.OpenedAsync(await commune.Read(db => db.ReportRegimes.AsNoTracking().SingleAsync()));

        var sent = await world.SentAsync(round, 0, (ReportWorld.Meetings, 2));
        Task<Duty> Plans() => commune.Read(db => db.Duties.Include(d => d.Evidence).AsNoTracking().SingleAsync(d => d.SourceRef.StartsWith("plan:")));
        Assert.Equal(new DateOnly(2026, 12, 15), (await Plans()).NextDue);

        await ReportWorld.DoneAsync(world.Leader, $"/bao-cao/{sent.Id}?handler=Return", ("because", "Thiếu"));
        Assert.Equal(new DateOnly(2026, 6, 15), (await Plans()).NextDue);
    }

    [Fact]
    public async Task The_laws_own_reports_are_offered_filled_in()
    {
        var world = await ReportWorld.OfAsync(commune, communes: 1);

        var page = await world.Leader.Visit("/bao-cao/che-do");
        foreach (var ready in ShippedRegimes.All)
            Assert.Equal(HttpStatusCode.OK, await world.Leader.StatusOf($"/bao-cao/che-do/moi?san={ready.Key}"));
        var half = await world.Leader.Visit("/bao-cao/che-do/moi?san=commune-half-year");
        var answer = await half.Submit("form[method=post][action^='/bao-cao/che-do/moi']");

        Assert.Contains("Báo cáo mà luật đã định", page.Html.Body!.TextContent);
        Assert.True(answer.Status == HttpStatusCode.Redirect, ActWorld.RefusalOf(answer));
        var regime = await commune.Read(db => db.ReportRegimes.AsNoTracking().SingleAsync());
        Assert.Equal((Owing.UnitsBelow, "secondary", world.Department.Id), (regime.Owing, regime.Confidence, regime.ViaId!.Value));
        Assert.Equal(HttpStatusCode.NotFound, await world.Leader.StatusOf("/bao-cao/che-do/moi?san=khong-co"));
    }

    private async Task<(Plan Plan, PlanEntry Entry)> PlanAsync(ReportWorld world, string time, Id<Domain.People.Body>[] owe)
    {
        var draft = await commune.Has(A.Draft(world.Province, A.TaskOf(world.Province)));
        var paper = new Paper(Id<Paper>.New(), "KẾ HOẠCH", "12/KH-UBND", "Thực hiện dân chủ ở cơ sở", world.Province.Id)
        {
            IssuerName = world.Province.Name,
            IssuedOn = new(2026, 1, 5),
        };
        var window = Window.Of(TimeWords.Read(time, new(paper.IssuedOn, 2026)), time);
        var entry = new PlanEntry(
            Id<PlanEntry>.New(),
            1,
            PartKind.Report,
            "Ủy ban nhân dân các xã báo cáo kết quả thực hiện về Ủy ban nhân dân tỉnh (qua Sở Nội vụ)"
        )
        {
            Via = "qua Sở Nội vụ",
            To = "Ủy ban nhân dân tỉnh Thái Nguyên",
            Lead = "UBND các xã",
            Window = window,
        };
        var plan = await commune.Has(
            new Plan(Id<Plan>.New(), paper, draft, [entry]) { ConfirmedAt = new(2026, 1, 6, 0, 0, 0, DateTimeKind.Utc), ConfirmedBy = "Người nhập" }
        );
        foreach (var body in owe)
        {
            await commune.Has(
                Duty.Assign(
                    A.NewDuty with
                    {
                        BodyId = body,
                        Content = entry.Title,
                        TaskKind = "reporting",
                        Source = new("plan", $"{plan.Id}", "Kế hoạch 12/KH-UBND") { Link = $"/ke-hoach/{plan.Id}#muc-{entry.Id}" },
                        Window = window,
                        On = paper.IssuedOn,
                    }
                )
            );
        }

        return (plan, entry);
    }
}
