using System.Globalization;
using System.Xml.Linq;
using Dinh.Reading.Files.Tables;
using Dinh.Reading.Screening.Office;
using Dinh.Reading.Screening.Personal;
using Dinh.Reading.Screening.Walking;

namespace Dinh.Reading.Screening.Book;

/// <summary>Looks through one sheet, row by row, and at what its reader does not see.</summary>
internal sealed class SheetExam(SheetPart sheet, BookWords words, FindingList found, Where at)
{
    // Whole columns are merged by mistake; what lies under them is found by its own words.
    private const int MostCovered = 200_000;

    private readonly Dictionary<(int Column, int Row), int> spans = [];
    private readonly HashSet<int> hiddenColumns = [];
    private readonly List<XElement> shownNothing = [];
    private readonly List<XElement> invisible = [];
    private readonly List<XElement> merged = [];
    private readonly Dictionary<int, List<XElement>> inHiddenColumns = [];
    private readonly SortedDictionary<int, List<XElement>> inHiddenRows = [];
    private readonly HashSet<(int Column, int Row)> covered = [];
    private bool hasTable;

    /// <summary>Called when cells are emptied on which formulas may rest.</summary>
    public required Action Freeze { get; init; }

    public void Tell()
    {
        var root = sheet.Tree.Root!;
        foreach (var column in root.Below("col").Where(c => IsOn(c.Value("hidden")) || c.Value("width") is "0"))
        {
            for (var n = Number(column.Value("min")); n <= Math.Min(Number(column.Value("max")), 16_384); n++)
                hiddenColumns.Add(n - 1);
        }

        hasTable = root.Below("tablePart").Any();
        foreach (var merge in root.Below("mergeCell").Select(m => Ranges.Of(m.Value("ref"))).OfType<(int, int, int, int)>())
            Cover(merge);
        var heads = new ColumnHeads();
        foreach (var row in root.Below("row"))
            Row(row, heads);
        Report();
    }

    private void Cover((int Left, int Top, int Right, int Bottom) merge)
    {
        spans.TryAdd((merge.Left, merge.Top), Math.Clamp(merge.Right - merge.Left + 1, 1, 200));
        if ((long)(merge.Right - merge.Left + 1) * (merge.Bottom - merge.Top + 1) > MostCovered - covered.Count)
            return;
        for (var row = merge.Top; row <= merge.Bottom; row++)
        {
            for (var column = merge.Left; column <= merge.Right; column++)
                covered.Add((column, row));
        }

        covered.Remove((merge.Left, merge.Top));
    }

    private void Row(XElement row, ColumnHeads heads)
    {
        var (number, column, cells) = (Number(row.Value("r")), -1, new List<TableCell>());
        var isHidden = IsOn(row.Value("hidden")) || row.Value("ht") is "0";
        foreach (var cell in row.Elements().Where(e => e.Is("c")))
        {
            column = XlsxFile.ColumnOf(cell.Value("r")) ?? column + 1;
            var shown = words.Of(cell);
            var place = at.At($"ô {Ranges.ColumnName(column)}{number}", $"cell {Ranges.ColumnName(column)}{number}");
            if (cell.Kid("f") is { Value.Length: > 0 } formula)
                found.Read(
                    new Strand(
                        at.At($"ô {Ranges.ColumnName(column)}{number}, công thức", $"cell {Ranges.ColumnName(column)}{number}, formula"),
                        [new ElementSlot(formula)]
                    )
                );
            if (shown.Length == 0)
                continue;
            Sort(cell, column, number, isHidden);
            cells.Add(new(column, new Strand(place, [BookWords.SlotOf(cell, shown)]), spans.GetValueOrDefault((column, number), 1)));
        }

        heads.Read(cells, found);
    }

    private void Sort(XElement cell, int column, int row, bool isHidden)
    {
        if (isHidden)
            Under(inHiddenRows, row).Add(cell);
        if (hiddenColumns.Contains(column))
            Under(inHiddenColumns, column).Add(cell);
        var style = BookWords.StyleOf(cell);
        if (words.Styles.ShowsNothing(style))
            shownNothing.Add(cell);
        else if (words.Styles.IsInvisible(style) && !hasTable)
            invisible.Add(cell);
        if (covered.Contains((column, row)))
            merged.Add(cell);
    }

    private static List<XElement> Under(IDictionary<int, List<XElement>> lists, int key)
    {
        if (!lists.TryGetValue(key, out var list))
            lists[key] = list = [];
        return list;
    }

    private void Report()
    {
        foreach (var (first, last, cells) in Runs(inHiddenRows))
            Hidden(
                "hidden.hidden-row",
                first == last ? $"dòng ẩn {first}" : $"dòng ẩn {first}–{last}",
                first == last ? $"hidden row {first}" : $"hidden rows {first}–{last}",
                cells
            );
        foreach (var (column, cells) in inHiddenColumns.OrderBy(c => c.Key))
            Hidden("hidden.hidden-column", $"cột ẩn {Ranges.ColumnName(column)}", $"hidden column {Ranges.ColumnName(column)}", cells);
        Hidden("hidden.hidden-cell", "ô có định dạng không hiện giá trị", "cells whose format shows nothing", shownNothing);
        Hidden("hidden.invisible-text", "ô có chữ trùng màu nền", "cells written in the colour of their ground", invisible);
        Hidden("hidden.hidden-cell", "ô nằm dưới ô gộp", "cells under a merged one", merged);
    }

    private void Hidden(string kind, string vi, string en, List<XElement> cells)
    {
        if (cells.Count == 0)
            return;
        var first = cells[0].Value("r") ?? "";
        found.Add(
            kind,
            at.At($"{vi} ({first}, {cells.Count} ô)", $"{en} ({first}, {cells.Count} cells)"),
            words.Of(cells[0]),
            () =>
            {
                cells.ForEach(BookWords.Empty);
                Freeze();
            }
        );
    }

    private static IEnumerable<(int First, int Last, List<XElement> Cells)> Runs(SortedDictionary<int, List<XElement>> rows)
    {
        (int First, int Last, List<XElement> Cells)? run = null;
        foreach (var (row, cells) in rows)
        {
            if (run is { } open && row == open.Last + 1)
            {
                open.Cells.AddRange(cells);
                run = (open.First, row, open.Cells);
                continue;
            }

            if (run is { } closed)
                yield return closed;
            run = (row, row, [.. cells]);
        }

        if (run is { } last)
            yield return last;
    }

    private static bool IsOn(string? value) => value is "1" or "true";

    private static int Number(string? value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
