using System.Numerics;
using System.Text;
using Dinh.Data.Log;

namespace Dinh.Data.Tests.Log;

internal static class Trees
{
    public static TileTree Of(IEnumerable<byte[]> leafHashes)
    {
        var tree = new TileTree(0, []);
        foreach (var leaf in leafHashes)
            tree.Add(leaf);
        return tree;
    }

    public static List<byte[]> Leaves(int count) => [.. Enumerable.Range(0, count).Select(i => Merkle.Leaf(Encoding.UTF8.GetBytes($"leaf {i}")))];

    /// <summary>The definition of RFC 6962 (2.1), word for word, to hold the tiles against.</summary>
    public static byte[] PlainRoot(IEnumerable<byte[]> leafHashes)
    {
        var leaves = leafHashes.ToArray();
        if (leaves is [var only])
            return only;

        var split = 1 << BitOperations.Log2((uint)(leaves.Length - 1));
        return Merkle.Node(PlainRoot(leaves[..split]), PlainRoot(leaves[split..]));
    }
}
