using Dinh.Data;
using Dinh.Data.Log;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Transparency.ReadLog;

/// <summary>A checkpoint with all signatures below it.</summary>
public sealed record SealedTree(Checkpoint Checkpoint, string Note, DateTime At, IReadOnlyList<Guid> Witnesses)
{
    public long Size => Checkpoint.Tree.Size;
}

/// <summary>Reads what the log says of itself.</summary>
public sealed class LogQuery(DinhDb db)
{
    public async Task<SealedTree?> NewestAsync(CancellationToken stop) => (await NewestAsync(1, stop)).FirstOrDefault();

    public Task<List<SealedTree>> NewestAsync(int count, CancellationToken stop) =>
        ReadAsync(db.LogCheckpoints.OrderByDescending(c => c.Size).Take(count), stop);

    public async Task<SealedTree?> AtAsync(long size, CancellationToken stop) =>
        (await ReadAsync(db.LogCheckpoints.Where(c => c.Size == size), stop)).FirstOrDefault();

    /// <summary>The newest that a witness has signed too.</summary>
    public async Task<SealedTree?> NewestWitnessedAsync(CancellationToken stop) =>
        (
            await ReadAsync(db.LogCheckpoints.Where(c => db.LogCosignatures.Any(s => s.Size == c.Size)).OrderByDescending(c => c.Size).Take(1), stop)
        ).FirstOrDefault();

    public Task<List<string>> KeysAsync(CancellationToken stop) => db.LogKeys.OrderByDescending(k => k.MadeAt).Select(k => k.PublicKey).ToListAsync(stop);

    public Task<List<LogWitness>> WitnessesAsync(CancellationToken stop) => db.LogWitnesses.AsNoTracking().OrderBy(w => w.RegisteredAt).ToListAsync(stop);

    public Task<int> WaitingAsync(CancellationToken stop) => db.LogEntries.CountAsync(e => e.Index == null, stop);

    private async Task<List<SealedTree>> ReadAsync(IQueryable<LogCheckpoint> wanted, CancellationToken stop)
    {
        var checkpoints = await wanted.AsNoTracking().ToListAsync(stop);
        var sizes = checkpoints.ConvertAll(c => c.Size);
        var signed = (await db.LogCosignatures.AsNoTracking().Where(s => sizes.Contains(s.Size)).OrderBy(s => s.At).ToListAsync(stop)).ToLookup(s => s.Size);
        return
        [
            .. from checkpoint in checkpoints
            let note = SignedNote.Read(checkpoint.Note)
            where note is not null && Checkpoint.Read(note.Text) is not null
            select new SealedTree(
                Checkpoint.Read(note.Text)!,
                $"{checkpoint.Note}{string.Concat(signed[checkpoint.Size].Select(s => s.Line))}",
                checkpoint.At,
                [.. signed[checkpoint.Size].Select(s => s.WitnessId)]
            ),
        ];
    }
}
