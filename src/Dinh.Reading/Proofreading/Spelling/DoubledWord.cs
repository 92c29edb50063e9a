using Dinh.Law;
using Dinh.Reading.Proofreading.Lexicon;

namespace Dinh.Reading.Proofreading.Spelling;

/// <summary>A word, or two words, written twice where Vietnamese does not say them twice.</summary>
internal sealed class DoubledWord : ProofRule
{
    private static readonly string[] Bodies =
    [
        "ban",
        "tổ",
        "đoàn",
        "hội",
        "sở",
        "phòng",
        "bộ",
        "chi",
        "trường",
        "đội",
        "đơn",
        "cơ",
        "ủy",
        "người",
        "phận",
        "quan",
        "vị",
        "viên",
        "đồng",
    ];

    public override string Key => "word.doubled";

    public override Severity Severity => Severity.Warning;

    public override Sentence Looks =>
        Say("Chữ hoặc cụm hai chữ viết lặp, không phải từ láy.", "A word or pair of words written twice that is not a reduplication.");

    public override string Example => "Luật và các các văn bản hướng dẫn";

    internal override IEnumerable<Finding> Check(Galley galley) =>
        galley.Paragraphs.Where(p => p.Zone is not (Zone.Annex or Zone.Signature or Zone.Header)).SelectMany(CheckPassage);

    private IEnumerable<Finding> CheckPassage(Passage passage)
    {
        var words = passage.Words;
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (IsDoubled(passage.Text, words, i))
                yield return Twice(passage, words[i].Start, words[i + 1].End, words[i].Text);
            else if (i + 3 < words.Count && IsPairDoubled(words, i))
                yield return Twice(passage, words[i].Start, words[i + 3].End, passage.Text[words[i].Start..words[i + 1].End]);
        }
    }

    private static bool IsDoubled(string text, IReadOnlyList<Word> words, int i)
    {
        var (one, two) = (words[i], words[i + 1]);
        if (!two.Joined || one.Syllable.Key != two.Syllable.Key || !char.IsLetter(one.Text[0]) || one.Text.Length < 2)
            return false;
        if (
            two.Start - one.End > 2
            || text[one.End] != ' '
            || Syllables.IsReduplicated(one.Syllable)
            || (one.IsCapital && !one.IsUpper && (two.IsCapital || !one.Opens))
        )
            return false;

        // "công nghệ số | số 71", "quản lý | lý lịch": each belongs to a compound of its own.
        var endsCompound = i > 0 && one.Joined && Phrases.IsCompound(words[i - 1].Syllable, one.Syllable);
        var startsCompound = i + 2 < words.Count && words[i + 2].Joined && Phrases.IsCompound(two.Syllable, words[i + 2].Syllable);
        var isNumbered =
            one.Text == "số"
            && i > 0
            && i + 2 < words.Count
            && char.IsDigit(words[i + 2].Text[0])
            && words[i - 1].Syllable.Fold is "nghe" or "doi" or "te" or "hoi" or "nang" or "quyen";
        return !(endsCompound && startsCompound) && !isNumbered;
    }

    private static bool IsPairDoubled(IReadOnlyList<Word> words, int i)
    {
        var (a, b, c, d) = (words[i], words[i + 1], words[i + 2], words[i + 3]);
        if (!b.Joined || !c.Joined || !d.Joined || a.Syllable.Key != c.Syllable.Key || b.Syllable.Key != d.Syllable.Key)
            return false;
        if (a.Syllable.Key == b.Syllable.Key || !char.IsLetter(a.Text[0]) || !char.IsLetter(b.Text[0]))
            return false;

        // "Ban Chỉ đạo chỉ đạo …", "đoàn kiểm tra kiểm tra …": a body named after what it does.
        var isAfterBody = i > 0 && a.Joined && Bodies.Contains(words[i - 1].Text.ToLowerInvariant());
        return !isAfterBody && a.IsCapital == c.IsCapital;
    }

    private Finding Twice(Passage passage, int start, int end, string word) =>
        Mark(
            passage,
            start,
            end,
            Say($"“{word}” viết hai lần liền nhau.", $"“{word}” is written twice in a row."),
            Say($"Bỏ một chữ “{word}”.", $"Remove one “{word}”.")
        );
}
