using System.Globalization;
using System.Text;

namespace Dinh.Law.Time.Words;

/// <summary>Cuts a text into words, numbers and signs in one walk, without copying any of them.</summary>
internal static class Tokenizer
{
    /// <summary>Beyond the last letter that Vietnamese uses.</summary>
    private const int Letters = 0x1f00;

    private static readonly char[] Plain = FoldTable();

    public static List<Token> Cut(ReadOnlySpan<char> text)
    {
        var tokens = new List<Token>(Math.Min(text.Length / 2 + 4, 4096));
        var bare = IsBare(text);
        Span<char> folded = stackalloc char[16];

        for (var i = 0; i < text.Length; )
        {
            var letter = text[i];
            if (char.IsAsciiDigit(letter))
                i = Number(text, i, tokens);
            else if (IsLetter(letter))
                i = Word(text, i, folded, bare, tokens);
            else
            {
                if (Sign(letter) is { } sign)
                    tokens.Add(new(i, i + 1, sign, -1, Openers.None));
                i++;
            }
        }

        return tokens;
    }

    private static int Number(ReadOnlySpan<char> text, int start, List<Token> tokens)
    {
        var end = start;
        var value = 0;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            value = value > 99_999 ? 999_999 : value * 10 + (text[end] - '0');
            end++;
        }

        tokens.Add(new(start, end, Token.Digits, value, Openers.Number));
        return end;
    }

    private static int Word(ReadOnlySpan<char> text, int start, Span<char> folded, bool bare, List<Token> tokens)
    {
        var end = start;
        var length = 0;
        while (end < text.Length && (IsLetter(text[end]) || IsMark(text[end])))
        {
            var plain = Fold(text[end++]);
            if (plain != '\0' && length <= Vocabulary.Longest && length < folded.Length)
                folded[length++] = plain;
        }

        tokens.Add(
            length <= Vocabulary.Longest ? Vocabulary.Look(folded[..length], text[start..end], bare, start) : new(start, end, string.Empty, -1, Openers.None)
        );
        return end;
    }

    private static bool IsBare(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (letter > 127 && letter < Letters && (IsMark(letter) || (char.IsLetter(letter) && Fold(letter) < 128)))
                return false;
        }

        return true;
    }

    private static string? Sign(char letter) =>
        letter switch
        {
            '/' or '\\' => "/",
            '-' or '–' or '—' or '‐' or '‑' or '−' or '÷' => "-",
            '.' => ".",
            ',' => ",",
            ';' => ";",
            ':' => ":",
            '(' or '[' => "(",
            ')' or ']' => ")",
            '+' or '&' => "+",
            '\'' or '’' or '′' => "'",
            '*' or '_' or '"' or '“' or '”' or '\u00ad' or '\u200b' or '\ufeff' => null,
            _ when char.IsWhiteSpace(letter) => null,
            _ => "?",
        };

    private static bool IsLetter(char letter) => char.IsAsciiLetter(letter) || (letter > 127 && char.IsLetter(letter));

    private static bool IsMark(char letter) => letter is >= '\u0300' and <= '\u036f';

    private static char Fold(char letter) => letter < Letters ? Plain[letter] : letter;

    private static char[] FoldTable()
    {
        var table = new char[Letters];
        for (var i = 0; i < Letters; i++)
            table[i] = Fold(((char)i).ToString(), (char)i);
        return table;
    }

    private static char Fold(string text, char letter)
    {
        if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark)
            return '\0';
        if (letter is 'đ' or 'Đ')
            return 'd';

        return char.ToLowerInvariant(text.Normalize(NormalizationForm.FormD)[0]);
    }
}
