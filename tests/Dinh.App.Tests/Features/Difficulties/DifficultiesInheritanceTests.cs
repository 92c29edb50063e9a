using System.Net;
using Dinh.App.Tests.Features.Administration;
using Dinh.Domain.Common;
using Dinh.Domain.Difficulties;
using Dinh.Domain.People;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Difficulties;

/// <summary>Two communes become one while they ask, are asked, and wait for an answer.</summary>
public sealed class DifficultiesInheritanceTests : IAsyncLifetime
{
    private const string Sort = "Khó khăn, vướng mắc";

    private readonly Commune commune = new();
    private MergedCommunes world = null!;
    private Reader clerk = null!;
    private Reader province = null!;

    public async ValueTask InitializeAsync()
    {
        world = await MergedCommunes.OfAsync(commune);
        clerk = await commune.SignedIn(Function.Officer, world.One);
        province = await commune.SignedIn(Function.Officer, world.Above);
    }

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task The_successor_asks_on_reads_the_answer_and_takes_it()
    {
        var id = await RaisedAsync(world.One, world.Above);
        var answered = await RaisedAsync(world.One, world.Above);
        await DifficultyWorld.AnsweredAsync(province, answered, "Dùng mẫu số 3.");

        var heir = await world.SucceedAsync(Sort, 2);

        Assert.Equal(heir, (await ReadAsync(id)).AskerId);
        Assert.Contains("Dùng mẫu số 3.", (await clerk.Visit($"/vuong-mac/{answered}")).Html.Body!.TextContent);
        await DifficultyWorld.DoneAsync(clerk, answered, "?handler=Taken");
        await DifficultyWorld.DoneAsync(clerk, id, "?handler=Withdraw", ("because", "Xã mới đã tự gỡ"));
        Assert.Equal(DifficultyState.Acknowledged, (await ReadAsync(answered)).State);
        Assert.Contains("Cơ quan kế thừa tiếp nhận", (await province.Visit($"/vuong-mac/{id}")).Html.Body!.TextContent);
    }

    [Fact]
    public async Task The_successor_answers_what_was_put_to_the_ended_body_with_its_promised_day()
    {
        var id = await RaisedAsync(world.Above, world.One);
        await DifficultyWorld.DoneAsync(clerk, id, "?handler=Take", ("day", "2026-03-20"));

        var heir = await world.SucceedAsync(Sort, 1);

        var duty = await commune.Read(db => db.Duties.AsNoTracking().SingleAsync());
        Assert.Equal((heir, new(2026, 3, 20)), (duty.BodyId, duty.NextDue!.Value));
        await DifficultyWorld.AnsweredAsync(clerk, id, "Xã mới trả lời.");
        Assert.Equal(commune.Today, (await commune.Read(db => db.Duties.AsNoTracking().SingleAsync())).ClosedOn);
        Assert.Contains("Xã mới trả lời.", (await province.Visit($"/vuong-mac/{id}")).Html.Body!.TextContent);
    }

    [Fact]
    public async Task What_both_asked_together_is_answered_once_to_each_and_no_question_is_lost()
    {
        var (first, second) = (await RaisedAsync(world.One, world.Above), await RaisedAsync(world.Two, world.Above));
        var other = (await ReadAsync(second)).ClusterId;
        await DifficultyWorld.DoneAsync(province, first, "/gop", ("Wording", "Chưa có mẫu biên bản"), ("Others", $"{other}"));

        var heir = await world.SucceedAsync(Sort, 2);
        await DifficultyWorld.AnsweredAsync(province, first);

        foreach (var id in new[] { first, second })
        {
            var asked = await ReadAsync(id);
            Assert.Equal((heir, DifficultyState.Answered), (asked.AskerId, asked.State));
            Assert.Single(asked.Steps, s => s.Deed == DifficultyDeed.Answered);
            Assert.Single(asked.Steps, s => s.Deed == DifficultyDeed.HandedOver);
        }
    }

    [Fact]
    public async Task Whose_hands_it_went_through_is_succeeded_in_reading_it_and_a_stranger_is_not()
    {
        var asker = await commune.SignedIn(Function.Officer, await commune.HasBody("UBND xã Phú Đình"));
        var id = await RaisedAsync(asker.Body!, world.One);
        await DifficultyWorld.DoneAsync(clerk, id, "?handler=PassUp", ("to", $"{world.Above.Id}"), ("because", "Vượt thẩm quyền"));
        var stranger = await commune.SignedIn(Function.Officer, await commune.HasBody("UBND xã khác"));

        await world.SucceedAsync(Sort, 0);

        Assert.Equal(HttpStatusCode.OK, await clerk.StatusOf($"/vuong-mac/{id}"));
        Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusOf($"/vuong-mac/{id}"));
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await DifficultyWorld.DoAsync(clerk, id, "?handler=Answer", ("Form.Text", "x"), ("Form.IsSure", "true"))).Status
        );
    }

    private async Task<Id<Difficulty>> RaisedAsync(Body asker, Body focal)
    {
        var given = new NewDifficulty(DifficultyKind.Difficulty, asker.Id, focal.Id, "Chưa có mẫu biên bản", "Xã lúng túng khi lập biên bản.");
        var key = Id<Difficulty>.New();
        await commune.Has(DifficultyCluster.Raise(key, given, new("Lan", new(2025, 6, 1), id => $"/vuong-mac/{id}")));
        return key;
    }

    private Task<Difficulty> ReadAsync(Id<Difficulty> id) => commune.Read(db => db.Difficulties.AsNoTracking().SingleAsync(d => d.Id == id));
}
