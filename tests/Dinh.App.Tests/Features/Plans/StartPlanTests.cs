using System.Net;
using Dinh.Domain.Plans;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Plans;

public sealed class StartPlanTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task A_commune_begins_with_the_provinces_tasks_as_its_own()
    {
        var province = await Province.Of(commune, 1);
        var plan = await province.HasPlan();
        var clerk = province.Communes[0];
        var page = await clerk.Visit($"/ke-hoach/bat-dau?tu={plan.Split('/')[^1]}");

        var answer = await page.Submit("main form");

        var draft = await commune.Read(db => db.PlanDrafts.SingleAsync(d => d.OwnerId == clerk.Body!.Id));
        Assert.Equal($"/ke-hoach/nhap/{draft.Id}", answer.Location);
        Assert.Equal(plan, $"/ke-hoach/{draft.ParentId}");
        Assert.Equal(3, draft.Standing.Count());
        Assert.Contains("12/KH-UBND", draft.Head[FieldName.Bases]);
        Assert.Equal("2026", draft.Head[FieldName.Year]);
        var review = await clerk.Visit(answer.Location!);
        Assert.Equal(HttpStatusCode.OK, review.Status);
        Assert.Equal($"{draft.ParentId}", review.Html.QuerySelector("select[name=carries] option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task An_earlier_plan_is_taken_over_with_its_years_moved_and_the_laws_left()
    {
        var clerk = await commune.SignedIn();
        var task = A.TaskOf(clerk.Body!)
            .With(FieldName.Title, A.Read("Triển khai Luật 10/2022/QH15 trong năm 2025"))
            .With(FieldName.Time, A.Read("Quý II năm 2025"));
        var head = A.HeadOf(clerk.Body!).With(FieldName.Year, A.Read("2025")).With(FieldName.Date, A.Read("05/01/2025"));
        var touch = new Touch("Lan", commune.Clock.GetUtcNow().UtcDateTime);
        var draft = await commune.Has(PlanDraft.Upload(new(clerk.Body!.Id, "nam-truoc.txt", "1", touch), [new(1, "KẾ HOẠCH")], [head, task], []));
        var earlier = (await clerk.DoAsync(draft.Id, "Confirm")).Location!;
        var page = await clerk.Visit("/ke-hoach/bat-dau");

        await page.Submit("main form", ("earlier", earlier.Split('/')[^1]));

        var begun = await commune.Read(db => db.PlanDrafts.SingleAsync(d => d.PlanId == null));
        var moved = begun.Standing.Single();
        Assert.Equal("Triển khai Luật 10/2022/QH15 trong năm 2026", moved[FieldName.Title]);
        Assert.Equal("Quý II năm 2026", moved[FieldName.Time]);
        Assert.Equal(clerk.Body!.Name, moved[FieldName.Lead]);
    }

    [Fact]
    public async Task Nobody_begins_from_a_plan_that_is_not_theirs_to_see()
    {
        var clerk = await commune.SignedIn();
        var draft = await commune.Has(A.Draft(clerk.Body!));
        var plan = (await clerk.DoAsync(draft.Id, "Confirm")).Location!;
        var stranger = await commune.SignedIn();
        var token = Forms.TokenOf(await stranger.Visit("/ke-hoach/tai-len"));

        foreach (var field in new[] { "higher", "earlier" })
        {
            var answer = await stranger.SendAsync("/ke-hoach/bat-dau", ("owner", $"{stranger.Body!.Id}"), (field, plan.Split('/')[^1]), (Forms.Token, token));
            Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        }

        var elsewhere = await stranger.SendAsync("/ke-hoach/bat-dau", ("owner", $"{clerk.Body!.Id}"), ("higher", plan.Split('/')[^1]), (Forms.Token, token));
        Assert.Equal(HttpStatusCode.NotFound, elsewhere.Status);
    }
}
