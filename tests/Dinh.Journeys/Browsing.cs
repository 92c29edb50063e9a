using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;
using Xunit.Sdk;

[assembly: AssemblyFixture(typeof(Dinh.Journeys.Browsing))]

// One demonstration, one person after the other: an account keeps the language it last chose.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace Dinh.Journeys;

/// <summary>One Chromium for all journeys; each person has a window with cookies of their own.</summary>
public sealed class Browsing : IAsyncLifetime
{
    private readonly List<IBrowserContext> open = [];
    private ITest? last;
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = "/usr/bin/chromium",
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
    }

    /// <summary>A person's own window.</summary>
    /// <param name="width">In CSS pixels.</param>
    /// <param name="at">The address that relative paths start from.</param>
    /// <param name="script">Whether the browser runs script.</param>
    public async Task<IPage> WindowAsync(int width, Uri at, bool script = true)
    {
        if (TestContext.Current.Test != last)
        {
            await CloseAsync();
            last = TestContext.Current.Test;
        }

        var context = await browser!.NewContextAsync(
            new()
            {
                BaseURL = at.ToString(),
                ViewportSize = new() { Width = width, Height = 900 },
                Locale = "vi-VN",
                TimezoneId = "Asia/Ho_Chi_Minh",
                JavaScriptEnabled = script,
            }
        );
        context.SetDefaultTimeout(20_000);
        open.Add(context);
        return await context.NewPageAsync();
    }

    // A window that nobody looks at any more still costs a process and a share of every picture.
    private async Task CloseAsync()
    {
        foreach (var window in open)
            await window.CloseAsync();
        open.Clear();
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }
}

internal static class Looking
{
    // What is right on a page is a hundred times as long, and nobody reads it.
    private static readonly AxeRunOptions OnlyWhatIsWrong = new() { ResultTypes = [ResultType.Violations] };

    /// <summary>No violation that axe can find, and nothing wider than the window.</summary>
    public static async Task IsFitToReadAsync(this IPage page)
    {
        var result = await page.RunAxe(OnlyWhatIsWrong);
        Assert.True(result.Violations.Length == 0, $"{page.Url}\n{string.Join('\n', result.Violations.Select(Say))}");

        var overflow = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overflow <= 0, $"{page.Url} is {overflow} px wider than its window of {page.ViewportSize?.Width} px.");
    }

    public static Task PictureAsync(this IPage page, string name) =>
        page.ScreenshotAsync(new() { Path = Path.Combine(Folders.Pictures, $"{name}-{page.ViewportSize?.Width}.png") });

    private static string Say(AxeResultItem violation) =>
        $"{violation.Id}: {violation.Help}\n" + string.Join('\n', violation.Nodes.Take(5).Select(n => $"   {n.Html}"));
}
