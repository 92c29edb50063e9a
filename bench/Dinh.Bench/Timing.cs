using System.Diagnostics;

namespace Dinh.Benches;

/// <summary>Times a piece of work: the processor's time for the fastest of many runs, so that what else the machine does counts little.</summary>
internal static class Timing
{
    private const int Fewest = 5;
    private const int Most = 400;
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(1.5);

    /// <summary>Milliseconds.</summary>
    public static double Of(Action work)
    {
        var best = TimeSpan.MaxValue;
        var began = Stopwatch.GetTimestamp();
        for (var run = 0; run < Fewest || (run < Most && Stopwatch.GetElapsedTime(began) < Enough); run++)
        {
            var from = Environment.CpuUsage.TotalTime;
            work();
            best = TimeSpan.FromTicks(Math.Min(best.Ticks, (Environment.CpuUsage.TotalTime - from).Ticks));
        }

        return best.TotalMilliseconds;
    }
}
