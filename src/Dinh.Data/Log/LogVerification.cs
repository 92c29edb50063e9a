using System.Collections.Concurrent;
using System.Text;

namespace Dinh.Data.Log;

/// <summary>What came of checking exported files.</summary>
/// <param name="Newest">The last checkpoint; null where there is none.</param>
/// <param name="Faults">What is not as it was signed; empty when all is whole.</param>
public sealed record LogVerdict(long Entries, int Checkpoints, int Cosignatures, Checkpoint? Newest, IReadOnlyList<string> Faults)
{
    public bool IsWhole => Faults.Count == 0;
}

/// <summary>What the one who checks has kept from before, besides the files.</summary>
/// <param name="Key">The log's public key as one knows it from elsewhere; null trusts the one in the files.</param>
/// <param name="Seen">A checkpoint that was seen before, with its signatures: the files must go on from it.</param>
public sealed record LogTrust(string? Key = null, string? Seen = null);

/// <summary>Checks an exported log from its files alone: every entry, every root, every signature, and that each checkpoint goes on from the one before.</summary>
public static class LogVerification
{
    private const int Most = 20;

    public static async Task<LogVerdict> CheckAsync(string folder, LogTrust trust, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(trust);
        var faults = new List<string>();
        var notes = await ReadNotesAsync(folder, faults, stop);
        var newest = notes.Count == 0 ? null : notes[^1].Checkpoint;
        var size = newest?.Tree.Size ?? 0;
        CheckNames(folder, size, faults);
        if (faults.Count > 0)
            return Verdict();

        var signing = CheckSignaturesAsync(folder, notes, trust, stop);
        var levels = await ExportedLeaves.ReadAsync(folder, size, faults, stop);
        faults.AddRange(await signing);
        if (levels is not null)
        {
            var tree = FullSubtrees.Of(levels);
            faults.AddRange(
                notes
                    .Where(n => !tree.Has(n.Checkpoint.Tree))
                    .Take(Most)
                    .Select(n => $"{LogFiles.Checkpoints}: the entries do not make the root signed at size {n.Checkpoint.Tree.Size}")
            );
            CheckSeen(tree, notes, trust, faults);
        }

        return Verdict();

        LogVerdict Verdict() => new(size, notes.Count, notes.Sum(n => n.Note.Signatures.Count - 1), newest, [.. faults.Take(Most)]);
    }

    private static void CheckNames(string folder, long size, List<string> faults)
    {
        var expected = new HashSet<string>([LogFiles.Keys, LogFiles.Witnesses, LogFiles.Checkpoints], StringComparer.Ordinal);
        for (var file = 0L; file < LogFiles.FilesFor(size); file++)
            expected.Add(LogFiles.Entries(file));
        var found = Directory.EnumerateFileSystemEntries(folder).Select(f => Path.GetFileName(f)!).ToHashSet(StringComparer.Ordinal);
        faults.AddRange(expected.Except(found).Take(Most).Select(f => $"{f}: is missing"));
        faults.AddRange(found.Except(expected).Take(Most).Select(f => $"{f}: does not belong to the log"));
    }

    private static async Task<List<Signed>> ReadNotesAsync(string folder, List<string> faults, CancellationToken stop)
    {
        var notes = new List<Signed>();
        if (await TextAsync(folder, LogFiles.Checkpoints, faults, stop) is not { } text)
            return notes;

        var parts = text.Split("\n\n");
        for (var i = 0; i + 1 < parts.Length; i += 2)
        {
            if (SignedNote.Read($"{parts[i]}\n\n{parts[i + 1]}\n") is not { } note || Checkpoint.Read(note.Text) is not { } checkpoint)
            {
                faults.Add($"{LogFiles.Checkpoints}: checkpoint {(i / 2) + 1} is not written as one");
                return notes;
            }

            if (notes.Count > 0 && (notes[^1].Checkpoint.Tree.Size >= checkpoint.Tree.Size || notes[^1].Checkpoint.At > checkpoint.At))
                faults.Add($"{LogFiles.Checkpoints}: checkpoint {(i / 2) + 1} does not come after the one before");
            notes.Add(new(note, checkpoint));
        }

        if (string.Concat(notes.Select(n => n.Note.Write() + "\n")) != text)
            faults.Add($"{LogFiles.Checkpoints}: holds what is no checkpoint");
        return notes;
    }

