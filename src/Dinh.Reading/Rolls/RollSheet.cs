using Dinh.Reading.Files.Plain;
using Dinh.Reading.Files.Tables;

namespace Dinh.Reading.Rolls;

/// <summary>Finds the households in whatever sheet a village head has. Whatever it is given it answers, and says where it looked.</summary>
public static class RollSheet
{
    /// <summary>The largest quarters have some thousand households.</summary>
    public const int MostRows = 10_000;

    private const int DeepestHead = 40;
    private const int Sampled = 3;

    /// <summary>The sheet of a workbook that looks most like a roll, its old letters exchanged; the rows of the only one where none does.</summary>
    public static IReadOnlyList<TableRow> Choose(IReadOnlyList<TableLeaf> leaves)
    {
        ArgumentNullException.ThrowIfNull(leaves);
        return leaves.Select(l => Mended(l.Rows)).OrderByDescending(rows => HeadOf(rows).Score).First();
    }

    /// <summary>Rows as people read them: letters of old fonts exchanged, composed, on one line.</summary>
    public static IReadOnlyList<TableRow> Mended(IReadOnlyList<TableRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var read = LegacyLetters.ReadingOf(string.Join('\n', rows.Select(r => string.Join(' ', r.Cells))));
        return [.. rows.Where(r => !r.IsBlank).Select(r => r with { Cells = [.. r.Cells.Select(c => RollValues.Tidy(read is null ? c : read(c)))] })];
    }

    /// <param name="rows">As <see cref="Mended"/> gave them.</param>
    /// <param name="thisYear">Nobody was born after it.</param>
    /// <param name="said">What a person said of columns, by their place.</param>
    public static RollReading Read(IReadOnlyList<TableRow> rows, int thisYear, IReadOnlyDictionary<int, RollColumn>? said = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var (at, below, _) = HeadOf(rows);
        var body = rows.Skip(at + 1 + (below ? 1 : 0)).ToList();
        var width = rows.Count == 0 ? 0 : rows.Max(r => r.Cells.Count);
        var heads = HeadsOf(at < 0 ? null : rows[at], below ? rows[at + 1] : null, body, width);
        if (said is not null)
            heads = [.. heads.Select(h => said.TryGetValue(h.At, out var column) ? h with { Column = column } : h)];

        var reader = new RollRows(heads, thisYear);
        reader.Read(body);
        return new(at < 0 ? 0 : rows[at].Line, heads, reader.Lines, reader.Passed);
    }

    // The row that has most headings known, and names among them; headings over two rows count together.
    private static (int At, bool Below, int Score) HeadOf(IReadOnlyList<TableRow> rows)
    {
        var best = (At: -1, Below: false, Score: 0);
        for (var at = 0; at < Math.Min(rows.Count, DeepestHead); at++)
        {
            var known = rows[at].Cells.Select(RollHeadings.Of).ToList();
            var score = known.Where(k => k is not null).Distinct().Count();
            if (!known.Any(k => k is RollColumn.Name or RollColumn.NameBegin or RollColumn.NameEnd) || score <= best.Score)
                continue;
            best = (at, at + 1 < rows.Count && GoesOn(rows[at], rows[at + 1]), score);
        }

        return best;
    }

    // "Năm sinh" over "Nam" and "Nữ": the second row has headings and nothing else, and fills what the first left open.
    private static bool GoesOn(TableRow head, TableRow next)
    {
        var words = next.Cells.Where(c => c.Length > 0).ToList();
        return words.Count > 0 && words.TrueForAll(w => RollHeadings.Of(w) is not null) && !words.Contains(head.Cells.FirstOrDefault(c => c.Length > 0) ?? "");
    }

    private static List<RollHead> HeadsOf(TableRow? head, TableRow? below, List<TableRow> body, int width)
    {
        var heads = new List<RollHead>();
        for (var at = 0; at < width; at++)
        {
            var (over, under) = (CellOf(head, at), CellOf(below, at));
            var text = string.Join(' ', new[] { over, under }.Where(t => t.Length > 0));
            var column = RollHeadings.Of(text) ?? RollHeadings.Of(under) ?? RollHeadings.Of(over);
            heads.Add(new(at, text, column ?? GivenName(heads, text, body, at), [.. body.Select(r => CellOf(r, at)).Where(c => c.Length > 0).Take(Sampled)]));
        }

        return Settled(heads);
    }

    // A heading merged over two columns leaves the second without one: there stands the given name.
    private static RollColumn GivenName(List<RollHead> heads, string text, List<TableRow> body, int at)
    {
        if (text.Length > 0 || heads is not [.., { Column: RollColumn.Name or RollColumn.NameBegin } before] || before.Heading.Length == 0)
            return RollColumn.Ignored;
        var words = body.Select(r => CellOf(r, at)).Where(c => c.Length > 0).ToList();
        return words.Count * 2 > body.Count && words.Count(w => w.All(char.IsLetter)) * 10 > words.Count * 8 ? RollColumn.NameEnd : RollColumn.Ignored;
    }

    // One column, or a pair of them, is the name; of several the representative's.
    private static List<RollHead> Settled(List<RollHead> heads)
    {
        var begin = heads.Find(h => h.Column == RollColumn.NameBegin) ?? heads.Find(h => h.Column == RollColumn.Name && IsBeside(heads, h));
        if (begin is not null && heads.Exists(h => h.Column == RollColumn.NameEnd))
            return heads.ConvertAll(h =>
                h == begin ? h with { Column = RollColumn.NameBegin }
                : h.Column is RollColumn.Name or RollColumn.NameBegin ? h with { Column = RollColumn.Ignored }
                : h
            );

        var names = heads.FindAll(h => h.Column is RollColumn.Name or RollColumn.NameBegin or RollColumn.NameEnd);
        var whole =
            names.Find(h => RollHeadings.IsOfRepresentative(h.Heading))
            ?? names.Find(h => h.Column == RollColumn.Name)
            ?? names.Find(h => h.Column == RollColumn.NameEnd)
            ?? names.FirstOrDefault();
        return heads.ConvertAll(h => names.Contains(h) ? h with { Column = h == whole ? RollColumn.Name : RollColumn.Ignored } : h);
    }

    private static bool IsBeside(List<RollHead> heads, RollHead head) => heads.Exists(h => h.Column == RollColumn.NameEnd && h.At == head.At + 1);

    private static string CellOf(TableRow? row, int at) => row is not null && at < row.Cells.Count ? row.Cells[at] : "";
}
