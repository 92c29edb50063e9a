using Dinh.Law;

namespace Dinh.Reading.Proofreading.Form;

/// <summary>No day of issue, or one left open.</summary>
internal sealed class MissingDate : Absence
{
    public override string Key => "form.date";

    public override Sentence Looks => Say("Thiếu ngày ban hành, hoặc để trống ngày, tháng.", "No date of issue, or day or month left open.");

    public override string Example => "Tân Khê, ngày … tháng 4 năm 2024";

    internal override IEnumerable<Finding> Check(Galley galley)
    {
        if (!IsPaper(galley))
            yield break;

        if (galley.Issued.Passage is not { } line)
        {
            yield return Mark(
                Kind(galley),
                Say("Không có dòng địa danh và ngày, tháng, năm ban hành.", "There is no line of place and date."),
                Say(
                    "Ghi địa danh và ngày ban hành, ví dụ “Bình Yên, ngày 05 tháng 02 năm 2026”.",
                    "Give place and date, as in “Bình Yên, ngày 05 tháng 02 năm 2026”."
                )
            );
        }
        else if (!galley.Issued.HasDay)
        {
            yield return Mark(
                line,
                Say($"Ngày ban hành để trống: “{line.Text}”.", $"The day of issue is left open: “{line.Text}”."),
                Say("Ghi ngày khi ký ban hành.", "Fill it in on signing.")
            );
        }
    }
}
