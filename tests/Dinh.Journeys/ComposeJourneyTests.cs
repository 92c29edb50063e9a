using Microsoft.Playwright;
using Xunit;

namespace Dinh.Journeys;

/// <summary>A plan is written in a browser: saved and proofread while it is written, by two people at once, and taken along as a paper.</summary>
public sealed class ComposeJourneyTests(Demonstration demonstration, Browsing browsing)
{
    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task A_clerk_writes_a_plan_that_is_saved_and_proofread_meanwhile(int width)
    {
        var page = await browsing.WindowAsync(width, demonstration.Address);
        await BeginAsync(page);
        await page.IsFitToReadAsync();

        await page.Locator("#t2-content").FillAsync("Tuyên truyền truyền Luật Thực hiện dân chủ ở cơ sở");
        await page.Locator("#t2-lead").FillAsync("Phòng Kinh tế; Tổ Bảo tồn chim trời");
        await page.Locator("#t2-time").FillAsync("Quý II năm 2026");
        await page.Locator("#t2-time").BlurAsync();

        await page.Locator("#t2-time-ghi-chu", new() { HasText = "30/6/2026" }).WaitForAsync();
        await page.Locator("#t2-content-ghi-chu .beside").WaitForAsync();
        await page.Locator("#t2-lead-ghi-chu", new() { HasText = "Tổ Bảo tồn chim trời" }).WaitForAsync();
        await page.PictureAsync("compose");
        await page.IsFitToReadAsync();

        await page.Locator("#t2-content").FillAsync("Tuyên truyền Luật Thực hiện dân chủ ở cơ sở");
        await page.Locator("#t2-content-ghi-chu .beside").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await page.Locator("button[value='add-task:t2']").ClickAsync();
        await page.Locator("#t3-content").WaitForAsync();
        await page.Locator(".compose-end a[href$='/ban-in']").ClickAsync();
        Assert.Contains("1. Tuyên truyền Luật Thực hiện dân chủ ở cơ sở", await page.Locator(".leaf-paper").InnerTextAsync());
        await page.PictureAsync("compose-paper");
        await page.IsFitToReadAsync();
    }

    [Fact]
    public async Task Who_writes_over_anothers_words_is_shown_both_and_chooses()
    {
        var page = await browsing.WindowAsync(1280, demonstration.Address);
        await BeginAsync(page);
        var other = await browsing.WindowAsync(1280, demonstration.Address);
        await People.OfficerAsync(other, demonstration);
        await other.GotoAsync(page.Url);

        await page.Locator("#t2-content").FillAsync("Lời của người trước");
        await page.Locator("#t2-content").BlurAsync();
        await page.Locator("#t2-tom", new() { HasText = "Lời của người trước" }).WaitForAsync();
        await other.Locator("#t2-content").FillAsync("Lời của người sau");
        await other.Locator("#t2-content").BlurAsync();

        await other.Locator("#t2-tem [role=alert]").WaitForAsync();
        Assert.Contains("Lời của người trước", await other.Locator("#t2-content-ghi-chu").InnerTextAsync());
        await other.PictureAsync("compose-clash");
        await other.IsFitToReadAsync();
        await other.Locator("button[value='keep:t2']").ClickAsync();
        await other.Locator("#t2-tom", new() { HasText = "Lời của người sau" }).WaitForAsync();
        Assert.Equal(0, await other.Locator("#t2-tem [role=alert]").CountAsync());
    }

    private async Task BeginAsync(IPage page)
    {
        await People.OfficerAsync(page, demonstration);
        await page.GotoAsync("/ke-hoach/soan");
        await page.Locator("input[name=FromLaw][value=false]").CheckAsync();
        await page.Locator("main form button").First.ClickAsync();
        await page.Locator("#t2-content").WaitForAsync();
    }
}
