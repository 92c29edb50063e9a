using Dinh.Reading.Cleaning;

namespace Dinh.Reading.Outlining;

/// <summary>Turns lines into a tree by the rank of their markers, whatever their numbers say. What has no marker is kept as text of the item above it.</summary>
internal static class Outline
{
    /// <param name="lines">Clean lines, one marker each.</param>
    /// <param name="isBareHeading">Whether a line without a marker heads a part all the same ("NỘI DUNG" in capitals).</param>
    public static Heading Of(IEnumerable<Passage> lines, Func<Passage, bool>? isBareHeading = null)
    {
        var root = Heading.Root();
        var open = new Stack<(Heading Heading, int Rank)>([(root, -1)]);
        var ranks = new Ranks();

        foreach (var line in lines)
        {
            var marker = Markers.Of(line);
            var rank = ranks.Of(marker, isBareHeading?.Invoke(line) == true);
            while (open.Peek() is var above && above.Heading != root && (above.Rank >= rank || rank == Ranks.Text && above.Heading.Marker.IsBullet))
                open.Pop();

            var heading = open.Peek().Heading.Add(marker, line);
            if (rank < Ranks.Text)
                open.Push((heading, rank));
        }

        return root;
    }

    private sealed class Ranks
    {
        /// <summary>Text belongs to the counted item above it, not to the last dash of its list.</summary>
        public const int Text = 900;

        private const int Bare = 200;
        private readonly Dictionary<MarkerKind, int> seen = [];

        public int Of(Marker marker, bool bareHeading)
        {
            if (marker.Kind == MarkerKind.None)
                return bareHeading ? Bare : Text;

            // Capitals stand above Romans in some papers and below in others, as do "1)" and "a)"; who comes first is the higher.
            seen.TryAdd(marker.Kind, seen.Count);
            return marker.Kind switch
            {
                MarkerKind.Part => 100,
                MarkerKind.Roman => Bare + Later(MarkerKind.Roman, MarkerKind.Capital),
                MarkerKind.Capital => Bare + Later(MarkerKind.Capital, MarkerKind.Roman),
                MarkerKind.Number => 300,
                MarkerKind.Decimal => 400 + marker.Label.Count(c => c == '.'),
                MarkerKind.Counted => 500 + Later(MarkerKind.Counted, MarkerKind.Letter),
                MarkerKind.Letter => 500 + Later(MarkerKind.Letter, MarkerKind.Counted),
                MarkerKind.Bracketed => 600,
                MarkerKind.Dash => Text - 20,
                _ => Text - 10,
            };
        }

        private int Later(MarkerKind kind, MarkerKind other) => seen.TryGetValue(other, out var first) && first < seen[kind] ? 1 : 0;
    }
}
