using System.Buffers;

namespace Dinh.Reading.Files.Plain;

/// <summary>Splits a text at its line breaks, and counts its pages where form feeds tell them.</summary>
internal static class PlainLines
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\f\v");
    private static readonly SearchValues<char> RareBreaks = SearchValues.Create("\n\r\f\v\u2028\u2029");

    public static List<SourceLine> Split(string text)
    {
        var lines = new List<SourceLine>();
        var page = text.Contains('\f') ? 1 : 0;

        // Breaks that stand on the keyboard are found many times faster than those that do not.
        var breaks = text.AsSpan().ContainsAny('\u2028', '\u2029') ? RareBreaks : Breaks;
        for (var start = 0; start <= text.Length; )
        {
            // A page's first line bears the form feed; it does not make a line of its own.
            while (start < text.Length && text[start] == '\f')
            {
                page++;
                start++;
            }

            var length = text.AsSpan(start).IndexOfAny(breaks);
            var end = length < 0 ? text.Length : start + length;
            lines.Add(new(lines.Count + 1, Letters.Tidy(text[start..end]), page));
            start = AfterBreak(text, end);
        }

        return lines;
    }

    private static int AfterBreak(string text, int end)
    {
        if (end >= text.Length)
            return end + 1;
        if (text[end] == '\f')
            return end;
        return end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
    }
}
