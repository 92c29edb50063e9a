using Dinh.Law;

namespace Dinh.Reading.Proofreading.Bases;

/// <summary>A law cited by a name that it does not bear.</summary>
internal sealed class LawName : ProofRule
{
    public override string Key => "law.name";

    public override Severity Severity => Severity.Warning;

    public override Sentence Looks => Say("Tên luật viết không đúng.", "A law cited by a name it does not bear.");

    public override string Example => "Luật dân chủ ở cơ sở";

    internal override IEnumerable<Finding> Check(Galley galley) =>
        from mention in LawMention.In(galley)
        where !mention.IsExact && mention.Name is not null
        select Mark(
            mention.Passage,
            mention.Start,
            mention.End,
            Say(
                $"Không có “{mention.Written}”; tên đúng là “Luật {mention.Name!.Text}”.",
                $"There is no “{mention.Written}”; its name is “Luật {mention.Name.Text}”."
            ),
            Say($"Viết “Luật {mention.Name.Text}”.", $"Write “Luật {mention.Name.Text}”.")
        );
}
