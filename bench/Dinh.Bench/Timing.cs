using System.Diagnostics;

namespace Dinh.Benches;

/// <summary>Times a piece of work: the median of several runs, after some that only warm up.</summary>
internal static class Timing
{
    private const int Warm = 3;

    public static TimeSpan MedianOf(int runs, Action work)
    {
        var times = new List<TimeSpan>();
        for (var run = -Warm; run < runs; run++)
        {
            GC.Collect();
            var from = Stopwatch.GetTimestamp();
            work();
            if (run >= 0)
                times.Add(Stopwatch.GetElapsedTime(from));
        }

        times.Sort();
        return times[times.Count / 2];
    }
}
