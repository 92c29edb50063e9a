using Dinh.App.Features.Reports.Cells;
using Dinh.App.Web;
using Dinh.Data.Files;
using Dinh.Data.Reports;
using Dinh.Law.Reporting;

namespace Dinh.App.Features.Reports.FillReport;

/// <summary>Writes what is said about one cell: a note, why it is unusual, a file that shows it.</summary>
public sealed class SaveNoteHandler(FileStore files, Access access, TimeProvider clock)
{
    internal async Task PutAsync(FillingWork work, NoteChange change, CancellationToken stop)
    {
        if (work.Cell(change.Cell) is not { } cell || IsIdle(change))
            return;

        var (words, why, file) = (cell.Note?.Note ?? "", cell.Note?.Explanation ?? "", cell.Note?.EvidenceName ?? "");
        if (change.File?.Refused is { } refused)
            work.Saved.NoteRefusal = refused;
        else if (IsOthers(words, change.WasWords, change.Words) || IsOthers(why, change.WasWhy, change.Why) || IsOthersFile(file, change))
            work.Saved.NotesOfOthers[change.Cell] = string.Join(" · ", new[] { words, why, file }.Where(w => w.Length > 0));
        else
        {
            work.Saved.Written.Add(new($"{change.Cell}#note", Told(words, why, file), Told(change.Words, change.Why, FileAfter(change, file))));
            await WriteAsync(work.NoteOf(change.Cell), change, stop);
        }
    }

    private async Task WriteAsync(CellNote note, NoteChange change, CancellationToken stop)
    {
        (note.Note, note.Explanation) = (Blank(change.Words), Blank(change.Why));
        if (change.DropFile)
            (note.EvidenceHash, note.EvidenceName) = (null, null);
        if (change.Same is { } same)
            (note.EvidenceHash, note.EvidenceName) = same;
        if (change.File is { } file)
            (note.EvidenceHash, note.EvidenceName) = (await files.KeepAsync(file.Content, stop), file.Name);
        (note.By, note.At) = (access.Name, clock.GetUtcNow().UtcDateTime);
    }

    private static bool IsIdle(NoteChange change) =>
        change.Words == change.WasWords && change.Why == change.WasWhy && change is { File: null, DropFile: false, Same: null };

    private static bool IsOthers(string now, string was, string mine) => now != was && now != mine;

    private static bool IsOthersFile(string now, NoteChange change) => change.WasFile is { } was && IsOthers(now, was, FileAfter(change, was));

    private static string FileAfter(NoteChange change, string file) => change.File?.Name ?? change.Same?.Name ?? (change.DropFile ? "" : file);

    private static string? Told(params string[] said) => Blank(string.Join(" | ", said.Where(w => w.Length > 0)));

    private static string? Blank(string text) =>
        text.Length == 0 ? null
        : text.Length <= FigureText.Longest ? text
        : text[..FigureText.Longest];
}
