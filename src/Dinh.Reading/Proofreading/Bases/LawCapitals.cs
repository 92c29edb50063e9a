using Dinh.Law;

namespace Dinh.Reading.Proofreading.Bases;

/// <summary>A law's name whose first syllable has a small letter.</summary>
internal sealed class LawCapitals : ProofRule
{
    public override string Key => "law.capitals";

    public override Severity Severity => Severity.Note;

    public override Sentence Looks => Say("Tên luật không viết hoa chữ đầu.", "A law's name without its capital.");

    public override string Example => "Luật thực hiện dân chủ ở cơ sở";

    internal override IEnumerable<Finding> Check(Galley galley)
    {
        var slips = LawMention
            .In(galley)
            .Where(m => m.IsExact && m.Written.Split(' ') is [_, var first, ..] && char.IsLower(first[0]) && m.Name!.Words.Count > 2)
            .ToList();
        if (slips.Count == 0)
            yield break;

        var one = slips[0];
        var others = slips.Skip(1).Select(s => s.Passage.At(s.Start, s.End).Line).ToList();
        var (more, moreEn) = others.Count == 0 ? ("", "") : ($"; cũng vậy ở dòng {string.Join(", ", others)}", $"; so too in line {string.Join(", ", others)}");
        yield return Mark(
            one.Passage,
            one.Start,
            one.End,
            Say($"Tên luật phải viết hoa chữ đầu: “Luật {one.Name!.Text}”{more}.", $"The name takes a capital: “Luật {one.Name.Text}”{moreEn}."),
            Say($"Viết “Luật {one.Name.Text}”.", $"Write “Luật {one.Name.Text}”.")
        );
    }
}
