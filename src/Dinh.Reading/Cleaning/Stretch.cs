namespace Dinh.Reading.Cleaning;

/// <summary>Some words of a passage, by their place in it.</summary>
internal readonly record struct Stretch(Passage In, int Start, int End)
{
    private const string Closing = " .,;:(";

    public static readonly Stretch None = new(new Passage("", []), 0, 0);

    public int Length => Math.Max(End - Start, 0);

    public bool IsEmpty => End <= Start;

    public ReadOnlySpan<char> Text => In.Text.AsSpan(Start, Length);

    public ReadOnlySpan<char> Folded => In.Folded.AsSpan(Start, Length);

    public Stretch From(int offset) => this with { Start = Math.Min(Start + offset, End) };

    public Stretch To(int offset) => this with { End = Math.Min(Start + offset, End) };

    public Stretch Trim()
    {
        var (start, end) = (Start, End);
        var text = In.Text;
        if (start < end && text[start] != ' ' && text[end - 1] != ' ')
            return this;

        while (start < end && text[start] == ' ')
            start++;
        while (end > start && text[end - 1] == ' ')
            end--;
        return this with { Start = start, End = end };
    }

    /// <summary>Without the stops at its end: "./.", ";", ":".</summary>
    public Stretch Bare()
    {
        var bare = Trim();
        while (!bare.IsEmpty)
        {
            var last = bare.Text[^1];
            if (bare.Text.EndsWith("./."))
                bare = bare with { End = bare.End - 3 };
            else if (Closing.Contains(last, StringComparison.Ordinal))
                bare = bare with { End = bare.End - 1 };
            else if (last == '/' && bare.Length > 1 && bare.Text[^2] is '.' or ' ' or '/')
                bare = bare with { End = bare.End - 1 };
            else if (last == '…')
                bare = bare with { End = bare.End - 1 };
            else
                break;
        }

        while (!bare.IsEmpty && bare.Text[0] is ' ' or '.' or ',' or ';' or ':')
            bare = bare with { Start = bare.Start + 1 };
        return bare;
    }

    /// <summary>The paragraphs of a cell.</summary>
    public IEnumerable<Stretch> Paragraphs()
    {
        var start = Start;
        foreach (var at in In.Breaks)
        {
            if (at <= start || at >= End)
                continue;
            yield return (this with { Start = start, End = at }).Trim();
            start = at;
        }

        yield return (this with { Start = start }).Trim();
    }

    public Quoted<string> Quote() => new(Text.ToString(), In.Places(Start, End));

    public override string ToString() => Text.ToString();
}
