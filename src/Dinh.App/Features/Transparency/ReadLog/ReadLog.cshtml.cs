using Dinh.App.Web.Safety;
using Dinh.Data.Log;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace Dinh.App.Features.Transparency.ReadLog;

[OutputCache(PolicyName = Caches.Public)]
public sealed class ReadLogPage(LogQuery log, LatestEntriesQuery entries) : PageModel
{
    private const int Most = 10;

    public IReadOnlyList<SealedTree> Checkpoints { get; private set; } = [];

    public IReadOnlyList<LogWitness> Witnesses { get; private set; } = [];

    public IReadOnlyList<string> Keys { get; private set; } = [];

    public IReadOnlyList<EntryRow> Latest { get; private set; } = [];

    public int Waiting { get; private set; }

    public SealedTree? Newest => Checkpoints.Count > 0 ? Checkpoints[0] : null;

    public IEnumerable<string> Signers(SealedTree tree) => Witnesses.Where(w => tree.Witnesses.Contains(w.Id)).Select(w => w.Title);

    public async Task OnGetAsync(CancellationToken stop)
    {
        Checkpoints = await log.NewestAsync(Most, stop);
        Witnesses = await log.WitnessesAsync(stop);
        Keys = await log.KeysAsync(stop);
        Waiting = await log.WaitingAsync(stop);
        Latest = await entries.ReadAsync(Most, stop);
    }
}
