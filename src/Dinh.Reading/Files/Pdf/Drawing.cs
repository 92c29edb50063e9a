using System.Globalization;

namespace Dinh.Reading.Files.Pdf;

/// <summary>Takes in the lines that pdftocairo draws, page by page; letters and pictures are passed over.</summary>
internal sealed class Drawing
{
    private const int MostCorners = 8;
    private const double Thin = 2.5;
    private const double Shortest = 8;

    // More are drawn by charts and maps; they are no table of ours.
    private const int MostOnPage = 20_000;

    private readonly List<List<Ruling>> pages =
    [
        [],
    ];
    private bool isDefining;

    /// <summary>Lines of each page that was drawn, in order.</summary>
    public IReadOnlyList<IReadOnlyList<Ruling>> Pages => pages;

    public void Take(string line)
    {
        var tag = line.AsSpan().TrimStart();
        if (tag.StartsWith("<defs"))
            isDefining = true;
        else if (tag.StartsWith("</defs"))
            isDefining = false;
        else if (tag.StartsWith("</page>"))
            pages.Add([]);
        else if (tag.StartsWith("<path ") && !isDefining && pages[^1].Count < MostOnPage)
            Add(tag);
    }

    private void Add(ReadOnlySpan<char> tag)
    {
        if (Corners(Value(tag, " d=\"")) is not { Count: >= 2 } corners)
            return;

        var drawn = corners.ConvertAll(Placed(Value(tag, " transform=\"")));
        var isLine = tag.Contains("fill:none", StringComparison.Ordinal) || tag.Contains("fill=\"none\"", StringComparison.Ordinal);
        if (isLine)
        {
            for (var at = 1; at < drawn.Count; at++)
                Add(drawn[at - 1], drawn[at]);
        }
        else
        {
            Add((drawn.Min(p => p.X), drawn.Min(p => p.Y)), (drawn.Max(p => p.X), drawn.Max(p => p.Y)));
        }
    }

    private void Add((double X, double Y) a, (double X, double Y) b)
    {
        var (wide, high) = (Math.Abs(a.X - b.X), Math.Abs(a.Y - b.Y));
        if (wide <= Thin && high >= Shortest)
            pages[^1].Add(new(true, (a.X + b.X) / 2, Math.Min(a.Y, b.Y), Math.Max(a.Y, b.Y)));
        else if (high <= Thin && wide >= Shortest)
            pages[^1].Add(new(false, (a.Y + b.Y) / 2, Math.Min(a.X, b.X), Math.Max(a.X, b.X)));
    }

    /// <summary>"M x y L x y … Z"; null for a curve, or for what has too many corners to be a border.</summary>
    private static List<(double X, double Y)>? Corners(ReadOnlySpan<char> path)
    {
        if (path.Contains('C'))
            return null;

        var numbers = new List<double>();
        foreach (var range in path.Split(' '))
        {
            if (double.TryParse(path[range], NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
                numbers.Add(number);
            if (numbers.Count > 2 * MostCorners)
                return null;
        }

        return [.. Enumerable.Range(0, numbers.Count / 2).Select(at => (numbers[2 * at], numbers[(2 * at) + 1]))];
    }

    private static Converter<(double X, double Y), (double X, double Y)> Placed(ReadOnlySpan<char> transform)
    {
        var start = transform.IndexOf('(');
        var end = transform.IndexOf(')');
        if (start < 0 || end < start)
            return point => point;

        var m = transform[(start + 1)..end]
            .ToString()
            .Split(',')
            .Select(n => double.TryParse(n, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0)
            .ToArray();
        return m.Length == 6 ? point => ((m[0] * point.X) + (m[2] * point.Y) + m[4], (m[1] * point.X) + (m[3] * point.Y) + m[5]) : point => point;
    }

    private static ReadOnlySpan<char> Value(ReadOnlySpan<char> tag, string name)
    {
        var at = tag.IndexOf(name);
        if (at < 0)
            return [];

        var value = tag[(at + name.Length)..];
        var end = value.IndexOf('"');
        return end < 0 ? [] : value[..end];
    }
}
