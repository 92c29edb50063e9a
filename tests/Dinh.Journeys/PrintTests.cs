using System.Diagnostics;
using Microsoft.Playwright;
using Xunit;

namespace Dinh.Journeys;

public sealed class PrintTests(Demonstration demonstration, Browsing browsing)
{
    // Printed closely a sheet holds some three thousand letters, a table with its rules half of that.
    private const int LettersOfASparseSheet = 700;

    [Fact]
    public async Task A_published_plan_prints_on_few_sheets_and_none_of_them_is_blank()
    {
        var page = await browsing.WindowAsync(1280, demonstration.Address);
        await page.GotoAsync("/cong-khai/ke-hoach");
        await page.Locator("main a[href^='/cong-khai/ke-hoach/']").First.ClickAsync();
        var title = (await page.Locator("h1").First.InnerTextAsync()).Trim();
        var letters = (await page.Locator("main").InnerTextAsync()).Length;

        var sheets = await SheetsAsync(await page.PdfAsync(new() { Format = "A4" }));

        Assert.InRange(sheets.Count, 1, 2 + (letters / LettersOfASparseSheet));
        Assert.All(sheets, s => Assert.True(s.Trim().Length > 20, "A sheet is blank."));
        Assert.Contains(title.Split(' ')[0], sheets[0], StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task An_officers_board_prints_its_duties_and_not_its_filters()
    {
        var page = await browsing.WindowAsync(1280, demonstration.Address);
        await People.OfficerAsync(page, demonstration);
        await page.GotoAsync("/viec");
        var duty = (await page.Locator("table.duties tbody a").First.InnerTextAsync()).Trim();

        var first = (await SheetsAsync(await page.PdfAsync(new() { Format = "A4" })))[0];

        Assert.Contains(string.Join(' ', duty.Split(' ').Take(3)), first, StringComparison.Ordinal);
        Assert.DoesNotContain("Thêm điều kiện", first, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<string>> SheetsAsync(byte[] pdf)
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.CreateVersion7()}.pdf");
        await File.WriteAllBytesAsync(file, pdf, TestContext.Current.CancellationToken);
        try
        {
            using var reader = Process.Start(new ProcessStartInfo("pdftotext", [file, "-"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
            var text = await reader.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await reader.WaitForExitAsync(TestContext.Current.CancellationToken);
            return text.TrimEnd('\f').Split('\f');
        }
        finally
        {
            File.Delete(file);
        }
    }
}
