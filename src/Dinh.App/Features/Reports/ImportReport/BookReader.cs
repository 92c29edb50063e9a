using Dinh.App.Features.Reports.Cells;
using Dinh.App.Features.Reports.ExportReport;
using Dinh.App.Features.Reports.FillReport;
using Dinh.Law;
using Dinh.Law.Reporting;
using Dinh.Reading.Files.Tables;
using Dinh.Writing.Xlsx;

namespace Dinh.App.Features.Reports.ImportReport;

/// <summary>Collects what the sheets of a workbook say.</summary>
internal sealed class BookReader(FiguresSheet sheet, string hash)
{
    private const int KeyColumn = 5;
    private const int SeenColumn = 6;
    private const int ValueColumn = 3;
    private const int FirstRow = 6;

    private static readonly Sentence Doubled = new(
        "Trang này có hai bản trong tệp: hãy xóa bản thừa.",
        "This sheet stands twice in the file: delete the copy."
    );

    private static readonly Sentence Merged = new(
        "Các ô bị gộp: hãy bỏ gộp (Merge) rồi ghi mỗi số vào ô của nó.",
        "Cells were merged: unmerge them and write each figure into its own cell."
    );

    public List<CellChange> Cells { get; } = [];

    public List<LineChange> Lines { get; } = [];

    public List<NoteChange> Notes { get; } = [];

    public List<PlaceChange> Places { get; } = [];

    public List<PlaceFault> Faults { get; } = [];

    public void Take(string part, IReadOnlyList<BookLeaf> leaves)
    {
        var leaf = leaves[0];
        Faults.AddRange(FaultsOf(leaves));
        var section = part.Length == 0 ? null : sheet.Head.Content.Section(part);
        var rows = leaf.Cells.Where(c => c.Row >= FirstRow).GroupBy(c => c.Row).Select(r => r.ToDictionary(c => c.Column)).ToList();
        if (part == ReportBook.NotesPart)
            new NotesReader(this, sheet, leaf.Name).Take(rows);
        else if (section is null)
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

    /// <summary>What people did to a sheet as a whole.</summary>
    private static IEnumerable<PlaceFault> FaultsOf(IReadOnlyList<BookLeaf> leaves)
    {
        var leaf = leaves[0];
        if (leaves.Count > 1)
            yield return new(leaves[1].Name, leaf.Name, Doubled);

        foreach (var range in leaf.Merged.Where(m => LastRow(m) >= FirstRow))
            yield return new($"{leaf.Name}, {range}", range, Merged);
    }

    private void Figure(string leaf, Dictionary<int, BookCell> row)
    {
        if (row.GetValueOrDefault(KeyColumn)?.Text is not { } key || sheet.Form.Cell(key) is not { Indicator.Formula: null } place)
            return;

        var cell = row.GetValueOrDefault(ValueColumn);
        if (Typed(leaf, cell, ValueShape.Of(place.Indicator)) is not { } typed || SeenIn(row) is not { } seen)
            return;

        var now = new FilledCell(sheet.Form, place);
        if (typed == seen.Was || typed == now.Shown)
            return;

        var spot = $"{leaf}, ô {GridWriter.NameOf(ValueColumn)}{row.Values.First().Row}";
        var theirs = now.Stamp != seen.Stamp ? now.Shown : null;
        Cells.Add(new(key, seen.Stamp, seen.Was, typed));
        Places.Add(new(spot, LabelOf(place), now.Shown, typed) { Theirs = theirs, IsWorked = cell?.IsFormula == true });
    }

    /// <summary>What the cell showed when the workbook was downloaded: "3|1.234"; null where that was removed.</summary>
    private static (int Stamp, string Was)? SeenIn(Dictionary<int, BookCell> row)
    {
        var seen = row.GetValueOrDefault(SeenColumn)?.Text ?? "";
        var at = seen.IndexOf('|', StringComparison.Ordinal);
        return at >= 0 && int.TryParse(seen.AsSpan(0, at), out var stamp) ? (stamp, seen[(at + 1)..]) : null;
    }

    private static string LabelOf(FormCell place) =>
        $"{place.Indicator.Code} {place.Indicator.Label.Vi}{(place.Slot is { } slot ? $" – {slot.Label.Vi}" : "")}";

    private static int LastRow(string range) => int.TryParse(string.Concat(range.Split(':')[^1].Where(char.IsAsciiDigit)), out var row) ? row : 0;
}
