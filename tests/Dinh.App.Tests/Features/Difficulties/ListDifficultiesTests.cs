using Dinh.App.Features.Difficulties.ReportDifficulties;
using Dinh.Testing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Dinh.App.Tests.Features.Difficulties;

public sealed class ListDifficultiesTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task A_table_for_spreadsheets_reckons_nothing()
    {
        var world = await DifficultyWorld.OfAsync(commune, communes: 1);
        var id = await world.RaisedAsync(0, "=HYPERLINK(\"https://evil.example\")");
        await DifficultyWorld.AnsweredAsync(world.Son, id, "+1+1");

        var csv = await world.Son.Client.GetStringAsync(new Uri("/vuong-mac/xuat.csv", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains("\"'=HYPERLINK(", csv);
        Assert.Contains(",'+1+1,", csv);
    }

    [Fact]
    public async Task One_finds_without_marks_by_unit_and_by_state()
    {
        var world = await DifficultyWorld.OfAsync(commune, communes: 2);
        await world.RaisedAsync(0, "Chưa có mẫu biên bản");
        var other = await world.RaisedAsync(1, "Chưa có kinh phí");
        await DifficultyWorld.AnsweredAsync(world.Son, other);
        var unit = world.Clerks[0].Body!.UnitId;

        Assert.Equal(["Chưa có mẫu biên bản"], await TitlesAsync(world.Son, "tim=mau+bien+ban"));
        Assert.Equal(["Chưa có mẫu biên bản"], await TitlesAsync(world.Son, $"don-vi={unit}"));
        Assert.Equal(["Chưa có mẫu biên bản"], await TitlesAsync(world.Son, $"vai=can-tra-loi&don-vi={unit}"));
        Assert.Equal(["Chưa có kinh phí"], await TitlesAsync(world.Son, "tinh-trang=da-tra-loi"));
        Assert.Equal(["Chưa có kinh phí"], await TitlesAsync(world.Clerks[1], "vai=da-neu"));
        foreach (var word in Payloads.Sql)
            Assert.Empty(await TitlesAsync(world.Son, $"tim=qzx{Uri.EscapeDataString(word)}&ke-hoach={Uri.EscapeDataString(word)}"));
    }

    [Fact]
    public async Task Who_answers_sees_a_cluster_once_and_finds_it_by_any_in_it()
    {
        var world = await DifficultyWorld.OfAsync(commune, communes: 2);
        var (first, second) = (await world.RaisedAsync(0, "Vướng của xã đầu"), await world.RaisedAsync(1, "Vướng của xã sau"));
        await world.MergedAsync(first, second);

        Assert.Equal(["Chưa có mẫu biên bản lấy ý kiến"], await TitlesAsync(world.Son, "vai=can-tra-loi"));
        Assert.Equal(["Chưa có mẫu biên bản lấy ý kiến"], await TitlesAsync(world.Son, "vai=can-tra-loi&tim=xa+sau"));
        Assert.Equal(["Vướng của xã sau"], await TitlesAsync(world.Clerks[1], "tim=vuong"));
    }

    [Fact]
    public async Task What_no_day_was_named_for_shows_that_it_has_waited_too_long()
    {
        var world = await DifficultyWorld.OfAsync(commune, communes: 1);
        await world.RaisedAsync(0);

        Assert.DoesNotContain("Chờ quá lâu", (await world.Son.Visit("/vuong-mac")).Html.QuerySelector("table")!.TextContent);
        await world.MoveToAsync(new(2026, 3, 16));

        Assert.Contains("Chờ quá lâu", (await world.Son.Visit("/vuong-mac?vai=can-tra-loi&tinh-trang=cho-lau")).Html.QuerySelector("table")!.TextContent);
        Assert.Contains("1 đã chờ quá lâu", (await world.Son.Visit("/ban-lam-viec")).Html.Body!.TextContent);
    }

    [Fact]
    public async Task A_list_costs_the_same_however_much_stands_on_it()
    {
        var world = await DifficultyWorld.OfAsync(commune, communes: 1);
        await world.RaisedAsync(0);
        await world.Son.Visit("/vuong-mac?vai=can-tra-loi");
        var (one, desk) = (
            await commune.Statements.Of(() => world.Son.Visit("/vuong-mac?vai=can-tra-loi")),
            await commune.Statements.Of(() => world.Son.Visit("/ban-lam-viec"))
        );
        for (var n = 0; n < 12; n++)
            await world.RaisedAsync(0, $"Vướng mắc thứ {n}");

        Assert.Equal(one, await commune.Statements.Of(() => world.Son.Visit("/vuong-mac?vai=can-tra-loi")));
        Assert.Equal(desk, await commune.Statements.Of(() => world.Son.Visit("/ban-lam-viec")));
    }

    [Fact]
    public async Task A_period_is_told_as_it_stood_on_its_last_day()
    {
        var world = await DifficultyWorld.OfAsync(commune, communes: 1);
        var (answered, open) = (await world.RaisedAsync(0, "Trả lời trong kỳ"), await world.RaisedAsync(0, "Trả lời sau kỳ"));
        await DifficultyWorld.AnsweredAsync(world.Son, answered, "Đã rõ.");
        await world.MoveToAsync(new(2026, 7, 1));
        await DifficultyWorld.AnsweredAsync(world.Son, open, "Sau kỳ.");

        var first = await OfAsync(world.Son, new(2026, 1, 1), new(2026, 6, 30));
        var second = await OfAsync(world.Son, new(2026, 7, 1), new(2026, 12, 31));
        var asker = await OfAsync(world.Clerks[0], new(2026, 1, 1), new(2026, 6, 30));

        Assert.Equal([PeriodState.Answered, PeriodState.Waiting], first.Received.Select(l => l.State));
        Assert.Equal(("Đã rõ.", null), (first.Received[0].Answer, first.Received[1].Answer));
        Assert.Equal(["Trả lời sau kỳ"], second.Received.Where(l => l.State == PeriodState.Answered).Select(l => l.Title));
        Assert.Single(second.Received);
        Assert.Equal(2, asker.Raised.Count);
        Assert.Empty(asker.Received);
        Assert.Equal(1, DifficultiesOfPeriod.Count(asker.Raised, PeriodState.Waiting));
    }

    private async Task<DifficultiesOfPeriod> OfAsync(Reader who, DateOnly from, DateOnly to) =>
        await commune.Do(
            (Dinh.App.Verbs.Demo.ActAsPersonHandler people) =>
                people.HandleAsync(
                    who.Account.UserName!,
                    (services, _) =>
                        services.GetRequiredService<DifficultiesOfPeriodQuery>().OfAsync(who.Body!.Id, from, to, TestContext.Current.CancellationToken),
                    TestContext.Current.CancellationToken
                )
        );

    private static async Task<IReadOnlyList<string>> TitlesAsync(Reader who, string query) =>
        [.. (await who.Visit($"/vuong-mac?{query}")).Html.QuerySelectorAll("tbody td:first-child b").Select(b => b.TextContent)];
}
