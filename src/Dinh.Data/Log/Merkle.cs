using System.Buffers;
using System.Numerics;
using System.Security.Cryptography;

namespace Dinh.Data.Log;

/// <summary>The hashing of RFC 6962: a leaf and a node begin with different bytes, so that neither can be passed off as the other.</summary>
public static class Merkle
{
    public const int HashSize = SHA256.HashSizeInBytes;

    private const byte LeafMark = 0;
    private const byte NodeMark = 1;

    /// <summary>The root of a tree without leaves.</summary>
    public static byte[] Empty => SHA256.HashData([]);

    public static byte[] Leaf(ReadOnlySpan<byte> entry)
    {
        var hash = new byte[HashSize];
        Leaf(entry, hash);
        return hash;
    }

    public static void Leaf(ReadOnlySpan<byte> entry, Span<byte> hash)
    {
        var rented = ArrayPool<byte>.Shared.Rent(entry.Length + 1);
        rented[0] = LeafMark;
        entry.CopyTo(rented.AsSpan(1));
        SHA256.HashData(rented.AsSpan(0, entry.Length + 1), hash);
        ArrayPool<byte>.Shared.Return(rented);
    }

    public static byte[] Node(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        var hash = new byte[HashSize];
        Node(left, right, hash);
        return hash;
    }

    public static void Node(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right, Span<byte> hash)
    {
        Span<byte> both = stackalloc byte[1 + (2 * HashSize)];
        both[0] = NodeMark;
        left.CopyTo(both[1..]);
        right.CopyTo(both[(1 + HashSize)..]);
        SHA256.HashData(both, hash);
    }

    /// <summary>The hash over several full subtrees that stand side by side, the largest first.</summary>
    public static byte[] Join(IReadOnlyList<byte[]> subtrees)
    {
        ArgumentNullException.ThrowIfNull(subtrees);
        if (subtrees.Count == 0)
            return Empty;

        var hash = subtrees[^1];
        for (var i = subtrees.Count - 2; i >= 0; i--)
            hash = Node(subtrees[i], hash);
        return hash;
    }
}

/// <summary>A full subtree: the leaves from <c>Index &lt;&lt; Height</c> on, two to the power of <c>Height</c> of them.</summary>
public readonly record struct Subtree(int Height, long Index)
{
    /// <summary>The fewest full subtrees that cover the leaves of one part of the tree.</summary>
    /// <param name="from">The first leaf; a place where such a part may begin.</param>
    /// <param name="to">The leaf after the last.</param>
    public static IReadOnlyList<Subtree> Cover(long from, long to)
    {
        var cover = new List<Subtree>();
        while (from < to)
        {
            var height = Math.Min(from == 0 ? 62 : BitOperations.TrailingZeroCount(from), BitOperations.Log2((ulong)(to - from)));
            cover.Add(new(height, from >> height));
            from += 1L << height;
        }

        return cover;
    }
}
