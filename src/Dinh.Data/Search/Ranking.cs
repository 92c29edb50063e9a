namespace Dinh.Data.Search;

/// <summary>How well a text answers to words: as written before without marks, together before apart, in the title before below it.</summary>
public static class Ranking
{
    private const int TitleWeight = 3;

    public static int Of(AskedWords asked, string title, string text)
    {
        ArgumentNullException.ThrowIfNull(asked);
        return (TitleWeight * Score(asked.Words, [.. Syllable.Of(title)])) + Score(asked.Words, [.. Syllable.Of(text)]);
    }

    /// <summary>Whether the text, or the title, has each phrase word for word.</summary>
    public static bool Holds(IReadOnlyList<IReadOnlyList<Syllable>> phrases, params IEnumerable<string> texts)
    {
        var words = texts.Select(t => Syllable.Of(t).Select(s => s.Folded).ToList()).ToList();
        return phrases.All(p => words.Exists(w => Stands(p, w)));
    }

    private static bool Stands(IReadOnlyList<Syllable> phrase, List<string> words) =>
        Enumerable
            .Range(0, Math.Max(0, words.Count - phrase.Count + 1))
            .Any(at => Enumerable.Range(0, phrase.Count).All(n => string.Equals(words[at + n], phrase[n].Folded, StringComparison.Ordinal)));

    // Each asked word counts once, at its best place: a text is not better for saying it a hundred times.
    private static int Score(IReadOnlyList<Syllable> asked, List<Syllable> text)
    {
        var (met, pairs, exact, exactPairs) = (0, 0, 0, 0);
        for (var n = 0; n < asked.Count; n++)
        {
            var (word, next) = (asked[n], n + 1 < asked.Count ? asked[n + 1] : (Syllable?)null);
            var (here, asWritten, together, togetherAsWritten) = (false, false, false, false);
            for (var at = 0; at < text.Count; at++)
            {
                if (!string.Equals(text[at].Folded, word.Folded, StringComparison.Ordinal))
                    continue;

                here = true;
                var same = string.Equals(text[at].Written, word.Written, StringComparison.Ordinal);
                asWritten |= same;
                if (next is not { } following || at + 1 >= text.Count || !string.Equals(text[at + 1].Folded, following.Folded, StringComparison.Ordinal))
                    continue;

                together = true;
                togetherAsWritten |= same && string.Equals(text[at + 1].Written, following.Written, StringComparison.Ordinal);
            }

            met += here ? 1 : 0;
            pairs += together ? 1 : 0;
            exact += asWritten && word.IsMarked ? 1 : 0;
            exactPairs += togetherAsWritten && word.IsMarked ? 1 : 0;
        }

        return met + (4 * pairs) + (2 * exact) + (4 * exactPairs);
    }
}
