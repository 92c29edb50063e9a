using System.Collections.Frozen;

namespace Dinh.Reading.Recognizing;

/// <summary>Phrases that can be looked for at a word of a folded text, longest first.</summary>
internal sealed class Phrases
{
    private readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly Openings openings;

    public Phrases(IEnumerable<string> phrases)
    {
        var byFirstWord = phrases
            .Distinct()
            .GroupBy(p => p.Split(' ')[0].TrimEnd(','))
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(p => p.Length).ToArray());
        lookup = byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
        openings = new(byFirstWord.Keys);
        FirstWords = byFirstWord.Keys;
    }

    public IEnumerable<string> FirstWords { get; }

    public static Phrases Of(string list) => new(Words.List(list));

    /// <summary>The length of the longest phrase at this place; 0 when none stands there.</summary>
    public int At(ReadOnlySpan<char> folded, int at)
    {
        if (!openings.Admit(folded, at))
            return 0;

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
