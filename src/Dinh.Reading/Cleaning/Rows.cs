using Dinh.Reading.Files;

namespace Dinh.Reading.Cleaning;

/// <summary>Rows of tables that the file itself tells apart: a word processor's, or Markdown's between upright strokes.</summary>
internal static class Rows
{
    private const string Joint = " | ";

    public static Piece Of(SourceLine line, bool gap)
    {
        if (line.Kind == LineKind.TableRow && line.Cells is { Count: > 0 } cells)
            return new(line, 0, line.Text.Length, Of(Paragraphs(line, cells), line.Table));
        if (IsRule(line.Text))
            return new(line, 0, 0, new("", []));
        return IsMarkdown(line.Text) ? new(line, 0, line.Text.Length, Of(line, Strokes(line.Text))) : Piece.Of(line, 0, line.Text.Length, gap);
    }

    /// <summary>A row whose cells are these stretches of the line.</summary>
    public static Passage Of(SourceLine line, IReadOnlyList<(int From, int To)> cells) =>
        Of([.. cells.Select(cell => new[] { (line, cell.From, cell.To) })], line.Table);

    /// <summary>A row of which each cell is gathered from stretches of several lines.</summary>
    public static Passage Of(IReadOnlyList<IReadOnlyList<(SourceLine Line, int From, int To)>> cells, int table)
    {
        var writer = new PassageWriter();
        var ends = new List<(int, int)>();
        var breaks = new List<int>();
        foreach (var cell in cells)
        {
            var start = -1;
            foreach (var (line, from, to) in cell)
            {
                var words = PassageWriter.Of(line, from, to);
                if (words.Text.Length == 0)
                    continue;
                writer.Append(words, start < 0 ? Joint : " ");
                if (start < 0)
                    start = writer.Length - words.Text.Length;
                else if (line.Kind == LineKind.TableRow)
                    breaks.Add(writer.Length - words.Text.Length);
            }

            ends.Add(start < 0 ? (writer.Length, writer.Length) : (start, writer.Length));
        }

        return writer.Done(LineKind.TableRow, table, breaks: breaks).WithCells(ends);
    }

    /// <summary>The lines within the cells, cell after cell: for tables that only set words side by side.</summary>
    public static IEnumerable<Piece> Unfold(SourceLine line)
    {
        var at = 0;
        foreach (var cell in line.Cells ?? [])
        {
            foreach (var part in cell.Split('\n'))
            {
                if (at > line.Text.Length)
                    yield break;
                var piece = Piece.Of(line, Math.Min(at, line.Text.Length), Math.Min(at + part.Length, line.Text.Length), afterGap: false);
                if (piece.Passage.Text.Length > 0)
                    yield return piece;
                at += part.Length + 1;
            }

            at += Joint.Length - 1;
        }
    }

    private static List<IReadOnlyList<(SourceLine, int, int)>> Paragraphs(SourceLine line, IReadOnlyList<string> cells)
    {
        var found = new List<IReadOnlyList<(SourceLine, int, int)>>();
        var at = 0;
        foreach (var cell in cells)
        {
            var parts = new List<(SourceLine, int, int)>();
            foreach (var part in cell.Split('\n'))
            {
                parts.Add((line, Math.Min(at, line.Text.Length), Math.Min(at + part.Length, line.Text.Length)));
                at += part.Length + 1;
            }

            found.Add(parts);
            at += Joint.Length - 1;
        }

        return found;
    }

    private static bool IsRule(string text) => text.Contains('|', StringComparison.Ordinal) && !text.AsSpan().ContainsAnyExcept("|-: \t");

    private static bool IsMarkdown(string text)
    {
        var words = text.AsSpan().Trim();
        return words.Length > 2 && words[0] == '|' && words[^1] == '|';
    }

    private static List<(int, int)> Strokes(string text)
    {
        var cells = new List<(int, int)>();
        var from = text.IndexOf('|', StringComparison.Ordinal) + 1;
        for (var to = text.IndexOf('|', from); to >= 0; to = text.IndexOf('|', from))
        {
            cells.Add((from, to));
            from = to + 1;
        }

        return cells;
    }
}
