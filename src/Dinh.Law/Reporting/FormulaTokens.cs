using System.Globalization;

namespace Dinh.Law.Reporting;

/// <summary>A word of a formula.</summary>
/// <param name="Kind">'n' a number, 'k' a key, 't' a quoted text, 'r' a relation, 'e' the end; else the sign itself.</param>
/// <param name="At">The letter at which it begins, from 0.</param>
internal readonly record struct FormulaToken(char Kind, string Text, int At)
{
    /// <summary>The letter behind it; a quoted text has its two marks as well.</summary>
    public int End => At + Text.Length + (Kind == 't' ? 2 : 0);
}

/// <summary>Cuts a formula into words. A hyphen or a stroke between letters belongs to the key: "a-b", "people/women"; minus and division stand between blanks.</summary>
internal static class FormulaTokens
{
    public static List<FormulaToken> Of(string text)
    {
        var tokens = new List<FormulaToken>();
        for (var at = BehindBlanks(text, 0); at < text.Length; at = BehindBlanks(text, tokens[^1].End))
            tokens.Add(One(text, at));

        tokens.Add(new('e', "", text.Length));
        return tokens;
    }

    private static int BehindBlanks(string text, int from)
    {
        var at = from;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;

        return at;
    }

    private static FormulaToken One(string text, int at)
    {
        var letter = text[at];
        if (char.IsAsciiDigit(letter))
            return NumberAt(text, at);
        if (char.IsAsciiLetter(letter))
            return new('k', text[at..KeyEnd(text, at)], at);
        if (letter == '"')
            return Quoted(text, at);
        if ("<>=".Contains(letter, StringComparison.Ordinal))
            return new('r', RelationAt(text, at), at);
        if ("+-*/(),".Contains(letter, StringComparison.Ordinal))
            return new(letter, text[at..(at + 1)], at);

        throw new FormulaException(at, new($"không hiểu ký tự “{letter}”", $"cannot read “{letter}”"));
    }

    private static string RelationAt(string text, int at) =>
        text.AsSpan(at).StartsWith("<=") || text.AsSpan(at).StartsWith(">=") || text.AsSpan(at).StartsWith("<>") ? text.Substring(at, 2) : text[at..(at + 1)];

    private static FormulaToken NumberAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '.'))
            end++;

        var number = text[at..end];
        return decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _) && number[^1] != '.' && number.Length <= 28
            ? new('n', number, at)
            : throw new FormulaException(at, new($"“{number}” không phải là số", $"“{number}” is no number"));
    }

    private static int KeyEnd(string text, int at)
    {
        var (end, slot) = (at, false);
        while (end < text.Length)
        {
            var next = end + 1 < text.Length ? text[end + 1] : ' ';
            if (char.IsAsciiLetterOrDigit(text[end]) || (text[end] is '-' or '.' && char.IsAsciiLetterOrDigit(next)))
                end++;
            else if (text[end] == '/' && !slot && char.IsAsciiLetter(next))
                (end, slot) = (end + 1, true);
            else
                break;
        }

        return end;
    }

    private static FormulaToken Quoted(string text, int at)
    {
        var end = text.IndexOf('"', at + 1);
        return end < 0
            ? throw new FormulaException(at, new("thiếu dấu ngoặc kép đóng", "a quotation mark is never closed"))
            : new('t', text[(at + 1)..end], at);
    }
}

/// <summary>A formula that cannot be read. It never leaves the reader.</summary>
internal sealed class FormulaException(int at, Sentence says) : Exception(says.En)
{
    public FormulaFault Fault { get; } = new(at + 1, says);
}
