namespace Dinh.Reading.Files.Pdf;

/// <summary>A table that lines draw on a page: where its columns and rows begin, and which lines stand between cells.</summary>
internal sealed class DrawnTable
{
    private readonly List<Ruling> lines;

    private DrawnTable(List<Ruling> lines)
    {
        this.lines = lines;
        Columns = Edges(lines.Where(line => line.IsUpright).Select(line => line.At));
        Rows = Edges([.. lines.Where(line => !line.IsUpright).Select(line => line.At), .. Open()]);
    }

    /// <summary>Upright edges from left to right.</summary>
    public IReadOnlyList<double> Columns { get; }

    /// <summary>Level edges from top to bottom.</summary>
    public IReadOnlyList<double> Rows { get; }

    /// <summary>A single box, or boxes in one column, frame words; they are no table.</summary>
    private bool HasCells => Columns.Count > 2 && Rows.Count > 1;

    /// <summary>One row alone is what a table leaves over for the next page, or words in frames.</summary>
    public bool IsOneRow => Rows.Count == 2;

    /// <summary>The tables of a page from top to bottom.</summary>
    public static IReadOnlyList<DrawnTable> On(IEnumerable<Ruling> drawn)
    {
        var left = Ruling.Join(drawn);
        var tables = new List<DrawnTable>();
        while (left.Count > 0)
        {
            var table = new DrawnTable(Connected(left));
            if (table.HasCells)
                tables.Add(table);
        }

        return [.. tables.OrderBy(table => table.Rows[0])];
    }

    public bool Holds(Word word) => word.Center > Columns[0] && word.Center < Columns[^1] && word.Middle > Rows[0] && word.Middle < Rows[^1];

    /// <summary>Whether a line parts the cell from the one to its left.</summary>
    public bool IsClosedToTheLeft(int row, int column) => IsDrawn(isUpright: true, Columns[column], (Rows[row] + Rows[row + 1]) / 2);

    public bool IsClosedAbove(int row, int column) => IsDrawn(isUpright: false, Rows[row], (Columns[column] + Columns[column + 1]) / 2);

    public bool HasColumnsOf(DrawnTable other) =>
        Columns.Count == other.Columns.Count && Columns.Zip(other.Columns).All(pair => Math.Abs(pair.First - pair.Second) <= 2 * Ruling.Slack);

    private bool IsDrawn(bool isUpright, double at, double through) =>
        lines.Exists(line => line.IsUpright == isUpright && Math.Abs(line.At - at) <= Ruling.Slack && line.From <= through && line.To >= through);

    /// <summary>Takes out of the list all lines that hang together with its first.</summary>
    private static List<Ruling> Connected(List<Ruling> left)
    {
        var connected = new List<Ruling> { left[0] };
        left.RemoveAt(0);
        for (var at = 0; at < connected.Count; at++)
        {
            var line = connected[at];
            connected.AddRange(left.Where(line.Meets));
            left.RemoveAll(line.Meets);
        }

        return connected;
    }

    /// <summary>A row cut by the end of the page has no line below it there, and none above it on the next page.</summary>
    private IEnumerable<double> Open()
    {
        var upright = lines.Where(line => line.IsUpright).ToList();
        var level = lines.Where(line => !line.IsUpright).ToList();
        if (upright.Count == 0 || level.Count == 0)
            return [];

        double[] ends = [upright.Min(line => line.From), upright.Max(line => line.To)];
        return ends.Where(end => level.TrueForAll(line => Math.Abs(line.At - end) > 2 * Ruling.Slack));
    }

    private static List<double> Edges(IEnumerable<double> places)
    {
        var edges = new List<double>();
        foreach (var at in places.Order())
        {
            if (edges.Count == 0 || at - edges[^1] > Ruling.Slack)
                edges.Add(at);
        }

        return edges;
    }
}
