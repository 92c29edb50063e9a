using Microsoft.Playwright;

namespace Dinh.Journeys;

internal static class People
{
    /// <summary>Signs in the commune's officer of the demonstration.</summary>
    public static Task OfficerAsync(IPage page, Demonstration demonstration) => SignInAsync(page, demonstration.Accounts[0]);

    /// <summary>Signs in the administrator of the system.</summary>
    public static Task SystemAdministratorAsync(IPage page, Demonstration demonstration) =>
        SignInAsync(page, demonstration.Accounts.Single(a => a.Name == "khanh.hethong"));

    public static async Task SignInAsync(IPage page, (string Name, string Password, string About) account)
    {
        await page.GotoAsync("/dang-nhap");
        await page.Locator("input[autocomplete=username]").FillAsync(account.Name);
        await page.Locator("input[autocomplete=current-password]").FillAsync(account.Password);
        await page.Locator("main form button[type=submit]").First.ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("dang-nhap", StringComparison.Ordinal));
        await page.GotoAsync("/?lang=vi");
    }
}
