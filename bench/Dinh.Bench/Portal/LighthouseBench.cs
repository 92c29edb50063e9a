using System.Diagnostics;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Dinh.Benches.Portal;

/// <summary>How a citizen's phone on a slow line finds the pages, by the measure that browsers' makers publish.</summary>
internal sealed class LighthouseBench : Bench
{
    private const int MostLost = 5;

    public override string Name => "lighthouse";

    public override string About =>
        "a board, a thing made public and the search, read by Lighthouse as a telephone on a slow line; each category may lose five points of a hundred.";

    public override async Task<IReadOnlyList<Target>> RunAsync(CancellationToken stop)
    {
        var tool = Directory.GetParent(AppContext.BaseDirectory)!.FullName;
        while (!File.Exists(Path.Combine(tool, "lighthouse", "measure.mjs")))
            tool = Directory.GetParent(tool)?.FullName ?? throw new InvalidOperationException("bench/lighthouse was not found above the program.");
        tool = Path.Combine(tool, "lighthouse");
        if (!Directory.Exists(Path.Combine(tool, "node_modules")))
            await RunAsync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], tool, stop);

        var folder = Directory.CreateTempSubdirectory("dinh-lighthouse-").FullName;
        try
        {
            await using var site = await Site.BuildAsync(folder, stop);
            var records = new PortalRecords(3, 40);
            await site.KeepAsync(records.All, stop);
            await site.StartAsync(stop);
            var item = await site.DoAsync(db => db.Publications.OrderBy(p => p.Id).Select(p => p.Id).FirstAsync(stop));
            var pages = new[] { $"cong-khai/bang/{records.Units[0]}", $"cong-khai/muc/{item}", "tim?q=ngan+sach" };
            var told = await RunAsync("node", ["measure.mjs", .. pages.Select(p => new Uri(site.Address, p).ToString())], tool, stop);
            return [.. told.Split('\n', StringSplitOptions.RemoveEmptyEntries).SelectMany(Read)];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<Target> Read(string line)
    {
        var told = JsonDocument.Parse(line).RootElement;
        var page = new Uri(told.GetProperty("address").GetString()!).AbsolutePath;
        var lost = string.Join("; ", told.GetProperty("lost").EnumerateArray().Select(l => l.GetString()));
        Console.WriteLine($"  {page}: {told.GetProperty("scores")}{(lost.Length > 0 ? $" lost by {lost}" : "")}");
        return
        [
            .. told.GetProperty("scores")
                .EnumerateObject()
                .Select(s => new Target($"{page}, {s.Name}: points lost", 100 - s.Value.GetInt32(), MostLost, "points")),
        ];
    }

    private static async Task<string> RunAsync(string program, IReadOnlyList<string> words, string folder, CancellationToken stop)
    {
        using var run =
            Process.Start(
                new ProcessStartInfo(program, words)
                {
                    WorkingDirectory = folder,
                    UseShellExecute = false,
                    RedirectStandardOutput = true,
                }
            ) ?? throw new InvalidOperationException($"{program} did not start.");
        var told = await run.StandardOutput.ReadToEndAsync(stop);
        await run.WaitForExitAsync(stop);
        return run.ExitCode == 0 ? told : throw new InvalidOperationException($"{program} {words[0]} ended with {run.ExitCode}.");
    }
}
