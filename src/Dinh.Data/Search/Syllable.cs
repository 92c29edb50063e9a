using System.Globalization;
using Dinh.Law.Text;

namespace Dinh.Data.Search;

/// <summary>One word of a text, as it stands there and without marks.</summary>
/// <param name="At">Where it begins in the text.</param>
/// <param name="Written">In small letters, with its marks.</param>
/// <param name="Folded">Without them.</param>
public readonly record struct Syllable(int At, int Length, string Written, string Folded)
{
    private const int Longest = 40;

    /// <summary>Whether whoever wrote it set marks: then the marks matter.</summary>
    public bool IsMarked => !string.Equals(Written, Folded, StringComparison.Ordinal);

    /// <summary>The words of a text in their order: runs of letters and digits, whatever stands between them.</summary>
    public static IEnumerable<Syllable> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var from = -1;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && BelongsToWord(text[at]))
            {
                if (from < 0)
                    from = at;
            }
            else if (from >= 0)
            {
                if (Between(text, from, at) is { Folded.Length: > 0 } syllable)
                    yield return syllable;
                from = -1;
            }
        }
    }

    private static bool BelongsToWord(char letter) =>
        char.IsAsciiLetterOrDigit(letter)
        || (letter >= 0x80 && (char.IsLetterOrDigit(letter) || CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark));

    private static Syllable Between(string text, int from, int to)
    {
        var written = text.AsSpan(from, Math.Min(to - from, Longest)).ToString().ToLowerInvariant();
        if (System.Text.Ascii.IsValid(written))
            return new(from, to - from, written, written);

        // Marks alone are no word; compatibility letters may fold to what is none.
        var folded = string.Concat(SearchText.Fold(written).Where(char.IsLetterOrDigit));
        return new(from, to - from, written.Normalize(), folded);
    }
}
