using System.Diagnostics;

namespace Dinh.Benches.Coverage;

/// <summary>How fast the matrix of a province and its communes is drawn, from the request to the last byte.</summary>
internal sealed class CoverageBench : Bench
{
    private const int Few = 10;
    private const int Many = 150;
    private const int Tasks = 40;
    private const int Runs = 45;
    private const int Warm = 5;
    private const double MostMilliseconds = 300;

    public override string Name => "coverage";

    public override string About =>
        $"the matrix of {Tasks} tasks × {Many} communes over HTTP on SQLite; the floor is the number of statements for {Few} communes.";

    public override async Task<IReadOnlyList<Target>> RunAsync(CancellationToken stop)
    {
        var few = await MeasureAsync(Few, stop);
        var many = await MeasureAsync(Many, stop);
        return
        [
            new($"the matrix of {Many} communes, 95 of 100 requests within", many.Slow, MostMilliseconds, "ms"),
            new("statements to those of few communes", (double)many.Statements / few.Statements, 1),
        ];
    }

    private static async Task<(double Slow, int Statements)> MeasureAsync(int communes, CancellationToken stop)
    {
        var folder = Directory.CreateTempSubdirectory("dinh-coverage-").FullName;
        try
        {
            await using var world = await CoverageWorld.MakeAsync(folder, communes, Tasks, stop);
            var statements = await world.StatementsAsync(stop);
            var times = new List<double>();
            var worked = new List<double>();
            for (var run = 0; run < Runs; run++)
            {
                var (from, spent) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
                await world.ReadAsync(stop);
                times.Add(Stopwatch.GetElapsedTime(from).TotalMilliseconds);
                worked.Add((Environment.CpuUsage.TotalTime - spent).TotalMilliseconds);
            }

            var (slow, work) = (AfterWarming(times, 0.95), AfterWarming(worked, 0.5));
            var (plain, packed) = (await world.SizeAsync(packed: false, stop), await world.SizeAsync(packed: true, stop));
            Console.WriteLine(
                $"  {communes} communes: p95 {slow:0.0} ms (half within {AfterWarming(times, 0.5):0.0} ms; processor, browser's part included, {work:0.0} ms), "
                    + $"{statements} statements, {plain / 1024} kB, {packed / 1024} kB as sent"
            );
            return (slow, statements);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static double AfterWarming(List<double> all, double share) => all.Skip(Warm).Order().ElementAt((int)((all.Count - Warm) * share));
}
