using System.Globalization;
using Dinh.Domain.LocalActs;
using Dinh.Law;
using Dinh.Law.Text;

namespace Dinh.App.Features.LocalActs.ReviewActs;

/// <summary>A line of a pasted table that could not be taken.</summary>
public sealed record PastedFault(int Line, Sentence Said);

/// <summary>Papers read from a table pasted out of a spreadsheet, or from .csv: columns in any order, found by their headings; faults are told by line, and then nothing is taken.</summary>
public sealed record PastedPapers(IReadOnlyList<ReviewedPaper> Papers, IReadOnlyList<PastedFault> Faults)
{
    private static readonly Dictionary<string, string[]> Headings = new()
    {
        ["title"] = ["ten van ban", "ten", "trich yeu", "noi dung", "van ban", "title"],
        ["number"] = ["so ky hieu", "so, ky hieu", "so", "ky hieu", "so van ban", "number"],
        ["day"] = ["ngay ban hanh", "ngay", "ngay thang", "ngay van ban", "date"],
        ["issuer"] = ["co quan ban hanh", "co quan", "noi ban hanh", "issuer"],
    };

    private static readonly string[] Days = ["d/M/yyyy", "dd/MM/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-MM-dd"];

    public static PastedPapers Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.TrimStart('\ufeff').Split('\n').Select(l => l.TrimEnd('\r')).ToList();
        var head = lines.FindIndex(l => l.Trim().Length > 0);
        if (head < 0)
            return new([], []);

        var mark =
            lines[head].Contains('\t', StringComparison.Ordinal) ? '\t'
            : lines[head].Contains(';', StringComparison.Ordinal) ? ';'
            : ',';
        var columns = Cells(lines[head], mark).Select(ColumnOf).ToList();
        if (!columns.Contains("title"))
            return new([], [new(head + 1, new("Thiếu cột tên văn bản (“Tên văn bản” hoặc “Trích yếu”).", "There is no column of titles."))]);

        var (papers, faults) = (new List<ReviewedPaper>(), new List<PastedFault>());
        for (var at = head + 1; at < lines.Count; at++)
        {
            if (lines[at].Trim(mark, ' ').Length > 0)
                Take(at + 1, Cells(lines[at], mark), columns, papers, faults);
        }

        return new(papers, faults);
    }

    private static void Take(int line, List<string> cells, List<string?> columns, List<ReviewedPaper> papers, List<PastedFault> faults)
    {
        string Cell(string name) => columns.IndexOf(name) is var at && at >= 0 && at < cells.Count ? cells[at].Trim() : "";
        DateOnly? day = DateOnly.TryParseExact(Cell("day"), Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : null;
        if (Cell("title").Length is 0 or > 500)
            faults.Add(new(line, new("Tên văn bản trống hoặc dài quá 500 chữ.", "The title is empty or too long.")));
        else if (Cell("day").Length > 0 && day is null)
            faults.Add(new(line, new($"Không hiểu ngày “{Cell("day")}”; hãy viết 05/9/2024.", $"The day “{Cell("day")}” is not understood.")));
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
        var folded = SearchText.Fold(heading.Trim());
        return Headings.FirstOrDefault(h => h.Value.Contains(folded)).Key;
    }

    /// <summary>Cells between marks; one in quotation marks may hold the mark itself.</summary>
    private static List<string> Cells(string line, char mark)
    {
        var cells = new List<string>();
        var (start, quoted) = (0, false);
        for (var at = 0; at <= line.Length; at++)
        {
            if (at < line.Length && line[at] == '"')
                quoted = !quoted;
            if (at < line.Length && (line[at] != mark || quoted))
                continue;

            cells.Add(line[start..at].Trim().Trim('"').Replace("\"\"", "\"", StringComparison.Ordinal));
            start = at + 1;
        }

        return cells;
    }
}
