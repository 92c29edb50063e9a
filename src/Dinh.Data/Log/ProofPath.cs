using System.Numerics;

namespace Dinh.Data.Log;

/// <summary>Which parts of the tree a proof of RFC 6962 names, each as the full subtrees it is joined from.</summary>
public static class ProofPath
{
    /// <summary>What leads from one leaf to the root of a tree of that size, the nearest first.</summary>
    public static IReadOnlyList<IReadOnlyList<Subtree>> Inclusion(long index, long size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, size);
        var (from, to) = (0L, size);
        var path = new List<IReadOnlyList<Subtree>>();
        while (to - from > 1)
        {
            var middle = from + Split(to - from);
            if (index < middle)
            {
                path.Add(Subtree.Cover(middle, to));
                to = middle;
            }
            else
            {
                path.Add(Subtree.Cover(from, middle));
                from = middle;
            }
        }

        path.Reverse();
        return path;
    }

    /// <summary>What shows that the larger tree begins with all that the smaller one held.</summary>
    public static IReadOnlyList<IReadOnlyList<Subtree>> Consistency(long earlier, long later)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(earlier);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(earlier, later);
        var path = new List<IReadOnlyList<Subtree>>();
        if (earlier == 0 || earlier == later)
            return path;

        var (from, to) = (0L, later);
        while (earlier != to)
        {
            var middle = from + Split(to - from);
            if (earlier <= middle)
            {
                path.Add(Subtree.Cover(middle, to));
                to = middle;
            }
            else
            {
                path.Add(Subtree.Cover(from, middle));
                from = middle;
            }
        }

        // Who asks knows the smaller root; it is named only where it is no longer a whole of its own.
        if (from > 0)
            path.Add(Subtree.Cover(from, to));
        path.Reverse();
        return path;
    }

    /// <summary>The largest power of two that is smaller.</summary>
    private static long Split(long size) => 1L << BitOperations.Log2((ulong)(size - 1));
}
