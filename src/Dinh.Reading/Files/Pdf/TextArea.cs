namespace Dinh.Reading.Files.Pdf;

/// <summary>Where running text begins and ends on a page.</summary>
/// <param name="IsTelling">Paragraphs begin farther in and lines are set to both edges, so that where a line stands tells what it is.</param>
internal sealed record TextArea(double Left, double Right, bool IsTelling)
{
    // Of a row's height.
    private const double Slack = 0.4;
    private const double LeastIndent = 0.8;
    private const double MostIndent = 5;

    // Fewer rows could stand so by chance.
    private const int Few = 4;

    public static TextArea Of(IReadOnlyCollection<Row> rows)
    {
        if (rows.Count == 0)
            return new(0, 0, false);

        var left = Margin(rows.Select(row => row.Left));
        var right = Usual(rows.Select(row => row.Right));
        var full = rows.Count(row => Math.Abs(row.Right - right) < Slack * row.Height);
        var indented = rows.Count(row => row.Left - left > LeastIndent * row.Height && row.Left - left < MostIndent * row.Height);
        return new(left, right, full >= Few && indented >= Few);
    }

    public bool IsFull(Row row) => IsTelling && row.Right > Right - (Slack * row.Height);

    public bool IsAtMargin(Row row) => IsTelling && Math.Abs(row.Left - Left) < Slack * row.Height;

    /// <summary>The farthest left that several rows begin: on a page of short items most rows are first lines, which begin farther in.</summary>
    private static double Margin(IEnumerable<double> places)
    {
        var begun = Together(places).ToList();
        return begun.Where(group => group.Count() >= Few).OrderBy(group => group.Key).FirstOrDefault(begun.MaxBy(group => group.Count())!).Average();
    }

    /// <summary>The place, to two points, where most rows end.</summary>
    private static double Usual(IEnumerable<double> places) => Together(places).MaxBy(group => group.Count())!.Average();

    private static IEnumerable<IGrouping<double, double>> Together(IEnumerable<double> places) => places.GroupBy(place => Math.Round(place / 2));
}
