using System.Buffers;
using Dinh.Reading.Cleaning;

namespace Dinh.Reading.Recognizing;

/// <summary>Where sentences end: a stop before a capital, outside brackets and not in an abbreviation.</summary>
internal static class Sentences
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("().!?");

    public static Stretch First(Stretch words)
    {
        var end = End(words);
        return words.To(end);
    }

    public static IEnumerable<Stretch> Of(Stretch words)
    {
        var rest = words.Trim();
        while (!rest.IsEmpty)
        {
            var end = End(rest);
            yield return rest.To(end);
            rest = rest.From(end).Trim();
        }
    }

    /// <summary>The parts of a sentence between its semicolons.</summary>
    public static IEnumerable<Stretch> Clauses(Stretch sentence)
    {
        for (var rest = sentence; !rest.IsEmpty; )
        {
            var end = rest.Text.IndexOf(';');
            yield return end < 0 ? rest : rest.To(end);
            rest = end < 0 ? rest.From(rest.Length) : rest.From(end + 1);
        }
    }

    private static int End(Stretch words)
    {
        var text = words.Text;
        var depth = 0;
        for (var i = NextSign(text, 0); i < text.Length; i = NextSign(text, i + 1))
        {
            var letter = text[i];
            if (letter == '(')
                depth++;
            else if (letter == ')')
                depth = Math.Max(0, depth - 1);
            else if (letter is '.' or '!' or '?' or '…' && (depth == 0 || i > 600) && EndsAt(text, i))
                return i + 1;
        }

        return text.Length;
    }

    private static int NextSign(ReadOnlySpan<char> text, int from)
    {
        // The dots stand on no keyboard, and would make the search for the other signs slow.
        var next = text[from..].IndexOfAny(Signs);
        var end = next < 0 ? text.Length : from + next;
        var dots = text[from..end].IndexOf('…');
        return dots < 0 ? end : from + dots;
    }

    private static bool EndsAt(ReadOnlySpan<char> text, int at)
    {
        var next = at + 1;
        if (next < text.Length && text[next] is '”' or '"' or ')')
            next++;
        if (next >= text.Length || text[next] != ' ')
            return false;
        while (next < text.Length && text[next] == ' ')
            next++;
        if (next < text.Length && !char.IsUpper(text[next]) && text[next] is not ('“' or '"' or '-' or '+'))
            return false;

        var start = at;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        var word = text[start..at];
        return word.Length > 4 || word.IsEmpty || !char.IsUpper(word[0]) || !IsAbbreviation(word);
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> word) =>
        word.Length == 1 || word is "TP" or "Tp" or "TX" or "TT" or "ThS" or "TS" or "PGS" or "GS" or "BS" or "KT" or "TM" or "TL" or "TUQ" or "Tr";
}
