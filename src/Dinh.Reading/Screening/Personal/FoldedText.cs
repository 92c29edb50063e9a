using System.Globalization;
using System.Text;

namespace Dinh.Reading.Screening.Personal;

/// <summary>
/// A text as a searcher sees it: without marks and capitals, digits of any script as 0–9, every space one space, and without the letters that
/// nobody sees. Each folded letter knows where it stood.
/// </summary>
internal sealed class FoldedText
{
    private static readonly char[] Bases = new char[char.MaxValue + 1];

    private readonly int[] places;

    public FoldedText(string source)
    {
        Source = source;
        var letters = new StringBuilder(source.Length);
        var at = new List<int>(source.Length);
        for (var i = 0; i < source.Length; i++)
        {
            if (Fold(source, ref i) is not { } folded)
                continue;
            letters.Append(folded);
            at.Add(i);
        }

        Text = letters.ToString();
        places = [.. at];
    }

    public string Source { get; }

    public string Text { get; }

    /// <summary>Where the folded stretch stands in the source.</summary>
    public (int Start, int Length) Place(int start, int length)
    {
        var first = places[start];
        var last = places[start + length - 1];
        return (first, last + (char.IsHighSurrogate(Source[last]) ? 2 : 1) - first);
    }

    /// <summary>The letters of the source, as they were written.</summary>
    public string Written(int start, int length)
    {
        var (first, count) = Place(start, length);
        return Source.Substring(first, count);
    }

    public static string Of(string text) => new FoldedText(text).Text;

    private static char? Fold(string source, ref int at)
    {
        var letter = source[at];
        if (letter < 0x80)
            return char.ToLowerInvariant(letter);

        // Mathematical digits stand outside the first plane.
        if (char.IsHighSurrogate(letter) && at + 1 < source.Length && char.IsLowSurrogate(source[at + 1]))
            return WidePair(source, at++);

        return char.GetUnicodeCategory(letter) switch
        {
            UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => null,
            UnicodeCategory.SpaceSeparator => ' ',
            UnicodeCategory.DashPunctuation => '-',
            UnicodeCategory.DecimalDigitNumber => (char)('0' + char.GetNumericValue(letter)),
            UnicodeCategory.OtherNumber when char.GetNumericValue(letter) is >= 0 and <= 9 and var value && value == Math.Floor(value) => (char)(
                '0' + (int)value
            ),
            _ => Plain(letter),
        };
    }

    private static char? WidePair(string source, int at)
    {
        var value = CharUnicodeInfo.GetNumericValue(source, at);
        return value is >= 0 and <= 9 && value == Math.Floor(value) ? (char)('0' + (int)value)
            : CharUnicodeInfo.GetUnicodeCategory(source, at) == UnicodeCategory.Format ? null
            : '?';
    }

    private static char? Plain(char letter) =>
        letter switch
        {
            'đ' or 'Đ' or 'ð' or 'Ð' => 'd',
            '·' or '•' or '‧' or '∙' or '․' or '。' => '.',
            '\u2028' or '\u2029' or '\u0085' => '\n',
            '−' => '-',
            '⁄' or '∕' => '/',
            _ => Base(letter),
        };

    // Taking a letter apart is slow and there are few letters: each is taken apart once.
    private static char Base(char letter)
    {
        if (Bases[letter] == 0)
            Bases[letter] = Apart(letter);
        return Bases[letter];
    }

    private static char Apart(char letter)
    {
        // Halves of a pair and letters that do not exist cannot be taken apart.
        if (char.IsSurrogate(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.OtherNotAssigned)
            return '?';
        var apart = letter.ToString().Normalize(NormalizationForm.FormKD);
        return char.ToLowerInvariant(apart.Length == 0 ? letter : apart[0]);
    }
}
