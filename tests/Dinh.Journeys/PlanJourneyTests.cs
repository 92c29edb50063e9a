using Microsoft.Playwright;
using Xunit;

namespace Dinh.Journeys;

/// <summary>The way of a plan: uploaded, reviewed, corrected, confirmed, its duties seen, one done by evidence, the plan made public.</summary>
public sealed class PlanJourneyTests(Demonstration demonstration, Browsing browsing)
{
    [Fact]
    public async Task A_clerk_turns_a_plan_into_dated_duties()
    {
        var page = await browsing.WindowAsync(1280, demonstration.Address);
        await People.OfficerAsync(page, demonstration);

        await Plans.UploadAsync(page, Plans.OfACommune);
        await page.IsFitToReadAsync();
        await page.PictureAsync("review");

        await CorrectTheFirstTaskAsync(page);
        await Plans.AnswerEverythingAsync(page);
        await Plans.ConfirmAsync(page);
        await page.IsFitToReadAsync();
        await page.PictureAsync("plan");
        Assert.Contains("Hội nghị phổ biến Luật tới mọi thôn", await page.ContentAsync());

        await page.GotoAsync("/ban-lam-viec");
        await page.IsFitToReadAsync();
        await page.PictureAsync("desk");
        await page.GotoAsync("/viec");
        await page.PictureAsync("board");
    }

    [Fact]
    public async Task On_a_phone_the_same_pages_fit_the_hand()
    {
        var page = await browsing.WindowAsync(360, demonstration.Address);
        await People.OfficerAsync(page, demonstration);

        await Plans.UploadAsync(page, Plans.OfTheFront);
        await page.IsFitToReadAsync();
        await page.PictureAsync("review");
        await page.GotoAsync("/ban-lam-viec");
        await page.IsFitToReadAsync();
        await page.PictureAsync("desk");
        await page.GotoAsync("/");
        await page.PictureAsync("board-public");
    }

    [Fact]
    public async Task Without_script_a_plan_is_uploaded_and_confirmed_all_the_same()
    {
        var page = await browsing.WindowAsync(1280, demonstration.Address, script: false);
        await People.OfficerAsync(page, demonstration);

        await Plans.UploadAsync(page, Plans.OfASchool);
        await Plans.AnswerEverythingAsync(page);
        await Plans.ConfirmAsync(page);

        Assert.True(await page.Locator("main table tbody tr").CountAsync() > 0);
    }

    private static async Task CorrectTheFirstTaskAsync(IPage page)
    {
        var task = page.Locator("section[aria-labelledby=nhiem-vu] details.entry").First;
        if (await task.GetAttributeAsync("open") is null)
            await task.Locator("summary").First.ClickAsync();
        var title = task.Locator("[name=Title]").First;
        await title.FillAsync("Hội nghị phổ biến Luật tới mọi thôn");
        await page.RunAndWaitForResponseAsync(() => title.BlurAsync(), answer => answer.Request.Method == "POST");
        await page.ReloadAsync();
        Assert.Equal("Hội nghị phổ biến Luật tới mọi thôn", await task.Locator("[name=Title]").InputValueAsync());
    }
}
