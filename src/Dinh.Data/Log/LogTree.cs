using Microsoft.EntityFrameworkCore;

namespace Dinh.Data.Log;

/// <summary>Reads from the stored tree no more tiles than an answer needs: a few, whatever the size.</summary>
public static class LogTree
{
    /// <summary>A tree that can be added to.</summary>
    public static async Task<TileTree> OpenEdgeAsync(DinhDb db, long size, CancellationToken stop) =>
        new(size, await TilesAsync(db, TileTree.Edge(size), stop));

    public static async Task<IReadOnlyList<byte[]>> InclusionAsync(DinhDb db, long index, long size, CancellationToken stop) =>
        await HashesAsync(db, ProofPath.Inclusion(index, size), size, stop);

    public static async Task<IReadOnlyList<byte[]>> ConsistencyAsync(DinhDb db, long earlier, long later, CancellationToken stop) =>
        await HashesAsync(db, ProofPath.Consistency(earlier, later), later, stop);

    private static async Task<IReadOnlyList<byte[]>> HashesAsync(DinhDb db, IReadOnlyList<IReadOnlyList<Subtree>> path, long size, CancellationToken stop) =>
        new TileTree(size, await TilesAsync(db, TileTree.Needed(path), stop)).Hashes(path);

    private static async Task<List<Tile>> TilesAsync(DinhDb db, IReadOnlyList<(int Level, long Number)> wanted, CancellationToken stop)
    {
        var found = new List<Tile>();
        foreach (var level in wanted.GroupBy(w => w.Level))
        {
            var numbers = level.Select(w => w.Number).ToList();
            found.AddRange(await db.LogTiles.Where(t => t.Level == level.Key && numbers.Contains(t.Number)).ToListAsync(stop));
        }

        return found;
    }
}
