namespace Dinh.Reading.Cleaning;

/// <summary>The marks with which Markdown sets words apart; they are not words.</summary>
internal static class Emphasis
{
    /// <summary>How many characters at this place are such a mark.</summary>
    public static int Length(string source, int at, int to, bool atStart) =>
        source[at] switch
        {
            '*' => atStart && at + 1 < to && source[at + 1] == ' ' ? 0 : 1,
            '#' => 1,
            '`' => 1,
            '_' when at + 1 < to && source[at + 1] == '_' => Run(source, at, to),
            '\\' when at + 1 < to && char.IsPunctuation(source[at + 1]) => 1,
            '<' => Tag(source, at, to),
            _ => 0,
        };

    private static int Run(string source, int at, int to)
    {
        var end = at;
        while (end < to && source[end] == '_')
            end++;
        return end - at;
    }

    private static int Tag(string source, int at, int to)
    {
        var rest = source.AsSpan(at, to - at);
        if (rest.StartsWith("<sup>"))
        {
            var close = rest.IndexOf("</sup>");
            return close is > 0 and < 20 ? close + 6 : 5;
        }

        foreach (var tag in (ReadOnlySpan<string>)["<br>", "<br/>", "</sup>", "<b>", "</b>", "<i>", "</i>", "<u>", "</u>"])
        {
            if (rest.StartsWith(tag))
                return tag.Length;
        }

        return 0;
    }
}
