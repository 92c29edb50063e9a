using Dinh.Law;
using Dinh.Reading.Proofreading.Lexicon;

namespace Dinh.Reading.Proofreading.Spelling;

/// <summary>Letters or a tone that no Vietnamese syllable has.</summary>
internal sealed class ImpossibleSyllable : ProofRule
{
    public override string Key => "spelling.syllable";

    public override Severity Severity => Severity.Warning;

    public override Sentence Looks =>
        Say(
            "Chữ không phải là một âm tiết tiếng Việt: thiếu thanh, thừa chữ, dính chữ.",
            "Not a Vietnamese syllable: a tone missing, a letter too many, two words run together."
        );

    public override string Example => "báo cáo về viêc ban hành Kế hoạch";

    internal override IEnumerable<Finding> Check(Galley galley) =>
        galley.Paragraphs.Where(p => p.Zone is not (Zone.Annex or Zone.Signature)).SelectMany(CheckPassage);

    private IEnumerable<Finding> CheckPassage(Passage passage)
    {
        var words = passage.Words;
        var names = Names.In(passage);

        // Words in plain letters are held against Vietnamese only where the words around them are Vietnamese.
        var isMarked = words.Count(w => w.Syllable.Tone > 0) * 3 > words.Count;
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (names[i] || !IsImpossible(word, isMarked) || new Suspicion(words, i).Meant() is not null)
                continue;

            yield return Mark(
                passage,
                word.Start,
                word.End,
                Say($"“{word.Text}” không phải là một âm tiết tiếng Việt.", $"“{word.Text}” is not a Vietnamese syllable."),
                Say($"Kiểm tra lại cách viết “{word.Text}”.", $"Check the spelling of “{word.Text}”.")
            );
        }
    }

    private static bool IsImpossible(Word word, bool isMarked)
    {
        if (word.Text.Length < 2 || Syllables.IsPossible(word.Syllable))
            return false;

        // A word of plain letters may be foreign, unless only the tone is missing.
        return word.Text.Any(c => c > 127) || (isMarked && !word.IsCapital && Syllables.HasForm(word.Syllable) && Syllables.EndsInStop(word.Syllable));
    }
}
