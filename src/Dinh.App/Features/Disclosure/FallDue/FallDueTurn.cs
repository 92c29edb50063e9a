using Dinh.App.Jobs;
using Dinh.Law;

namespace Dinh.App.Features.Disclosure.FallDue;

/// <summary>Each morning gives every commune that works here, and every body that has taken up its list, what the law has for the year and it has not got yet: all of it on the first day of the year.</summary>
/// <remarks>With DINH_OPEN_LISTS=none no list opens by itself: where most communes make public elsewhere, each takes up its own by a press.</remarks>
public sealed class FallDueTurn(DisclosingBodiesQuery bodies, FallDueHandler give, IConfiguration settings) : IRecurring
{
    // Before the letters of the morning tell of it.
    public Rhythm Rhythm => Rhythm.Daily(new(5, 5));

    public Sentence Name => new("Mở danh mục công khai của năm", "Open the year’s list of what must be public");

    public async Task DoAsync(Turn turn, JobRun run, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(run);
        var taken = await bodies.OnAsync(turn.Day, stop);
        var atWork = settings["DINH_OPEN_LISTS"] is "none" ? [] : await bodies.AtWorkAsync(turn.Day, stop);
        List<DisclosingBody> owing = [.. taken.Concat(atWork).DistinctBy(b => b.Body)];
        if (owing.Count == 0)
            return;

        await run.BeginAsync(stop);
        await give.HandleAsync(owing, turn.Day.Year, stop);
    }
}
