using Dinh.Law;
using Dinh.Law.Time;
using Dinh.Reading.Proofreading.Lexicon;

namespace Dinh.Reading.Proofreading.Tasks;

/// <summary>Something due within days of the plan's signing.</summary>
internal sealed class TooNear : ProofRule
{
    public override string Key => "time.too-near";

    public override Severity Severity => Severity.Warning;

    public override Sentence Looks => Say("Thời hạn quá sát ngày ban hành kế hoạch.", "Something due within days of the plan's issue.");

    public override string Example => "(kế hoạch ngày 31/01/2024) hoàn thành trước ngày 01/02/2024";

    internal override IEnumerable<Finding> Check(Galley galley)
    {
        if (galley.Issued is not { HasDay: true, First: { Year: > 1990 and < 2100 } issued })
            return [];

        var days = Figures.Custom.WorkingDaysToStart;
        var earliest = WorkingCalendar.Vietnam.AddDays(issued, days);
        return Deadline
            .In(galley)
            .Where(d => d.IsStep && d.End >= issued && d.End < earliest)
            .Select(d => new Finding(
                Key,
                Severity,
                d.At,
                d.Quote,
                Say(
                    $"Hạn {WindowText.Day(d.End)} chỉ cách ngày ban hành ({WindowText.Day(issued)}) chưa đến {days} ngày làm việc.",
                    $"Due {d.End:yyyy-MM-dd}, fewer than {days} working days after the issue ({issued:yyyy-MM-dd})."
                ),
                Say("Lùi thời hạn để đơn vị nhận kế hoạch kịp thực hiện.", "Put it off, so that those who receive the plan can act on it.")
            ));
    }
}
