namespace Dinh.Data.Log;

/// <summary>Judges proofs as RFC 9162 (2.1.3.2, 2.1.4.2) says, from what they bring along alone.</summary>
public static class ProofCheck
{
    /// <summary>Whether that leaf stands at that place of the tree with that root.</summary>
    public static bool Includes(TreeHead tree, long index, byte[] leaf, IReadOnlyList<byte[]> path)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(path);
        if (index < 0 || index >= tree.Size)
            return false;

        var (place, last, hash) = (index, tree.Size - 1, leaf);
        foreach (var step in path)
        {
            if (last == 0)
                return false;
            hash = IsRight(place, last) ? Merkle.Node(step, hash) : Merkle.Node(hash, step);
            Climb(ref place, ref last);
        }

        return last == 0 && hash.AsSpan().SequenceEqual(tree.Root);
    }

    /// <summary>Whether the later tree only added to the earlier one.</summary>
    public static bool Continues(TreeHead earlier, TreeHead later, IReadOnlyList<byte[]> path)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        ArgumentNullException.ThrowIfNull(path);
        if (earlier.Size > later.Size)
            return false;
        if (earlier.Size == 0 || earlier.Size == later.Size)
            return path.Count == 0 && (earlier.Size == 0 ? earlier.Root.AsSpan().SequenceEqual(Merkle.Empty) : earlier.Root.AsSpan().SequenceEqual(later.Root));

        IReadOnlyList<byte[]> steps = long.IsPow2(earlier.Size) ? [earlier.Root, .. path] : path;
        if (steps.Count == 0)
            return false;

        var (place, last) = (earlier.Size - 1, later.Size - 1);
        while ((place & 1) == 1)
            (place, last) = (place >> 1, last >> 1);

        var (before, after) = (steps[0], steps[0]);
        foreach (var step in steps.Skip(1))
        {
            if (last == 0)
                return false;
            if (IsRight(place, last))
                (before, after) = (Merkle.Node(step, before), Merkle.Node(step, after));
            else
                after = Merkle.Node(after, step);
            Climb(ref place, ref last);
        }

        return last == 0 && before.AsSpan().SequenceEqual(earlier.Root) && after.AsSpan().SequenceEqual(later.Root);
    }

    private static bool IsRight(long place, long last) => (place & 1) == 1 || place == last;

    // At the right edge a node without a sibling goes up as it is.
    private static void Climb(ref long place, ref long last)
    {
        if (place == last)
        {
            while (place != 0 && (place & 1) == 0)
                (place, last) = (place >> 1, last >> 1);
        }

        (place, last) = (place >> 1, last >> 1);
    }
}

/// <summary>A tree as it once was: how many leaves, and the hash over them all.</summary>
public sealed record TreeHead(long Size, byte[] Root);
