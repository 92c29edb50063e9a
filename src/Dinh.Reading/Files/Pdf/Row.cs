using System.Text;

namespace Dinh.Reading.Files.Pdf;

/// <summary>Words at one height of a page, from left to right.</summary>
internal sealed class Row
{
    // Of the line's height. Marked letters stand apart by a thirtieth; the narrowest space of a justified line is a sixth.
    private const double Glue = 0.1;

    // Spaces of a stretched line stay below it, columns above.
    private const double Gap = 1.1;

    // What stands so far apart is shown apart: two columns that are not recognised here may be by their words.
    private const string Apart = "     ";

    public Row(IEnumerable<Word> words)
    {
        Words = [.. words.OrderBy(word => word.Left)];
        Height = Words.Select(word => word.Height).Order().ElementAt(Words.Count / 2);
    }

    public IReadOnlyList<Word> Words { get; }

    /// <summary>Of its middling word.</summary>
    public double Height { get; }

    public double Left => Words[0].Left;

    public double Right => Words.Max(word => word.Right);

    public double Top => Words.Min(word => word.Top);

    public double Bottom => Words.Max(word => word.Bottom);

    public string Text => TextOf(Words);

    /// <summary>A page's words as rows from top to bottom.</summary>
    public static List<Row> Of(IEnumerable<Word> words)
    {
        var rows = new List<List<Word>>();
        foreach (var word in words.OrderBy(word => word.Middle))
        {
            if (rows.Count > 0 && IsBeside(rows[^1], word))
                rows[^1].Add(word);
            else
                rows.Add([word]);
        }

        return [.. rows.Select(row => new Row(row))];
    }

    /// <summary>Rows of one column: a tall word of the other had held two of its small rows together.</summary>
    public static List<Row> Anew(IEnumerable<Row> column) => Of(column.SelectMany(row => row.Words));

    /// <summary>The parts of the rows that begin to the left of a place.</summary>
    public static IEnumerable<Row> LeftOf(double place, IEnumerable<Row> rows) => Parts(rows, part => part.Left < place);

    public static IEnumerable<Row> RightOf(double place, IEnumerable<Row> rows) => Parts(rows, part => part.Left >= place);

    /// <summary>Parts of the row that stand wide apart.</summary>
    public IReadOnlyList<Row> Segments()
    {
        var segments = new List<List<Word>>();
        var reached = double.NegativeInfinity;
        foreach (var word in Words)
        {
            if (word.Left - reached > Gap * Height)
                segments.Add([]);
            segments[^1].Add(word);
            reached = Math.Max(reached, word.Right);
        }

        return [.. segments.Select(segment => new Row(segment))];
    }

    /// <summary>A small number raised above the line calls a footnote; it is not part of the sentence.</summary>
    public bool IsRaised(Word word) => word.IsNumber && word.Height < 0.8 * Height && word.Bottom < Bottom - (0.15 * Height);

    public static string TextOf(IReadOnlyList<Word> words)
    {
        var text = new StringBuilder();
        for (var at = 0; at < words.Count; at++)
        {
            if (at > 0)
                text.Append(Space(words[at - 1], words[at]));
            text.Append(words[at].Text);
        }

        return text.ToString();
    }

    private static string Space(Word word, Word next)
    {
        var (gap, height) = (next.Left - word.Right, Math.Min(word.Height, next.Height));
        return gap <= Glue * height ? ""
            : gap <= Gap * height ? " "
            : Apart;
    }

    private static IEnumerable<Row> Parts(IEnumerable<Row> rows, Func<Row, bool> fits) =>
        rows.Select(row => row.Segments().Where(fits).SelectMany(part => part.Words).ToList()).Where(words => words.Count > 0).Select(words => new Row(words));

    /// <summary>Half of the lower of the two stands at the other's height.</summary>
    private static bool IsBeside(List<Word> row, Word word)
    {
        var tallest = row.MaxBy(other => other.Height);
        var shared = Math.Min(tallest.Bottom, word.Bottom) - Math.Max(tallest.Top, word.Top);
        return shared > 0.5 * Math.Min(tallest.Height, word.Height);
    }
}
