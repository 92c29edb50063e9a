using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace Dinh.Journeys;

/// <summary>A plan goes down and its coverage comes up: the province looks for holes and puts one right, a commune begins its own plan from the province's.</summary>
public sealed partial class CascadeJourneyTests(Demonstration demonstration, Browsing browsing)
{
    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task The_province_finds_the_holes_and_puts_one_right(int width)
    {
        var page = await browsing.WindowAsync(width, demonstration.Address);
        await OpenPlanAsync(page, "son.noivu");
        await page.IsFitToReadAsync();
        await page.Locator("#cap-duoi").ScrollIntoViewIfNeededAsync();
        await page.PictureAsync("levels");

        await page.Locator("a[href$='/do-phu']").First.ClickAsync();
        await page.IsFitToReadAsync();
        await page.PictureAsync("coverage");
        Assert.Equal(2, await page.Locator(".matrix tr.without").CountAsync());
        await page.Locator("a[href$='thieu=true']").ClickAsync();
        await page.IsFitToReadAsync();
        await page.PictureAsync("coverage-holes");

        await page.Locator(".matrix a.hole").First.ClickAsync();
        await page.IsFitToReadAsync();
        await page.PictureAsync("cell");
        await CorrectAsync(page);
        await page.IsFitToReadAsync();

        await TakeBackAsync(page);
    }

    [Theory]
    [InlineData(1280, true)]
    [InlineData(360, false)]
    public async Task A_commune_begins_its_plan_from_the_provinces(int width, bool script)
    {
        var page = await browsing.WindowAsync(width, demonstration.Address, script);
        await OpenPlanAsync(page, "lan.binhyen");
        if (script)
            await page.IsFitToReadAsync();

        await page.Locator("a[href*='bat-dau?tu=']").ClickAsync();
        await page.PictureAsync("start");
        if (script)
            await page.IsFitToReadAsync();
        await page.Locator("section.card form button:not([name])").First.ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("/ke-hoach/nhap/", StringComparison.Ordinal));

        var carries = page.Locator("select[name=carries] option:checked");
        Assert.Contains("tỉnh Thái Nguyên", await carries.TextContentAsync());
        Assert.Equal(8, await page.Locator("section[aria-labelledby=nhiem-vu] details.entry").CountAsync());
        await page.Locator("#xac-nhan").ScrollIntoViewIfNeededAsync();
        await page.PictureAsync("start-review");
        if (script)
            await page.IsFitToReadAsync();
    }

    private async Task OpenPlanAsync(IPage page, string account)
    {
        await People.SignInAsync(page, demonstration.Accounts.Single(a => a.Name == account));
        await page.GotoAsync("/ke-hoach");
        await page.Locator("main a", new() { HasTextRegex = ProvincePlan() }).First.ClickAsync();
        await page.Locator("h1").WaitForAsync();
    }

    private static async Task CorrectAsync(IPage page)
    {
        await page.Locator("input[name=mark][value=NotApplicable]").CheckAsync();
        await page.Locator("input[name=reason]").FillAsync("Xã đã làm xong việc này trong năm trước");
        await page.Locator("#sua ~ form button").First.ClickAsync();
        await page.Locator("button", new() { HasText = "Bỏ ghi chú của người" }).WaitForAsync();
        Assert.Contains("Xã đã làm xong việc này", await page.Locator("main header").InnerTextAsync());
    }

    private static async Task TakeBackAsync(IPage page)
    {
        await page.Locator("button", new() { HasText = "Bỏ ghi chú của người" }).ClickAsync();
        await page.Locator("main header", new() { HasTextRegex = Missing() }).WaitForAsync();
    }

    [GeneratedRegex("27/KH-UBND", RegexOptions.None, 1000)]
    private static partial Regex ProvincePlan();

    [GeneratedRegex("Thiếu trong kế hoạch", RegexOptions.None, 1000)]
    private static partial Regex Missing();
}
