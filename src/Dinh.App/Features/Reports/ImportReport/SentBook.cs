using System.Security.Cryptography;
using System.Text;
using Dinh.App.Features.Reports.Cells;
using Dinh.App.Features.Reports.ExportReport;
using Dinh.App.Features.Reports.FillReport;
using Dinh.Law;
using Dinh.Law.Reporting;
using Dinh.Reading.Files.Tables;
using Dinh.Writing.Xlsx;

namespace Dinh.App.Features.Reports.ImportReport;

/// <summary>One place of a workbook that cannot be taken.</summary>
/// <param name="Place">"Số liệu, ô D12".</param>
/// <param name="Stands">What stands there.</param>
/// <param name="Says">What to do.</param>
public sealed record PlaceFault(string Place, string Stands, Sentence Says);

/// <summary>One value that the workbook would change.</summary>
public sealed record PlaceChange(string Place, string Label, string Was, string Now)
{
    /// <summary>What somebody wrote here after the workbook was downloaded; the workbook's value would not be taken.</summary>
    public string? Theirs { get; init; }

    /// <summary>The number came out of a formula of the workbook.</summary>
    public bool IsWorked { get; init; }
}

/// <summary>A workbook as it was understood: what it would change, and where it cannot be taken.</summary>
public sealed record SentBook(SaveFilling Changes, IReadOnlyList<PlaceChange> Places, IReadOnlyList<PlaceFault> Faults, Refusal? Refusal = null)
{
    /// <summary>How many new or changed rows of registers it holds.</summary>
    public int Rows => Changes.Lines.Count;

    public bool IsEmpty => Changes.Cells.Count == 0 && Changes.Lines.Count == 0;

    /// <summary>Reads a workbook for a report.</summary>
    public static SentBook Read(FiguresSheet sheet, byte[] content, string name)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var none = new SaveFilling(sheet.Head.Id);
        var (leaves, refusal) = BookCells.Open(content, name);
        if (leaves is null)
            return new(none, [], [], refusal);
        if (WrongBook(sheet.Head, leaves) is { } wrong)
            return new(none, [], [], wrong);

        var reader = new BookReader(sheet, Convert.ToHexStringLower(SHA256.HashData(content)));
        foreach (var part in leaves.Where(l => PartsOf(l) is not null).GroupBy(l => PartsOf(l)![^1]))
            reader.Take(part.Key, [.. part]);
        return new(none with { Cells = reader.Cells, Lines = reader.Lines }, reader.Places, reader.Faults);
    }

    /// <summary>Whose workbook it is stands on each of its sheets: another year, period, form, edition, unit or report is told apart.</summary>
    private static Refusal? WrongBook(ReportHead head, IReadOnlyList<BookLeaf> leaves)
    {
        var keys = leaves.Select(PartsOf).OfType<string[]>().ToList();
        return keys.Count == 0 || leaves.Any(l => PartsOf(l) is null && l.Name == ReportBook.Figures)
            ? new("report-book.not-ours")
            : keys.Select(k => WrongSheet(head, k)).FirstOrDefault(r => r is not null);
    }

    /// <summary>Which sheet of which report it is; null for one that people added.</summary>
    internal static string[]? PartsOf(BookLeaf leaf) =>
        leaf.Cells.FirstOrDefault(c => c is { Row: 4, Column: 0 })?.Text.Split('|') is [ReportBook.Mark, _, _, _, _, _, _] parts ? parts : null;

    private static Refusal? WrongSheet(ReportHead head, string[] key) =>
        key[1] != head.Content.Code ? new("report-book.other-form")
        : key[2] != $"{head.Content.Edition}" ? new("report-book.other-edition")
        : key[4] != $"{head.BodyId}" ? new("report-book.other-unit")
        : key[3] != head.PeriodKey ? new("report-book.other-period")
        : key[5] != $"{head.Id}" ? new("report-book.other-report")
        : null;
}

/// <summary>Collects what the sheets of a workbook say.</summary>
internal sealed class BookReader(FiguresSheet sheet, string hash)
{
    private const int KeyColumn = 5;
    private const int SeenColumn = 6;
    private const int ValueColumn = 3;
    private const int FirstRow = 6;

    public List<CellChange> Cells { get; } = [];

    public List<LineChange> Lines { get; } = [];

    public List<PlaceChange> Places { get; } = [];

    public List<PlaceFault> Faults { get; } = [];

    public void Take(string part, IReadOnlyList<BookLeaf> leaves)
    {
        var leaf = leaves[0];
        if (leaves.Count > 1)
            Faults.Add(
                new(
                    leaves[1].Name,
                    leaf.Name,
                    new("Trang này có hai bản trong tệp: hãy xóa bản thừa.", "This sheet stands twice in the file: delete the copy.")
                )
            );
        var section = part.Length == 0 ? null : sheet.Head.Content.Section(part);
        foreach (var range in leaf.Merged.Where(m => LastRow(m) >= FirstRow))
            Faults.Add(
                new(
                    $"{leaf.Name}, {range}",
                    range,
                    new(
                        "Các ô bị gộp: hãy bỏ gộp (Merge) rồi ghi mỗi số vào ô của nó.",
                        "Cells were merged: unmerge them and write each figure into its own cell."
                    )
                )
            );
        var rows = leaf.Cells.Where(c => c.Row >= FirstRow).GroupBy(c => c.Row).Select(r => r.ToDictionary(c => c.Column)).ToList();
        if (section is null)
            rows.ForEach(r => Figure(leaf.Name, r));
        else
            RegisterReader.Take(this, sheet, section, leaf, rows, hash);
    }

