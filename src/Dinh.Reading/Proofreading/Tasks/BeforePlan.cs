using Dinh.Law;
using Dinh.Law.Time;

namespace Dinh.Reading.Proofreading.Tasks;

/// <summary>Something due before the plan was issued.</summary>
internal sealed class BeforePlan : ProofRule
{
    public override string Key => "time.before-plan";

    public override Severity Severity => Severity.Error;

    public override Sentence Looks => Say("Thời hạn trước ngày ban hành kế hoạch.", "Something due before the plan was issued.");

    public override string Example => "(kế hoạch ngày 31/01/2024) báo cáo trước ngày 15/12/2023";

    internal override IEnumerable<Finding> Check(Galley galley) =>
        galley.Issued.First is not { } issued
            ? []
            : Deadline
                .In(galley)
                .Where(d => d.End < issued)
                .Select(d => new Finding(
                    Key,
                    Severity,
                    d.At,
                    d.Quote,
                    Say(
                        $"Hạn {WindowText.Day(d.End)} đã qua khi ban hành kế hoạch ({WindowText.Day(issued)}).",
                        $"Due {d.End:yyyy-MM-dd}, before the plan's issue ({issued:yyyy-MM-dd})."
                    ),
                    Say("Kiểm tra lại năm hoặc thời hạn.", "Check the year or the day.")
                ));
}
