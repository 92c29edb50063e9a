using System.Text.RegularExpressions;
using Dinh.Law;

namespace Dinh.Reading.Proofreading.Form;

/// <summary>A header that does not say who issues the paper.</summary>
internal sealed partial class MissingIssuer : Absence
{
    public override string Key => "form.issuer";

    public override Severity Severity => Severity.Note;

    public override Sentence Looks => Say("Phần đầu văn bản không ghi tên cơ quan ban hành.", "A header that does not say who issues the paper.");

    public override string Example => "(chỉ có quốc hiệu, không có “ỦY BAN NHÂN DÂN XÃ …”)";

    internal override IEnumerable<Finding> Check(Galley galley)
    {
        if (
            !IsPaper(galley)
            || galley.Lines.Any(l =>
                l.Zone == Zone.Header
                && !l.Text.StartsWith("Số", StringComparison.Ordinal)
                && !l.Text.StartsWith("CỘNG", StringComparison.Ordinal)
                && BodyForm().IsMatch(l.Text)
            )
        )
            yield break;

        yield return Mark(
            galley.Lines[0],
            Say("Phần đầu văn bản không ghi tên cơ quan ban hành.", "The header does not name the body that issues the plan."),
            Say("Ghi tên cơ quan ban hành ở góc trái, phía trên số văn bản.", "Name the issuing body at the upper left, above the number.")
        );
    }

    [GeneratedRegex(
        @"\b(ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG|SỞ|PHÒNG|TRƯỜNG|BAN|ĐẢNG|TỈNH|HỘI|ĐOÀN|CHI CỤC|CỤC|BỘ|LIÊN ĐOÀN|CÔNG ĐOÀN|TRUNG TÂM|CÔNG TY|MẶT TRẬN|THANH TRA|VĂN PHÒNG|BỆNH VIỆN|TỔ|VIỆN|CÔNG AN|XÃ)\b",
        RegexOptions.ExplicitCapture,
        Patterns.Limit
    )]
    private static partial Regex BodyForm();
}
