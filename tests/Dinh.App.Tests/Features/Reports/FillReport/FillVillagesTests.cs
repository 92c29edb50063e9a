using Dinh.App.Features.Reports;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Dinh.Law.Reporting;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Reports.FillReport;

/// <summary>Figures told village by village: those of the directory, those that people name, in the boxes, the workbook and what was sent.</summary>
public sealed class FillVillagesTests : IAsyncLifetime
{
    internal static readonly FormContent ByVillage = FillWorld.Small with
    {
        Sections =
        [
            FillWorld.Small.Sections[0] with
            {
                Indicators = [.. FillWorld.Small.Sections[0].Indicators.Select(i => i.Key == "board.supervisions" ? i with { Breakdown = "village" } : i)],
            },
            FillWorld.Small.Sections[1],
        ],
        Breakdowns = [.. FillWorld.Small.Breakdowns, new("village", new("thôn", "village"), [], Exhaustive: true) { From = SlotsFrom.Villages }],
    };

    private readonly Commune commune = new();
    private FillWorld world = null!;

    public async ValueTask InitializeAsync() => world = await FillWorld.OfAsync(commune, ByVillage);

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task Each_village_of_the_directory_has_its_box_and_the_boxes_add_up_to_the_whole()
    {
        await HasVillageAsync("Xóm Nà Lèng");
        await HasVillageAsync("Xóm Đồng Đau");
        await HasVillageAsync("Xóm đã giải thể", new(2025, 7, 1));

        await world.TypeAsync(("board.supervisions", "5"), (Cell("Xóm Nà Lèng"), "2"), (Cell("Xóm Đồng Đau"), "1"));

        var page = await world.OpenAsync();
        Assert.Equal(
            ["Xóm Nà Lèng", "Xóm Đồng Đau"],
            page.Html.QuerySelectorAll("label.part")
                .Select(l => l.TextContent.Trim())
                .Where(l => l.StartsWith("Xóm", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        );
        Assert.Contains("Các phần theo thôn của “board.supervisions” phải cộng lại bằng tổng số.", page.Html.QuerySelector("#xem-lai")!.TextContent);
        await world.TypeAsync((Cell("Xóm Đồng Đau"), "3"));
        Assert.DoesNotContain("phải cộng lại bằng tổng số", (await world.OpenAsync()).Html.QuerySelector("#xem-lai")!.TextContent);
        Assert.Equal((3, 2), ((await world.KeptAsync())[Cell("Xóm Đồng Đau")].Number, (await world.KeptAsync())[Cell("Xóm Nà Lèng")].Number));
    }

    [Fact]
    public async Task Where_the_directory_has_none_people_name_them_and_one_with_a_figure_stays()
    {
        await NameAsync("Bản Một\nBản Hai");
        await world.TypeAsync(("board.supervisions", "4"), (Cell("Bản Một"), "4"));

        await NameAsync("Bản Ba");

        Assert.Equal(["Bản Ba", "Bản Một"], await NamesAsync());
    }

    [Fact]
    public async Task What_was_sent_keeps_its_villages_whatever_becomes_of_the_directory()
    {
        await HasVillageAsync("Xóm Nà Lèng");
        await world.TypeAsync(("board.supervisions", "2"), (Cell("Xóm Nà Lèng"), "2"));
        await world.SendAsync();
        await HasVillageAsync("Xóm mới lập");

        var page = await world.Clerk.Visit(ReportLinks.Of(world.Report.Id));

        Assert.Contains("Xóm Nà Lèng: 2", page.Html.QuerySelector(".figures-read")!.TextContent);
        Assert.DoesNotContain("Xóm mới lập", page.Html.Body!.TextContent);
    }

    [Fact]
    public async Task The_workbook_holds_a_row_for_each_village_and_brings_it_back()
    {
        await HasVillageAsync("Xóm Nà Lèng");
        var book = await world.Clerk.Client.GetByteArrayAsync(new Uri(ReportLinks.Xlsx(world.Report.Id), UriKind.Relative));
        var row = Workbook.RowOf(book, Cell("Xóm Nà Lèng"));

        Assert.Contains("– Xóm Nà Lèng", Workbook.TextAt(book, "Số liệu", $"B{row}"));
        book = Workbook.WithNumber(book, "Số liệu", $"D{row}", 7);
        book = Workbook.WithNumber(book, "Số liệu", $"D{Workbook.RowOf(book, "board.supervisions")}", 7);
        await ImportReportTests.BringAsync(world, book);

        Assert.Equal((7, 7), ((await world.KeptAsync())[Cell("Xóm Nà Lèng")].Number, (await world.KeptAsync())["board.supervisions"].Number));
        Assert.Equal(["Xóm Nà Lèng"], await NamesAsync());
    }

    private static string Cell(string village) => $"board.supervisions/{VillageSlots.Of([village]).Single().Key}";

    private async Task NameAsync(string names) => await (await world.OpenAsync()).Submit("#dien", ("mo", "luu"), ("thon", names));

    private Task<IReadOnlyList<string>> NamesAsync() =>
        commune.Read(db => db.Filings.Where(f => f.ReportId == world.Report.Id).Select(f => f.Villages).SingleAsync());

    private async Task HasVillageAsync(string name, DateOnly? until = null)
    {
        var body = new Body(Domain.Common.Id<Body>.New(), name, BodyKind.Village, world.Body.UnitId);
        if (until is { } last)
            body.EndsOn(last, null);
        await commune.Has(body);
    }
}
