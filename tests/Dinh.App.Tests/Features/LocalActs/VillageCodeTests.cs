using System.Net;
using Dinh.Domain.LocalActs;
using Dinh.Domain.People;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.LocalActs;

/// <summary>A village code on its whole way, through the pages.</summary>
public sealed class VillageCodeTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task A_code_goes_from_its_draft_to_the_portal_and_every_step_asks_for_the_one_before()
    {
        var world = await ActWorld.OfAsync(commune);
        var act = await world.DraftAsync("huong-uoc", "Quy ước xóm Đồng Đau", world.Village, ("Form.By", "Head"), ("Form.Agreed", "true"));
        var posted = commune.Today;
        (string, string)[] vote = [("Households", "100"), ("Represented", "80"), ("Agreeing", "70"), ("Vote", "Meeting")];

        var early = await world.DoAsync(act, "Adopt", [("On", ActWorld.Day(posted)), .. vote]);
        Assert.Contains("local-act.not-consulted", early.Text);
        Assert.Contains("khoản 1 Điều 9 Nghị định 61/2023/NĐ-CP", early.Text);

        Assert.Contains(
            "local-act.consultation-too-short",
            (await world.DoAsync(act, "Consult", ("from", ActWorld.Day(posted)), ("until", ActWorld.Day(posted.AddDays(29))), ("where", "Nhà văn hóa"))).Text
        );
        await Done(world.DoAsync(act, "Consult", ("from", ActWorld.Day(posted)), ("until", ActWorld.Day(posted.AddDays(30))), ("where", "Nhà văn hóa")));
        var duty = Assert.Single(await world.DutiesAsync(act));
        Assert.Equal(world.Village.Id, duty.BodyId);

        await world.MoveToAsync(posted.AddDays(31));
        Assert.Contains("local-act.consultation-not-closed", (await world.DoAsync(act, "Adopt", [("On", ActWorld.Day(commune.Today)), .. vote])).Text);
        await world.CloseAsync(duty.Id, "02/BB-ĐĐ");
        Assert.Contains("village-code.without-vote", (await world.DoAsync(act, "Adopt", ("On", ActWorld.Day(commune.Today)))).Text);
        await Done(world.DoAsync(act, "Adopt", [("On", ActWorld.Day(commune.Today)), .. vote]));

        (string, string)[] file = [("On", ActWorld.Day(commune.Today)), ("Number", "01/TTr-ĐĐ")];
        Assert.Contains("village-code.file-not-whole", (await world.DoAsync(act, "Submit", [.. file, ("request", "true")])).Text);
        await Done(world.DoAsync(act, "Submit", [.. file, ("request", "true"), ("minutes", "true"), ("draft", "true")]));
        await Done(world.DoAsync(act, "Recognise", ("On", ActWorld.Day(commune.Today)), ("Number", "45/QĐ-UBND"), ("Signer", "Nguyễn Văn A")));

        var recognised = await world.ActAsync(act);
        Assert.Equal((ActStage.InForce, (DateOnly?)commune.Today), (recognised.Stage, recognised.Standing!.EffectiveOn));
        var duties = await world.DutiesAsync(act);
        Assert.Equal(6, duties.Count);
        Assert.Equal(3, duties.Count(d => d.ClosedOn == commune.Today));
        Assert.Equal("45/QĐ-UBND", (await commune.Read(db => db.Papers.SingleAsync())).Number);

        await IsShownOnlyAfterItWasPublished(world, $"/cong-khai/van-ban-co-so/{act}", $"/van-ban-co-so/{act}");
    }

    [Fact]
    public async Task A_village_does_not_recognise_its_own_code()
    {
        var world = await ActWorld.OfAsync(commune);
        var act = await SubmittedAsync(world);
        var head = await commune.SignedIn(Function.Officer, world.Village);

        var answer = await ActWorld.DoAsync(head, $"/van-ban-co-so/{act}", "Recognise", ("On", ActWorld.Day(commune.Today)), ("Number", "45/QĐ-UBND"));

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Equal(ActStage.Submitted, (await world.ActAsync(act)).Stage);
    }

    [Fact]
    public async Task A_refusal_gives_its_reason_in_writing()
    {
        var world = await ActWorld.OfAsync(commune);
        var act = await SubmittedAsync(world);
        (string, string)[] paper = [("On", ActWorld.Day(commune.Today)), ("Number", "12/UBND-VHXH"), ("refused", "true")];

        Assert.Contains("village-code.refused-without-reason", (await world.DoAsync(act, "Recognise", paper)).Text);
        await Done(world.DoAsync(act, "Recognise", [.. paper, ("because", "Mức phạt thay cho pháp luật.")]));

        Assert.Equal(ActStage.NotRecognised, (await world.ActAsync(act)).Stage);
        var page = (await world.Clerk.Visit($"/van-ban-co-so/{act}")).Html.QuerySelector("main")!.TextContent;
        Assert.Contains("Mức phạt thay cho pháp luật.", page);
        Assert.DoesNotContain(await world.DutiesAsync(act), d => d is { ClosedOn: null, CancelledOn: null });
    }

    [Theory]
    [InlineData("Head", "false", "", "", "village-code.head-and-front-must-agree")]
    [InlineData("Residents", "false", "100", "9", "village-code.too-little-support")]
    [InlineData("Residents", "false", "100", "10", null)]
    [InlineData("Residents", "true", "100", "3", null)]
    public async Task Who_may_propose_is_asked_first(string by, string agreed, string households, string supporting, string? refused)
    {
        var world = await ActWorld.OfAsync(commune);

        var answer = await world.DraftedAsync(
            "huong-uoc",
            "Quy ước",
            world.Village,
            ("Form.By", by),
            ("Form.Agreed", agreed),
            ("Form.Households", households),
            ("Form.Supporting", supporting)
        );

        if (refused is null)
            Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        else
            Assert.Contains(refused, answer.Text);
    }

    private static async Task IsShownOnlyAfterItWasPublished(ActWorld world, string open, string own)
    {
        Assert.Equal(HttpStatusCode.NotFound, (await world.Commune.Visit(open)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ActWorld.DoAsync(world.Clerk, own, "Publish")).Status);
        await Done(ActWorld.DoAsync(world.Approver, own, "Publish"));

        var page = (await world.Commune.Visit(open)).Html.QuerySelector("main")!.TextContent;
        Assert.Contains("Giữ gìn đường làng", page);
        Assert.Contains("cần ít nhất 51", page);
        Assert.Contains("đã đối chiếu văn bản", page);
        Assert.DoesNotContain("Hoàng Thị Lan", page);
        Assert.Contains("Quy ước xóm Đồng Đau", (await world.Commune.Visit("/cong-khai/van-ban-co-so")).Html.Body!.TextContent);

        await Done(ActWorld.DoAsync(world.Approver, own, "Hide", ("because", "Có số điện thoại riêng.")));
        Assert.Equal(HttpStatusCode.NotFound, (await world.Commune.Visit(open)).Status);
        Assert.DoesNotContain("Quy ước xóm Đồng Đau", (await world.Commune.Visit("/api/v1/local-acts")).Html.Body!.TextContent);
    }

    private async Task<Domain.Common.Id<LocalAct>> SubmittedAsync(ActWorld world)
    {
        var act = await world.DraftAsync("huong-uoc", "Quy ước xóm Đồng Đau", world.Village, ("Form.By", "Head"), ("Form.Agreed", "true"));
        var posted = commune.Today;
        await Done(world.DoAsync(act, "Consult", ("from", ActWorld.Day(posted)), ("until", ActWorld.Day(posted.AddDays(30))), ("where", "Nhà văn hóa")));
        await world.CloseAsync((await world.DutiesAsync(act))[0].Id, "02/BB-ĐĐ");
        await world.MoveToAsync(posted.AddDays(31));
        var today = ActWorld.Day(commune.Today);
        await Done(world.DoAsync(act, "Adopt", ("On", today), ("Households", "100"), ("Represented", "80"), ("Agreeing", "70"), ("Vote", "Meeting")));
        await Done(world.DoAsync(act, "Submit", ("On", today), ("Number", "01"), ("request", "true"), ("minutes", "true"), ("draft", "true")));
        return act;
    }

    private static async Task Done(Task<Answer> deed)
    {
        var answer = await deed;
        Assert.True(answer.Status == HttpStatusCode.Redirect, ActWorld.RefusalOf(answer));
    }
}
