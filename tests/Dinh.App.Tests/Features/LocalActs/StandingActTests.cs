using System.Net;
using Dinh.Domain.Common;
using Dinh.Domain.LocalActs;
using Dinh.Domain.People;
using Dinh.Testing;
using Xunit;

namespace Dinh.App.Tests.Features.LocalActs;

/// <summary>What happens to an act in force: amended, suspended, ended; and to a draft: written again, compared, given up.</summary>
public sealed class StandingActTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task An_amendment_grows_beside_what_stands_and_takes_its_place_when_adopted()
    {
        var world = await ActWorld.OfAsync(commune);
        var act = await RegulationAsync(world);
        var today = ActWorld.Day(commune.Today);

        Assert.Contains("local-act.reason-needed", (await world.DoAsync(act, "Amend", ("because", " "))).Text);
        await Done(world.DoAsync(act, "Amend", ("because", "Thêm việc họp xóm trực tuyến.")));
        Assert.Contains("local-act.already-amending", (await world.DoAsync(act, "Amend", ("because", "Lần nữa"))).Text);
        var both = await world.ActAsync(act);
        Assert.Equal((ActStage.InForce, (ActStage?)ActStage.Drafting, 2), (both.Stage, both.Amending, both.Versions.Count));
        Assert.Equal("Điều 1. Giữ gìn đường làng sạch đẹp.", both.Pending!.Text!.Content);

        await Done(WriteAsync(world, act, "Điều 1. Giữ gìn đường làng sạch đẹp.\nĐiều 2. Họp xóm trực tuyến khi có thiên tai."));
        await AdoptAsync(world, act, "19/QĐ-UBND");

        var after = await world.ActAsync(act);
        Assert.Equal(2, after.Standing!.Number);
        Assert.Equal(commune.Today.AddDays(-1), after.Versions.Single(v => v.Number == 1).EndedOn);
        Assert.Contains("local-act.drop-amendment-first", await EndedWhileAmendingAsync(world, act, today));
    }

    [Fact]
    public async Task Only_a_code_is_suspended_and_a_suspended_one_is_mended_without_a_new_proposal()
    {
        var world = await ActWorld.OfAsync(commune);
        var regulation = await RegulationAsync(world);
        var code = await CodeAsync(world);
        (string, string)[] paper = [("On", ActWorld.Day(commune.Today)), ("Number", "61/QĐ-UBND")];

        Assert.Contains(
            "local-act.only-codes-are-suspended",
            (await world.DoAsync(regulation, "End", [.. paper, ("suspend", "true"), ("because", "Trái luật")])).Text
        );
        Assert.Contains("local-act.reason-needed", (await world.DoAsync(code, "End", [.. paper, ("suspend", "true")])).Text);
        await Done(world.DoAsync(code, "End", [.. paper, ("suspend", "true"), ("because", "Điều 4 đặt mức phạt trái pháp luật.")]));

        Assert.Equal(ActStage.Suspended, (await world.ActAsync(code)).Stage);
        await Done(world.DoAsync(code, "Amend", ("because", "Bỏ mức phạt theo quyết định tạm ngừng.")));
        Assert.Equal(ActStage.Drafting, (await world.ActAsync(code)).Pending!.Stage);
    }

    [Fact]
    public async Task A_code_in_force_that_the_village_changes_is_proposed_anew()
    {
        var world = await ActWorld.OfAsync(commune);
        var code = await CodeAsync(world);
        (string, string)[] because = [("because", "Thêm việc bảo vệ rừng.")];

        Assert.Contains("village-code.head-and-front-must-agree", (await world.DoAsync(code, "Amend", [.. because, ("Form.By", "Head")])).Text);
        await Done(world.DoAsync(code, "Amend", [.. because, ("Form.By", "Head"), ("Form.Agreed", "true")]));

        Assert.Equal(2, (await world.ActAsync(code)).Newest.Number);
    }

    [Fact]
    public async Task An_ended_act_leaves_the_portal_and_a_village_does_not_end_its_own_code()
    {
        var world = await ActWorld.OfAsync(commune);
        var code = await CodeAsync(world);
        await Done(ActWorld.DoAsync(world.Approver, $"/van-ban-co-so/{code}", "Publish"));
        var head = await commune.SignedIn(Function.Officer, world.Village);
        (string, string)[] paper = [("On", ActWorld.Day(commune.Today)), ("because", "Xóm sáp nhập.")];

        Assert.Equal(HttpStatusCode.NotFound, (await ActWorld.DoAsync(head, $"/van-ban-co-so/{code}", "End", [.. paper, ("Number", "70/QĐ-UBND")])).Status);
        Assert.Contains("local-act.without-paper", (await world.DoAsync(code, "End", [.. paper, ("Number", "")])).Text);
        await Done(world.DoAsync(code, "End", [.. paper, ("Number", "70/QĐ-UBND")]));

        Assert.Equal(ActStage.Ended, (await world.ActAsync(code)).Stage);
        Assert.Equal(HttpStatusCode.NotFound, (await commune.Visit($"/cong-khai/van-ban-co-so/{code}")).Status);
        Assert.Contains("local-act.not-in-force", (await world.DoAsync(code, "End", [.. paper, ("Number", "71/QĐ-UBND")])).Text);
    }

    [Fact]
    public async Task A_draft_is_given_up_with_a_reason_and_its_consultation_is_owed_no_more()
    {
        var world = await ActWorld.OfAsync(commune);
        var act = await world.DraftAsync("huong-uoc", "Quy ước xóm Đồng Đau", world.Village, ("Form.By", "Head"), ("Form.Agreed", "true"));
        await Done(PostAsync(world, act, 30));

        Assert.Contains("local-act.reason-needed", (await world.DoAsync(act, "Drop", ("because", ""))).Text);
        await Done(world.DoAsync(act, "Drop", ("because", "Nhân dân chưa đồng thuận.")));

        Assert.Equal(ActStage.Dropped, (await world.ActAsync(act)).Stage);
        Assert.Equal(commune.Today, Assert.Single(await world.DutiesAsync(act)).CancelledOn);
        Assert.Contains("local-act.no-draft", (await world.DoAsync(act, "Drop", ("because", "Lần nữa"))).Text);
    }

    [Fact]
    public async Task Words_are_kept_from_saving_to_saving_and_compared_and_stay_while_they_are_posted()
    {
        var world = await ActWorld.OfAsync(commune);
        var act = await world.DraftAsync("quy-che", "Quy chế dân chủ xã", world.Committee);

        Assert.Contains("local-act.text-unchanged", (await WriteAsync(world, act, "Điều 1. Giữ gìn đường làng sạch đẹp.")).Text);
        await Done(WriteAsync(world, act, "Điều 1. Giữ gìn đường xóm sạch đẹp."));
        var compared = (await world.Clerk.Visit($"/van-ban-co-so/{act}/so-sanh")).Html.QuerySelector(".compared")!;
        Assert.Equal("làng", compared.QuerySelector("del")!.TextContent.Trim());
        Assert.Equal("xóm", compared.QuerySelector("ins")!.TextContent.Trim());

        await Done(PostAsync(world, act, 30));
        Assert.Contains("local-act.text-is-posted", (await WriteAsync(world, act, "Điều 1. Khác hẳn.")).Text);
        Assert.Equal(2, (await world.ActAsync(act)).Newest.Texts.Count);
    }

    [Fact]
    public async Task Strangers_neither_write_nor_compare()
    {
        var world = await ActWorld.OfAsync(commune);
        var act = await world.DraftAsync("quy-che", "Quy chế dân chủ xã", world.Committee);
        var stranger = await commune.SignedIn(Function.Officer, await commune.HasBody("UBND xã khác"));

        Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusOf($"/van-ban-co-so/{act}/sua"));
        Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusOf($"/van-ban-co-so/{act}/so-sanh"));
        Assert.Equal(HttpStatusCode.NotFound, (await ActWorld.DoAsync(stranger, $"/van-ban-co-so/{act}", "Drop", ("because", "Phá"))).Status);
    }

    private static async Task<string> EndedWhileAmendingAsync(ActWorld world, Id<LocalAct> act, string today)
    {
        await Done(world.DoAsync(act, "Amend", ("because", "Sửa tiếp.")));
        return (await world.DoAsync(act, "End", ("On", today), ("Number", "20/QĐ-UBND"), ("because", "Thay bằng văn bản khác."))).Text;
    }

    private async Task<Id<LocalAct>> RegulationAsync(ActWorld world)
    {
        var act = await world.DraftAsync("quy-che", "Quy chế dân chủ xã", world.Committee);
        await AdoptAsync(world, act, "12/QĐ-UBND");
        return act;
    }

    /// <summary>Posts the words, lets the days go by, closes the consultation and issues the act by its paper.</summary>
    private async Task AdoptAsync(ActWorld world, Id<LocalAct> act, string number)
    {
        await Done(PostAsync(world, act, 30));
        await world.MoveToAsync(commune.Today.AddDays(31));
        await world.CloseAsync(
            (await world.DutiesAsync(act)).Last(d => d.ClosedOn is null && d.Content.Contains("ý kiến", StringComparison.Ordinal)).Id,
            $"BB {number}"
        );
        await Done(world.DoAsync(act, "Adopt", ("On", ActWorld.Day(commune.Today)), ("Number", number)));
    }

    private Task<Answer> PostAsync(ActWorld world, Id<LocalAct> act, int days) =>
        world.DoAsync(act, "Consult", ("from", ActWorld.Day(commune.Today)), ("until", ActWorld.Day(commune.Today.AddDays(days))), ("where", "Nhà văn hóa"));

    private async Task<Id<LocalAct>> CodeAsync(ActWorld world)
    {
        var act = await world.DraftAsync("huong-uoc", "Quy ước xóm Đồng Đau", world.Village, ("Form.By", "Head"), ("Form.Agreed", "true"));
        await Done(PostAsync(world, act, 30));
        await world.CloseAsync((await world.DutiesAsync(act))[0].Id, "02/BB-ĐĐ");
        await world.MoveToAsync(commune.Today.AddDays(31));
        var today = ActWorld.Day(commune.Today);
        await Done(world.DoAsync(act, "Adopt", ("On", today), ("Households", "100"), ("Represented", "80"), ("Agreeing", "70"), ("Vote", "Meeting")));
        await Done(world.DoAsync(act, "Submit", ("On", today), ("Number", "01"), ("request", "true"), ("minutes", "true"), ("draft", "true")));
        await Done(world.DoAsync(act, "Recognise", ("On", today), ("Number", "45/QĐ-UBND")));
        return act;
    }

    private static async Task<Answer> WriteAsync(ActWorld world, Id<LocalAct> act, string words) =>
        await (await world.Clerk.Visit($"/van-ban-co-so/{act}/sua")).Submit("main form", ("Form.Content", words), ("Form.Note", "Sửa lời."));

    private static async Task Done(Task<Answer> deed)
    {
        var answer = await deed;
        Assert.True(answer.Status == HttpStatusCode.Redirect, ActWorld.RefusalOf(answer));
    }
}
