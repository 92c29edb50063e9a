using System.Text.RegularExpressions;
using Dinh.Law;

namespace Dinh.Reading.Proofreading.Form;

/// <summary>A body that acts together, signed for without "TM.".</summary>
internal sealed partial class MissingAuthority : Absence
{
    public override string Key => "form.on-behalf";

    public override Severity Severity => Severity.Note;

    public override Sentence Looks => Say("Chủ tịch ký kế hoạch của tập thể mà thiếu dòng “TM. …”.", "A chairman signs for a collective body without “TM. …”.");

    public override string Example => "CHỦ TỊCH / Nguyễn Văn A (thiếu “TM. ỦY BAN NHÂN DÂN”)";

    internal override IEnumerable<Finding> Check(Galley galley)
    {
        var signing = Signing.Of(galley);
        if (!IsPaper(galley) || signing.IsOnBehalf)
            yield break;

        if (signing.Titles.FirstOrDefault(t => ChairForm().IsMatch(t.Text)) is not { } title)
            yield break;

        yield return Mark(
            title,
            Say($"Trên “{title.Text}” không có dòng “TM. …” của tập thể ban hành.", $"There is no “TM. …” line above “{title.Text}”."),
            Say("Thêm “TM. ỦY BAN NHÂN DÂN” (hoặc tên tập thể ban hành) phía trên chức vụ.", "Put “TM. ỦY BAN NHÂN DÂN” (or the body's name) above the title.")
        );
    }

    [GeneratedRegex(@"^(KT\s?[.,]\s*)?(PHÓ )?CHỦ TỊCH$", RegexOptions.ExplicitCapture, Patterns.Limit)]
    private static partial Regex ChairForm();
}
