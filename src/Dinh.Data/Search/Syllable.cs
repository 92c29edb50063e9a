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
        var piece = text.AsSpan(from, Math.Min(to - from, Longest));
        if (piece.ContainsAnyExceptInRange('\0', Folding.Last))
            return new(from, to - from, piece.ToString().ToLowerInvariant().Normalize(), Letters(SearchText.Fold(piece.ToString())));

        Span<char> folded = stackalloc char[Longest];
        Span<char> written = stackalloc char[Longest];
        var (length, isComposed) = (0, true);
        for (var at = 0; at < piece.Length; at++)
        {
            written[at] = char.ToLowerInvariant(piece[at]);
            var plain = Folding.Of(piece[at]);
            if (plain != Folding.Mark)
                folded[length++] = plain;
            isComposed &= plain != Folding.Mark;
        }

        var small = written[..piece.Length];
        var found = folded[..length];
        var word = found.ToString();
        return new(
            from,
            to - from,
            small.SequenceEqual(found) ? word
                : isComposed ? small.ToString()
                : small.ToString().Normalize(),
            word
        );
    }

    // Marks alone are no word; compatibility letters may fold to what is none.
    private static string Letters(string folded) => string.Concat(folded.Where(char.IsLetterOrDigit));

    /// <summary>The fold of each letter that Vietnamese is written with, so that a long text is not taken apart letter by letter each time.</summary>
    private static class Folding
    {
        public const char Last = '\u1EFF';
        public const char Mark = '\0';

        private static readonly char[] Plain = [.. Enumerable.Range(0, Last + 1).Select(c => Plainly((char)c))];

        public static char Of(char letter) => Plain[letter];

        private static char Plainly(char letter) => Letters(SearchText.Fold(letter.ToString())) is [var plain, ..] ? plain : Mark;
    }
}
