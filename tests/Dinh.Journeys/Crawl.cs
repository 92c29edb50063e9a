using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Dinh.Journeys;

/// <summary>Walks the pages a person can reach by links, one of each kind: ids and queries are looked at once.</summary>
internal static partial class Crawl
{
    private const int Most = 60;

    /// <summary>Opens each kind of page, looks at it, and goes on by its links.</summary>
    /// <returns>The paths that were looked at.</returns>
    public static async Task<IReadOnlyList<string>> FromAsync(IPage page, Func<Task> look, params string[] starts)
    {
        var next = new Queue<string>(starts);
        var kinds = new HashSet<string>(starts.Select(KindOf));
        var found = new List<string>();
        while (found.Count < Most && next.TryDequeue(out var path))
        {
            var answer = await page.GotoAsync(path);
            if (answer is null || !answer.Ok || !(await answer.HeaderValueAsync("content-type") ?? "").StartsWith("text/html", StringComparison.Ordinal))
                continue;

            found.Add(path);
            await look();
            foreach (var link in await LinksAsync(page))
            {
                if (kinds.Add(KindOf(link)))
                    next.Enqueue(link);
            }
        }

        return found;
    }

    private static async Task<IEnumerable<string>> LinksAsync(IPage page)
    {
        var links = await page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('a[href]')].filter(a => a.origin === location.origin && !a.hasAttribute('download')).map(a => a.pathname + a.search)"
        );
        return links.Where(l => !File().IsMatch(l));
    }

    private static string KindOf(string path) => Key().Replace(path.Split('?')[0], "{}");

    [GeneratedRegex(@"[0-9a-f]{8}-[0-9a-f\-]{27}|\d{2,}|(?<=/don-vi/)[^/]+", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Key();

    [GeneratedRegex(@"\.(?:csv|ics|docx|pdf|txt|json|xml|atom)\b|/tep(?:/|$)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex File();
}
