using Dinh.Law;
using Dinh.Reading.Proofreading.Lexicon;

namespace Dinh.Reading.Proofreading.Spelling;

/// <summary>A word that a slip has put in place of the one which its neighbours call for.</summary>
internal sealed class MisspeltPhrase : ProofRule
{
    public override string Key => "spelling.phrase";

    public override Severity Severity => Severity.Warning;

    public override Sentence Looks =>
        Say("Nhãn hoặc cụm từ cố định viết sai một chữ, một dấu hay một thanh.", "A label or set phrase with a wrong letter, mark or tone.");

    public override string Example => "Cở quan phối hợp: Sở Tư pháp";

    internal override IEnumerable<Finding> Check(Galley galley) => galley.Paragraphs.Where(p => p.Zone != Zone.Annex && !IsSigner(p)).SelectMany(CheckPassage);

    // The last line of a signature is a person's name.
    private static bool IsSigner(Passage passage) => passage.Zone == Zone.Signature && !passage.IsUpper;

    // "TRƯỞNG CÔNG AN XÃ": an office stands before the body's name, and nothing is left out between them.
    private static bool IsOffice(Passage passage, int i) =>
        passage.Words[i].Syllable.Fold is "truong" or "pho" or "chanh" && (i == 0 || passage.Words[i].IsCapital);

    private IEnumerable<Finding> CheckPassage(Passage passage)
    {
        var words = passage.Words;
        var names = Names.In(passage);
        for (var i = 0; i < words.Count; i++)
        {
            if (names[i])
                continue;

            var suspicion = new Suspicion(words, i);
            if (suspicion.Meant() is { } meant)
                yield return Wrong(passage, i, meant);
            else if (!IsOffice(passage, i) && suspicion.Missing() is { } missing)
                yield return LeftOut(passage, i, missing);
        }
    }

    private Finding Wrong(Passage passage, int i, Syllable meant)
    {
        var word = passage.Words[i];
        var (start, end) = Around(passage, i, meant);
        var quote = passage.Text[start..end];
        var proposal = passage.Text[start..word.Start] + AsIn(word, Phrases.Write(meant)) + passage.Text[word.End..end];
        return Mark(
            passage,
            start,
            end,
            Say($"“{quote}” có lẽ là “{proposal}” viết sai.", $"“{quote}” is probably a misspelling of “{proposal}”."),
            Say($"Sửa “{word.Text}” thành “{AsIn(word, Phrases.Write(meant))}”.", $"Write “{AsIn(word, Phrases.Write(meant))}” for “{word.Text}”.")
        );
    }

    private Finding LeftOut(Passage passage, int i, Syllable missing)
    {
        var word = passage.Words[i];
        var next = passage.Words[i + 1];
        var proposal = $"{word.Text} {Phrases.Write(missing)} {next.Text}";
        return Mark(
            passage,
            word.Start,
            next.End,
            Say(
                $"“{word.Text} {next.Text}” có lẽ thiếu chữ “{Phrases.Write(missing)}”.",
                $"“{word.Text} {next.Text}” probably lacks “{Phrases.Write(missing)}”."
            ),
            Say($"Viết “{proposal}”.", $"Write “{proposal}”.")
        );
    }

    private static (int Start, int End) Around(Passage passage, int i, Syllable meant)
    {
        var words = passage.Words;
        var before = i > 0 && words[i].Joined && Phrases.IsCompound(words[i - 1].Syllable, meant) ? words[i - 1].Start : words[i].Start;
        var after = i + 1 < words.Count && words[i + 1].Joined && Phrases.IsCompound(meant, words[i + 1].Syllable) ? words[i + 1].End : words[i].End;
        return (before, after);
    }

    private static string AsIn(Word word, string meant) =>
        word.IsUpper ? meant.ToUpperInvariant()
        : word.IsCapital ? char.ToUpperInvariant(meant[0]) + meant[1..]
        : meant;
}
