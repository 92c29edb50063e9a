using System.Net;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Plans;

public sealed class CascadePlanTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task Each_unit_below_gets_a_duty_to_make_its_own_plan_with_a_day_and_its_reason()
    {
        var province = await Province.Of(commune, 3);

        var plan = await province.HasPlan();

        var rows = await province.Rows();
        Assert.Equal(province.Communes.Select(c => c.Body!.Id), rows.Select(r => r.BodyId));
        Assert.All(rows, r => Assert.Equal([1, 2, 3], r.Asked));
        var duties = await commune.Read(db => db.Duties.Where(d => d.TaskKind == "planning").ToListAsync());
        Assert.Equal(rows.Select(r => r.DutyId).OrderBy(d => d.Value), duties.Select(d => d.Id).OrderBy(d => d.Value));
        Assert.All(duties, d => Assert.Contains("thông lệ", d.Window.ReasonVi));
        Assert.All(duties, d => Assert.NotNull(d.NextDue));
        Assert.Equal(HttpStatusCode.OK, await province.Communes[0].StatusOf(plan));
    }

    [Fact]
    public async Task Who_confirms_may_set_another_day_or_ask_nobody()
    {
        var province = await Province.Of(commune, 2);

        await province.HasPlan(("asked", "true"), ("opens", "true"), ("due", "2026-03-20"));
        Assert.All(await commune.Read(db => db.Duties.Where(d => d.TaskKind == "planning").ToListAsync()), d => Assert.Equal(new(2026, 3, 20), d.NextDue));
        await province.HasPlan(("asked", "true"));

        Assert.Equal(2, (await province.Rows()).Count);
    }

    [Fact]
    public async Task A_day_before_the_plan_itself_is_refused()
    {
        var province = await Province.Of(commune, 1);
        var draft = await commune.Has(A.Draft(province.Clerk.Body!));

        var answer = await province.Clerk.DoAsync(draft.Id, "Confirm", ("asked", "true"), ("opens", "true"), ("due", "2025-12-31"));

        Assert.Contains("draft.lower-plans-too-soon", answer.Text);
        Assert.Empty(await province.Rows());
        Assert.Empty(await commune.Read(db => db.Plans.ToListAsync()));
    }

    [Fact]
    public async Task The_communes_own_plan_closes_the_duty_and_its_holes_are_seen()
    {
        var province = await Province.Of(commune, 2);
        var plan = await province.HasPlan();

        var own = await province.Answers(
            0,
            plan,
            "Phổ biến, quán triệt Luật Thực hiện dân chủ ở cơ sở đến các thôn",
            "Hướng dẫn các thôn rà soát, bổ sung hương ước, quy ước"
        );

        var row = (await province.Rows())[0];
        Assert.Equal($"/ke-hoach/{row.PlanId}", own);
        Assert.Equal([CoverageMark.Covered, CoverageMark.Hole, CoverageMark.Covered], row.Cells.OrderBy(c => c.Order).Select(c => c.Mark));
        var duty = await commune.Read(db => db.Duties.Include(d => d.Evidence).SingleAsync(d => d.Id == row.DutyId));
        Assert.Equal(DutyState.Done, duty.StateOn(commune.Today));
        Assert.Equal("12/KH-UBND", Assert.Single(duty.Evidence).Label);
        Assert.Equal(1, await commune.Read(db => db.Journal.CountAsync(j => j.Kind == nameof(LowerPlanAnswered))));
        Assert.Equal(HttpStatusCode.OK, await province.Clerk.StatusOf(own));
        Assert.Equal(HttpStatusCode.NotFound, await province.Communes[1].StatusOf(own));
    }

    [Fact]
    public async Task A_plan_that_nobody_may_see_cannot_be_carried_out()
    {
        var province = await Province.Of(commune, 1);
        var draft = await commune.Has(A.Draft(province.Communes[0].Body!));

        var answer = await province.Communes[0].DoAsync(draft.Id, "Confirm", ("asked", "true"), ("carries", "0197f000-0000-7000-8000-000000000000"));

        Assert.Contains("draft.no-such-parent", answer.Text);
    }

    [Fact]
    public async Task A_plan_that_cites_the_higher_ones_number_is_offered_it()
    {
        var province = await Province.Of(commune, 1);
        var plan = await province.HasPlan();
        var body = province.Communes[0].Body!;
        var head = A.HeadOf(body).With(FieldName.Bases, A.Read("Căn cứ Kế hoạch số 12/KH-UBND của UBND tỉnh Thử"));
        var draft = await commune.Has(
            PlanDraft.Upload(new(body.Id, "xa.txt", "1", new("Lan", commune.Clock.GetUtcNow().UtcDateTime)), [new(1, "KẾ HOẠCH")], [head, A.TaskOf(body)], [])
        );

        var page = await province.Communes[0].Visit(Forms.ReviewOf(draft));

        Assert.Equal(plan.Split('/')[^1], page.Html.QuerySelector("select[name=carries] option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_duty_on_which_others_have_yet_to_answer_stays_open_and_it_is_said_why()
    {
        var province = await Province.Of(commune, 1);
        var (clerk, own) = (province.Clerk, province.Communes[0]);
        var office = await commune.HasBody("Sở Thử", BodyKind.Department, await commune.Read(db => db.Units.SingleAsync(u => u.Code == "97")));
        var order = A.TaskOf(own.Body!)
            .With(FieldName.Title, A.Read("Các xã xây dựng kế hoạch của đơn vị trước ngày 20/3/2026"))
            .With(FieldName.Coordinate, A.Read(office.Name));
        var draft = await commune.Has(A.Draft(clerk.Body!, order));
        var plan = (await clerk.DoAsync(draft.Id, "Confirm")).Location!;

        var made = await province.Answers(0, plan, "Phổ biến Luật đến các thôn");

        Assert.Contains("duty.silent-parts", (await own.Visit(made)).Html.Body!.TextContent);
        var row = (await province.Rows())[0];
        Assert.Equal($"/ke-hoach/{row.PlanId}", made);
        Assert.NotEqual(DutyState.Done, (await commune.Read(db => db.Duties.SingleAsync(d => d.Id == row.DutyId))).StateOn(commune.Today));
    }

    [Fact]
    public async Task Report_days_that_the_higher_plan_leaves_no_time_for_are_seen_before_confirming()
    {
        var province = await Province.Of(commune, 1);
        var own = province.Communes[0].Body!;
        var asked = Report("Các xã báo cáo kết quả thực hiện", own.Name, "Sở Nội vụ", "Trước ngày 05/12/2026");
        var higher = await commune.Has(A.Draft(province.Clerk.Body!, A.TaskOf(province.Clerk.Body!), asked));
        var plan = (await province.Clerk.DoAsync(higher.Id, "Confirm")).Location!;
        var bases = A.HeadOf(own).With(FieldName.Bases, A.Read("Căn cứ Kế hoạch số 12/KH-UBND của UBND tỉnh Thử"));
        var late = Report("Phòng chuyên môn gửi báo cáo", "", own.Name, "Trước ngày 04/12/2026").With(FieldName.Lead, A.Read(own.Name));
        var upload = new Upload(own.Id, "xa.txt", "1", new("Lan", commune.Clock.GetUtcNow().UtcDateTime));
        var draft = await commune.Has(PlanDraft.Upload(upload, [new(1, "KẾ HOẠCH")], [bases, A.TaskOf(own), late], []));

        var page = await province.Communes[0].Visit(Forms.ReviewOf(draft));

        var box = page.Html.QuerySelector("#xac-nhan [aria-labelledby=chuoi-han]")!.TextContent;
        Assert.Contains("04/12/2026", box);
        Assert.Contains("05/12/2026", box);
        Assert.Contains(plan.Split('/')[^1], page.Html.QuerySelector("select[name=carries]")!.InnerHtml);
    }

    private static DraftPart Report(string title, string lead, string to, string time) =>
        new DraftPart("r1", PartKind.Report)
            .With(FieldName.Title, A.Read(title))
            .With(FieldName.Lead, A.Read(lead))
            .With(FieldName.To, A.Read(to))
            .With(FieldName.Time, A.Read(time));
}
