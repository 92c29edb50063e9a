using System.Net;
using System.Text.Json;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Duties;

public sealed class ListDutiesTests : IAsyncDisposable
{
    private static readonly string[] Hostile =
    [
        "' OR 1=1 --",
        "'; DROP TABLE \"Duties\"; --",
        "\" UNION SELECT \"Content\" FROM \"StoredFiles\" --",
        "han) ASC, (SELECT 1",
        "d.\"Content\"",
        "%' OR '%'='",
        "\u0000",
        "-9223372036854775808",
        "1e309",
        "<script>alert(1)</script>",
    ];

    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task Every_filter_leaves_what_it_says()
    {
        var world = await BoardWorld.MakeAsync(commune);
        var day = commune.Today;
        (string Query, string[] Rows)[] cases =
        [
            ("?tinh-trang=qua-han", ["Việc quá hạn"]),
            ("?tinh-trang=sap-han", ["Việc sắp hạn"]),
            ("?tinh-trang=chua-den-ky", ["Việc chưa đến kỳ"]),
            ("?tinh-trang=thuong-xuyen", ["Việc thường xuyên"]),
            ("?tinh-trang=cho-su-kien", ["Việc chờ"]),
            ("?tinh-trang=da-xong", ["Việc đã xong"]),
            ("?tinh-trang=da-huy", ["Việc đã hủy"]),
            ("?tinh-trang=dang-lam", ["Việc phối hợp", "Việc tham mưu", "Việc giao đi", "Việc công khai", "Việc đang làm"]),
            ("?loai=training", ["Việc sắp hạn"]),
            ("?nguon=plan:77", ["Việc đang làm"]),
            ("?vai-tro=phoi-hop", ["Việc phối hợp"]),
            ("?vai-tro=tham-muu", ["Việc tham mưu"]),
            ("?giao-di=1", ["Việc giao đi"]),
            ("?tim=viec%20dang%20lam", ["Việc đang làm"]),
            ($"?co-quan={world.Other.Id}", ["Việc phối hợp", "Việc tham mưu", "Việc giao đi", "Việc công khai"]),
            ($"?don-vi={world.Other.UnitId}", ["Việc phối hợp", "Việc tham mưu", "Việc giao đi", "Việc công khai"]),
            ($"?tu={day.AddDays(20):yyyy-MM-dd}&den={day.AddDays(21):yyyy-MM-dd}", ["Việc phối hợp", "Việc tham mưu"]),
        ];

        foreach (var (query, rows) in cases)
            Assert.Equal((query, string.Join(", ", rows)), (query, string.Join(", ", await world.RowsOf(query))));
    }

    [Fact]
    public async Task Every_order_turns_round()
    {
        var world = await BoardWorld.MakeAsync(commune);

        foreach (var sort in new[] { "viec", "co-quan", "giao", "han" })
        {
            var up = await world.RowsOf($"?sap={sort}&tinh-trang=tat-ca");
            var down = await world.RowsOf($"?sap=-{sort}&tinh-trang=tat-ca");
            Assert.Equal(up.Order(), down.Order());
        }

        Assert.Equal((await world.RowsOf("?sap=viec&tinh-trang=tat-ca")).Reverse(), await world.RowsOf("?sap=-viec&tinh-trang=tat-ca"));
    }

    [Fact]
    public async Task Statements_written_into_any_field_are_words_or_nothing()
    {
        var world = await BoardWorld.MakeAsync(commune);
        var before = await commune.Read(db => db.Duties.CountAsync());
        var seen = (await world.RowsOf("?tinh-trang=tat-ca")).ToHashSet();
        string[] fields = ["tim", "tinh-trang", "co-quan", "don-vi", "vai-tro", "loai", "nguon", "tu", "den", "giao-di", "sap", "trang"];

        foreach (var field in fields)
        foreach (var payload in Hostile)
        {
            var page = await world.Officer.Visit($"/viec?tinh-trang=tat-ca&{field}={Uri.EscapeDataString(payload)}");

            // The character zero is refused for every page alike.
            var expected = payload.Contains('\0') ? HttpStatusCode.BadRequest : HttpStatusCode.OK;
            Assert.Equal((field, payload, expected), (field, payload, page.Status));
            Assert.Empty(page.Html.QuerySelectorAll("main script"));
            Assert.All(page.Html.QuerySelectorAll("table.duties tbody td:first-child > a"), a => Assert.Contains(a.TextContent, seen));
        }

        Assert.Equal(before, await commune.Read(db => db.Duties.CountAsync()));
    }

