using Dinh.Reading.Cleaning;

namespace Dinh.Reading.Outlining;

/// <summary>An item of the outline, or a paragraph without a marker, with what stands under it.</summary>
internal sealed class Heading(Marker marker, Passage line, Heading? above)
{
    private readonly List<Heading> below = [];

    public Marker Marker { get; } = marker;

    public Passage Line { get; } = line;

    public Heading? Above { get; } = above;

    public IReadOnlyList<Heading> Below => below;

    /// <summary>The words after the marker.</summary>
    public Stretch Words => Line.All.From(Marker.Length);

    /// <summary>The printed markers from the top, joined by dots; a decimal number brings its own beginning.</summary>
    public string Path
    {
        get
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
    }

    /// <summary>This item and all under it, in reading order.</summary>
    public IEnumerable<Heading> Whole()
    {
        var open = new Stack<Heading>([this]);
        while (open.TryPop(out var next))
        {
            yield return next;
            for (var i = next.below.Count - 1; i >= 0; i--)
                open.Push(next.below[i]);
        }
    }

    internal void Add(Heading heading) => below.Add(heading);
}
