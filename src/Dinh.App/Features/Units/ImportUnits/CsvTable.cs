using System.Text;
using Dinh.Law;
using Dinh.Reading.Files.Tables;

namespace Dinh.App.Features.Units.ImportUnits;

/// <summary>A comma-separated file as rows of cells, each with its line; a byte order mark, UTF-16, CRLF and quoted cells are understood.</summary>
public sealed record CsvTable(string Name, IReadOnlyList<string> Columns, IReadOnlyList<TableRow> Rows)
{
    /// <summary>Reads the file, or says in one sentence why it cannot be read.</summary>
    public static (CsvTable? Table, Sentence? Fault) Read(string name, byte[] content)
    {
        if (Decode(content) is not { } text)
            return (
                null,
                new(
                    $"{name}: tệp không phải văn bản UTF-8 hoặc UTF-16. Hãy lưu lại với bảng mã UTF-8.",
                    $"{name} is not text in UTF-8 or UTF-16. Save it again as UTF-8."
                )
            );

        var lines = new CsvText(text.Normalize(NormalizationForm.FormC)).Rows();
        if (lines is null)
            return (null, new($"{name}: có dấu ngoặc kép mở mà không đóng.", $"{name} has a quotation mark that is opened and never closed."));
        if (lines.Count == 0)
            return (null, new($"{name}: tệp trống.", $"{name} is empty."));

        return (new(name, [.. lines[0].Cells.Select(c => c.Trim())], [.. lines.Skip(1).Where(l => l.Cells.Any(c => c.Trim().Length > 0))]), null);
    }

    public bool Has(params string[] columns) => columns.All(c => Columns.Contains(c, StringComparer.OrdinalIgnoreCase));

    /// <summary>The cell under that column, with single spaces inside and none around; empty when the table has no such column.</summary>
    public string Cell(TableRow row, string column)
    {
        for (var at = 0; at < Columns.Count && at < row.Cells.Count; at++)
        {
            if (string.Equals(Columns[at], column, StringComparison.OrdinalIgnoreCase))
                return string.Join(' ', row.Cells[at].Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        }

        return "";
    }

    private static string? Decode(byte[] content)
    {
        try
        {
            Encoding encoding = content switch
            {
                [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
                [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
                _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
            };
            var text = encoding.GetString(content).TrimStart('\uFEFF');
            return text.Contains('\0', StringComparison.Ordinal) ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
