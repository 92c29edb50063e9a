namespace Dinh.Reading.Recognizing;

/// <summary>Phrases that can be looked for at a word of a folded text, longest first.</summary>
internal sealed class Phrases
{
    private readonly WordTable<string[]> byFirstWord;

    public Phrases(IEnumerable<string> phrases)
    {
        var groups = phrases.Distinct().GroupBy(p => p.Split(' ')[0].TrimEnd(',')).ToList();
        FirstWords = groups.ConvertAll(g => g.Key);
        byFirstWord = new(
            groups
                .SelectMany(g => g.Select(phrase => (Code: WordCode.Of(g.Key), Phrase: phrase)))
                .GroupBy(p => p.Code, p => p.Phrase)
                .ToDictionary(g => g.Key, g => g.OrderByDescending(p => p.Length).ToArray())
        );
    }

    public IReadOnlyList<string> FirstWords { get; }

    public static Phrases Of(string list) => new(Words.List(list));

    /// <summary>The length of the longest phrase at this place; 0 when none stands there.</summary>
    public int At(ReadOnlySpan<char> folded, int at) => At(folded, at, WordCode.At(folded, at, out _));

    /// <param name="folded">The text.</param>
    /// <param name="at">Where a word begins in it.</param>
    /// <param name="code">That word's code.</param>
    public int At(ReadOnlySpan<char> folded, int at, ulong code)
    {
        if (byFirstWord.Of(code) is not { } candidates)
            return 0;

        var rest = folded[at..];
        foreach (var phrase in candidates)
        {
            if (rest.StartsWith(phrase) && (rest.Length == phrase.Length || !char.IsLetterOrDigit(rest[phrase.Length])))
                return phrase.Length;
        }

        return 0;
    }
}
