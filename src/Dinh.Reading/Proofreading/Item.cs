namespace Dinh.Reading.Proofreading;

/// <summary>A marked item of the outline, as printed, with what stands below it.</summary>
internal sealed class Item(Passage passage, Item? parent)
{
    private readonly List<Item> children = [];

    private readonly List<Passage> prose = [];

    public Passage Passage { get; } = passage;

    public Marker Marker { get; } = passage.Marker!;

    public Item? Parent { get; } = parent;

    public IReadOnlyList<Item> Children => children;

    /// <summary>Paragraphs without a marker that follow it, before the next item.</summary>
    public IReadOnlyList<Passage> Prose => prose;

    public static IReadOnlyList<Item> Tree(IEnumerable<Passage> body)
    {
        var all = new List<Item>();
        var open = new List<Item>();
        foreach (var passage in body)
        {
            if (passage.IsCell || passage.IsFootnote)
                continue;
            if (passage.Marker is not { } marker)
            {
                if (open.Count > 0)
                    open[^1].prose.Add(passage);
                continue;
            }

            while (open.Count > 0 && !Holds(open[^1].Marker, marker))
                open.RemoveAt(open.Count - 1);

            var item = new Item(passage, open.Count > 0 ? open[^1] : null);
            item.Parent?.children.Add(item);
            all.Add(item);
            open.Add(item);
        }

        return all;
    }

    private static bool Holds(Marker outer, Marker inner) => Rank(outer) < Rank(inner);

    private static int Rank(Marker marker) =>
        marker.Kind switch
        {
            MarkerKind.Part => 0,
            MarkerKind.Roman => 1,
            MarkerKind.Number => 1 + marker.Depth,
            MarkerKind.Letter => 7,
            _ => marker.Label == "+" ? 9 : 8,
        };
}
