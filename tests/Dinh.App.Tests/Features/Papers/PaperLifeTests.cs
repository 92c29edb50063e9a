using System.Net;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Papers;

/// <summary>A paper on its way from the draft to the portal, through the pages.</summary>
public sealed class PaperLifeTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task A_draft_is_submitted_signed_under_a_number_and_issued()
    {
        var world = await PaperWorld.OfAsync(commune);
        var draft = await world.DraftAsync("về việc thực hiện dân chủ ở cơ sở", more: ("Form.IsForPublic", "true"));

        await PaperWorld.Refused("paper-draft.not-submitted", PaperWorld.DoAsync(world.Chair, draft, "Sign"));
        await PaperWorld.Refused("paper-draft.not-signed", PaperWorld.DoAsync(world.Clerk, draft, "Issue"));
        await PaperWorld.Done(PaperWorld.DoAsync(world.Clerk, draft, "Submit"));
        Assert.Contains("Chờ ký", (await world.Chair.Visit("/van-ban")).Html.Body!.TextContent);
        Assert.Equal(HttpStatusCode.NotFound, (await PaperWorld.DoAsync(world.Clerk, draft, "Sign")).Status);
        await PaperWorld.Done(PaperWorld.DoAsync(world.Chair, draft, "Sign"));
        await PaperWorld.Refused("paper-draft.not-submitted", PaperWorld.DoAsync(world.Chair, draft, "Sign"));
        await PaperWorld.Done(PaperWorld.DoAsync(world.Clerk, draft, "Issue"));

        var entry = await commune.Read(db => db.OutgoingPapers.AsNoTracking().SingleAsync());
        Assert.Equal(("01/KH-UBND", commune.Today, (DateOnly?)commune.Today), (entry.Mark, entry.SignedOn, entry.PassedOn));
        var paper = await commune.Read(db => db.Papers.AsNoTracking().SingleAsync());
        Assert.Equal(("01/KH-UBND", true, world.Chair.Person.Name), (paper.Number, paper.IsPublic, paper.Signer));
        var came = await commune.Read(db => db.IncomingPapers.AsNoTracking().SingleAsync());
        Assert.Equal((world.Division.Id, (int?)null), (came.OwnerId, came.Number));
        Assert.Contains("1. Mục đích", (await commune.Visit($"/cong-khai/van-ban/{paper.Id}")).Html.Body!.TextContent);
        Assert.Contains("về việc thực hiện dân chủ", (await commune.Visit("/cong-khai/van-ban")).Html.Body!.TextContent);
        Assert.Contains("Chưa tiếp nhận", (await world.Clerk.Visit($"/van-ban/{paper.Id}")).Html.Body!.TextContent);
    }

    [Fact]
    public async Task A_paper_that_is_not_public_is_read_by_issuer_and_recipients_alone()
    {
        var world = await PaperWorld.OfAsync(commune);
        var stranger = await commune.SignedIn(Function.Approver);
        var draft = await world.DraftAsync("về việc nội bộ");
        Assert.Equal(HttpStatusCode.NotFound, await world.Beside.StatusOf($"/van-ban/du-thao/{draft}"));
        Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusOf($"/van-ban/du-thao/{draft}/van-ban.docx"));
        Assert.Equal(HttpStatusCode.NotFound, (await PaperWorld.DoAsync(stranger, draft, "Sign")).Status);

        var paper = await world.IssueAsync(draft);

        Assert.Equal(HttpStatusCode.OK, await world.Beside.StatusOf($"/van-ban/{paper}"));
        Assert.Equal(HttpStatusCode.NotFound, await world.Beside.StatusOf($"/van-ban/du-thao/{draft}"));
        Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusOf($"/van-ban/{paper}"));
        Assert.Equal(HttpStatusCode.NotFound, (await commune.Visit($"/cong-khai/van-ban/{paper}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await PaperWorld.DoAsync(world.Clerk, $"/van-ban/{paper}", "Show")).Status);
        await PaperWorld.Done(PaperWorld.DoAsync(world.Chair, $"/van-ban/{paper}", "Show"));
        Assert.Equal(HttpStatusCode.OK, (await commune.Visit($"/cong-khai/van-ban/{paper}")).Status);
        await PaperWorld.Refused("paper.reason-needed", PaperWorld.DoAsync(world.Chair, $"/van-ban/{paper}", "Hide"));
        await PaperWorld.Done(PaperWorld.DoAsync(world.Chair, $"/van-ban/{paper}", "Hide", ("because", "Có dữ liệu cá nhân")));
        Assert.Equal(HttpStatusCode.NotFound, (await commune.Visit($"/cong-khai/van-ban/{paper}")).Status);
    }

    [Fact]
    public async Task A_body_that_is_asked_gives_its_opinion_and_the_drafter_answers_it()
    {
        var world = await PaperWorld.OfAsync(commune);
        var draft = await world.DraftAsync("về việc lấy ý kiến");
        (string, string) until = ("until", PaperWorld.Day(commune.Today.AddDays(5)));

        await PaperWorld.Refused("paper-draft.unknown-body", PaperWorld.DoAsync(world.Clerk, draft, "Ask", ("bodies", "Cơ quan nào đó"), until));
        await PaperWorld.Refused("paper-draft.day-needed", PaperWorld.DoAsync(world.Clerk, draft, "Ask", ("bodies", world.Division.Name)));
        await PaperWorld.Done(PaperWorld.DoAsync(world.Clerk, draft, "Ask", ("bodies", world.Division.Name), until));
        Assert.Contains("Chờ góp ý", (await world.Beside.Visit("/van-ban")).Html.Body!.TextContent);

        var opinion = ("opinion", $"{await commune.Read(db => db.Set<Opinion>().Select(o => o.Id).SingleAsync())}");
        Assert.Equal(HttpStatusCode.NotFound, (await PaperWorld.DoAsync(world.Clerk, draft, "Give", opinion, ("agrees", "true"))).Status);
        await PaperWorld.Refused("paper-draft.opinion-without-words", PaperWorld.DoAsync(world.Beside, draft, "Give", opinion, ("agrees", "false")));
        await PaperWorld.Done(PaperWorld.DoAsync(world.Beside, draft, "Give", opinion, ("agrees", "false"), ("words", "Bổ sung kinh phí")));
        Assert.Equal(HttpStatusCode.NotFound, (await PaperWorld.DoAsync(world.Beside, draft, "Reply", opinion, ("taken", "true"))).Status);
        await PaperWorld.Done(PaperWorld.DoAsync(world.Clerk, draft, "End"));
        await PaperWorld.Refused("paper-draft.opinions-unanswered", PaperWorld.DoAsync(world.Clerk, draft, "Submit"));
        await PaperWorld.Done(PaperWorld.DoAsync(world.Clerk, draft, "Reply", opinion, ("taken", "false"), ("because", "Chưa có dự toán")));
        Assert.Contains("Chưa có dự toán", (await world.Beside.Visit($"/van-ban/du-thao/{draft}")).Html.Body!.TextContent);
        await PaperWorld.Done(PaperWorld.DoAsync(world.Clerk, draft, "Submit"));
    }

    [Fact]
    public async Task What_goes_back_says_why_and_a_cancelled_number_stays_in_the_register()
    {
        var world = await PaperWorld.OfAsync(commune);
        var draft = await world.DraftAsync("về việc hủy số");
        await PaperWorld.Done(PaperWorld.DoAsync(world.Clerk, draft, "Submit"));
        await PaperWorld.Refused("paper.reason-needed", PaperWorld.DoAsync(world.Chair, draft, "Return"));
        await PaperWorld.Done(PaperWorld.DoAsync(world.Chair, draft, "Return", ("because", "Thiếu căn cứ pháp lý")));
        Assert.Contains("Thiếu căn cứ pháp lý", (await world.Clerk.Visit($"/van-ban/du-thao/{draft}")).Html.Body!.TextContent);

        await PaperWorld.Done(PaperWorld.DoAsync(world.Clerk, draft, "Submit"));
        await PaperWorld.Done(PaperWorld.DoAsync(world.Chair, draft, "Sign"));
        Assert.Equal(HttpStatusCode.NotFound, (await PaperWorld.DoAsync(world.Clerk, draft, "Cancel", ("because", "nhầm"))).Status);
        await PaperWorld.Refused("paper.reason-needed", PaperWorld.DoAsync(world.Chair, draft, "Cancel"));
        await PaperWorld.Done(PaperWorld.DoAsync(world.Chair, draft, "Cancel", ("because", "Sai thẩm quyền")));
        await PaperWorld.Done(PaperWorld.DoAsync(world.Clerk, draft, "Submit"));
        await PaperWorld.Done(PaperWorld.DoAsync(world.Chair, draft, "Sign"));

        var entries = await commune.Read(db => db.OutgoingPapers.AsNoTracking().OrderBy(e => e.Number).ToListAsync());
        Assert.Equal([("01/KH-UBND", "Sai thẩm quyền"), ("02/KH-UBND", null)], entries.Select(e => (e.Mark, e.CancelledBecause)));
    }

    [Fact]
    public async Task A_later_paper_replaces_an_earlier_one_and_both_pages_say_so()
    {
        var world = await PaperWorld.OfAsync(commune);
        var first = await world.IssueAsync(await world.DraftAsync("về việc năm cũ"));
        var address = $"/van-ban/soan?van-ban={first}&quan-he=thay-the";
        var (second, third) = (await world.DraftAsync("về việc năm mới", address), await world.DraftAsync("về việc năm mới nữa", address));

        var later = await world.IssueAsync(second);

        Assert.Contains("01/KH-UBND", (await world.Clerk.Visit($"/van-ban/{later}")).Html.QuerySelector("main")!.TextContent);
        var old = (await world.Clerk.Visit($"/van-ban/{first}")).Html.QuerySelector("main")!.TextContent;
        Assert.Contains("Hết hiệu lực", old);
        Assert.Contains("02/KH-UBND", old);
        await PaperWorld.Done(PaperWorld.DoAsync(world.Clerk, third, "Submit"));
        await PaperWorld.Refused("paper.already-closed", PaperWorld.DoAsync(world.Chair, third, "Sign"));
        Assert.Equal(2, await commune.Read(db => db.OutgoingPapers.CountAsync()));
        Assert.Equal(HttpStatusCode.NotFound, await world.Beside.StatusOf(address));
    }
}
