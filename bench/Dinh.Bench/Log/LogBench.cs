using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Dinh.Data.Log;
using Dinh.Domain.Common;

namespace Dinh.Benches.Log;

/// <summary>How fast an exported log is verified. The floor is SHA-256 over the very same bytes, which nobody who checks them can do without.</summary>
internal sealed class LogBench : Bench
{
    private const double MostSeconds = 5;

    // Two short hashes an entry, leaf and node, cost several times the same bytes in one long one.
    private const double MostOfFloor = 8;
    private const int Runs = 3;
    private static readonly (int Entries, int Checkpoints)[] Sizes = [(10_000, 100), (100_000, 1_000), (1_000_000, 1_000), (1_000_000, 10_000)];

    public override string Name => "log";

    public override string About =>
        "dinh log verify over exported files: every leaf, every root, every signature; the floor is plain SHA-256 over the same bytes on one processor";

    public override async Task<IReadOnlyList<Target>> RunAsync(CancellationToken stop)
    {
        Console.WriteLine("   entries   checkpoints       MB    floor ms   verify ms   × floor   µs/entry");
        var targets = new List<Target>();
        foreach (var (entries, checkpoints) in Sizes)
        {
            var folder = Directory.CreateTempSubdirectory("dinh-log-bench-").FullName;
            try
            {
                WriteLog(folder, entries, checkpoints);
                var (floor, verify) = await MeasureAsync(folder, entries, stop);
                var bytes = Directory.EnumerateFiles(folder).Sum(f => new FileInfo(f).Length);
                Console.WriteLine(
                    $"{entries, 10}{checkpoints, 14}{bytes / 1e6, 9:0.0}{floor, 12:0.0}{verify, 12:0.0}{verify / floor, 10:0.00}{verify * 1000 / entries, 11:0.00}"
                );
                targets.Add(new($"{entries} entries with {checkpoints} checkpoints", verify / 1000, MostSeconds, "s"));
                if (checkpoints * 100 <= entries)
                    targets.Add(new($"{entries} entries with {checkpoints} checkpoints to the floor", verify / floor, MostOfFloor));
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }

        return targets;
    }

    // Both in turn and the better of each, so that what else the machine does befalls them alike.
    private static async Task<(double Floor, double Verify)> MeasureAsync(string folder, int entries, CancellationToken stop)
    {
        var (floor, verify) = (double.MaxValue, double.MaxValue);
        for (var run = 0; run < Runs; run++)
        {
            var began = Stopwatch.GetTimestamp();
            foreach (var file in Directory.EnumerateFiles(folder))
                GC.KeepAlive(SHA256.HashData(await File.ReadAllBytesAsync(file, stop)));
            floor = Math.Min(floor, Stopwatch.GetElapsedTime(began).TotalMilliseconds);

            began = Stopwatch.GetTimestamp();
            var verdict = await LogVerification.CheckAsync(folder, new(), stop);
            verify = Math.Min(verify, Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            if (!verdict.IsWhole || verdict.Entries != entries)
                throw new InvalidOperationException($"The log of the bench is not whole: {string.Join("; ", verdict.Faults)}");
        }

        return (floor, verify);
    }

    // The lines are those that acts write, byte for byte of the same length.
    private static void WriteLog(string folder, int entries, int checkpoints)
    {
        using var signer = NoteSigner.Make("dinh.bench");
        File.WriteAllText(Path.Combine(folder, LogFiles.Keys), signer.Verifier.Text + "\n");
        File.WriteAllText(Path.Combine(folder, LogFiles.Witnesses), "");
        using var notes = new StreamWriter(Path.Combine(folder, LogFiles.Checkpoints));
        var (tree, at) = (new TileTree(0, []), new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        StreamWriter? lines = null;
        for (var i = 0; i < entries; i++)
        {
            if (i % LogFiles.EntriesAFile == 0)
            {
                lines?.Dispose();
                lines = new StreamWriter(Path.Combine(folder, LogFiles.Entries(i / LogFiles.EntriesAFile)));
            }

            var line = Line(i, at.AddSeconds(i));
            lines!.Write(line + "\n");
            tree.Add(Merkle.Leaf(Encoding.UTF8.GetBytes(line)));
            if ((i + 1) % (entries / checkpoints) == 0)
                notes.Write(SignedNote.Sign(new Checkpoint("dinh.bench", tree.Head(), at.AddSeconds(i)).Write(), signer).Write() + "\n");
        }

        lines?.Dispose();
    }

    private static string Line(int i, DateTime at)
    {
        Span<byte> key = stackalloc byte[16];
        BitConverter.TryWriteBytes(key, i);
        var hash = Convert.ToHexStringLower(SHA256.HashData(key));
        return new EntryLine(new(key), PublicDeed.Publish, "paper", new(key), new(key), at) { Content = hash, By = hash }.Write();
    }
}
