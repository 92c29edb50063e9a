using Dinh.Law;
using Dinh.Law.Corpus;

namespace Dinh.Reading.Proofreading.Bases;

/// <summary>A basis that no longer held, or did not hold yet, on the plan's day.</summary>
internal sealed class ReplacedBasis : ProofRule
{
    public override string Key => "basis.replaced";

    public override Severity Severity => Severity.Error;

    public override Sentence Looks =>
        Say("Căn cứ đã hết hiệu lực, bị thay thế trước ngày ban hành kế hoạch.", "A basis that had ended or been replaced by the plan's day.");

    public override string Example => "(kế hoạch năm 2024) Căn cứ Pháp lệnh số 34/2007/PL-UBTVQH11";

    internal override IEnumerable<Finding> Check(Galley galley)
    {
        if (galley.Issued.First is not { } day)
            yield break;

        foreach (var basis in PreambleCitation.In(galley))
        {
            var standing = basis.Instrument.StateOn(day);
            if (standing.State != InstrumentState.Ended)
                continue;

            yield return Mark(
                basis.Passage,
                basis.Start,
                basis.End,
                standing.Reason,
                Say("Thay bằng văn bản đang có hiệu lực.", "Rest the plan on the instrument now in force."),
                basis.Instrument.Confidence == Confidence.Memory ? Severity.Note : Severity
            );
        }
    }
}
