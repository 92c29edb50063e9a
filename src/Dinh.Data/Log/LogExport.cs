using Microsoft.EntityFrameworkCore;

namespace Dinh.Data.Log;

/// <summary>Writes the log as it is stored into plain files: whoever holds them can check all of it without this program's database.</summary>
public sealed class LogExport(DinhDb db)
{
    private const int Page = 8192;

    /// <summary>The number of entries written; the folder is made, and must be empty.</summary>
    public async Task<long> WriteAsync(string folder, CancellationToken stop)
    {
        Directory.CreateDirectory(folder);
        if (Directory.EnumerateFileSystemEntries(folder).Any())
            throw new IOException($"{folder} is not empty.");

        var checkpoints = await db.LogCheckpoints.AsNoTracking().OrderBy(c => c.Size).ToListAsync(stop);
        var witnesses = await db.LogWitnesses.AsNoTracking().ToDictionaryAsync(w => w.Id, w => w.PublicKey, stop);
        var signed = (await db.LogCosignatures.AsNoTracking().OrderBy(c => c.At).ThenBy(c => c.WitnessId).ToListAsync(stop)).ToLookup(c => c.Size);
        var size = checkpoints.Count == 0 ? 0 : checkpoints[^1].Size;

        await File.WriteAllTextAsync(Path.Combine(folder, LogFiles.Keys), Lines(await KeysAsync(checkpoints, stop)), LogFiles.Strict, stop);
        await File.WriteAllTextAsync(
            Path.Combine(folder, LogFiles.Witnesses),
            Lines(signed.SelectMany(c => c).Select(c => witnesses[c.WitnessId]).Distinct().Order(StringComparer.Ordinal)),
            LogFiles.Strict,
            stop
        );
        await using (var notes = new StreamWriter(Path.Combine(folder, LogFiles.Checkpoints), append: false, LogFiles.Strict))
        {
            foreach (var checkpoint in checkpoints)
                await notes.WriteAsync($"{checkpoint.Note}{string.Concat(signed[checkpoint.Size].Select(c => c.Line))}\n");
        }

        for (var file = 0L; file < LogFiles.FilesFor(size); file++)
            await EntriesAsync(Path.Combine(folder, LogFiles.Entries(file)), file * LogFiles.EntriesAFile, size, stop);
        return size;
    }

    // A key that has signed nothing yet proves nothing.
    private async Task<IEnumerable<string>> KeysAsync(List<LogCheckpoint> checkpoints, CancellationToken stop)
    {
        var used = checkpoints.SelectMany(c => SignedNote.Read(c.Note)?.Signatures ?? []).Select(s => (s.Name, s.KeyId)).ToHashSet();
        var keys = await db.LogKeys.AsNoTracking().OrderBy(k => k.MadeAt).Select(k => k.PublicKey).ToListAsync(stop);
        return keys.Where(k => NoteVerifier.Read(k) is not { } key || used.Contains((key.Name, key.Id)));
    }

    private async Task EntriesAsync(string file, long first, long size, CancellationToken stop)
    {
        await using var lines = new StreamWriter(file, append: false, LogFiles.Strict);
        var end = Math.Min(first + LogFiles.EntriesAFile, size);
        for (var from = first; from < end; from += Page)
        {
            var to = Math.Min(from + Page, end);
            var page = await db.LogEntries.Where(e => e.Index >= from && e.Index < to).OrderBy(e => e.Index).Select(e => e.Line).ToListAsync(stop);
            foreach (var line in page)
                await lines.WriteAsync($"{line}\n");
        }
    }

    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(l => $"{l}\n"));
}
