using System.Text;

namespace Dinh.App.Features.Units.ImportUnits;

/// <summary>Splits comma-separated text (or, where the first line holds none, semicolons or tabs) as RFC 4180 says.</summary>
internal sealed class CsvText(string text)
{
    private readonly char comma = CommaOf(text);
    private readonly List<CsvRow> rows = [];
    private readonly StringBuilder cell = new();
    private List<string> cells = [];
    private int line = 1;
    private int begins = 1;

    /// <summary>Null when a quotation mark is never closed.</summary>
    public List<CsvRow>? Rows()
    {
        var quoted = false;
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (letter == '\n')
                line++;
            if (quoted && letter == '"' && at + 1 < text.Length && text[at + 1] == '"')
                cell.Append(text[at++]);
            else if (letter == '"' && (quoted || cell.Length == 0))
                quoted = !quoted;
            else if (quoted)
                cell.Append(letter);
            else
                Plain(letter);
        }

        if (quoted)
            return null;
        if (cell.Length > 0 || cells.Count > 0)
            EndRow();
        return rows;
    }

    private static char CommaOf(string text)
    {
        var first = text.AsSpan(0, text.IndexOf('\n', StringComparison.Ordinal) is var end && end < 0 ? text.Length : end);
        if (first.Contains(','))
            return ',';

        return first.Contains(';') ? ';' : '\t';
    }

    private void Plain(char letter)
    {
        if (letter == comma)
            EndCell();
        else if (letter == '\n')
            EndRow();
        else if (letter != '\r')
            cell.Append(letter);
    }

    private void EndCell()
    {
        cells.Add(cell.ToString());
        cell.Clear();
    }

    private void EndRow()
    {
        EndCell();
        rows.Add(new(begins, cells));
        cells = [];
        begins = line;
    }
}
