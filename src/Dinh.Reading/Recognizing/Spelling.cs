namespace Dinh.Reading.Recognizing;

/// <summary>Whether a word is another with one letter wrong, missing or too many.</summary>
internal static class Spelling
{
    private const int ShortWord = 3;

    /// <summary>The known word that was meant; null when none is near.</summary>
    public static string? Nearest(string word, IReadOnlySet<string> known)
    {
        if (known.Contains(word))
            return word;
        return word.Length <= ShortWord ? null : known.FirstOrDefault(k => k.Length > ShortWord - 1 && IsAlmost(word, k));
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
