using System.Collections.Frozen;

namespace Dinh.Reading.Recognizing;

/// <summary>Whether a word is another with one letter wrong, missing or too many.</summary>
internal static class Spelling
{
    private const int ShortWord = 3;

    /// <summary>The known word that was meant; null when none is near.</summary>
    public static string? Nearest(ReadOnlySpan<char> word, FrozenSet<string> known)
    {
        if (known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var same))
            return same;
        if (word.Length <= ShortWord)
            return null;

        foreach (var other in known)
        {
            if (other.Length >= ShortWord && IsAlmost(word, other))
                return other;
        }

        return null;
    }

    public static bool IsAlmost(ReadOnlySpan<char> word, ReadOnlySpan<char> other)
    {
        if (Math.Abs(word.Length - other.Length) > 1)
            return false;

        var same = word.CommonPrefixLength(other);
        var rest = word[same..];
        var otherRest = other[same..];
        if (rest.IsEmpty || otherRest.IsEmpty)
            return rest.Length + otherRest.Length <= 1;

        // Two letters changed about count as one slip.
        var swapped =
            rest.Length == otherRest.Length && rest.Length > 1 && rest[0] == otherRest[1] && rest[1] == otherRest[0] && rest[2..].SequenceEqual(otherRest[2..]);
        return swapped || rest[1..].SequenceEqual(otherRest[1..]) || rest[1..].SequenceEqual(otherRest) || rest.SequenceEqual(otherRest[1..]);
    }
}
