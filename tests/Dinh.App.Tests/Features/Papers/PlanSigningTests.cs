using System.Net;
using Dinh.App.Tests.Features.Plans;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Domain.Plans;
using Dinh.Reading.Files;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Papers;

/// <summary>A plan drafted here on its way to a signature: it stands still before others, and becomes a plan with its duties when its paper is issued.</summary>
public sealed class PlanSigningTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task A_plan_without_a_number_is_submitted_signed_and_issued_with_its_duties()
    {
        var world = await PaperWorld.OfAsync(commune);
        var (plan, draft) = await UnsignedPlan.BegunAsync(world);

        await PaperWorld.Done(PaperWorld.DoAsync(world.Clerk, draft, "Submit"));
        Assert.Contains("Thực hiện dân chủ ở cơ sở năm 2026", (await world.Chair.Visit("/van-ban")).Html.Body!.TextContent);
        Assert.Contains("1. Tổ chức hội nghị quán triệt Luật", (await world.Chair.Visit($"/van-ban/du-thao/{draft}")).Html.QuerySelector("main")!.TextContent);
        await PaperWorld.Done(PaperWorld.DoAsync(world.Chair, draft, "Sign"));
        Assert.Equal(0, await commune.Read(db => db.Duties.CountAsync()));
        await PaperWorld.Done(PaperWorld.DoAsync(world.Clerk, draft, "Issue"));

        var made = await commune.Read(db => db.Plans.Include(p => p.Paper).AsNoTracking().SingleAsync());
        Assert.Equal(("01/KH-UBND", commune.Today, world.Chair.Person.Name), (made.Paper.Number, made.Paper.IssuedOn, made.Paper.Signer));
        Assert.Equal((plan, DraftState.Confirmed), (made.DraftId, (await PlanDraft(plan)).State));
        var duties = await commune.Read(db => db.Duties.AsNoTracking().ToDictionaryAsync(d => d.BodyId));
        Assert.Equivalent(new[] { world.Division.Id, world.Committee.Id }, duties.Keys, strict: true);
        Assert.Equal(new(2026, 6, 30), duties[world.Division.Id].Window.End);
        var came = await commune.Read(db => db.IncomingPapers.AsNoTracking().SingleAsync());
        Assert.Equal((world.Division.Id, "01/KH-UBND", made.Paper.Id), (came.OwnerId, came.Mark, came.PaperId!.Value));
        Assert.Equal(made.Paper.Id, (await commune.Read(db => db.OutgoingPapers.AsNoTracking().SingleAsync())).PaperId);
    }

    [Fact]
    public async Task Every_file_of_it_bears_number_day_and_signer_from_the_signature_on()
    {
        var world = await PaperWorld.OfAsync(commune);
        var (plan, draft) = await UnsignedPlan.BegunAsync(world);
        Assert.Contains("Số: …/…", await LinesAsync(world.Clerk, $"/van-ban/du-thao/{draft}/van-ban.docx"));
        await PaperWorld.Done(PaperWorld.DoAsync(world.Clerk, draft, "Submit"));
        await PaperWorld.Done(PaperWorld.DoAsync(world.Chair, draft, "Sign"));

        AssertMarked(await LinesAsync(world.Chair, $"/van-ban/du-thao/{draft}/van-ban.docx"), world);
        AssertMarked(await LinesAsync(world.Clerk, $"/ke-hoach/nhap/{plan}/van-ban.pdf"), world);
        await PaperWorld.Done(PaperWorld.DoAsync(world.Clerk, draft, "Issue"));

        var made = await commune.Read(db => db.Plans.Include(p => p.Paper).AsNoTracking().SingleAsync());
        AssertMarked(await LinesAsync(world.Beside, $"/van-ban/{made.Paper.Id}/tep", "a.docx"), world);
        AssertMarked(await LinesAsync(world.Beside, $"/ke-hoach/{made.Id}/van-ban.docx"), world);
    }

    [Fact]
    public async Task A_submitted_plan_stands_still_and_is_open_again_when_it_comes_back()
    {
        var world = await PaperWorld.OfAsync(commune);
        var (plan, draft) = await UnsignedPlan.BegunAsync(world);
        (string, string)[] change = [("key", "t1"), ("name", "Title"), ("value", "Tổ chức hai hội nghị")];
        await PaperWorld.Done(PaperWorld.DoAsync(world.Clerk, draft, "Submit"));

        Assert.Equal("draft.held", (await world.Clerk.DoAsync(plan, "Field", change)).Text);
        await PaperWorld.Refused("draft.held", world.Clerk.DoAsync(plan, "Discard", ("reason", "thôi")));
        await PaperWorld.Refused("draft.questions-open", world.Clerk.DoAsync(plan, "Confirm"));
        Assert.Contains("Đang trình ký", (await world.Clerk.Visit($"/ke-hoach/nhap/{plan}")).Html.QuerySelector("main")!.TextContent);
        await PaperWorld.Done(PaperWorld.DoAsync(world.Chair, draft, "Return", ("because", "Thêm một hội nghị")));

        Assert.Equal(HttpStatusCode.OK, (await world.Clerk.DoAsync(plan, "Field", change)).Status);
        await world.Clerk.DoAsync(plan, "Field", ("key", "head"), ("name", "Date"), ("value", "02/03/2026"));
        await PaperWorld.Refused("draft.on-its-way", world.Clerk.DoAsync(plan, "Confirm"));
        await PaperWorld.Refused("draft.on-its-way", world.Clerk.DoAsync(plan, "Discard", ("reason", "thôi")));
        await world.IssueAsync(draft);
        Assert.Contains(await commune.Read(db => db.Duties.Select(d => d.Content).ToListAsync()), c => c == "Tổ chức hai hội nghị");
    }

    [Fact]
    public async Task What_is_still_asked_of_the_plan_is_answered_before_it_is_submitted()
    {
        var world = await PaperWorld.OfAsync(commune);
        var (plan, draft) = await UnsignedPlan.BegunAsync(world, "Tổ công tác số 9");

        await PaperWorld.Refused("paper-draft.plan-questions-open", PaperWorld.DoAsync(world.Clerk, draft, "Submit"));
        Assert.Contains("còn 1 câu cần trả lời", (await world.Clerk.Visit($"/van-ban/du-thao/{draft}")).Html.QuerySelector("main")!.TextContent);
        await world.Clerk.DoAsync(plan, "Part", ("key", "t2"), ("Lead", world.Committee.Name));

        await PaperWorld.Done(PaperWorld.DoAsync(world.Clerk, draft, "Submit"));
    }

    [Fact]
    public async Task Bodies_asked_for_their_opinion_read_the_plan_and_a_paper_given_up_lets_it_go()
    {
        var world = await PaperWorld.OfAsync(commune);
        var (plan, draft) = await UnsignedPlan.BegunAsync(world);
        (string, string) until = ("until", PaperWorld.Day(commune.Today.AddDays(5)));
        await PaperWorld.Done(PaperWorld.DoAsync(world.Clerk, draft, "Ask", ("bodies", world.Division.Name), until));

        var page = (await world.Beside.Visit($"/van-ban/du-thao/{draft}")).Html.QuerySelector("main")!;
        Assert.Contains("1. Tổ chức hội nghị quán triệt Luật", page.TextContent);
        Assert.DoesNotContain(page.QuerySelectorAll("a"), a => a.GetAttribute("href")!.StartsWith("/ke-hoach", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, await world.Beside.StatusOf($"/van-ban/du-thao/{draft}/van-ban.docx"));
        Assert.Equal(HttpStatusCode.NotFound, await world.Beside.StatusOf($"/ke-hoach/nhap/{plan}"));
        Assert.Equal(DraftState.Held, (await PlanDraft(plan)).State);

        await PaperWorld.Done(PaperWorld.DoAsync(world.Clerk, draft, "Drop", ("because", "Xác nhận bản ký giấy")));
        Assert.Equal((DraftState.Open, null), ((await PlanDraft(plan)).State, (await PlanDraft(plan)).PaperDraftId));
        await world.Clerk.DoAsync(plan, "Field", ("key", "head"), ("name", "Date"), ("value", "02/03/2026"));
        Assert.StartsWith("/ke-hoach/", (await world.Clerk.DoAsync(plan, "Confirm")).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_that_was_signed_on_paper_is_confirmed_and_not_signed_again()
    {
        var world = await PaperWorld.OfAsync(commune);
        var draft = await commune.Has(A.Draft(world.Committee));

        Assert.Null((await world.Clerk.Visit($"/ke-hoach/nhap/{draft.Id}")).Html.QuerySelector("form[action$='handler=Sign']"));
        await PaperWorld.Refused("draft.has-number", world.Clerk.DoAsync(draft.Id, "Sign"));
        Assert.Equal(HttpStatusCode.NotFound, (await world.Beside.DoAsync(draft.Id, "Sign")).Status);
    }

    [Fact]
    public async Task Issued_by_many_hands_at_once_it_is_one_plan()
    {
        var world = await PaperWorld.OfAsync(commune);
        var (_, draft) = await UnsignedPlan.BegunAsync(world);
        await PaperWorld.Done(PaperWorld.DoAsync(world.Clerk, draft, "Submit"));
        await PaperWorld.Done(PaperWorld.DoAsync(world.Chair, draft, "Sign"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => PaperWorld.DoAsync(world.Clerk, draft, "Issue")));

        Assert.Single(answers, a => a.Status == HttpStatusCode.Redirect);
        Assert.All(answers.Where(a => a.Status != HttpStatusCode.Redirect), a => Assert.Contains("(paper-draft.not-signed)", a.Text));
        Assert.Equal((1, 2), (await commune.Read(db => db.Plans.CountAsync()), await commune.Read(db => db.Duties.CountAsync())));
    }

    [Fact]
    public async Task A_public_plan_that_replaces_another_is_on_the_portal_with_its_duties_and_the_other_is_closed()
    {
        var world = await PaperWorld.OfAsync(commune);
        var old = await world.IssueAsync((await UnsignedPlan.BegunAsync(world)).Paper);
        var (_, draft) = await UnsignedPlan.BegunAsync(world, name: "moi.txt");
        var form = await world.Clerk.Visit($"/van-ban/du-thao/{draft}/sua");
        var saved = await form.Submit("main form", ("Form.Relation", $"{PaperRelation.Replaces}"), ("Form.Earlier", $"{old}"), ("Form.IsForPublic", "true"));
        Assert.Equal(HttpStatusCode.Redirect, saved.Status);

        var later = await world.IssueAsync(draft);

        Assert.Contains("Hết hiệu lực", (await world.Clerk.Visit($"/van-ban/{old}")).Html.QuerySelector("main")!.TextContent);
        Assert.Equal(HttpStatusCode.OK, (await commune.Visit($"/cong-khai/van-ban/{later}")).Status);
        var plan = await commune.Read(db => db.Plans.Where(p => p.Paper.Id == later).Select(p => p.Id).SingleAsync());
        Assert.Equal(2, await commune.Read(db => db.Duties.CountAsync(d => d.SourceRef == $"plan:{plan}" && d.IsPublic)));
    }

    private Task<PlanDraft> PlanDraft(Id<PlanDraft> id) => commune.Read(db => db.PlanDrafts.AsNoTracking().SingleAsync(d => d.Id == id));

    private static async Task<List<string>> LinesAsync(Reader who, string path, string? name = null)
    {
        var bytes = await who.Client.GetByteArrayAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        var opened = await SourceFile.OpenAsync(new MemoryStream(bytes), name ?? path.Split('/')[^1], TestContext.Current.CancellationToken);
        return [.. opened.Text!.Lines.Select(l => l.Text.Trim())];
    }

    private static void AssertMarked(List<string> lines, PaperWorld world)
    {
        Assert.Contains(lines, l => l.Contains("Số: 01/KH-UBND", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains("Bình Yên, ngày 02 tháng 3 năm 2026", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains(world.Chair.Person.Name, StringComparison.Ordinal));
    }
}