    [Fact]
    public async Task A_visitor_sees_what_is_public_and_no_more()
    {
        await BoardWorld.MakeAsync(commune);

        var page = await commune.Visit("/viec?tinh-trang=tat-ca");

        Assert.Equal(["Việc công khai"], page.Html.QuerySelectorAll("table.duties tbody td:first-child > a").Select(a => a.TextContent));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?tinh-trang=tat-ca")]
    [InlineData("?tinh-trang=qua-han")]
    public async Task Page_export_and_machines_show_the_same_duties_to_the_same_person(string query)
    {
        var world = await BoardWorld.MakeAsync(commune);

        var page = await world.RowsOf(query);
        var csv = await world.Officer.Client.GetStringAsync(new Uri("/viec/xuat.csv" + query, UriKind.Relative));
        var json = JsonDocument.Parse(await world.Officer.Client.GetStringAsync(new Uri("/api/v1/duties" + query, UriKind.Relative)));

        Assert.Equal(page, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split(',')[0]));
        Assert.Equal(page, json.RootElement.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("content").GetString()!));
    }

    [Fact]
    public async Task A_thousand_duties_cost_as_many_statements_as_ten()
    {
        var officer = await commune.SignedIn();
        await Add(10);
        await officer.Visit("/viec");
        var board = await commune.Statements.Of(() => officer.Visit("/viec"));
        var desk = await commune.Statements.Of(() => officer.Visit("/ban-lam-viec"));

        await Add(990);

        Assert.Equal(board, await commune.Statements.Of(() => officer.Visit("/viec")));
        Assert.Equal(desk, await commune.Statements.Of(() => officer.Visit("/ban-lam-viec")));

        Task<int> Add(int count) =>
            commune.Read(db =>
            {
                db.AddRange(Enumerable.Range(0, count).Select(n => A.Duty(A.By(commune.Today.AddDays(n % 90)), officer.Body!.Id, $"Việc số {n}")));
                return db.SaveChangesAsync();
            });
    }

    [Fact]
    public async Task A_kept_view_comes_back_and_its_name_is_taken_once()
    {
        var world = await BoardWorld.MakeAsync(commune);
        var board = await world.Officer.Visit("/viec?tinh-trang=qua-han&la=bo-qua");

        await board.Submit("form[action*=Keep]", ("name", "Quá hạn <b>của tôi</b>"));
        var again = await board.Submit("form[action*=Keep]", ("name", "Quá hạn <b>của tôi</b>"));

        Assert.Contains("view.name-taken", again.Text);
        var link = (await world.Officer.Visit("/viec")).Html.QuerySelector(".views .view a")!;
        Assert.Equal(("Quá hạn <b>của tôi</b>", "/viec?tinh-trang=qua-han"), (link.TextContent.Trim(), link.GetAttribute("href")));
    }

    [Fact]
    public async Task A_view_is_seen_by_colleagues_only_when_it_is_shared()
    {
        var world = await BoardWorld.MakeAsync(commune);
        var colleague = await commune.SignedIn(body: world.Body);
        var board = await world.Officer.Visit("/viec");

        await board.Submit("form[action*=Keep]", ("name", "Riêng"));
        await board.Submit("form[action*=Keep]", ("name", "Chung"), ("shareWith", world.Body.Id.ToString()));

        Assert.Equal(["Chung"], (await colleague.Visit("/viec")).Html.QuerySelectorAll(".views .view a").Select(a => a.TextContent.Trim()));
    }
}
