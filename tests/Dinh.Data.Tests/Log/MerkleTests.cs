using System.Runtime.CompilerServices;
using System.Text.Json;
using Dinh.Data.Log;
using Xunit;

namespace Dinh.Data.Tests.Log;

public sealed class MerkleTests
{
    private static readonly Published Vectors = Published.Read();

    [Fact]
    public void Roots_of_every_size_are_those_published()
    {
        var tree = new TileTree(0, []);
        Assert.Equal(Vectors.Roots[0], Convert.ToHexStringLower(tree.Root()));
        foreach (var leaf in Vectors.Leaves)
        {
            tree.Add(Merkle.Leaf(Convert.FromHexString(leaf)));
            Assert.Equal(Vectors.Roots[(int)tree.Size], Convert.ToHexStringLower(tree.Root()));
        }
    }

    [Fact]
    public void Proofs_are_those_published_and_hold()
    {
        var tree = Trees.Of([.. Vectors.Leaves.Select(l => Merkle.Leaf(Convert.FromHexString(l)))]);
        foreach (var known in Vectors.Inclusion)
        {
            var path = tree.Hashes(ProofPath.Inclusion(known.Index, known.Size));
            Assert.Equal(known.Path, path.Select(Convert.ToHexStringLower));
            Assert.True(ProofCheck.Includes(Vectors.Head(known.Size), known.Index, Vectors.Leaf(known.Index), path));
        }

        foreach (var known in Vectors.Consistency)
        {
            var path = tree.Hashes(ProofPath.Consistency(known.Earlier, known.Later));
            Assert.Equal(known.Path, path.Select(Convert.ToHexStringLower));
            Assert.True(ProofCheck.Continues(Vectors.Head(known.Earlier), Vectors.Head(known.Later), path));
        }
    }

    [Fact]
    public void Every_leaf_of_every_small_tree_is_proved_and_nothing_else_passes()
    {
        var leaves = Trees.Leaves(70);
        var tree = Trees.Of(leaves);
        for (var size = 1; size <= leaves.Count; size++)
        {
            var head = new TreeHead(size, Trees.PlainRoot(leaves.Take(size)));
            for (var index = 0; index < size; index++)
            {
                var path = tree.Hashes(ProofPath.Inclusion(index, size));
                Assert.True(ProofCheck.Includes(head, index, leaves[index], path));
                Assert.False(ProofCheck.Includes(head, index, leaves[(index + 1) % leaves.Count], path));
                Assert.False(ProofCheck.Includes(head, index, leaves[index], [.. path, leaves[0]]));
                Assert.False(path.Count > 0 && ProofCheck.Includes(head, index, leaves[index], [.. path.Skip(1)]));
                Assert.False(ProofCheck.Includes(head, size, leaves[index], path));
            }
        }
    }

    [Fact]
    public void Every_pair_of_small_trees_is_shown_to_follow_and_a_rewritten_one_is_not()
    {
        var leaves = Trees.Leaves(70);
        var (tree, rewritten) = (Trees.Of(leaves), Trees.Of([Merkle.Leaf("other"u8), .. leaves.Skip(1)]));
        for (var later = 1; later <= leaves.Count; later++)
        {
            var head = new TreeHead(later, tree.HashOf(Subtree.Cover(0, later)));
            for (var earlier = 1; earlier <= later; earlier++)
            {
                var before = new TreeHead(earlier, Trees.PlainRoot(leaves.Take(earlier)));
                var path = ProofPath.Consistency(earlier, later);
                Assert.True(ProofCheck.Continues(before, head, tree.Hashes(path)));

                var forged = new TreeHead(later, rewritten.HashOf(Subtree.Cover(0, later)));
                Assert.False(ProofCheck.Continues(before, forged, rewritten.Hashes(path)));
                Assert.False(ProofCheck.Continues(before, forged, tree.Hashes(path)));
            }
        }
    }

    [Fact]
    public void A_tree_read_back_from_its_edge_grows_on_as_if_it_had_been_in_hand_all_the_time()
    {
        var leaves = Trees.Leaves(66_000);
        var whole = Trees.Of(leaves);
        foreach (var size in new[] { 1, 255, 256, 257, 511, 512, 65_535, 65_536, 65_537 })
        {
            var before = Trees.Of(leaves.Take(size));
            var kept = before.Tiles.ToDictionary(t => (t.Level, t.Number));
            var again = new TileTree(size, TileTree.Needed([Subtree.Cover(0, size)]).Union(TileTree.Edge(size)).Select(key => kept[key]));
            foreach (var leaf in leaves.Skip(size))
                again.Add(leaf);
            Assert.Equal(whole.Root(), again.Root());
        }

        // A handful of tiles, whatever the size.
        Assert.All(Enumerable.Range(0, 66_000).Where(i => i % 997 == 0), i => Assert.InRange(TileTree.Needed(ProofPath.Inclusion(i, 66_000)).Count, 1, 6));
    }

    private sealed record Published(
        IReadOnlyList<string> Leaves,
        IReadOnlyList<string> Roots,
        IReadOnlyList<Published.Included> Inclusion,
        IReadOnlyList<Published.Continued> Consistency
    )
    {
        public static Published Read([CallerFilePath] string here = "") =>
            JsonSerializer.Deserialize<Published>(File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "rfc6962.json")), JsonSerializerOptions.Web)!;

        public byte[] Leaf(long index) => Merkle.Leaf(Convert.FromHexString(Leaves[(int)index]));

        public TreeHead Head(long size) => new(size, Convert.FromHexString(Roots[(int)size]));

        public sealed record Included(long Index, long Size, IReadOnlyList<string> Path);

        public sealed record Continued(long Earlier, long Later, IReadOnlyList<string> Path);
    }
}
