namespace Dinh.Reading.Proofreading.Lexicon;

/// <summary>Bodies, levels and units that did not always exist.</summary>
internal static class Bodies
{
    private static readonly List<Body> Rows = LexiconFile.Read<List<Body>>("bodies");

    // By the first two syllables; the longest first, so that a name does not hide one that it opens.
    private static readonly Dictionary<(string, string), List<(string[] Keys, Body Body)>> ByOpening = Rows.SelectMany(r => r.Names.Select(n => (Keys: Keys(n), Body: r)))
        .GroupBy(n => (n.Keys[0], n.Keys[1]))
        .ToDictionary(g => g.Key, g => g.OrderByDescending(n => n.Keys.Length).ToList());

    public static IReadOnlyList<Body> All => Rows;

    /// <summary>Each mention, with where it stands in the text.</summary>
    public static IEnumerable<(int Start, int End, Body Body)> In(IReadOnlyList<Word> words)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (!ByOpening.TryGetValue((words[i].Syllable.Key, words[i + 1].Syllable.Key), out var names)) continue;

            var found = names.Find(n => Stands(words, i, n.Keys));
            if (found.Body is not null) yield return (words[i].Start, words[i + found.Keys.Length - 1].End, found.Body);
        }
    }

    private static bool Stands(IReadOnlyList<Word> words, int at, string[] keys)
    {
        if (at + keys.Length > words.Count) return false;

        for (var i = 1; i < keys.Length; i++)
        {
            if (words[at + i].Syllable.Key != keys[i] || words[at + i].Opens) return false;
        }

        return true;
    }

    private static string[] Keys(string name) =>
        [.. name.Split([' ', ',', '-', '–', '&'], StringSplitOptions.RemoveEmptyEntries).Select(w => Syllable.Of(w).Key)];

    /// <param name="Names">Its name and the ways in which it is shortened.</param>
    /// <param name="From">The first day it existed; null when it always did.</param>
    /// <param name="Until">The last day; null while it exists.</param>
    /// <param name="Now">Who does its work since.</param>
    /// <param name="Basis">The paper that made or ended it.</param>
    /// <param name="Confidence">How far the days may be trusted.</param>
    internal sealed record Body(string[] Names, DateOnly? From, DateOnly? Until, string? Now, string Basis, string Confidence);
}
