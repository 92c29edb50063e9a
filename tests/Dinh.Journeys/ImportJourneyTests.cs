using Microsoft.Playwright;
using Xunit;

namespace Dinh.Journeys;

/// <summary>The administrator brings lists of units in, and looks at what the machine did.</summary>
public sealed class ImportJourneyTests(Demonstration demonstration, Browsing browsing)
{
    private const string List = """
        code,name,type,population,area_km2,latitude,longitude,formed_from,valid_from
        98,Tỉnh Thử Nghiệm,Tỉnh,1,1,21,107,không sáp nhập,2025-07-01

        """;

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Lists_are_tried_and_taken_while_the_page_keeps_itself_up_to_date(int width)
    {
        var page = await browsing.WindowAsync(width, demonstration.Address);
        await People.SystemAdministratorAsync(page, demonstration);

        await UploadAsync(page, List.Replace("98,Tỉnh Thử Nghiệm", $"{(width == 360 ? 97 : 98)},Tỉnh Thử {width}", StringComparison.Ordinal));
        await page.GetByText("Kiểm tra xong").WaitForAsync(new() { Timeout = 60_000 });
        await page.IsFitToReadAsync();

        await page.Locator("form[action*=Take] button").ClickAsync();
        await page.GetByText("Đã nhập xong").WaitForAsync(new() { Timeout = 60_000 });
        await page.IsFitToReadAsync();

        await page.GotoAsync("/quan-tri/viec-nen?loc=xong");
        await page.IsFitToReadAsync();
        Assert.True(await page.GetByText("Nhập danh mục đơn vị hành chính").CountAsync() >= 2);
    }

    [Fact]
    public async Task A_faulty_row_is_shown_where_it_stands()
    {
        var page = await browsing.WindowAsync(360, demonstration.Address);
        await People.SystemAdministratorAsync(page, demonstration);

        await UploadAsync(page, List.Replace("98,Tỉnh Thử Nghiệm", "99,", StringComparison.Ordinal));
        await page.Locator("#loi-dong").WaitForAsync(new() { Timeout = 60_000 });

        await page.IsFitToReadAsync();
        Assert.Contains("tinh.csv:2", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    private static async Task UploadAsync(IPage page, string list)
    {
        await page.GotoAsync("/quan-tri/don-vi/nhap");
        await page.SetInputFilesAsync(
            "input[type=file]",
            new FilePayload
            {
                Name = "tinh.csv",
                MimeType = "text/csv",
                Buffer = System.Text.Encoding.UTF8.GetBytes(list),
            }
        );
        await page.Locator("main form button[type=submit]").First.ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("/quan-tri/don-vi/nhap/", StringComparison.Ordinal));
    }
}
