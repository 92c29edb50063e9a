using System.Diagnostics;

namespace Dinh.Benches.Coverage;

/// <summary>How fast the matrix of a province and its communes is drawn, from the request to the last byte.</summary>
internal sealed class CoverageBench : Bench
{
    private const int Few = 10;
    private const int Many = 150;
    private const int Tasks = 40;
    private const int Runs = 40;
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
            var size = 0;
            for (var run = 0; run < Runs; run++)
            {
                var from = Stopwatch.GetTimestamp();
                size = (await world.ReadAsync(stop)).Length;
                times.Add(Stopwatch.GetElapsedTime(from).TotalMilliseconds);
            }

            var slow = times.Skip(5).Order().ElementAt((Runs - 5) * 95 / 100);
            Console.WriteLine($"  {communes} communes: p95 {slow:0.0} ms, {statements} statements, {size / 1024} kB");
            return (slow, statements);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
