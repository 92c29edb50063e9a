using System.Diagnostics;
using Dinh.App.Features.Portal.CompareBoards;

namespace Dinh.Benches.Portal;

/// <summary>The board of boards of the whole country as data: every commune by every thing it owes.</summary>
internal static class BoardsPart
{
    private const int Few = 34;
    private const int Many = 3_321;
    private const int Runs = 25;
    private const int Warm = 5;
    private const double MostMilliseconds = 300;

    private static readonly DateOnly Today = new(2026, 11, 22);

    public static async Task<IReadOnlyList<Target>> RunAsync(string? server, CancellationToken stop)
    {
        var (_, few, _) = await MeasureAsync(server, Few, stop);
        var (slow, many, store) = await MeasureAsync(server, Many, stop);
        return
        [
            new($"board of boards, {Many} communes × {DisclosingCountry.Things}, {store}, 95 of 100 within", slow, MostMilliseconds, "ms"),
            new($"its statements to those of {Few} communes, {store}", (double)many / few, 1),
        ];
    }

    private static async Task<(double Slow, int Statements, string Store)> MeasureAsync(string? server, int communes, CancellationToken stop)
    {
        await using var world = await PortalSite.MakeAsync(server, communes, stop);
        var times = new List<double>();
        for (var run = 0; run < Runs; run++)
        {
            var from = Stopwatch.GetTimestamp();
            await ReadAsync(world, stop);
            times.Add(Stopwatch.GetElapsedTime(from).TotalMilliseconds);
        }

        using var count = new StatementListener();
        var matrix = await ReadAsync(world, stop);
        var sorted = times.Skip(Warm).Order().ToList();
        var slow = sorted[(int)(sorted.Count * 0.95)];
        Console.WriteLine(
            $"  boards, {world.Store}, {communes} communes: p95 {slow:0.0} ms, half within {sorted[sorted.Count / 2]:0.0} ms, {count.Statements} statements, {matrix.Whole.Decided} things decided"
        );
        return (slow, count.Statements, world.Store);
    }

    private static Task<BoardMatrix> ReadAsync(PortalSite world, CancellationToken stop) =>
        world.Site.DoAsync((Data.DinhDb _, CompareBoardsQuery boards) => boards.OfCountryAsync(new(null, Today.Year, Today), stop));
}
