using Dinh.Law;
using Dinh.Law.Corpus;
using Dinh.Law.Units;

namespace Dinh.Reading.Proofreading.Lexicon;

/// <summary>Names of bodies, levels and units that did not always exist, found by their words.</summary>
internal static class DatedNames
{
    private static readonly List<Row> Rows =
    [
        .. Bodies.All.Select(Of).Concat(LexiconFile.Read<List<Unit>>("units").Select(Of)).Where(r => r.From is not null || r.LastDay is not null),
    ];

    // By the first two syllables; the longest first, so that a name does not hide one that it opens.
    private static readonly Dictionary<(string, string), List<(string[] Keys, Row Row)>> ByOpening = Rows.SelectMany(r =>
            r.Names.Select(n => (Keys: Keys(n), Row: r))
        )
        .Where(n => n.Keys.Length > 1)
        .GroupBy(n => (n.Keys[0], n.Keys[1]))
        .ToDictionary(g => g.Key, g => g.OrderByDescending(n => n.Keys.Length).ToList());

    /// <summary>Each mention, with where it stands in the text.</summary>
    public static IEnumerable<(int Start, int End, Row Row)> In(IReadOnlyList<Word> words)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (!ByOpening.TryGetValue((words[i].Syllable.Key, words[i + 1].Syllable.Key), out var names))
                continue;

            var found = names.Find(n => Stands(words, i, n.Keys));
            if (found.Row is not null && !IsOffice(words, i))
                yield return (words[i].Start, words[i + found.Keys.Length - 1].End, found.Row);
        }
    }

    private static bool Stands(IReadOnlyList<Word> words, int at, string[] keys)
    {
        if (at + keys.Length > words.Count)
            return false;

        for (var i = 1; i < keys.Length; i++)
        {
            if (words[at + i].Syllable.Key != keys[i] || words[at + i].Opens)
                return false;
        }

        return true;
    }

    // "Phòng Tài chính - Kế toán" of a school is not the post of that name in a commune.
    private static bool IsOffice(IReadOnlyList<Word> words, int at) =>
        at > 0 && words[at].Joined && words[at - 1].Syllable.Fold is "phong" or "to" or "ban" or "khoa";

    private static string[] Keys(string name) =>
        [.. name.Split([' ', ',', '-', '–', '&'], StringSplitOptions.RemoveEmptyEntries).Select(w => Syllable.Of(w).Key)];

    private static Row Of(BodyKind kind) =>
        new([kind.Name, .. kind.Also ?? []], kind.From, kind.LastDay, string.Join(", ", kind.Successors ?? []), null, kind.Confidence);

    private static Row Of(Unit unit) =>
        new(unit.Names, unit.From, unit.LastDay, unit.Now ?? "", unit.Basis, Enum.Parse<Confidence>(unit.Confidence, ignoreCase: true));

    /// <param name="Names">Its name and the ways in which it is shortened.</param>
    /// <param name="From">The first day it existed; null when it always did.</param>
    /// <param name="LastDay">The last day; null while it exists.</param>
    /// <param name="Now">Who does its work since.</param>
    /// <param name="Basis">The number of the paper that made or ended it, where known.</param>
    /// <param name="Confidence">How far the days may be trusted.</param>
    internal sealed record Row(string[] Names, DateOnly? From, DateOnly? LastDay, string Now, string? Basis, Confidence Confidence)
    {
        /// <summary>The ground and how sure it is, to stand at the end of a sentence.</summary>
        public Sentence Ground =>
            new(
                (Basis is null ? "" : $", theo {Basis}") + (Confidence == Confidence.Memory ? " (ngày chưa đối chiếu với văn bản)" : ""),
                (Basis is null ? "" : $", by {Basis}") + (Confidence == Confidence.Memory ? " (day not checked against a text)" : "")
            );
    }

    private sealed record Unit(string[] Names, DateOnly? From, DateOnly? LastDay, string? Now, string Basis, string Confidence);
}
