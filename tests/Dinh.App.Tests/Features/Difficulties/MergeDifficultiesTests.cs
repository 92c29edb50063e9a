using System.Net;
using Dinh.Domain.Difficulties;
using Dinh.Domain.People;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Difficulties;

public sealed class MergeDifficultiesTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task What_asks_the_same_is_proposed_and_what_asks_something_else_is_not()
    {
        var world = await DifficultyWorld.OfAsync(commune, communes: 4);
        var id = await world.RaisedAsync(0, "Chưa có hướng dẫn về mẫu biên bản lấy ý kiến Nhân dân");
        await world.RaisedAsync(1, "Đề nghị hướng dẫn mẫu biên bản khi lấy ý kiến Nhân dân");
        await world.RaisedAsync(2, "Thiếu mẫu biên bản lấy ý kiến Nhân dân");
        await world.RaisedAsync(3, "Kinh phí sửa nhà văn hóa xóm chưa được cấp");

        var page = (await world.Son.Visit($"/vuong-mac/{id}/gop")).Html;

        var near = page.QuerySelector("fieldset")!.TextContent;
        Assert.Contains("Đề nghị hướng dẫn mẫu biên bản", near);
        Assert.Contains("Thiếu mẫu biên bản", near);
        Assert.DoesNotContain("Kinh phí", near);
        Assert.Contains("Kinh phí", page.QuerySelector("main details")!.TextContent);
    }

    [Fact]
    public async Task One_answer_reaches_all_who_asked_and_each_sees_only_his_own_question()
    {
        var world = await DifficultyWorld.OfAsync(commune);
        var first = await world.RaisedAsync(0, "Thiếu mẫu biên bản ở xã một");
        var second = await world.RaisedAsync(1, "Thiếu mẫu biên bản ở xã hai");
        var third = await world.RaisedAsync(2, "Thiếu mẫu biên bản ở xã ba");
        await DifficultyWorld.DoneAsync(world.Son, second, "?handler=Take", ("day", "2026-03-20"));

        await world.MergedAsync(first, second, third);
        await DifficultyWorld.AnsweredAsync(world.Son, third, "Dùng mẫu số 3.");

        foreach (var (clerk, id) in world.Clerks.Zip([first, second, third]))
        {
            var page = (await clerk.Visit($"/vuong-mac/{id}")).Html.Body!.TextContent;
            Assert.Contains("Dùng mẫu số 3.", page);
            Assert.Contains("Chưa có mẫu biên bản lấy ý kiến", page);
            Assert.Equal(1, (await world.ReadAsync(id)).Steps.Count(s => s.Deed == DifficultyDeed.Answered));
        }

        Assert.DoesNotContain("xã hai", (await world.Clerks[0].Visit($"/vuong-mac/{first}")).Html.Body!.TextContent);
        var duties = await commune.Read(db => db.Duties.ToListAsync());
        Assert.Single(duties, d => d is { CancelledOn: null, ClosedOn: not null } && d.Content.Contains("Chưa có mẫu biên bản", StringComparison.Ordinal));
        Assert.Single(duties, d => d.CancelledOn is not null);
        Assert.Equal(3, await commune.Read(db => db.Journal.CountAsync(j => j.Kind == nameof(DifficultyAnswered))));
    }

    [Fact]
    public async Task One_that_asks_something_else_is_taken_out_before_the_answer_and_not_after()
    {
        var world = await DifficultyWorld.OfAsync(commune, communes: 2);
        var (first, second) = (await world.RaisedAsync(0), await world.RaisedAsync(1));
        await world.MergedAsync(first, second);

        await DifficultyWorld.DoneAsync(world.Son, first, "?handler=TakeOut", ("member", $"{second}"), ("because", "Hỏi về phường"));
        await DifficultyWorld.AnsweredAsync(world.Son, first);

        Assert.Equal(DifficultyState.Waiting, (await world.ReadAsync(second)).State);
        Assert.Contains(
            "difficulty.not-open",
            (await DifficultyWorld.DoAsync(world.Son, first, "?handler=TakeOut", ("member", $"{first}"), ("because", "x"))).Text
        );
        Assert.Contains(
            "difficulty.alone",
            (await DifficultyWorld.DoAsync(world.Son, second, "?handler=TakeOut", ("member", $"{second}"), ("because", "x"))).Text
        );
    }

    [Fact]
    public async Task Two_hands_that_merge_at_once_lose_nobody()
    {
        var world = await DifficultyWorld.OfAsync(commune, communes: 3);
        var ids = new[] { await world.RaisedAsync(0), await world.RaisedAsync(1), await world.RaisedAsync(2) };
        var clusters = await Task.WhenAll(ids.Select(world.ReadAsync));

        await Task.WhenAll(
            DifficultyWorld.DoAsync(world.Son, ids[0], "/gop", ("Wording", "Một"), ("Others", $"{clusters[1].ClusterId}")),
            DifficultyWorld.DoAsync(world.Son, ids[2], "/gop", ("Wording", "Hai"), ("Others", $"{clusters[1].ClusterId}"))
        );
        foreach (var id in ids)
            await DifficultyWorld.DoAsync(world.Son, id, "?handler=Answer", ("Form.Text", "Xong"), ("Form.IsSure", "true"));

        foreach (var id in ids)
            Assert.Single((await world.ReadAsync(id)).Steps, s => s.Deed == DifficultyDeed.Answered);
    }

    [Fact]
    public async Task What_is_in_other_hands_is_not_merged_and_not_seen()
    {
        var world = await DifficultyWorld.OfAsync(commune, communes: 2);
        var mine = await world.RaisedAsync(0);
        var theirs = await DifficultyWorld.RaiseAsync(
            world.Clerks[1],
            "Chưa có hướng dẫn",
            "",
            ("Form.Focal", $"{world.Province.Id}"),
            ("Form.OtherBecause", "Gửi thẳng tỉnh")
        );
        var foreign = (await commune.Read(db => db.DifficultyClusters.SingleAsync(c => c.BodyId == world.Province.Id))).Id;

        var merged = await DifficultyWorld.DoAsync(world.Son, mine, "/gop", ("Wording", "Chung"), ("Others", $"{foreign}"));

        Assert.Equal(HttpStatusCode.NotFound, merged.Status);
        Assert.Equal(HttpStatusCode.NotFound, await world.Son.StatusOf(theirs.Location!));
        Assert.Equal(HttpStatusCode.NotFound, await world.Clerks[0].StatusOf($"/vuong-mac/{mine}/gop"));
    }

    [Fact]
    public async Task Strangers_and_companions_find_no_page_no_row_and_no_deed()
    {
        var world = await DifficultyWorld.OfAsync(commune, communes: 2);
        var id = await world.RaisedAsync(0, "Bí mật của xã một");
        var stranger = await commune.SignedIn(Function.Officer, await commune.HasBody("UBND xã khác"));
        foreach (var reader in new[] { world.Clerks[1], world.Leader, stranger })
        {
            Assert.Equal(HttpStatusCode.NotFound, await reader.StatusOf($"/vuong-mac/{id}"));
            foreach (var deed in new[] { "Take", "Answer", "PassUp", "TakeOut", "Taken", "Again", "Withdraw" })
            {
                var answer = await DifficultyWorld.DoAsync(
                    reader,
                    id,
                    $"?handler={deed}",
                    ("day", "2026-03-20"),
                    ("because", "x"),
                    ("Form.Text", "x"),
                    ("Form.IsSure", "true"),
                    ("to", $"{world.Province.Id}"),
                    ("member", $"{id}")
                );
                Assert.Equal(HttpStatusCode.NotFound, answer.Status);
            }

            Assert.DoesNotContain("Bí mật", (await reader.Visit("/vuong-mac")).Html.Body!.TextContent);
            Assert.DoesNotContain(
                "Bí mật",
                await reader.Client.GetStringAsync(new Uri("/vuong-mac/xuat.csv", UriKind.Relative), TestContext.Current.CancellationToken)
            );
        }

        Assert.Equal(DifficultyState.Waiting, (await world.ReadAsync(id)).State);
    }
}
