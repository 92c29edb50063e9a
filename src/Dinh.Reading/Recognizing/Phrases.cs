using System.Collections.Frozen;

namespace Dinh.Reading.Recognizing;

/// <summary>Phrases that can be looked for at a word of a folded text, longest first.</summary>
internal sealed class Phrases
{
    private readonly FrozenDictionary<string, string[]> byFirstWord;
    private readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public Phrases(IEnumerable<string> phrases)
    {
        byFirstWord = phrases
            .Distinct()
            .GroupBy(p => p.Split(' ')[0].TrimEnd(','))
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(p => p.Length).ToArray());
        lookup = byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static Phrases Of(string list) => new(Words.List(list));

    /// <summary>The length of the longest phrase at this place; 0 when none stands there.</summary>
    public int At(ReadOnlySpan<char> folded, int at)
    {
        var end = at;
        while (end < folded.Length && char.IsLetterOrDigit(folded[end]))
            end++;
        if (end == at || !lookup.TryGetValue(folded[at..end], out var candidates))
            return 0;

        foreach (var phrase in candidates)
        {
            if (folded[at..].StartsWith(phrase) && (at + phrase.Length == folded.Length || !char.IsLetterOrDigit(folded[at + phrase.Length])))
                return phrase.Length;
        }

        return 0;
    }
}
