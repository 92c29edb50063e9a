using System.Text;

namespace Dinh.Reading.Proofreading;

/// <summary>Which part of the paper a passage stands in.</summary>
internal enum Zone
{
    Header,
    Title,
    Preamble,
    Body,
    Recipients,
    Signature,
    Annex,
}

/// <summary>Running text with its layout taken off: a line, or a paragraph joined from the lines it was broken over. Every character keeps its place.</summary>
internal sealed class Passage(string text, Place[] places, Zone zone)
{
    private IReadOnlyList<Word>? words;

    public string Text { get; } = text;

    public Zone Zone { get; } = zone;

    /// <summary>The printed number, letter or bullet that it opens with.</summary>
    public Marker? Marker { get; } = Marker.Of(text);

    /// <summary>A cell of a table, whose neighbours in the text are not its neighbours on the page.</summary>
    public bool IsCell { get; init; }

    public bool IsFootnote { get; init; }

    /// <summary>The line of the source that it begins in.</summary>
    public int Line => places.Length == 0 ? 1 : places[0].Line;

    public int LastLine => places.Length == 0 ? 1 : places[^1].Line;

    /// <summary>What follows the marker.</summary>
    public string Content => Marker is { } marker ? Text[marker.Length..] : Text;

    public bool IsUpper => Text.Any(char.IsUpper) && !Text.Any(char.IsLower);

    public IReadOnlyList<Word> Words => words ??= Word.Split(this);

    /// <summary>Where the stretch stands in the source; of a stretch over several lines, the part in the first.</summary>
    public Place At(int start, int end)
    {
        if (places.Length == 0)
            return new(Line, 0, 0);

        var first = places[Math.Clamp(start, 0, places.Length - 1)];
        var last = Math.Clamp(end - 1, start, places.Length - 1);
        while (last > start && places[last].Line != first.Line)
            last--;
        return new(first.Line, first.Start, Math.Max(places[Math.Clamp(last, 0, places.Length - 1)].End, first.End));
    }

    public Place At() => At(0, Text.Length);

    /// <summary>All of them as one, with a space at each seam that is not a hyphen.</summary>
    public static Passage Join(IReadOnlyList<Passage> parts)
    {
        if (parts.Count == 1)
            return parts[0];

        var places = new List<Place>();
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            if (places.Count > 0 && !IsBrokenAtDash(text))
            {
                places.Add(places[^1] with { Start = places[^1].End });
                text.Append(' ');
            }

            places.AddRange(part.Places);
            text.Append(part.Text);
        }

        return new(text.ToString(), [.. places], parts[0].Zone) { IsCell = parts[0].IsCell, IsFootnote = parts[0].IsFootnote };
    }

    private Place[] Places => places;

    // "346/QĐ-" at the end of a line goes on with "TTg" in the next.
    private static bool IsBrokenAtDash(StringBuilder text) => text.Length > 1 && text[^1] == '-' && char.IsLetterOrDigit(text[^2]);
}
