using Microsoft.Playwright;
using Xunit;

namespace Dinh.Journeys;

/// <summary>What a clerk does with a plan, step by step, as the pages offer it.</summary>
internal static class Plans
{
    /// <summary>A commune's plan.</summary>
    public static string OfACommune => At("xa-tan-khe-2024.txt");

    /// <summary>A Front committee's plan.</summary>
    public static string OfTheFront => At("mat-tran-xa-2026.txt");

    /// <summary>The province's plan of the demonstration.</summary>
    public static string OfTheProvince => Path.Combine(Folders.Root, "samples/plans/demo/ke-hoach-thai-nguyen-2026.txt");

    /// <summary>A school's plan.</summary>
    public static string OfASchool => At("truong-thcs-2024.txt");

    /// <summary>Sends one file and opens the review of what was read.</summary>
    public static async Task UploadAsync(IPage page, string file)
    {
        await page.GotoAsync("/ke-hoach/tai-len");
        await page.SetInputFilesAsync("input[type=file]", file);
        await page.Locator("form[data-upload] button[type=submit]").ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("/ke-hoach/nhap/", StringComparison.Ordinal));

        // What takes longer to read is shown with its progress first.
        await page.Locator("[data-review]").WaitForAsync(new() { Timeout = 60_000 });
    }

    /// <summary>Answers what the page asks: the issuer answers where nobody leads; an unknown name becomes a body; a group's members each get a duty.</summary>
    public static async Task AnswerEverythingAsync(IPage page)
    {
        for (var asked = 0; asked < 60; asked++)
        {
            var button = page.Locator("#cau-hoi button[value='no-lead-all'], #cau-hoi button[value=each], #cau-hoi button[value=new]").First;
            if (await button.CountAsync() > 0)
            {
                await PressAsync(page, button);
                continue;
            }

            var lead = page.Locator("button[value='no-lead']").First;
            if (await lead.CountAsync() == 0)
                break;
            await PressAsync(page, lead);
        }

        await FillTheDayAsync(page);
        var left = page.Locator("#cau-hoi .asking");
        Assert.True(await left.CountAsync() == 0, "Still asked: " + string.Join(" | ", await left.AllInnerTextsAsync()));
    }

    public static async Task ConfirmAsync(IPage page)
    {
        await page.Locator("#xac-nhan-nut form button").First.ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("/ke-hoach/", StringComparison.Ordinal) && !url.Contains("/nhap/", StringComparison.Ordinal));
    }

    private static string At(string file) => Path.Combine(Folders.Root, "samples/plans/clean", file);

    private static async Task FillTheDayAsync(IPage page)
    {
        if (await page.Locator("#cau-hoi a[href='#head-date']").CountAsync() == 0)
            return;
        var head = page.Locator("section[aria-labelledby=dau] details.entry");
        if (await head.GetAttributeAsync("open") is null)
            await head.Locator("summary").ClickAsync();
        await head.Locator("#head-date").FillAsync("2026-01-15");
        await PressAsync(page, head.Locator("button[value=save]").Last);
    }

    /// <summary>Presses a button, opening what it is folded away in.</summary>
    public static async Task PressAsync(IPage page, ILocator button)
    {
        var open = button.Locator("xpath=ancestor::details[not(@open)]/summary");
        if (await open.CountAsync() > 0 && await open.First.IsVisibleAsync())
            await open.First.ClickAsync();
        await button.ClickAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }
}
