using System.Text;

namespace Dinh.Reading.Files.Tables;

/// <summary>Splits comma-separated text (or what is separated by tabs or semicolons) as RFC 4180 says.</summary>
public sealed class CsvText(string text)
{
    private const string Signs = "\t;,";
    private const int Sampled = 40;

    private readonly char comma = CommaOf(text);
    private readonly List<TableRow> rows = [];
    private readonly StringBuilder cell = new();
    private List<string> cells = [];
    private int line = 1;
    private int begins = 1;

    /// <summary>Null when a quotation mark is never closed.</summary>
    public List<TableRow>? Rows()
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

    // A title may hold a comma, and so may an address: what stands in most of the first lines parts the cells, of two that do the rarer sign.
    private static char CommaOf(string text)
    {
        var found = new int[Signs.Length];
        var lines = 0;
        foreach (var row in text.AsSpan().EnumerateLines())
        {
            if (lines++ == Sampled)
                break;
            for (var sign = 0; sign < Signs.Length; sign++)
                found[sign] += row.Contains(Signs[sign]) ? 1 : 0;
        }

        return found.Max() == 0 ? ',' : Signs[Array.IndexOf(found, found.Max())];
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
