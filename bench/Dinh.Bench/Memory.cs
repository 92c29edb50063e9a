namespace Dinh.Benches;

/// <summary>Bytes that were alive at once while a piece of work ran. Garbage is collected again and again meanwhile, so this is what the work cannot do without.</summary>
internal static class Memory
{
    public static long PeakOf<T>(Func<T> work)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var peak = 0L;
        using var done = new ManualResetEventSlim();
        var watch = new Thread(() =>
        {
            do
            {
                peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true));
            } while (!done.Wait(TimeSpan.FromMilliseconds(2)));
        });
        watch.Start();
        var result = work();
        done.Set();
        watch.Join();
        peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true));
        GC.KeepAlive(result);
        return peak - before;
    }
}
