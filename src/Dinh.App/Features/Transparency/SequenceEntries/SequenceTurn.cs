using Dinh.App.Jobs;
using Dinh.Law;

namespace Dinh.App.Features.Transparency.SequenceEntries;

/// <summary>Catches up with what the pulse has missed: entries of a node that died, or of a command.</summary>
public sealed class SequenceTurn(SequenceEntriesHandler sequence) : IRecurring
{
    public Rhythm Rhythm => Rhythm.Every(TimeSpan.FromSeconds(30));

    public Sentence Name => new("Chốt nhật ký minh bạch", "Seal the transparency log");

    public Task DoAsync(Turn turn, JobRun run, CancellationToken stop) => sequence.HandleAsync(stop);
}
