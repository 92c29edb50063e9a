using System.Net;
using System.Text;
using Dinh.App.Features.Households;
using Dinh.Domain.Common;
using Dinh.Domain.Households;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Households;

public sealed class ImportRollTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task A_head_sends_a_sheet_looks_through_it_takes_it_over_and_takes_it_back_exactly()
    {
        var world = await RollWorld.OnAsync(commune);
        await world.TakeAsync();
        var before = await RowsAsync();
        const string Later = """
            Họ và tên;Năm sinh;Điện thoại;Nơi ở
            Nông Văn Tài;1975;0987000111;Tổ 1, số nhà 12
            Bàn Thị Mùi;1968;;Tổ 1
            Lường Văn Tám;1990;;Tổ 3
            """;

        var (at, _) = await world.SendAsync(Encoding.UTF8.GetBytes(Later));
        var page = await world.Head.Visit(at!);
        var shown = page.Html.Body!.TextContent;
        Assert.Equal(before, await RowsAsync());
        Assert.Contains("0987000111", shown, StringComparison.Ordinal);
        Assert.Contains("Tô Văn Đức", shown, StringComparison.Ordinal); // listed no longer, and kept
        Assert.Equal(at, (await page.Submit("form[action$='handler=Take']")).Location);

        Assert.Equal(
            [
                "1 Nông Văn Tài 1975 0987000111 Tổ 1, số nhà 12",
                "2 Bàn Thị Mùi 1968  Tổ 1",
                "3 Tô Văn Đức 05/11/1980 0355123456 Tổ 2",
                "4 Lường Văn Tám 1990  Tổ 3",
            ],
            await world.ListedAsync()
        );
        var key = Id<RollImport>.Parse(at!.Split('/')[^1], null);
        var import = await commune.Read(db => db.RollImports.SingleAsync(i => i.Id == key));
        Assert.Equal((1, 1, 0), (import.Added, import.Changed, import.Ended));

        await (await world.Head.Visit(at!)).Submit("form[action$='handler=Undo']");

        Assert.Equal(before, await RowsAsync());
        Assert.Equal(3, (await commune.Read(db => db.HouseholdRolls.SingleAsync(r => r.Id == world.Roll))).LastNumber);
    }

    [Fact]
    public async Task An_import_on_which_something_stands_is_not_taken_back()
    {
        var world = await RollWorld.OnAsync(commune);
        var at = await world.TakeAsync();
        await world.FreezeAsync();

        var refused = await (await world.Head.Visit(at)).Submit("form[action$='handler=Undo']");

        Assert.Contains("roll-import.frozen-since", refused.Text, StringComparison.Ordinal);
        Assert.Equal(3, (await world.ListedAsync()).Count);
    }

    [Fact]
    public async Task Rows_with_faults_and_doubts_wait_until_a_person_has_decided()
    {
        var world = await RollWorld.OnAsync(commune);
        await world.TakeAsync();
        const string Doubtful = """
            STT;Họ và tên;Năm sinh;Địa chỉ
            1;;1960;Tổ 4
            2;Nông Thị Hoa;1999;Tổ 1, số nhà 12
            3;Bàn Thị Mùi;1968;Tổ 1
            4;Bàn Thị Mùi;1968;Tổ 1
            """;
        var (at, _) = await world.SendAsync(Encoding.UTF8.GetBytes(Doubtful));
        var page = await world.Head.Visit(at!);
        var open = page.Html.Body!.TextContent;
        Assert.Contains("Thiếu họ tên", open, StringComparison.Ordinal);
        Assert.Contains("cùng địa chỉ", open, StringComparison.Ordinal);
        Assert.Contains("roll-import.undecided", (await page.Submit("form[action$='handler=Take']")).Text, StringComparison.Ordinal);

        var first = (await world.FirstAsync()).Value;
        await page.Submit("form[action$='handler=Rows']", ("dong[2].Name", "Hoàng Văn Khương"), ("chon[3]", $"{first}"));
        world = await world.LaterAsync(1);
        await (await world.Head.Visit(at!)).Submit("form[action$='handler=Take']");

        Assert.Equal(
            ["1 Nông Thị Hoa 1999  Tổ 1, số nhà 12", "2 Bàn Thị Mùi 1968  Tổ 1", "3 Tô Văn Đức 05/11/1980 0355123456 Tổ 2", "4 Hoàng Văn Khương 1960  Tổ 4"],
            await world.ListedAsync()
        );
        var household = (await world.LinesAsync())[0];
        Assert.Equal("Nông Văn Tài", household.Facts.PersonOf(household.Household.RepresentativeOn(commune.Today.AddDays(-1)))?.Name);
    }

    [Fact]
    public async Task A_file_that_is_none_is_answered_with_a_sentence_and_nothing_is_lost()
    {
        var world = await RollWorld.OnAsync(commune);
        await world.TakeAsync();
        (byte[] Content, string Name, string Code)[] faulty =
        [
            ([], "so-ho.xlsx", "roll-import.no-file"),
            ("%PDF-1.7"u8.ToArray(), "so-ho.pdf", "file.no-table"),
            ("PK\u0003\u0004 không phải"u8.ToArray(), "so-ho.xlsx", "file.broken"),
            ("a;b"u8.ToArray(), "so-ho.xlsx", "file.type-mismatch"),
            ([0xD0, 0xCF, 0x11, 0xE0], "so-ho.xls", "file.save-as-xlsx"),
            ("\n\n;;\n"u8.ToArray(), "so-ho.csv", "roll-import.no-rows"),
            ("a,\"b"u8.ToArray(), "so-ho.csv", "file.open-quote"),
            (Encoding.UTF8.GetBytes("Họ và tên\n" + string.Concat(Enumerable.Repeat("Nông Văn Tài\n", 10_001))), "so-ho.csv", "roll-import.too-many"),
        ];

        foreach (var (content, name, code) in faulty)
        {
            var (at, text) = await world.SendAsync(content, name);
            Assert.True(at is null && text.Contains(code, StringComparison.Ordinal), $"{name} should be refused with {code}.");
        }

        Assert.Equal(3, (await world.ListedAsync()).Count);
        var (nameless, _) = await world.SendAsync("Cột A;Cột B\nx;y\n"u8.ToArray());
        var page = await world.Head.Visit(nameless!);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Chưa nhận ra cột họ tên", page.Html.Body!.TextContent, StringComparison.Ordinal);
    }

    // All that a household is, as it stands in the table.
    private async Task<IReadOnlyList<string>> RowsAsync() =>
        await commune.Read(async db =>
            (await db.Households.AsNoTracking().OrderBy(h => h.Number).ToListAsync()).ConvertAll(h =>
                System.Text.Json.JsonSerializer.Serialize(
                    new
                    {
                        h.Id,
                        h.RollId,
                        h.Number,
                        h.ListedOn,
                        Page = h.Page(),
                    }
                )
            )
        );
}
