using System.Diagnostics;

namespace Dinh.Benches;

/// <summary>Times a piece of work: the processor's time for the fastest of many runs, so that what else the machine does counts little.</summary>
internal static class Timing
{
    private const int Fewest = 5;
    private const int Most = 4_000;
    private const int MostRepeats = 10_000;
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(1.5);

    // The processor's time is told in microseconds; what takes as little is done several times a run, so that the clock does not decide.
    private static readonly TimeSpan Run = TimeSpan.FromMilliseconds(0.5);

    /// <summary>Milliseconds.</summary>
    public static double Of(Action work)
    {
        work();
        var repeats = Repeats(work);
        var best = TimeSpan.MaxValue;
        var began = Stopwatch.GetTimestamp();
        for (var run = 0; run < Fewest || (run < Most && Stopwatch.GetElapsedTime(began) < Enough); run++)
            best = TimeSpan.FromTicks(Math.Min(best.Ticks, Once(work, repeats).Ticks));

        return best.TotalMilliseconds / repeats;
    }

    private static int Repeats(Action work)
    {
        var repeats = 1;
        while (repeats < MostRepeats && Once(work, repeats) < Run)
            repeats *= 2;
        return repeats;
    }

    private static TimeSpan Once(Action work, int repeats)
    {
        var from = Environment.CpuUsage.TotalTime;
        for (var repeat = 0; repeat < repeats; repeat++)
            work();
        return Environment.CpuUsage.TotalTime - from;
    }
}
