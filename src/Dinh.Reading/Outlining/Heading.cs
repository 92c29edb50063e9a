using Dinh.Reading.Cleaning;

namespace Dinh.Reading.Outlining;

/// <summary>An item of the outline, or a paragraph without a marker, with what stands under it.</summary>
/// <param name="marker">What it is marked with.</param>
/// <param name="line">The line with its marker.</param>
/// <param name="above">The item under which it stands; null for the root.</param>
/// <param name="all">All of the outline in reading order; it is added there.</param>
internal sealed class Heading(Marker marker, Passage line, Heading? above, List<Heading> all)
{
    private List<Heading>? below;
    private string? path;
    private int last = all.Count;

    public Marker Marker { get; } = marker;

    public Passage Line { get; } = line;

    public Heading? Above { get; } = above;

    public IReadOnlyList<Heading> Below => below ?? (IReadOnlyList<Heading>)[];

    /// <summary>Its place in the reading order; what stands under it has the next ones.</summary>
    public int Number { get; } = all.Count;

    /// <summary>How many there are of it and all under it.</summary>
    public int Size => last - Number + 1;

    /// <summary>The words after the marker.</summary>
    public Stretch Words => Line.All.From(Marker.Length);

    /// <summary>The printed markers from the top, joined by dots; a decimal number brings its own beginning.</summary>
    public string Path => path ??= Joined();

    private string Joined()
    {
        var labels = new List<string>();
        var repeated = false;
        for (var at = this; at is not null; at = at.Above)
        {
            if (at.Marker.Label.Length == 0)
                continue;
            if (repeated && at.Marker.Kind is MarkerKind.Number or MarkerKind.Decimal)
                continue;
            labels.Add(at.Marker.Label);
            if (at.Marker.Kind != MarkerKind.Decimal)
                continue;
            if (char.IsUpper(at.Marker.Label[0]))
                break;
            repeated = true;
        }

        labels.Reverse();
        return string.Join('.', labels);
    }

    /// <summary>This item and all under it, in reading order.</summary>
    public IEnumerable<Heading> Whole()
    {
        for (var number = Number; number <= last; number++)
            yield return all[number];
    }

    internal Heading Add(Marker marker, Passage line)
    {
        var heading = new Heading(marker, line, this, all);
        (below ??= []).Add(heading);
        all.Add(heading);
        for (var at = this; at is not null; at = at.Above)
            at.last = heading.Number;
        return heading;
    }

    public static Heading Root()
    {
        var all = new List<Heading>();
        var root = new Heading(Marker.None, new Passage("", []), null, all);
        all.Add(root);
        return root;
    }
}
