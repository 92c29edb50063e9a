using Dinh.App.Features.Reports.Cells;
using Dinh.Law.Reporting;
using Dinh.Law.Text;
using Dinh.Writing.Xlsx;

namespace Dinh.App.Features.Reports.ExportReport;

/// <summary>A report as a workbook, to be filled in where there is no network: the figures on one sheet, each register on a sheet of its own.</summary>
internal static partial class ReportBook
{
    /// <summary>What the first hidden row of each sheet begins with.</summary>
    public const string Mark = "dinh-bao-cao";

    /// <summary>The name of the sheet with the figures.</summary>
    public const string Figures = "Số liệu";

    /// <summary>Rows of a register that stand ready to be written.</summary>
    public const int FreshRows = 60;

    public static byte[] Write(FiguresSheet sheet, DateOnly today) =>
        GridWriter.Write(
            sheet.Head.Round,
            [FiguresOf(sheet), .. sheet.Sections.Where(s => s.Section.Kind == SectionKind.Register).Select(s => RegisterOf(sheet, s)), NotesOf(sheet)],
            today
        );

    /// <summary>What tells one report's workbook from another's: form, edition, period, body and report; and of its sheets which one it is.</summary>
    /// <param name="head">The report.</param>
    /// <param name="part">The register's section; empty for the figures.</param>
    public static string KeyOf(ReportHead head, string part) =>
        string.Join('|', Mark, head.Content.Code, head.Content.Edition, head.PeriodKey, head.BodyId, head.Id, part);

    public static string FileName(ReportHead head) =>
        string.Concat(SearchText.Fold($"{head.Content.Code} {head.PeriodKey} {head.Body}").Select(l => char.IsAsciiLetterOrDigit(l) ? l : '-')).Trim('-')
        + ".xlsx";

    public static string NameOf(FormSection section) => GridSheet.NameOf($"{section.Number} {section.Title.Vi}");

    private static GridSheet FiguresOf(FiguresSheet sheet) =>
        new(
            Figures,
            [new(8), new(58), new(14), new(18), new(16), new(30, IsHidden: true), new(24, IsHidden: true)],
            [
                .. HeadOf(sheet.Head, sheet.Head.Content.Title.Vi, ""),
                new([Head("Số"), Head("Chỉ tiêu"), Head("Đơn vị"), Head("Kỳ này"), Head("Kỳ trước"), Head("khóa"), Head("đã thấy")]),
                .. sheet.Sections.Where(s => s.Section.Indicators.Count > 0).SelectMany(RowsOf),
            ]
        )
        {
            HeadRows = 5,
        };

    /// <summary>The heading of each sheet: what, who, which days, and for the programme whose it is.</summary>
    private static IEnumerable<GridRow> HeadOf(ReportHead head, string title, string part) =>
        [
            new([new(GridLook.Title, title)]),
            new([new(GridLook.Plain, $"{head.Body} – {head.Round}")]),
            new([
                new(
                    GridLook.Plain,
                    $"Số liệu từ {WindowText(head.From)} đến hết {WindowText(head.To)}. Chỉ ghi vào ô nền vàng; không có thì ghi 0, chưa có số thì để trống."
                ),
            ]),
            new([new(GridLook.Plain, KeyOf(head, part))]) { IsHidden = true },
        ];

    private static string WindowText(DateOnly day) => FigureText.Write(new ValueShape(FigureType.Date, 0, null, null), null, RowText.Of(day));

    private static IEnumerable<GridRow> RowsOf(FilledSection filled)
    {
        yield return new([.. new[] { filled.Section.Number, filled.Section.Title.Vi, "", "", "" }.Select(w => new GridCell(GridLook.Chapter, w))]);
        foreach (var row in filled.Rows)
        {
            yield return RowOf(row, row.Whole, row.Indicator.Code, $"{new string(' ', row.Depth * 3)}{row.Indicator.Label.Vi}");
            foreach (var part in row.Parts)
                yield return RowOf(row, part, "", $"{new string(' ', (row.Depth + 1) * 3)}– {part.Label.Vi}");
        }
    }

    private static GridRow RowOf(FilledRow row, FilledCell cell, string code, string label)
    {
        var before = cell.Cell.Slot is null && row.Indicator.IsNumber ? row.Sheet.Form.Before(row.Key) : null;
        return new([
            new(GridLook.Code, code),
            new(GridLook.Text, label),
            new(GridLook.Code, row.Indicator.Unit?.Vi),
            row.IsReckoned
                ? Worked(row)
                : Asked(ValueShape.Of(row.Indicator), cell.Value?.Number is { } kept ? row.Indicator.ValueOf(kept) : null, cell.Value?.Text),
            new(GridLook.Number, Number: before) { Decimals = row.Indicator.Decimals },
            new(GridLook.Plain, cell.Key),
            new(GridLook.Plain, FillReport.PostedFilling.SeenOf(cell)),
        ]);
    }

    private static GridCell Worked(FilledRow row) => new(GridLook.Number, Number: row.Sheet.Form.Of(row.Key)) { Decimals = row.Indicator.Decimals };

    private static GridCell Asked(ValueShape shape, decimal? number, string? text) =>
        shape.IsNumber ? new(GridLook.AskNumber, Number: number) { Decimals = shape.Decimals }
        : shape.Type == FigureType.Date ? new(GridLook.AskDay, Day: RowText.Day(text))
        : new(GridLook.AskText, shape.Choices.FirstOrDefault(c => c.Key == text)?.Label.Vi ?? text);

    private static GridCell Head(string words) => new(GridLook.Head, words);
}
