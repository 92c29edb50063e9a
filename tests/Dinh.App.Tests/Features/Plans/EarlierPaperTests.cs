using System.Net;
using Dinh.App.Tests.Features.Papers;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Plans;

/// <summary>A plan that comes signed says what it does to an earlier paper of its issuer.</summary>
public sealed class EarlierPaperTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task It_replaces_an_earlier_plan_whose_open_duties_are_then_asked_about()
    {
        var world = await PaperWorld.OfAsync(commune);
        var old = await ConfirmedAsync(world, world.Clerk);
        var draft = await EnteredAsync(world, world.Committee);
        var page = await world.Clerk.Visit($"/ke-hoach/nhap/{draft}");
        Assert.Contains($"{old}", page.Html.QuerySelectorAll("select[name=earlier] option").Select(o => o.GetAttribute("value")));

        var answer = await page.Submit("form[action$='handler=Confirm']", ("relation", "thay-the"), ("earlier", $"{old}"));

        var later = await commune.Read(db => db.Plans.Where(p => p.DraftId == draft).Select(p => p.Paper.Id).SingleAsync());
        Assert.Equal($"/van-ban/{later}", answer.Location);
        var link = await commune.Read(db => db.PaperLinks.AsNoTracking().SingleAsync());
        Assert.Equal((later, old, PaperRelation.Replaces, new DateOnly(2026, 2, 20)), (link.LaterId, link.EarlierId, link.Relation, link.On));
        Assert.Contains("Hết hiệu lực", (await world.Clerk.Visit($"/van-ban/{old}")).Html.QuerySelector("main")!.TextContent);
        await PaperWorld.Done((await world.Clerk.Visit(answer.Location!)).Submit("form[action*='Settle']"));
        Assert.NotEmpty(await commune.Read(db => db.Duties.Where(d => d.MergedInto != null).ToListAsync()));
    }

    [Theory]
    [InlineData("sua-doi", PaperRelation.Amends)]
    [InlineData("cham-dut", PaperRelation.Ends)]
    [InlineData("dinh-chinh", PaperRelation.Corrects)]
    public async Task It_amends_ends_or_corrects_one(string word, PaperRelation relation)
    {
        var world = await PaperWorld.OfAsync(commune);
        var old = await ConfirmedAsync(world, world.Clerk);
        var draft = await EnteredAsync(world, world.Committee);

        await PaperWorld.Done(world.Clerk.DoAsync(draft, "Confirm", ("relation", word), ("earlier", $"{old}")));

        Assert.Equal(relation, (await commune.Read(db => db.PaperLinks.AsNoTracking().SingleAsync())).Relation);
    }

    [Fact]
    public async Task The_body_that_entered_both_for_another_says_it_and_settles_what_is_left()
    {
        var world = await PaperWorld.OfAsync(commune);
        var old = await ConfirmedAsync(world, world.Beside);
        var draft = await EnteredAsync(world, world.Division);

        var answer = await world.Beside.DoAsync(draft, "Confirm", ("relation", "cham-dut"), ("earlier", $"{old}"));

        Assert.StartsWith("/van-ban/", answer.Location, StringComparison.Ordinal);
        await PaperWorld.Done(PaperWorld.DoAsync(world.Beside, answer.Location!, "Settle", ("all", "giu"), ("because", "")));
        Assert.All(await DutiesOfAsync(old), d => Assert.Equal(commune.Today, d.KeptOn));
    }

    [Fact]
    public async Task What_does_not_fit_is_refused_and_nothing_is_made()
    {
        var world = await PaperWorld.OfAsync(commune);
        var old = await ConfirmedAsync(world, world.Clerk);
        var (early, bare) = (await EnteredAsync(world, world.Committee, date: "04/01/2026"), await EnteredAsync(world, world.Committee, number: ""));

        await PaperWorld.Refused("draft.earlier-needed", world.Clerk.DoAsync(early, "Confirm", ("relation", "thay-the")));
        await PaperWorld.Refused("paper.earlier-is-later", world.Clerk.DoAsync(early, "Confirm", ("relation", "thay-the"), ("earlier", $"{old}")));
        await PaperWorld.Refused("paper.relates-without-number", world.Clerk.DoAsync(bare, "Confirm", ("relation", "thay-the"), ("earlier", $"{old}")));

        Assert.Null((await world.Clerk.Visit($"/ke-hoach/nhap/{bare}")).Html.QuerySelector("select[name=relation]"));
        Assert.Equal((1, 0), (await commune.Read(db => db.Plans.CountAsync()), await commune.Read(db => db.PaperLinks.CountAsync())));
    }

    [Fact]
    public async Task Papers_of_others_and_papers_that_no_longer_stand_are_not_to_be_chosen()
    {
        var world = await PaperWorld.OfAsync(commune);
        var old = await ConfirmedAsync(world, world.Clerk);
        var strange = await commune.Has(
            new Paper(Id<Paper>.New(), "KẾ HOẠCH", "9/KH-UBND", "Của cơ quan khác", world.Division.Id) { IssuerName = "Khác", IssuedOn = new(2026, 1, 2) }
        );
        var beside = await EnteredAsync(world, world.Division);
        (string, string) replaces = ("relation", "thay-the");

        var draft = await EnteredAsync(world, world.Committee);
        Assert.Equal(HttpStatusCode.NotFound, (await world.Clerk.DoAsync(draft, "Confirm", replaces, ("earlier", $"{strange.Id}"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await world.Beside.DoAsync(beside, "Confirm", replaces, ("earlier", $"{old}"))).Status);
        await PaperWorld.Done(world.Clerk.DoAsync(draft, "Confirm", replaces, ("earlier", $"{old}")));
        var third = await EnteredAsync(world, world.Committee, number: "20/KH-UBND");
        Assert.Equal(HttpStatusCode.NotFound, (await world.Clerk.DoAsync(third, "Confirm", replaces, ("earlier", $"{old}"))).Status);
        Assert.Single(await commune.Read(db => db.PaperLinks.ToListAsync()));
    }

    [Fact]
    public async Task A_plan_without_a_number_cannot_be_published_and_the_page_leads_to_where_it_gets_one()
    {
        var world = await PaperWorld.OfAsync(commune);
        var bare = await EnteredAsync(world, world.Committee, number: "");
        var plan = (await world.Clerk.DoAsync(bare, "Confirm")).Location!;
        var paper = await commune.Read(db => db.Papers.Select(p => p.Id).SingleAsync());

        var page = (await world.Chair.Visit($"{plan}/cong-khai")).Html.QuerySelector("main")!;
        Assert.NotNull(page.QuerySelector($"a.button[href='/van-ban/{paper}']"));
        Assert.Null(page.QuerySelector("form[action$='cong-khai']"));
        Assert.NotNull((await world.Chair.Visit($"/van-ban/{paper}")).Html.QuerySelector($"a[href='/van-ban/soan?cua={paper}']"));
        var answer = await PaperWorld.DoAsync(world.Chair, $"{plan}/cong-khai", "");
        Assert.Contains("Trình ký, cấp số", answer.Text);
        Assert.Contains("(paper.has-no-number)", answer.Text);
    }

    private async Task<Id<Paper>> ConfirmedAsync(PaperWorld world, Reader enterer)
    {
        var draft = await EnteredAsync(world, enterer.Body!, "12/KH-UBND", "05/01/2026");
        await PaperWorld.Done(enterer.DoAsync(draft, "Confirm"));
        return await commune.Read(db => db.Plans.Where(p => p.DraftId == draft).Select(p => p.Paper.Id).SingleAsync());
    }

    /// <summary>A draft of a plan of the committee, in the hands of the body that entered it.</summary>
    private async Task<Id<PlanDraft>> EnteredAsync(PaperWorld world, Body owner, string number = "15/KH-UBND", string date = "20/02/2026")
    {
        var head = A.HeadOf(world.Committee).With(FieldName.Number, A.Read(number)).With(FieldName.Date, A.Read(date));
        var upload = new Upload(owner.Id, $"{number}.txt", $"{Guid.CreateVersion7():N}", new("Lan", commune.Clock.GetUtcNow().UtcDateTime));
        DraftPart[] parts = [head, A.TaskOf(world.Division), A.ReportOf(world.Committee)];
        return (await commune.Has(PlanDraft.Upload(upload, [new(1, "KẾ HOẠCH")], parts, []))).Id;
    }

    private async Task<List<Domain.Duties.Duty>> DutiesOfAsync(Id<Paper> paper)
    {
        var plan = await commune.Read(db => db.Plans.Where(p => p.Paper.Id == paper).Select(p => p.Id).SingleAsync());
        return await commune.Read(db => db.Duties.AsNoTracking().Where(d => d.SourceRef == $"plan:{plan}").ToListAsync());
    }
}
