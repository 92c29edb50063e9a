using Dinh.Law;
using Dinh.Law.Corpus;

namespace Dinh.Reading.Proofreading.Bases;

/// <summary>A basis that had been amended by the plan's day, cited as if it had not.</summary>
internal sealed class AmendedBasis : ProofRule
{
    public override string Key => "basis.amended";

    public override Severity Severity => Severity.Note;

    public override Sentence Looks =>
        Say("Căn cứ đã được sửa đổi, bổ sung mà kế hoạch không ghi văn bản sửa đổi.", "A basis amended by the plan's day, without the amending paper.");

    public override string Example => "(kế hoạch năm 2026) Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022";

    internal override IEnumerable<Finding> Check(Galley galley)
    {
        if (galley.Issued.First is not { } day)
            yield break;

        foreach (var basis in PreambleCitation.In(galley).Where(b => !b.IsCitedAsAmended))
        {
            var standing = basis.Instrument.StateOn(day);
            if (standing.State != InstrumentState.InForce || standing.Amendments.Count == 0 || IsCitedToo(galley, standing))
                continue;

            yield return Mark(
                basis.Passage,
                basis.Start,
                basis.End,
                standing.Reason,
                Say("Thêm “(được sửa đổi, bổ sung …)” hoặc viện dẫn cả văn bản sửa đổi.", "Add that it was amended, or cite the amending paper too.")
            );
        }
    }

    private static bool IsCitedToo(Galley galley, Standing standing) =>
        galley.In(Zone.Preamble).Any(p => standing.Amendments.Any(a => p.Text.Contains(a.Number, StringComparison.Ordinal)));
}
