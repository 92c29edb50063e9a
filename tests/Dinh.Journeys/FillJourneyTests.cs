using System.Globalization;
using Dinh.App.Features.Reports;
using Dinh.Testing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.Playwright;
using Xunit;

namespace Dinh.Journeys;

/// <summary>An officer fills in the whole report of the commune, leaves, comes back, and brings the rest in a workbook.</summary>
public sealed class FillJourneyTests(Browsing browsing) : IAsyncLifetime
{
    private const string Supervisions = "inspection-board.supervisions";
    private const string Money = "inspection-board.money-recovered";
    private readonly Commune commune = new();
    private AskedReport asked = null!;

    public async ValueTask InitializeAsync()
    {
        commune.StartServer();
        asked = await AskedReport.OfAsync(commune);
    }

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task An_officer_fills_in_leaves_comes_back_and_brings_a_workbook(int width)
    {
        var page = await OpenAsync(width, script: true);
        await page.IsFitToReadAsync();
        await PictureAsync(page, "fill");

        await page.Locator("#muc-inspection-board > summary").ClickAsync();
        await BoxOf(page, Supervisions).FillAsync("1.250");
        await BoxOf(page, Money).FillAsync("5 triệu");
        await BoxOf(page, Money).BlurAsync();
        await Assertions.Expect(BoxOf(page, Money)).ToHaveValueAsync("5.000.000");
        await BoxOf(page, "inspection-board.members").FillAsync("mười");
        await BoxOf(page, "inspection-board.members").BlurAsync();
        await Assertions.Expect(page.GetByText("Ô này chỉ nhận số")).ToBeVisibleAsync();
        await page.IsFitToReadAsync();
        await PictureAsync(page, "fill-section");

        await page.GotoAsync("/");
        await page.GotoAsync($"{asked.Fill}?muc=inspection-board#muc-inspection-board");
        await Assertions.Expect(BoxOf(page, Supervisions)).ToHaveValueAsync("1.250");
        await page.Locator($"button[value='o:{Supervisions}']").ClickAsync();
        await page.Locator("#o-vi-sao").FillAsync("Tăng cường giám sát theo kế hoạch năm.");
        await page.IsFitToReadAsync();
        await page.Locator(".noting button.button").First.ClickAsync();
        await page.GetByText("Tăng cường giám sát theo kế hoạch năm.").First.WaitForAsync();

        await BringAsync(page, await DownloadAsync(page));
        await page.GotoAsync($"{asked.Fill}?muc=inspection-board");
        await Assertions.Expect(BoxOf(page, "inspection-board.members")).ToHaveValueAsync("7");
    }

    [Fact]
    public async Task Without_script_a_row_is_added_and_what_stands_in_other_boxes_is_kept()
    {
        var page = await OpenAsync(360, script: false);
        await page.Locator("#muc-inspection-board > summary").ClickAsync();
        await BoxOf(page, Supervisions).FillAsync("9");
        await page.Locator("#muc-decisions > summary").ClickAsync();
        await page.Locator("button[value='them:decisions']").ClickAsync();
        await page.Locator("#v-summary").FillAsync("Làm đường bê tông ngõ 3");
        await page.Locator("#v-households").FillAsync("120");
        await PictureAsync(page, "fill-row");
        await page.Locator("#dong button.button").First.ClickAsync();

        await Assertions.Expect(page.Locator("#muc-decisions .register")).ToContainTextAsync("Làm đường bê tông ngõ 3");
        Assert.Equal("9", await BoxOf(page, Supervisions).InputValueAsync());
    }

    private async Task<IPage> OpenAsync(int width, bool script)
    {
        var page = await browsing.WindowAsync(width, commune.ClientOptions.BaseAddress, script);
        await People.SignInAsync(page, (asked.Officer.Account.UserName!, Reader.Password, ""));
        await page.GotoAsync(asked.Fill);
        return page;
    }

    private static ILocator BoxOf(IPage page, string cell) => page.Locator($"[name='c.{cell}']");

    private static Task<byte[]> PictureAsync(IPage page, string name) =>
        page.ScreenshotAsync(new() { Path = Path.Combine(Folders.Pictures, $"{name}-{page.ViewportSize?.Width}.png"), FullPage = true });

    private static async Task<byte[]> DownloadAsync(IPage page)
    {
        var answer = await page.RunAndWaitForDownloadAsync(() => page.Locator("a[href$='xuat.xlsx']").First.ClickAsync());
        return await File.ReadAllBytesAsync(await answer.PathAsync());
    }

    private async Task BringAsync(IPage page, byte[] book)
    {
        await page.GotoAsync(ReportLinks.Import(asked.Report.Id));
        await page.IsFitToReadAsync();
        await page.SetInputFilesAsync(
            "input[type=file]",
            new FilePayload
            {
                Name = "so-lieu.xlsx",
                MimeType = "application/octet-stream",
                Buffer = Filled(book, "inspection-board.members", 7),
            }
        );
        await page.Locator("#nap button.button").First.ClickAsync();
        await page.GetByText("Tệp sẽ thay đổi 1 chỗ").WaitForAsync();
        await page.IsFitToReadAsync();
        await PictureAsync(page, "fill-import");
        await page.Locator("form[action*=Apply] button").ClickAsync();
        await page.GetByText("Đã nạp 1 chỗ").WaitForAsync();
    }

    private static byte[] Filled(byte[] book, string cell, int number)
    {
        using var file = new MemoryStream();
        file.Write(book);
        using (var opened = SpreadsheetDocument.Open(file, true))
        {
            // The last sheet holds the notes, and names the same cells.
            var main = opened.WorkbookPart!;
            var figures = main.Workbook.Descendants<Sheet>().Where(s => s.Name?.Value != "Ghi chú").Select(s => (WorksheetPart)main.GetPartById(s.Id!.Value!));
            var box = figures
                .SelectMany(p => p.Worksheet.Descendants<Row>())
                .Single(r => r.Elements<Cell>().ElementAtOrDefault(5)?.InnerText == cell)
                .Elements<Cell>()
                .ElementAt(3);
            (box.DataType, box.InlineString, box.CellValue) = (null, null, new(number.ToString(CultureInfo.InvariantCulture)));
        }

        return file.ToArray();
    }
}
