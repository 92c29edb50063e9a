using System.Buffers;
using System.Text;

namespace Dinh.App.Features.Duties.ExportDuties;

/// <summary>Cells of a table for spreadsheets, where a cell that begins as a formula would be reckoned instead of read.</summary>
public static class Csv
{
    private const string Formulas = "=+-@\t\r＝＋－＠";

    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",\r\n\t;");

    public static string Line(params IEnumerable<string?> cells) => string.Join(',', cells.Select(c => Cell(c ?? ""))) + "\r\n";

    public static string Cell(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var safe = text.TrimStart(' ', '\n', '\u00a0') is { Length: > 0 } start && Formulas.Contains(start[0], StringComparison.Ordinal) ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(Quoted) >= 0
            ? new StringBuilder("\"").Append(safe.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"').ToString()
            : safe;
    }
}
