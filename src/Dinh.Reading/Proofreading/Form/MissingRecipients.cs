using Dinh.Law;

namespace Dinh.Reading.Proofreading.Form;

/// <summary>No list of recipients.</summary>
internal sealed class MissingRecipients : Absence
{
    public override string Key => "form.recipients";

    public override Sentence Looks => Say("Thiếu phần “Nơi nhận”.", "No list of recipients.");

    public override string Example => "(không có “Nơi nhận:”)";

    internal override IEnumerable<Finding> Check(Galley galley)
    {
        if (
            !IsPaper(galley)
            || galley.Lines.Any(l => l.Zone == Zone.Recipients)
            || galley.Lines.Any(l => l.IsCell && l.Text.StartsWith("Nơi nhận", StringComparison.Ordinal))
        )
            yield break;

        yield return Mark(
            LastOfBody(galley),
            Say("Không có phần “Nơi nhận”.", "There is no list of recipients (“Nơi nhận”)."),
            Say("Thêm “Nơi nhận:” với các cơ quan nhận và dòng “Lưu: VT”.", "Add “Nơi nhận:” with the recipients and the line “Lưu: VT”.")
        );
    }
}
