namespace Dinh.Data.Log;

/// <summary>256 neighbouring hashes of one level of the tree, each over a full subtree of 256 of the level below. What a proof needs of the tree lies in a few of them.</summary>
public sealed class Tile(int level, long number)
{
    public const int Bits = 8;
    public const int Width = 1 << Bits;

    /// <summary>0 for leaves; one more means 256 times as many leaves a hash.</summary>
    public int Level { get; } = level;

    /// <summary>Which of its level, from the left.</summary>
    public long Number { get; } = number;

    /// <summary>The hashes, one after the other; the last tile of a level grows.</summary>
    public byte[] Hashes { get; private set; } = [];

    public int Count => Hashes.Length / Merkle.HashSize;

    public bool IsFull => Count == Width;

    /// <summary>The tile in which the hash of a full subtree is found.</summary>
    public static (int Level, long Number) Of(Subtree subtree) => (subtree.Height / Bits, subtree.Index << (subtree.Height % Bits) >> Bits);

    /// <summary>The hash of a full subtree that lies in this tile.</summary>
    public byte[] HashOf(Subtree subtree)
    {
        var rise = subtree.Height % Bits;
        var first = (int)((subtree.Index << rise) & (Width - 1));
        return Fold(Hashes.AsSpan(first * Merkle.HashSize, Merkle.HashSize << rise));
    }

    /// <summary>The hash over a tile that is full: it stands in the level above.</summary>
    internal byte[] Top() => Fold(Hashes);

    internal void Add(ReadOnlySpan<byte> hash) => Hashes = [.. Hashes, .. hash];

    private static byte[] Fold(ReadOnlySpan<byte> hashes)
    {
        var row = hashes.ToArray();
        for (var count = row.Length / Merkle.HashSize; count > 1; count /= 2)
        {
            for (var i = 0; i < count / 2; i++)
            {
                var pair = row.AsSpan(2 * i * Merkle.HashSize, 2 * Merkle.HashSize);
                Merkle.Node(pair[..Merkle.HashSize], pair[Merkle.HashSize..], row.AsSpan(i * Merkle.HashSize, Merkle.HashSize));
            }
        }

        return row[..Merkle.HashSize];
    }
}
