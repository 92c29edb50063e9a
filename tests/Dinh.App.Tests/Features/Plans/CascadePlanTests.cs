using System.Net;
using Dinh.Domain.Duties;
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
}
