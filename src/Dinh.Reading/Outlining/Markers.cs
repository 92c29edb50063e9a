using System.Buffers;
using Dinh.Reading.Cleaning;

namespace Dinh.Reading.Outlining;

/// <summary>Finds the marker that a line begins with.</summary>
internal static class Markers
{
    private static readonly SearchValues<char> First = SearchValues.Create(
        "0123456789IVXABCDEFGHKLMĐabcdefghiklmnopqrstuvxyđ(-–—−•*●▪◦►➢✓·\uf0b7\uf0a7\uf0d8\uf02d+pP"
    );
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-–—−•*●▪◦►➢✓·\uf0b7\uf0a7\uf0d8\uf02d");

    public static Marker Of(Passage line) => line.Marker;

    public static Marker Of(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !First.Contains(text[0]))
            return Marker.None;

        var first = text[0];
        if (first == '+' || Dashes.Contains(first))
            return Bullet(text);
        if (first == '(')
            return Bracketed(text);
        if (char.IsAsciiDigit(first))
            return Numbered(text, 0, MarkerKind.Number);
        if (first is 'I' or 'V' or 'X' && Roman(text) is { Length: > 0 } roman)
            return roman;
        if (first is 'p' or 'P')
            return Part(text) is { Length: > 0 } part ? part : Lettered(text);

        return Lettered(text);
    }

    private static Marker Bullet(ReadOnlySpan<char> text)
    {
        var kind = MarkerKind.None;
        var at = 0;

        // "- +" is one bullet set twice by a word processor; the inner one counts.
        while (at < text.Length && (text[at] == '+' || Dashes.Contains(text[at])))
        {
            kind = text[at] == '+' ? MarkerKind.Plus : MarkerKind.Dash;
            var after = at + 1;
            while (after < text.Length && text[after] == ' ')
                after++;
            if (after == at + 1 && after < text.Length && !char.IsLetter(text[after]) && text[after] is not ('“' or '"' or '+'))
                break;
            at = after;
        }

        return at == 0 ? Marker.None : new(kind, "", at);
    }

    private static Marker Bracketed(ReadOnlySpan<char> text)
    {
        var close = text[..Math.Min(6, text.Length)].IndexOf(')');
        if (close < 2)
            return Marker.None;

        var inside = text[1..close];
        var counted = IsNumber(inside) || inside.Length == 1 && char.IsAsciiLetterLower(inside[0]) || inside.IndexOfAnyExcept("ivx") < 0;
        return counted && close + 1 < text.Length ? new(MarkerKind.Bracketed, inside.ToString(), Space(text, close + 1)) : Marker.None;
    }

    private static Marker Roman(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExcept('I', 'V', 'X');
        if (end is < 1 or > 6 || !IsStop(text[end]) && text[end] != ':')
            return Marker.None;
        if (text[end] == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))
            return Numbered(text, end + 1, MarkerKind.Decimal);

        var after = Space(text, end + 1);
        if (after == end + 1 && after < text.Length && !char.IsUpper(text[after]))
            return Marker.None;
        return new(MarkerKind.Roman, text[..end].ToString(), after);
    }

    private static Marker Numbered(ReadOnlySpan<char> text, int from, MarkerKind kind)
    {
        var at = from;
        var dots = 0;
        while (true)
        {
            var digits = at;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
                at++;
            if (at - digits is 0 or > 2)
                return Marker.None;
            if (at + 1 >= text.Length || text[at] != '.' || !char.IsAsciiDigit(text[at + 1]))
                break;
            dots++;
            at++;
        }

        var label = text[..at].ToString();
        if (dots > 0 || from > 0)
            kind = MarkerKind.Decimal;
        var stopped = at < text.Length && IsStop(text[at]);
        if (stopped && text[at] == ')' && kind == MarkerKind.Number)
            kind = MarkerKind.Counted;
        if (!stopped)
            return kind == MarkerKind.Decimal && BeginsSentence(text, at) ? new(kind, label, Space(text, at)) : Marker.None;
        if (text[at] is '/' or '-' or '–' && !BeginsSentence(text, at + 1))
            return Marker.None;

        var after = Space(text, at + 1);
        return after < text.Length && after == at + 1 && !char.IsLetter(text[after]) && text[after] is not ('“' or '"') ? Marker.None : new(kind, label, after);
    }

    private static Marker Lettered(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || !char.IsLetter(text[0]) || text[1] is not (')' or '.' or '/'))
            return Marker.None;

        var after = Space(text, 2);
        var spaced = after > 2 || text.Length == 2;
        if (char.IsUpper(text[0]))
            return spaced && text.Length > after && text[1] != '/' ? new(MarkerKind.Capital, text[..1].ToString(), after) : Marker.None;
        if (!spaced && (text[1] != ')' || !char.IsUpper(text[2])))
            return Marker.None;
        return new(MarkerKind.Letter, text[..1].ToString(), after);
    }

    private static Marker Part(ReadOnlySpan<char> text)
    {
        if (text.Length < 6 || text.Length > 200)
            return Marker.None;

        var folded = Folding.Fold(text[..Math.Min(40, text.Length)].ToString());
        if (!folded.StartsWith("phan ", StringComparison.Ordinal))
            return Marker.None;

        var words = folded.Split(' ');
        var count = words[1] == "thu" ? 3 : 2;
        if (words.Length < count)
            return Marker.None;

        var ordinal = words[count - 1].TrimEnd('.', ':');
        var counts = count == 3 || IsNumber(ordinal) || ordinal.Length < 5 && ordinal.AsSpan().IndexOfAnyExcept("ivx") < 0 || ordinal is "a" or "b" or "c";
        var length = words.Take(count).Sum(w => w.Length + 1);
        return counts ? new(MarkerKind.Part, text[..Math.Min(length - 1, text.Length)].TrimEnd(".:").ToString(), Math.Min(length, text.Length)) : Marker.None;
    }

    private static bool BeginsSentence(ReadOnlySpan<char> text, int at)
    {
        var after = Space(text, at);
        return after > at && after < text.Length && (char.IsUpper(text[after]) || text[after] is '“' or '"');
    }

    private static int Space(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        return at;
    }

    private static bool IsNumber(ReadOnlySpan<char> text) => text.Length is 1 or 2 && text.IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsStop(char letter) => letter is '.' or ')' or '/' or '-' or '–';
}
