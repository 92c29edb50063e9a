using System.Buffers;
using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Dinh.Data.Log;

/// <summary>The hashes of all entries of exported files, read by all processors at once without a copy of any line.</summary>
internal static class ExportedLeaves
{
    /// <summary>One after the other in one array; null when a file does not hold as many lines as it must.</summary>
    public static async Task<byte[]?> ReadAsync(string folder, long size, List<string> faults, CancellationToken stop)
    {
        var hashes = new byte[size * Merkle.HashSize];
        var wrong = new ConcurrentBag<string>();
        await Parallel.ForAsync(
            0L,
            LogFiles.FilesFor(size),
            stop,
            async (file, cancel) =>
            {
                var lines = (int)Math.Min(LogFiles.EntriesAFile, size - (file * LogFiles.EntriesAFile));
                var into = hashes.AsMemory((int)(file * LogFiles.EntriesAFile * Merkle.HashSize), lines * Merkle.HashSize);
                var name = LogFiles.Entries(file);
                if (await HashAsync(Path.Combine(folder, name), into, cancel) != lines)
                    wrong.Add($"{name}: does not hold {lines} lines");
            }
        );
        faults.AddRange(wrong.Order(StringComparer.Ordinal));
        return wrong.IsEmpty ? hashes : null;
    }

    private static async Task<int> HashAsync(string path, Memory<byte> hashes, CancellationToken stop)
    {
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        var length = checked((int)file.Length);
        var bytes = ArrayPool<byte>.Shared.Rent(length + 1);
        try
        {
            await file.ReadExactlyAsync(bytes.AsMemory(1, length), stop);
            return Hash(bytes.AsSpan(0, length + 1), hashes.Span);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    // The byte before a line, the end of the line before it, becomes the mark of a leaf. -1 when there are too many lines or the last is cut off.
    private static int Hash(Span<byte> bytes, Span<byte> hashes)
    {
        var (count, start) = (0, 0);
        while (start + 1 < bytes.Length)
        {
            var end = bytes[(start + 1)..].IndexOf((byte)'\n');
            if (end < 0 || (count + 1) * Merkle.HashSize > hashes.Length)
                return -1;

            bytes[start] = 0;
            SHA256.HashData(bytes.Slice(start, end + 1), hashes.Slice(count * Merkle.HashSize, Merkle.HashSize));
            count++;
            start += end + 1;
        }

        return count;
    }
}

/// <summary>Every full subtree over a row of leaves: any root, of any size, is joined from a few of them.</summary>
internal sealed class FullSubtrees
{
    private const int WorthSharing = 4096;

    private readonly List<byte[]> levels;

    private FullSubtrees(List<byte[]> levels) => this.levels = levels;

    public static FullSubtrees Of(byte[] leafHashes)
    {
        var rows = new List<byte[]> { leafHashes };
        while (rows[^1].Length >= 2 * Merkle.HashSize)
        {
            var below = rows[^1];
            var count = below.Length / (2 * Merkle.HashSize);
            var level = new byte[count * Merkle.HashSize];
            var share = Math.Max(WorthSharing, count / Environment.ProcessorCount / 4);
            Parallel.For(0, (count + share - 1) / share, part => Raise(below, level, part * share, Math.Min(count, (part + 1) * share)));
            rows.Add(level);
        }

        return new(rows);
    }

    public bool Has(TreeHead tree) =>
        tree.Size * Merkle.HashSize <= levels[0].Length
        && Merkle
            .Join([.. Subtree.Cover(0, tree.Size).Select(s => levels[s.Height].AsSpan((int)s.Index * Merkle.HashSize, Merkle.HashSize).ToArray())])
            .AsSpan()
            .SequenceEqual(tree.Root);

    private static void Raise(byte[] below, byte[] level, int from, int to)
    {
        Span<byte> both = stackalloc byte[1 + (2 * Merkle.HashSize)];
        both[0] = 1;
        for (var i = from; i < to; i++)
        {
            below.AsSpan(2 * i * Merkle.HashSize, 2 * Merkle.HashSize).CopyTo(both[1..]);
            SHA256.HashData(both, level.AsSpan(i * Merkle.HashSize, Merkle.HashSize));
        }
    }
}
