namespace Dinh.Data.Search;

/// <summary>A piece of a passage; marked where it is one of the asked words.</summary>
public sealed record PassagePiece(string Text, bool IsMarked);

/// <summary>The place of a text where most of the asked words stand, with them marked.</summary>
public static class Passage
{
    public const int Usual = 240;

    /// <summary>The whole text with the asked words marked.</summary>
    public static IReadOnlyList<PassagePiece> Whole(Marking marked, string text) => Cut(marked, text, int.MaxValue);

    /// <summary>The best stretch of about that many letters; the beginning where none of the words stands in the text.</summary>
    public static IReadOnlyList<PassagePiece> Cut(Marking marked, string text, int length = Usual)
    {
        ArgumentNullException.ThrowIfNull(marked);
        ArgumentNullException.ThrowIfNull(text);
        var hits = marked.In(text);
        var from = text.Length <= length ? 0 : Begin(text, hits, length);
        var to = text.Length - from <= length ? text.Length : End(text, from + length);
        var pieces = new List<PassagePiece>();
        var at = from;
        foreach (var hit in hits.Where(h => h.At >= from && h.At + h.Length <= to))
        {
            Add(pieces, text[at..hit.At], isMarked: false);
            Add(pieces, text.Substring(hit.At, hit.Length), isMarked: true);
            at = hit.At + hit.Length;
        }

        Add(pieces, text[at..to], isMarked: false);
        return
        [
            .. from > 0 ? [new PassagePiece("… ", false)] : Array.Empty<PassagePiece>(),
            .. pieces,
            .. to < text.Length ? [new PassagePiece(" …", false)] : Array.Empty<PassagePiece>(),
        ];
    }

    // The stretch with the most different words, the earliest of several.
    private static int Begin(string text, List<Syllable> hits, int length)
    {
        var (best, most) = (0, 0);
        for (int first = 0, last = 0; first < hits.Count; first++)
        {
            while (last < hits.Count && hits[last].At + hits[last].Length - hits[first].At <= length * 2 / 3)
                last++;
            var different = hits[first..last].Select(h => h.Folded).Distinct(StringComparer.Ordinal).Count();
            if (different > most)
                (best, most) = (hits[first].At, different);
        }

        var begin = Math.Max(0, Math.Min(best - (length / 5), text.Length - length));
        var space = begin == 0 ? 0 : text.IndexOf(' ', begin) + 1;
        return space > 0 && space <= best ? space
            : begin == 0 || !char.IsLowSurrogate(text[begin]) ? begin
            : begin + 1;
    }

    private static int End(string text, int to)
    {
        var space = text.LastIndexOf(' ', to - 1, Math.Min(to, 20));
        return space > 0 ? space
            : char.IsHighSurrogate(text[to - 1]) ? to - 1
            : to;
    }

    private static void Add(List<PassagePiece> pieces, string text, bool isMarked)
    {
        if (text.Length > 0)
            pieces.Add(new(text, isMarked));
    }
}
