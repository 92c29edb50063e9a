namespace Dinh.Reading.Recognizing;

/// <summary>Phrases that can be looked for at a word of a folded text, longest first.</summary>
internal sealed class Phrases
{
    private readonly WordTable firstWords;
    private readonly string[][] byFirstWord;
    private readonly string firstLetters;

    public Phrases(IEnumerable<string> phrases)
    {
        var groups = phrases.Distinct().GroupBy(p => p.Split(' ')[0].TrimEnd(',')).ToList();
        firstLetters = new([.. groups.Select(g => g.Key[0]).Distinct()]);
        FirstWords = groups.ConvertAll(g => g.Key);
        var known = groups.SelectMany(g => g.Select(phrase => (Code: WordCode.Of(g.Key), Phrase: phrase))).GroupBy(p => p.Code, p => p.Phrase).ToList();
        firstWords = new(known.ConvertAll(g => g.Key));
        byFirstWord = [.. known.Select(g => g.OrderByDescending(p => p.Length).ToArray())];
    }

    public IReadOnlyList<string> FirstWords { get; }

    public static Phrases Of(string list) => new(Words.List(list));

    /// <summary>False only when none of the phrases stands at the beginning of a text, told by its first letter and without folding it.</summary>
    public bool MayBegin(ReadOnlySpan<char> text) => !text.IsEmpty && firstLetters.Contains(Cleaning.Folding.Fold(text[0]), StringComparison.Ordinal);

    /// <summary>The length of the longest phrase at this place; 0 when none stands there.</summary>
    public int At(ReadOnlySpan<char> folded, int at) => At(folded, at, WordCode.At(folded, at, out _));

    /// <param name="folded">The text.</param>
    /// <param name="at">Where a word begins in it.</param>
    /// <param name="code">That word's code.</param>
    public int At(ReadOnlySpan<char> folded, int at, ulong code)
    {
        var first = firstWords.Of(code);
        if (first == WordTable.None)
            return 0;

        var rest = folded[at..];
        foreach (var phrase in byFirstWord[first])
        {
            if (rest.StartsWith(phrase) && (rest.Length == phrase.Length || !char.IsLetterOrDigit(rest[phrase.Length])))
                return phrase.Length;
        }

        return 0;
    }
}
