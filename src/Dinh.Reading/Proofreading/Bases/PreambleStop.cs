using Dinh.Law;

namespace Dinh.Reading.Proofreading.Bases;

/// <summary>A basis closed with a stop although another basis follows.</summary>
internal sealed class PreambleStop : ProofRule
{
    public override string Key => "basis.stop";

    public override Severity Severity => Severity.Note;

    public override Sentence Looks =>
        Say("Dòng căn cứ kết thúc bằng dấu chấm trong khi còn căn cứ sau.", "A basis closed with a stop although another follows.");

    public override string Example => "Căn cứ Luật Hòa giải ở cơ sở. / Căn cứ …";

    internal override IEnumerable<Finding> Check(Galley galley)
    {
        var bases = galley.In(Zone.Preamble).Where(p => p.Text.StartsWith("Căn cứ", StringComparison.Ordinal)).ToList();
        return from passage in bases.SkipLast(1)
            where passage.Text.EndsWith('.') && IsNamed(passage.Text)
            let start = passage.Text.LastIndexOf(' ', passage.Text.Length - 1) + 1
            select Mark(
                passage,
                start,
                passage.Text.Length,
                Say("Dòng căn cứ này kết thúc bằng dấu chấm nhưng còn căn cứ sau.", "This basis ends in a stop, yet another follows."),
                Say("Kết thúc bằng dấu chấm phẩy.", "End it with a semicolon.")
            );
    }

    private static bool IsNamed(string text) => !text.EndsWith("...", StringComparison.Ordinal);
}
