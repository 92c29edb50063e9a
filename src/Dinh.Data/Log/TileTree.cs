namespace Dinh.Data.Log;

/// <summary>A tree as far as one has it in hand: tiles that were read, and those that grew. Adding a leaf touches one tile a level at the right edge.</summary>
public sealed class TileTree(long size, IEnumerable<Tile> tiles)
{
    private readonly Dictionary<(int Level, long Number), Tile> tiles = tiles.ToDictionary(t => (t.Level, t.Number));

    public long Size { get; private set; } = size;

    public IReadOnlyCollection<Tile> Tiles => tiles.Values;

    /// <summary>The tiles in which a tree of that size grows on; those that are still empty are not among them.</summary>
    public static IReadOnlyList<(int Level, long Number)> Edge(long size)
    {
        var edge = new List<(int, long)>();
        for (var level = 0; size >> (level * Tile.Bits) > 0; level++)
        {
            var hashes = size >> (level * Tile.Bits);
            if (hashes % Tile.Width != 0)
                edge.Add((level, hashes / Tile.Width));
        }

        return edge;
    }

    /// <summary>The tiles in which all those subtrees are found.</summary>
    public static IReadOnlyList<(int Level, long Number)> Needed(IEnumerable<IReadOnlyList<Subtree>> path) =>
        [.. path.SelectMany(cover => cover).Select(Tile.Of).Distinct()];

    public void Add(ReadOnlySpan<byte> leafHash)
    {
        Add(0, Size, leafHash);
        Size++;
    }

    /// <summary>The root; it lies wholly in the tiles of the edge and those above them.</summary>
    public byte[] Root() => HashOf(Subtree.Cover(0, Size));

    public TreeHead Head() => new(Size, Root());

    public byte[] HashOf(IReadOnlyList<Subtree> cover)
    {
        ArgumentNullException.ThrowIfNull(cover);
        return Merkle.Join([.. cover.Select(s => tiles[Tile.Of(s)].HashOf(s))]);
    }

    public IReadOnlyList<byte[]> Hashes(IReadOnlyList<IReadOnlyList<Subtree>> path) => [.. path.Select(HashOf)];

    private void Add(int level, long place, ReadOnlySpan<byte> hash)
    {
        var number = place / Tile.Width;
        if (!tiles.TryGetValue((level, number), out var tile))
            tiles[(level, number)] = tile = new(level, number);

        tile.Add(hash);
        if (tile.IsFull)
            Add(level + 1, number, tile.Top());
    }
}
