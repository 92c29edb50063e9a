using Dinh.App.Features.Reports.Cells;
using Dinh.Law.Reporting;
using Dinh.Writing.Xlsx;

namespace Dinh.App.Features.Reports.ExportReport;

// The sheet of one register.
internal static partial class ReportBook
{
    private static GridSheet RegisterOf(FiguresSheet sheet, FilledSection filled) =>
        new(
            NameOf(filled.Section),
            [new(5), .. filled.Section.Columns.Select(c => new GridColumn(c.Type == FigureType.Text ? 26 : 15)), new(40, IsHidden: true)],
            [
                .. HeadOf(sheet.Head, $"{filled.Section.Number}. {filled.Section.Title.Vi}", filled.Section.Key),
                .. ColumnHeadsOf(filled.Section.Columns),
                .. LinesOf(sheet, filled),
            ]
        )
        {
            HeadRows = 5,
            IsWide = true,
        };

    /// <summary>What people read above the columns, and hidden below it the keys by which they are read back.</summary>
    private static IEnumerable<GridRow> ColumnHeadsOf(IReadOnlyList<RegisterColumn> columns) =>
        [
            new([Head("STT"), .. columns.Select(c => Head(ColumnHead(c))), Head("khóa")]),
            new([GridCell.None, .. columns.Select(c => new GridCell(GridLook.Plain, c.Key)), GridCell.None]) { IsHidden = true },
        ];

    /// <summary>The rows that stand, and after them empty ones to be written.</summary>
    private static IEnumerable<GridRow> LinesOf(FiguresSheet sheet, FilledSection filled)
    {
        var columns = filled.Section.Columns;
        var rows = sheet.Form.Rows(filled.Section.Key);
        return
        [
            .. filled.Lines.Select((line, at) => LineOf(at, columns, rows[at], $"{line.Id}|{line.Stamp}")),
            .. Enumerable.Range(filled.Lines.Count, FreshRows).Select(at => LineOf(at, columns, new Dictionary<string, string>(), "")),
        ];
    }

    private static string ColumnHead(RegisterColumn column) =>
        $"{column.Label.Vi}{(column.Unit is { } unit ? $" ({unit.Vi})" : "")}{(column.Required ? " *" : "")}{(column.Choices.Count > 0 ? $"\n[{string.Join(" / ", column.Choices.Select(c => c.Label.Vi))}]" : "")}";

    private static GridRow LineOf(int at, IReadOnlyList<RegisterColumn> columns, IReadOnlyDictionary<string, string> values, string key) =>
        new([
            new(GridLook.Code, $"{at + 1}"),
            .. columns.Select(c =>
            {
                var (value, shape) = (values.GetValueOrDefault(c.Key), ValueShape.Of(c));
                return c.Formula is null
                    ? Asked(shape, shape.IsNumber ? RowText.Number(value) : null, value)
                    : new GridCell(GridLook.Number, Number: RowText.Number(value)) { Decimals = c.Decimals };
            }),
            new(GridLook.Plain, key),
        ]);
}
