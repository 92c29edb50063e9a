using Dinh.Law;

namespace Dinh.Reading.Proofreading.Form;

/// <summary>A deputy signs and the line for whom is missing.</summary>
internal sealed class DeputyAlone : Absence
{
    public override string Key => "form.for";

    public override Sentence Looks =>
        Say(
            "Cấp phó ký mà thiếu dòng “KT. …”, hoặc có “KT.” mà thiếu chức vụ cấp phó.",
            "A deputy signs without “KT. …”, or “KT.” without the deputy's title."
        );

    public override string Example => "PHÓ CHỦ TỊCH (thiếu “KT. CHỦ TỊCH”)";

    internal override IEnumerable<Finding> Check(Galley galley)
    {
        if (!IsPaper(galley))
            yield break;

        var signing = Signing.Of(galley);
        var deputy = signing.Titles.FirstOrDefault(t => t.Text.StartsWith("PHÓ ", StringComparison.Ordinal));
        var head = signing.Titles.FirstOrDefault(t => t.Text.StartsWith("KT", StringComparison.Ordinal));
        var signsInOwnRight =
            signing.Titles.Any(t => !t.Text.StartsWith("PHÓ ", StringComparison.Ordinal))
            || deputy?.Text.StartsWith("PHÓ BÍ THƯ", StringComparison.Ordinal) == true
            || signing.IsForCommittee;
        if (deputy is not null && !signing.IsFor && !signsInOwnRight)
        {
            yield return Mark(
                deputy,
                Say($"“{deputy.Text}” ký nhưng không có dòng “KT. …”.", $"“{deputy.Text}” signs without a “KT. …” line."),
                Say($"Thêm “KT. {deputy.Text[4..]}” phía trên.", $"Put “KT. {deputy.Text[4..]}” above it.")
            );
        }
        else if (head is not null && deputy is null && !head.Text.Contains("PHÓ", StringComparison.Ordinal))
        {
            yield return Mark(
                head,
                Say($"Có “{head.Text}” nhưng không có chức vụ của cấp phó ký thay.", $"There is “{head.Text}” but no title of the deputy."),
                Say("Thêm dòng chức vụ của người ký thay, ví dụ “PHÓ CHỦ TỊCH”.", "Add the title of who signs, as in “PHÓ CHỦ TỊCH”.")
            );
        }
    }
}
