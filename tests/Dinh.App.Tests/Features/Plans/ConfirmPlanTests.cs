using System.Net;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Plans;

public sealed class ConfirmPlanTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task Tasks_and_reports_become_duties_with_windows_reasons_and_a_place_to_click_on()
    {
        var clerk = await commune.SignedIn();
        var draft = await commune.Has(A.Draft(clerk.Body!));

        var answer = await clerk.DoAsync(draft.Id, "Confirm");

        var plan = await commune.Read(db => db.Plans.Include(p => p.Paper).Include(p => p.Entries).SingleAsync());
        Assert.Equal($"/ke-hoach/{plan.Id}", answer.Location);
        Assert.Equal(("12/KH-UBND", clerk.Body!.Name, new DateOnly(2026, 1, 5)), (plan.Paper.Number, plan.Paper.IssuerName, plan.Paper.IssuedOn));

        var duties = await commune.Read(db => db.Duties.Include(d => d.Milestones).Where(d => d.SourceRef == $"plan:{plan.Id}").ToListAsync());
        var conference = duties.Single(d => d.TaskKind is null);
        Assert.Equal(
            (clerk.Body.Id, new DateOnly(2026, 4, 1), new DateOnly(2026, 6, 30)),
            (conference.BodyId, conference.Window.Start!.Value, conference.Window.End!.Value)
        );
        Assert.Contains("quý II", conference.Window.ReasonVi);
        var report = duties.Single(d => d.TaskKind == "reporting");
        Assert.Equal(new DateOnly(2026, 12, 15), report.NextDue);
        Assert.All(duties, d => Assert.Contains(plan.Entries, e => d.Source.Link == $"/ke-hoach/{plan.Id}#muc-{e.Id}"));
        Assert.Equal(2, await commune.Read(db => db.Journal.CountAsync(j => j.Kind == nameof(DutyAssigned))));
        Assert.Equal(1, await commune.Read(db => db.Journal.CountAsync(j => j.Kind == nameof(DraftConfirmed))));
    }

    [Fact]
    public async Task Confirming_ten_times_at_once_makes_one_plan()
    {
        var clerk = await commune.SignedIn();
        var draft = await commune.Has(A.Draft(clerk.Body!));
        var token = Forms.TokenOf(await clerk.Visit("/ke-hoach/tai-len"));

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 10).Select(_ => clerk.SendAsync($"{Forms.ReviewOf(draft)}?handler=Confirm", (Forms.Token, token)))
        );

        var plan = await commune.Read(db => db.Plans.SingleAsync());
        Assert.All(answers, a => Assert.Equal((HttpStatusCode.Redirect, $"/ke-hoach/{plan.Id}"), (a.Status, a.Location)));
        Assert.Equal(2, await commune.Read(db => db.Duties.CountAsync()));
        Assert.Equal(1, await commune.Read(db => db.Papers.CountAsync()));
    }

    [Fact]
    public async Task Every_lead_gets_a_duty_and_may_read_the_plan_while_others_may_not()
    {
        var clerk = await commune.SignedIn();
        var culture = await commune.SignedIn(Function.Officer, await commune.HasBody("Phòng Văn hóa", unit: await UnitOf(clerk)));
        var stranger = await commune.SignedIn(Function.Officer, await commune.HasBody("UBND xã khác"));
        var task = A.TaskOf(clerk.Body!).With(FieldName.Lead, A.Read($"{clerk.Body!.Name}; {culture.Body!.Name}"));
        var draft = await commune.Has(A.Draft(clerk.Body!, task));

        var plan = (await clerk.DoAsync(draft.Id, "Confirm")).Location!;

        var duties = await commune.Read(db => db.Duties.ToListAsync());
        Assert.Equal(new[] { clerk.Body.Id, culture.Body.Id }.OrderBy(i => i.Value), duties.Select(d => d.BodyId).OrderBy(i => i.Value));
        Assert.Equal(HttpStatusCode.OK, await culture.StatusOf(plan));
        Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusOf(plan));
        Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusOf($"/api/v1{plan.Replace("ke-hoach", "plans", StringComparison.Ordinal)}"));
    }

    [Fact]
    public async Task The_plans_page_shows_its_timeline_its_duties_and_who_does_what()
    {
        var clerk = await commune.SignedIn();
        var draft = await commune.Has(A.Draft(clerk.Body!));
        var plan = (await clerk.DoAsync(draft.Id, "Confirm")).Location!;

        var page = await clerk.Visit(plan);

        Assert.Equal("Thực hiện dân chủ ở cơ sở năm 2026", page.Html.QuerySelector("h1")!.TextContent);
        Assert.Equal(2, page.Html.QuerySelectorAll(".timeline .trow:not(.axis)").Length);
        Assert.NotNull(page.Html.QuerySelector(".timeline rect.dated"));
        Assert.NotNull(page.Html.QuerySelector(".timeline path.diamond"));
        Assert.Equal(2, page.Html.QuerySelectorAll(".entries tbody tr").Length);
        Assert.Contains("“Quý II năm 2026”", page.Html.QuerySelector(".entries")!.TextContent);
        Assert.Equal(2, page.Html.QuerySelectorAll(".entries a[href^='/viec/']").Length);
        Assert.Contains(clerk.Body!.Name, page.Html.QuerySelector(".partners tbody th")!.TextContent);
    }

    private Task<Dinh.Domain.Units.AdministrativeUnit> UnitOf(Reader reader) => commune.Read(db => db.Units.SingleAsync(u => u.Id == reader.Body!.UnitId));
}
