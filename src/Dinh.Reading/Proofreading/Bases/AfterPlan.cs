using Dinh.Law;
using Dinh.Law.Time;

namespace Dinh.Reading.Proofreading.Bases;

/// <summary>A cited paper that is younger than the plan.</summary>
internal sealed class AfterPlan : ProofRule
{
    public override string Key => "basis.after-plan";

    public override Severity Severity => Severity.Error;

    public override Sentence Looks => Say("Văn bản viện dẫn có ngày sau ngày ban hành kế hoạch.", "A cited paper dated after the plan.");

    public override string Example => "(kế hoạch ngày 06/02/2024) Căn cứ Kế hoạch số 21/KH-UBND ngày 25/3/2024";

    internal override IEnumerable<Finding> Check(Galley galley)
    {
        if (galley.Issued.Last is not { } last)
            yield break;

        foreach (var citation in Citation.In(galley))
        {
            if (citation.Date?.Value is not { } day || day <= last)
                continue;

            yield return Mark(
                citation.Passage,
                citation.Start,
                citation.End,
                Say(
                    $"Văn bản này ghi ngày {WindowText.Day(day)}, sau ngày ban hành kế hoạch ({WindowText.Day(last)}).",
                    $"This paper is dated {day:yyyy-MM-dd}, after the plan ({last:yyyy-MM-dd})."
                ),
                Say("Kiểm tra lại ngày của văn bản viện dẫn và ngày ban hành kế hoạch.", "Check the date of the cited paper and that of the plan.")
            );
        }
    }
}
