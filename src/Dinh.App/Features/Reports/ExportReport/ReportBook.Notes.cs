using System.Text.Json;
using Dinh.App.Features.Reports.Cells;
using Dinh.Data.Reports;
using Dinh.Law.Reporting;
using Dinh.Writing.Xlsx;

namespace Dinh.App.Features.Reports.ExportReport;

// The sheet of what is said about figures.
internal static partial class ReportBook
{
    /// <summary>The name of the sheet with the notes.</summary>
    public const string Notes = "Ghi chú";

    /// <summary>By what that sheet is known again; no section bears such a key.</summary>
    public const string NotesPart = "#ghi-chu";

    private static GridSheet NotesOf(FiguresSheet sheet) =>
        new(
            Notes,
            [new(8), new(46), new(40), new(40), new(30), new(30, IsHidden: true), new(24, IsHidden: true)],
            [
                .. HeadOf(sheet.Head, "Ghi chú, giải trình và minh chứng của từng chỉ tiêu", NotesPart),
                new([
                    Head("Số"),
                    Head("Chỉ tiêu"),
                    Head("Ghi chú"),
                    Head("Giải trình số khác thường"),
                    Head("Minh chứng: tên tệp đã có trong báo cáo này"),
                    Head("khóa"),
                    Head("đã thấy"),
                ]),
                .. sheet.Sections.SelectMany(s => s.Rows).Select(NoteOf),
            ]
        )
        {
            HeadRows = 5,
            IsWide = true,
        };

    private static GridRow NoteOf(FilledRow row)
    {
        var said = SaidOf(row.Note);
        return new([
            new(GridLook.Code, row.Indicator.Code),
            new(GridLook.Text, row.Indicator.Label.Vi),
            .. said.Select(s => new GridCell(GridLook.AskText, s.Length > 0 ? s : null)),
            new(GridLook.Plain, row.Key),
            new(GridLook.Plain, JsonSerializer.Serialize(said)),
        ]);
    }

    /// <summary>Note, explanation and the name of the evidence, as the sheet has them.</summary>
    public static string[] SaidOf(CellNote? note) => [note?.Note ?? "", note?.Explanation ?? "", note?.EvidenceName ?? ""];
}
