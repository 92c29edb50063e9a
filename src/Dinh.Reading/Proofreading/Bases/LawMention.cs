using Dinh.Reading.Proofreading.Lexicon;

namespace Dinh.Reading.Proofreading.Bases;

/// <summary>"Luật …" in running text, held against the names of laws.</summary>
/// <param name="Passage">The paragraph.</param>
/// <param name="Start">Where "Luật" begins.</param>
/// <param name="End">The character after the name.</param>
/// <param name="Name">The law meant; null when no name comes near.</param>
/// <param name="IsExact">The words are those of the name, capitals apart.</param>
internal sealed record LawMention(Passage Passage, int Start, int End, Statutes.Name? Name, bool IsExact)
{
    public string Written => Passage.Text[Start..End];

    public static IEnumerable<LawMention> In(Galley galley) => galley.Paragraphs.Where(p => p.Zone is not (Zone.Annex or Zone.Header)).SelectMany(In);

    private static IEnumerable<LawMention> In(Passage passage)
    {
        // "Luật Phòng cháy, chữa cháy (PCCC) và cứu nạn": the abbreviation is no part of the name.
        var words = passage.Words.Where(w => !w.IsUpper || passage.IsUpper || w.Start == 0 || passage.Text[w.Start - 1] != '(').ToList();
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (words[i].Text is not ("Luật" or "LUẬT") || (i > 0 && words[i - 1].Text is "Bộ" or "Dự"))
                continue;
            if (Exact(words, i + 1) is { } exact)
                yield return new(passage, words[i].Start, words[i + exact.Words.Count].End, exact, IsExact: true);
            else if ((Mistaken(words, i + 1) ?? Near(words, i + 1)) is { } near)
                yield return new(passage, words[i].Start, words[i + near.Count].End, near.Name, IsExact: false);
        }
    }

    private static Statutes.Name? Exact(List<Word> words, int from) => Statutes.All.FirstOrDefault(n => Opens(words, from, n.Words));

    private static (Statutes.Name Name, int Count)? Mistaken(List<Word> words, int from)
    {
        var found = Statutes.Mistaken.FirstOrDefault(n => Opens(words, from, n.Wrong.Words));
        return found.Own is null ? null : (found.Own, found.Wrong.Words.Count);
    }

    private static bool Opens(List<Word> words, int from, IReadOnlyList<string> name)
    {
        if (from + name.Count > words.Count)
            return false;

        for (var i = 0; i < name.Count; i++)
        {
            if (words[from + i].Syllable.Key != name[i])
                return false;
        }

        return true;
    }

    /// <summary>The name that shares the most, where it differs in a word or two and shares the rest.</summary>
    private static (Statutes.Name Name, int Count)? Near(List<Word> words, int from)
    {
        var first = words[from].Syllable;
        if (!words[from].Joined || Syllables.IsFunction(first))
            return null;

        (Statutes.Name Name, int Count)? best = null;
        var most = 0;
        foreach (var name in Statutes.All.Where(n => n.Words.Count is >= 3 and <= 14))
        {
            var allowed = name.Words.Count >= 6 ? 2 : 1;
            for (var count = name.Words.Count + allowed; count >= Math.Max(2, name.Words.Count - allowed); count--)
            {
                if (from + count > words.Count)
                    continue;

                var changes = Changes(words, from, count, name.Words);
                var shared = name.Words.Count - 2 * changes;
                if (changes > allowed || shared < most || (shared == most && count != name.Words.Count))
                    continue;

                (best, most) = ((name, count), shared);
            }
        }

        return best;
    }

    private static int Changes(List<Word> words, int from, int count, IReadOnlyList<string> name)
    {
        var row = Enumerable.Range(0, name.Count + 1).ToArray();
        for (var i = 1; i <= count; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= name.Count; j++)
            {
                var kept = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, corner + (words[from + i - 1].Syllable.Key == name[j - 1] ? 0 : 1));
                corner = kept;
            }
        }

        return row[^1];
    }
}
