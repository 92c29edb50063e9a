using Dinh.Law;

namespace Dinh.Reading.Proofreading.Form;

/// <summary>Recipients without the line that says where the paper is kept.</summary>
internal sealed class MissingArchive : Absence
{
    public override string Key => "form.archive";

    public override Severity Severity => Severity.Note;

    public override Sentence Looks => Say("Phần “Nơi nhận” thiếu dòng “Lưu”.", "Recipients without the “Lưu” line.");

    public override string Example => "(“Nơi nhận” không có “- Lưu: VT.”)";

    internal override IEnumerable<Finding> Check(Galley galley)
    {
        var closing = galley.Lines.Where(l => l.Zone is Zone.Recipients or Zone.Signature).ToList();
        var recipients = closing.Where(l => l.Zone == Zone.Recipients).ToList();
        if (!IsPaper(galley) || recipients.Count == 0 || closing.Exists(l => l.Text.Contains("Lưu", StringComparison.Ordinal)))
            yield break;

        yield return Mark(
            recipients[^1],
            Say("Phần “Nơi nhận” không có dòng “Lưu”.", "The recipients lack the line “Lưu”."),
            Say("Thêm dòng “- Lưu: VT, …”.", "Add the line “- Lưu: VT, …”.")
        );
    }
}