    /// <summary>The value that a cell holds, as people type it; null after its fault was noted.</summary>
    public string? Typed(string leaf, BookCell? cell, ValueShape shape)
    {
        if (cell is null)
            return "";

        var text = cell.Text.StartsWith('\'') ? cell.Text[1..] : cell.Text;
        var read =
            cell is { IsFormula: true, Number: null }
                ? FigureReading.Wrong("Ô này chứa công thức không ra số: hãy ghi thẳng giá trị.", "A formula without a number: write the value itself.")
            : cell.Number is { } number && shape.Type is not FigureType.Text ? FigureText.Of(shape, number)
            : FigureText.Read(shape, text);
        if (read.Fault is not { } fault)
            return FigureText.Write(shape, read.Number, read.Text);

        Faults.Add(new($"{leaf}, ô {GridWriter.NameOf(cell.Column)}{cell.Row}", text.Length > 0 ? text : "=…", fault));
        return null;
    }

    private void Figure(string leaf, Dictionary<int, BookCell> row)
    {
        if (row.GetValueOrDefault(KeyColumn)?.Text is not { } key || sheet.Form.Cell(key) is not { Indicator.Formula: null } place)
            return;

        var cell = row.GetValueOrDefault(ValueColumn);
        var seen = row.GetValueOrDefault(SeenColumn)?.Text ?? "";
        var at = seen.IndexOf('|', StringComparison.Ordinal);
        if (Typed(leaf, cell, ValueShape.Of(place.Indicator)) is not { } typed || at < 0 || !int.TryParse(seen.AsSpan(0, at), out var stamp))
            return;

        var (was, now) = (seen[(at + 1)..], new FilledCell(sheet.Form, place));
        if (typed == was || typed == now.Shown)
            return;

        Cells.Add(new(key, stamp, was, typed));
        Places.Add(
            new($"{leaf}, ô {GridWriter.NameOf(ValueColumn)}{row.Values.First().Row}", LabelOf(place), now.Shown, typed)
            {
                Theirs = now.Stamp != stamp ? now.Shown : null,
                IsWorked = cell?.IsFormula == true,
            }
        );
    }

    private static string LabelOf(FormCell place) =>
        $"{place.Indicator.Code} {place.Indicator.Label.Vi}{(place.Slot is { } slot ? $" – {slot.Label.Vi}" : "")}";

    private static int LastRow(string range) => int.TryParse(string.Concat(range.Split(':')[^1].Where(char.IsAsciiDigit)), out var row) ? row : 0;
}

/// <summary>Reads the rows of one register's sheet.</summary>
internal static class RegisterReader
{
    public static void Take(BookReader reader, FiguresSheet sheet, FormSection section, BookLeaf leaf, List<Dictionary<int, BookCell>> rows, string hash)
    {
        // The hidden row names the columns, so that they are known also when somebody has moved them.
        var heads = leaf.Cells.Where(c => c.Row == 6 && section.Column(c.Text) is not null).ToDictionary(c => c.Column, c => section.Column(c.Text)!);
        var known = sheet.Form.LinesOf(section.Key).ToDictionary(l => l.Id);
        foreach (var row in rows.Where(r => r.Values.First().Row > 6))
        {
            var (id, stamp) = KeyOf(row, section.Columns.Count + 1);
            var typed = new Dictionary<string, string>(StringComparer.Ordinal);
            var sound = true;
            foreach (var (at, column) in heads.Where(h => h.Value.Formula is null))
            {
                if (reader.Typed(leaf.Name, row.GetValueOrDefault(at), ValueShape.Of(column)) is { } text)
                    typed[column.Key] = text;
                else
                    sound = false;
            }

            if (!sound || (id is null && typed.Values.All(v => v.Length == 0)))
                continue;

            Note(
                reader,
                (section, leaf.Name, row.Values.First().Row),
                known.GetValueOrDefault(id ?? Guid.Empty),
                new(id ?? Fresh(hash, section.Key, row.Values.First().Row), section.Key, stamp, typed)
            );
        }
    }

    private static void Note(BookReader reader, (FormSection Section, string Leaf, int Row) at, FilledLine? line, LineChange change)
    {
        var was = line is null ? [] : at.Section.Columns.Where(c => c.Formula is null).ToDictionary(c => c.Key, c => Shown(c, line));
        if (line is not null && change.Typed.All(t => was.GetValueOrDefault(t.Key, "") == t.Value))
            return;

        if (line?.Values.GetValueOrDefault(FilledLine.Why) is { } why)
            change = change with { Typed = new Dictionary<string, string>(change.Typed) { [FilledLine.Why] = why } };
        reader.Lines.Add(change);
        reader.Places.Add(
            new(
                $"{at.Leaf}, dòng {at.Row}",
                at.Section.Title.Vi,
                line is null ? "" : Told(was.Values),
                Told(change.Typed.Where(t => t.Key != FilledLine.Why).Select(t => t.Value))
            )
            {
                Theirs = line is not null && line.Stamp != change.Stamp ? Told(was.Values) : null,
            }
        );
    }

    private static string Shown(RegisterColumn column, FilledLine line) =>
        FigureText.Write(
            ValueShape.Of(column),
            column.IsNumber ? RowText.Number(line.Values.GetValueOrDefault(column.Key)) : null,
            line.Values.GetValueOrDefault(column.Key)
        );

    private static string Told(IEnumerable<string> values) => string.Join(" · ", values.Where(v => v.Length > 0));

    private static (Guid? Id, int Stamp) KeyOf(Dictionary<int, BookCell> row, int column) =>
        row.GetValueOrDefault(column)?.Text.Split('|') is [var id, var stamp] && Guid.TryParse(id, out var key) && int.TryParse(stamp, out var read)
            ? (key, read)
            : (null, 0);

    // The same file taken twice writes the same row once.
    private static Guid Fresh(string hash, string section, int row) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"{hash}|{section}|{row}")).AsSpan(0, 16));
}
