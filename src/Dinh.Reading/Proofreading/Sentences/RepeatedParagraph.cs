using Dinh.Law;

namespace Dinh.Reading.Proofreading.Sentences;

/// <summary>A paragraph that says word for word what the one before it said.</summary>
internal sealed class RepeatedParagraph : ProofRule
{
    public override string Key => "text.repeated";

    public override Severity Severity => Severity.Warning;

    public override Sentence Looks => Say("Đoạn văn lặp nguyên văn đoạn ngay trước.", "A paragraph that repeats the one before it word for word.");

    public override string Example => "(hai đoạn liền nhau giống hệt nhau)";

    internal override IEnumerable<Finding> Check(Galley galley)
    {
        var prose = galley.Prose.Where(p => p.Zone is Zone.Body or Zone.Preamble).ToList();
        for (var i = 1; i < prose.Count; i++)
        {
            if (prose[i].Content.Length < 30 || prose[i].Content != prose[i - 1].Content)
                continue;

            yield return Mark(
                prose[i],
                Say("Đoạn này lặp nguyên văn đoạn ngay trước.", "This repeats the paragraph before it."),
                Say("Bỏ một đoạn.", "Remove one of them.")
            );
        }
    }
}