    private static async Task<List<string>> CheckSignaturesAsync(string folder, List<Signed> notes, LogTrust trust, CancellationToken stop)
    {
        var faults = new List<string>();
        var keys = await KeysAsync(folder, LogFiles.Keys, faults, stop);
        var witnesses = await KeysAsync(folder, LogFiles.Witnesses, faults, stop);
        if (trust.Key is { } known && !keys.Exists(k => k.Text == known))
            faults.Add($"{LogFiles.Keys}: is not the key {known}");
        var used = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        var found = new ConcurrentBag<string>();
        Parallel.ForEach(
            notes,
            new ParallelOptions { CancellationToken = stop },
            note =>
            {
                if (Unsigned(note, keys, witnesses, used) is { } fault)
                    found.Add($"{LogFiles.Checkpoints}: the checkpoint of size {note.Checkpoint.Tree.Size} {fault}");
            }
        );
        faults.AddRange(found.Order(StringComparer.Ordinal));
        faults.AddRange(keys.Concat(witnesses).Where(k => !used.ContainsKey(k.Text)).Select(k => $"the key {k.Name} has signed nothing"));
        return faults;
    }

    private static string? Unsigned(Signed signed, List<NoteVerifier> keys, List<NoteVerifier> witnesses, ConcurrentDictionary<string, bool> used)
    {
        var text = Encoding.UTF8.GetBytes(signed.Note.Text);
        for (var i = 0; i < signed.Note.Signatures.Count; i++)
        {
            var signature = signed.Note.Signatures[i];
            var key = (i == 0 ? keys : witnesses).Find(k => k.Id == signature.KeyId && k.Name == signature.Name);
            if (key is null)
                return $"bears a signature of {signature.Name} whose key is not there";
            if (i == 0 && key.Name != signed.Checkpoint.Origin)
                return $"is signed by {key.Name} in another's name";
            if (!key.Verifies(text, signature.Bytes))
                return $"bears a false signature of {signature.Name}";
            used[key.Text] = true;
        }

        return null;
    }

    // A log that is cut off at its end is whole in itself; only what was seen before shows that something is gone.
    private static void CheckSeen(FullSubtrees tree, List<Signed> notes, LogTrust trust, List<string> faults)
    {
        if (trust.Seen is null)
            return;

        if (SignedNote.Read(trust.Seen) is not { } note || Checkpoint.Read(note.Text) is not { } seen)
            faults.Add("what was seen before is no checkpoint");
        else if (notes.Count > 0 && notes[^1].Checkpoint.Origin != seen.Origin)
            faults.Add($"what was seen before is of another log, {seen.Origin}");
        else if (!tree.Has(seen.Tree))
            faults.Add($"the files do not go on from the checkpoint of size {seen.Tree.Size} that was seen before");
    }

    private static async Task<List<NoteVerifier>> KeysAsync(string folder, string file, List<string> faults, CancellationToken stop)
    {
        var text = await TextAsync(folder, file, faults, stop) ?? "";
        var keys = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(NoteVerifier.Read).OfType<NoteVerifier>().ToList();
        if (string.Concat(keys.Select(k => k.Text + "\n")) != text)
            faults.Add($"{file}: holds what is no key");
        return keys;
    }

    private static async Task<string?> TextAsync(string folder, string file, List<string> faults, CancellationToken stop)
    {
        try
        {
            return LogFiles.Strict.GetString(await File.ReadAllBytesAsync(Path.Combine(folder, file), stop));
        }
        catch (Exception fault) when (fault is IOException or ArgumentException)
        {
            faults.Add($"{file}: cannot be read");
            return null;
        }
    }

    private sealed record Signed(SignedNote Note, Checkpoint Checkpoint);
}
