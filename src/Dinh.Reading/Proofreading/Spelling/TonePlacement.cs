using Dinh.Law;

namespace Dinh.Reading.Proofreading.Spelling;

/// <summary>One word with its tone mark in two places: "Ủy ban" and "Uỷ ban".</summary>
internal sealed class TonePlacement : ProofRule
{
    public override string Key => "spelling.tone-place";

    public override Severity Severity => Severity.Note;

    public override Sentence Looks => Say("Cùng một chữ mà dấu thanh đặt hai chỗ (Ủy, Uỷ).", "One word with its tone mark in two places (Ủy, Uỷ).");

    public override string Example => "Ủy ban nhân dân … Uỷ ban nhân dân";

    internal override IEnumerable<Finding> Check(Galley galley)
    {
        var ways = new Dictionary<string, List<(Passage Passage, Word Word, string Written)>>(StringComparer.Ordinal);
        foreach (var passage in galley.Paragraphs.Where(p => p.Zone is not (Zone.Annex or Zone.Header or Zone.Signature)))
        {
            foreach (var word in passage.Words.Where(w => w.Syllable.Tone > 0 && w.Syllable.Base.Length > 1 && HasTwoPlaces(w.Syllable.Base)))
            {
                var written = word.Text.ToLowerInvariant();
                if (!ways.TryGetValue(word.Syllable.Key, out var seen))
                    ways[word.Syllable.Key] = seen = [];
                if (!seen.Exists(s => s.Written == written))
                    seen.Add((passage, word, written));
            }
        }

        return ways.Values.Where(w => w.Count > 1).Select(w => Two(w[1].Passage, w[1].Word, w[0].Word.Text)).OrderBy(f => f.At.Line).Take(1);
    }

    private Finding Two(Passage passage, Word word, string first) =>
        Mark(
            passage,
            word.Start,
            word.End,
            Say($"Ở đây viết “{word.Text}”, ở trên viết “{first}”.", $"“{word.Text}” here, “{first}” above."),
            Say("Đặt dấu thanh một chỗ trong toàn văn bản.", "Put the tone mark in one place throughout.")
        );

    private static bool HasTwoPlaces(string bare) =>
        bare.EndsWith("oa", StringComparison.Ordinal)
        || bare.EndsWith("oe", StringComparison.Ordinal)
        || (bare.EndsWith("uy", StringComparison.Ordinal) && !bare.StartsWith('q'));
}
