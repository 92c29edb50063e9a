using Microsoft.EntityFrameworkCore;

namespace Dinh.Data.Log;

/// <summary>Gives the entries that wait their places, in order, and signs the tree that comes of it. Of several at once one works and the others wait; what is cut off has not happened.</summary>
public sealed class Sequencer(DinhDb db, TimeProvider clock)
{
    /// <summary>So many entries get their places in one transaction.</summary>
    public const int Most = 1000;

    /// <summary>How many entries got their places; 0 when none waits.</summary>
    public async Task<int> RunAsync(NoteSigner signer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(signer);
        if (!await db.LogEntries.AnyAsync(e => e.Index == null, stop))
            return 0;

        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await HoldAsync(stop);
        var waiting = await db.LogEntries.Where(e => e.Index == null).OrderBy(e => e.Id).Take(Most).ToListAsync(stop);
        if (waiting.Count == 0)
            return 0;

        var tree = await OpenAsync(stop);
        var before = tree.Tiles.ToHashSet();
        foreach (var entry in waiting)
        {
            entry.Place(tree.Size);
            tree.Add(entry.LeafHash());
        }

        db.LogTiles.AddRange(tree.Tiles.Where(t => !before.Contains(t)));
        var now = clock.GetUtcNow().UtcDateTime;
        var checkpoint = new Checkpoint(signer.Verifier.Name, tree.Head(), now);
        db.LogCheckpoints.Add(new(tree.Size, now, SignedNote.Sign(checkpoint.Write(), signer).Write()));
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        db.ChangeTracker.Clear();
        return waiting.Count;
    }

    // A row lock on one store, the only writer's place on the other: kept until the transaction ends, gone with a node that dies.
    private async Task HoldAsync(CancellationToken stop)
    {
        await db.Database.ExecuteSqlAsync($"""INSERT INTO "LogHolds" ("Id", "Turns") VALUES ({LogHold.Only}, {0L}) ON CONFLICT DO NOTHING""", stop);
        await db.LogHolds.Where(h => h.Id == LogHold.Only).ExecuteUpdateAsync(set => set.SetProperty(h => h.Turns, h => h.Turns + 1), stop);
    }

    // Nothing is signed on top of a tree that somebody has changed.
    private async Task<TileTree> OpenAsync(CancellationToken stop)
    {
        var last = await db.LogCheckpoints.AsNoTracking().OrderByDescending(c => c.Size).FirstOrDefaultAsync(stop);
        if (last is null)
            return new(0, []);

        if (SignedNote.Read(last.Note) is not { } note || Checkpoint.Read(note.Text) is not { } signed || signed.Tree.Size != last.Size)
            throw new DamagedLogException($"The newest checkpoint, of size {last.Size}, is not one.");

        var keys = (await db.LogKeys.AsNoTracking().Select(k => k.PublicKey).ToListAsync(stop)).ConvertAll(NoteVerifier.Read);
        if (!keys.Exists(k => k is not null && note.IsSignedBy(k)))
            throw new DamagedLogException($"The checkpoint of size {last.Size} is not signed by the log.");

        var tree = await LogTree.OpenEdgeAsync(db, last.Size, stop);
        return IsWhole(tree, signed.Tree) ? tree : throw new DamagedLogException($"The tiles do not make the root that was signed at size {last.Size}.");
    }

    private static bool IsWhole(TileTree tree, TreeHead signed)
    {
        try
        {
            return tree.Root().AsSpan().SequenceEqual(signed.Root)
                && TileTree
                    .Edge(signed.Size)
                    .All(edge => tree.Tiles.Any(t => (t.Level, t.Number) == edge && t.Count == (signed.Size >> (edge.Level * Tile.Bits)) % Tile.Width));
        }
        catch (Exception fault) when (fault is KeyNotFoundException or ArgumentException)
        {
            return false;
        }
    }
}

/// <summary>What is stored of the log is not what was signed. Nothing more is signed until somebody has looked.</summary>
public sealed class DamagedLogException(string what) : Exception(what);
