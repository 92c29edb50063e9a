using Dinh.App.Jobs;
using Dinh.Data.Search;
using Dinh.Law;

namespace Dinh.App.Features.Search.RebuildIndex;

/// <summary>Once a day, and first of all after an update, brings into the index what was public before a module offered it, and names of units that changed since.</summary>
public sealed class RebuildSearchTurn(SearchRebuild rebuild) : IRecurring
{
    public Rhythm Rhythm => Rhythm.Every(TimeSpan.FromDays(1));

    public Sentence Name => new("Đối chiếu chỉ mục tra cứu với những gì đang công khai", "Compare the search with what is public");

    public async Task DoAsync(Turn turn, JobRun run, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(run);
        run.Report(new RebuiltSearch(await rebuild.RunAsync(stop)));
    }
}

/// <summary>How many entries were written, mended or taken away.</summary>
public sealed record RebuiltSearch(int Written);
