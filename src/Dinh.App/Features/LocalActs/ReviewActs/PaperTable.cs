using System.Globalization;
using Dinh.Domain.LocalActs;
using Dinh.Law;
using Dinh.Law.Text;
using Dinh.Reading.Files.Tables;

namespace Dinh.App.Features.LocalActs.ReviewActs;

/// <summary>A row of a table that could not be taken.</summary>
public sealed record RowFault(int Line, Sentence Said);

/// <summary>
/// Papers read from a table, pasted out of a spreadsheet or sent as a file: columns in any order, found by their headings, whatever stands above
/// these. Faults are told by line, and then nothing is taken.
/// </summary>
public sealed record PaperTable(IReadOnlyList<ReviewedPaper> Papers, IReadOnlyList<RowFault> Faults)
{
    // Above its headings a list has its name, the body's, and a remark or two.
    private const int HeadWithin = 15;

    private static readonly Dictionary<string, string[]> Headings = new()
    {
        ["title"] = ["ten van ban", "ten goi van ban", "ten goi cua van ban", "ten", "trich yeu", "trich yeu noi dung", "noi dung", "van ban", "title"],
        ["number"] = ["so ky hieu", "so, ky hieu", "so/ky hieu", "so", "ky hieu", "so van ban", "so, ky hieu van ban", "number"],
        ["day"] = ["ngay ban hanh", "ngay, thang, nam ban hanh", "ngay", "ngay thang", "ngay van ban", "date"],
        ["issuer"] = ["co quan ban hanh", "co quan", "noi ban hanh", "issuer"],
    };

    private static readonly string[] Days = ["d/M/yyyy", "dd/MM/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-MM-dd"];

    /// <summary>Reads a table pasted as text.</summary>
    public static PaperTable Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new CsvText(text.TrimStart('\ufeff')).Rows() is { } rows
            ? Of(rows)
            : new([], [new(1, new("Có dấu ngoặc kép mở mà không đóng.", "A quotation mark is opened and never closed."))]);
    }

    /// <summary>Reads the rows of a table.</summary>
    public static PaperTable Of(IReadOnlyList<TableRow> rows)
    {
        var filled = rows.Where(r => !r.IsBlank).ToList();
        if (filled.Count == 0)
            return new([], []);

        var head = filled.FindIndex(0, Math.Min(HeadWithin, filled.Count), r => r.Cells.Any(c => ColumnOf(c) == "title"));
        if (head < 0)
            return new([], [new(filled[0].Line, new("Thiếu cột tên văn bản (“Tên văn bản” hoặc “Trích yếu”).", "There is no column of titles."))]);

        var columns = filled[head].Cells.Select(ColumnOf).ToList();
        var (papers, faults) = (new List<ReviewedPaper>(), new List<RowFault>());
        foreach (var row in filled.Skip(head + 1))
            Take(row, columns, papers, faults);
        return new(papers, faults);
    }

    private static void Take(TableRow row, List<string?> columns, List<ReviewedPaper> papers, List<RowFault> faults)
    {
        string Cell(string name) => columns.IndexOf(name) is var at && at >= 0 && at < row.Cells.Count ? row.Cells[at].ReplaceLineEndings(" ").Trim() : "";
        DateOnly? day = DateOnly.TryParseExact(Cell("day"), Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : null;
        if (Cell("title").Length is 0 or > 500)
            faults.Add(new(row.Line, new("Tên văn bản trống hoặc dài quá 500 chữ.", "The title is empty or too long.")));
        else if (Cell("day").Length > 0 && day is null)
            faults.Add(new(row.Line, new($"Không hiểu ngày “{Cell("day")}”; hãy viết 05/9/2024.", $"The day “{Cell("day")}” is not understood.")));
        else
            papers.Add(
                new(Cell("title"))
                {
                    Number = Cell("number"),
                    IssuedOn = day,
                    Issuer = Cell("issuer"),
                }
            );
    }

    private static string? ColumnOf(string heading)
    {
        var folded = SearchText.Fold(heading.ReplaceLineEndings(" ").Trim());
        return Headings.FirstOrDefault(h => h.Value.Contains(folded)).Key;
    }
}
