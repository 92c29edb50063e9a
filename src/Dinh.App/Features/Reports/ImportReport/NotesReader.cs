using System.Text.Json;
using Dinh.App.Features.Reports.Cells;
using Dinh.App.Features.Reports.ExportReport;
using Dinh.App.Features.Reports.FillReport;
using Dinh.Law;
using Dinh.Law.Reporting;
using Dinh.Reading.Files.Tables;
using Dinh.Writing.Xlsx;

namespace Dinh.App.Features.Reports.ImportReport;

/// <summary>Reads the sheet of what is said about figures: notes, explanations, and by its name which file of the report shows a figure.</summary>
internal sealed class NotesReader(BookReader reader, FiguresSheet sheet, string leaf)
{
    private const int FirstColumn = 2;
    private const int KeyColumn = 5;
    private const int SeenColumn = 6;

    private static readonly ValueShape Shape = new(FigureType.Text, 0, null, null);

    private static readonly Sentence[] Names = [new("Ghi chú", "Note"), new("Giải trình", "Explanation"), new("Minh chứng", "Evidence")];

    private static readonly Sentence NoSuchFile = new(
        "Báo cáo này chưa có tệp nào mang tên ấy: hãy tải tệp lên ở trang điền; trong bảng chỉ ghi lại tên một tệp đã có, hoặc để trống để bỏ.",
        "The report has no file of that name: upload it on the filling page; here only the name of a file that is there can stand, or nothing to drop it."
    );

    private readonly ILookup<string, string> files = sheet
        .Form.Notes.Values.Where(n => n is { EvidenceName: not null, EvidenceHash: not null })
        .ToLookup(n => n.EvidenceName!, n => n.EvidenceHash!);

    public void Take(IEnumerable<Dictionary<int, BookCell>> rows)
    {
        foreach (var row in rows)
        {
            if (row.GetValueOrDefault(KeyColumn)?.Text is { } key && sheet.Form.Cell(key) is { Slot: null } place && SeenIn(row) is { } seen)
                Take(row, place, seen);
        }
    }

    private void Take(Dictionary<int, BookCell> row, FormCell place, string[] seen)
    {
        var at = row.Values.First().Row;
        var typed = Names.Select((_, n) => reader.Typed(leaf, row.GetValueOrDefault(FirstColumn + n), Shape)?.ReplaceLineEndings("\n")).ToArray();
        if (Array.Exists(typed, t => t is null))
            return;

        var now = ReportBook.SaidOf(sheet.Form.Note(place.Key));

        // What was left as it went out stays as it is now.
        var mine = typed.Select((t, n) => t == seen[n] ? now[n] : t!).ToArray();
        var changed = Enumerable.Range(0, mine.Length).Where(n => mine[n] != now[n]).ToList();
        if (changed.Count == 0 || !IsKnown(mine[2], now[2], at))
            return;

        foreach (var n in changed)
            reader.Places.Add(PlaceOf(place, n, at, (seen[n], now[n], mine[n])));
        reader.Notes.Add(ChangeOf(place.Key, seen, now, mine));
    }

    private PlaceChange PlaceOf(FormCell place, int n, int at, (string Seen, string Now, string Mine) said) =>
        new($"{leaf}, ô {GridWriter.NameOf(FirstColumn + n)}{at}", $"{Names[n].Vi}: {place.Indicator.Code} {place.Indicator.Label.Vi}", said.Now, said.Mine)
        {
            Theirs = said.Seen == said.Now ? null : said.Now,
        };

    private bool IsKnown(string file, string now, int at)
    {
        if (file.Length == 0 || file == now || files.Contains(file))
            return true;

        reader.Faults.Add(new($"{leaf}, ô {GridWriter.NameOf(FirstColumn + 2)}{at}", file, NoSuchFile));
        return false;
    }

    // What the writer saw goes along where the writer changed it, so that what others wrote meanwhile is not written over.
    private NoteChange ChangeOf(string key, string[] seen, string[] now, string[] mine)
    {
        var was = mine.Select((m, n) => m == now[n] ? now[n] : seen[n]).ToArray();
        return new(key, mine[0], mine[1])
        {
            WasWords = was[0],
            WasWhy = was[1],
            WasFile = was[2],
            DropFile = mine[2].Length == 0 && now[2].Length > 0,
            Same = mine[2].Length > 0 && mine[2] != now[2] ? (files[mine[2]].First(), mine[2]) : null,
        };
    }

    /// <summary>What the row said when it was downloaded; null where that was removed.</summary>
    private static string[]? SeenIn(Dictionary<int, BookCell> row)
    {
        try
        {
            return JsonSerializer.Deserialize<string[]>(row.GetValueOrDefault(SeenColumn)?.Text ?? "") is { Length: 3 } seen ? seen : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
