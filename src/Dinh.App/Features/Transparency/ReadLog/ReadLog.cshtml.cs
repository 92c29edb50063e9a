using Dinh.Data.Log;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Transparency.ReadLog;

/// <summary>The log as it stands at this moment: it grows with every public act of the country, so nothing of it is kept.</summary>
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
