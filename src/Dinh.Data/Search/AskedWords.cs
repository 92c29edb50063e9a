namespace Dinh.Data.Search;

/// <summary>What a reader typed, taken apart: all words must be there; those between quotation marks next to each other. Whatever is typed, something comes out, and nothing of it is a command to the store.</summary>
public sealed record AskedWords
{
    public const int LongestText = 200;

    private const int MostWords = 12;
    private const int Scarce = 20;

    private AskedWords(IReadOnlyList<IReadOnlyList<Syllable>> parts) =>
        (Words, Phrases) = ([.. parts.SelectMany(p => p)], [.. parts.Where((p, at) => at % 2 == 1 && p.Count > 1)]);

    public IReadOnlyList<Syllable> Words { get; }

    /// <summary>The words between quotation marks; of a single one they say nothing more.</summary>
    public IReadOnlyList<IReadOnlyList<Syllable>> Phrases { get; }

    public static AskedWords Of(string? text)
    {
        var parts = (text ?? "")[..Math.Min(text?.Length ?? 0, LongestText)].Split(['"', '“', '”', '„', '«', '»']);
        var left = MostWords;
        var kept = new List<IReadOnlyList<Syllable>>();
        foreach (var part in parts)
        {
            kept.Add([.. Syllable.Of(part).Take(left)]);
            left -= kept[^1].Count;
        }

        // A mark that is never closed opens no phrase.
        return new(parts.Length % 2 == 0 ? [.. kept.SkipLast(2), [.. kept[^2], .. kept[^1]]] : kept);
    }

    /// <summary>The ways to find them, the best first: in the title together, in the title, together, all of them, the last word only begun.</summary>
    public IReadOnlyList<FullTextStep> Steps(bool byDay)
    {
        if (Words.Count == 0)
            return [new([])];

        var phrases = Phrases.SelectMany(p => PairsOf(p, Token.Pair)).ToList();
        var all = Together(Words.Select(w => w.Folded), phrases);
        var steps = new List<FullTextStep>();
        if (!byDay)
        {
            if (Words.Count > 1)
                steps.Add(new(Together(PairsOf(Words, Token.PairInTitle), phrases)));
            steps.Add(new(Together(Words.Select(w => Token.InTitle(w.Folded)), phrases)));
            if (Words.Count > 1)
                steps.Add(new(Together(PairsOf(Words, Token.Pair), phrases)));
        }

        steps.Add(new(all));
        var (before, last) = (Together(Words.SkipLast(1).Select(w => w.Folded), phrases), Words[^1].Folded);
        if (Beginnings.Of(last) is { Count: > 0 } longer)
            steps.Add(new(before) { AnyOf = longer, OnlyBelow = Scarce });
        else if (Beginnings.IsForeign(last))
            steps.Add(new(before) { Beginning = last, OnlyBelow = Scarce });
        return [.. steps.Select((s, rank) => s with { Rank = rank })];
    }

    private static List<string> Together(IEnumerable<string> words, IEnumerable<string> phrases) => [.. words.Concat(phrases).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> PairsOf(IReadOnlyList<Syllable> words, Func<string, string, string> pair) =>
        words.Zip(words.Skip(1), (one, next) => pair(one.Folded, next.Folded));
}
