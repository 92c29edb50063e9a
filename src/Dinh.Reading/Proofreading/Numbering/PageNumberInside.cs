using Dinh.Law;

namespace Dinh.Reading.Proofreading.Numbering;

/// <summary>A page number that was left inside the text.</summary>
internal sealed class PageNumberInside : ProofRule
{
    public override string Key => "text.page-number";

    public override Severity Severity => Severity.Note;

    public override Sentence Looks => Say("Số trang nằm lẫn trong nội dung.", "A page number left inside the text.");

    public override string Example => "(một dòng chỉ có số) 4";

    internal override IEnumerable<Finding> Check(Galley galley)
    {
        var isInTable = false;
        for (var i = 1; i + 1 < galley.Lines.Count; i++)
        {
            var line = galley.Lines[i];
            isInTable = line.Text is "TT" or "STT" or "Stt" or "Số TT" || (isInTable && line.Marker is null);
            if (isInTable || line.IsCell || line.Zone != Zone.Body || !Paragraph.IsPageNumber(line) || galley.Lines[i + 1].Zone != Zone.Body)
                continue;

            yield return Mark(
                line,
                Say(
                    $"Dòng chỉ có số “{line.Text}”, có lẽ là số trang lẫn vào nội dung.",
                    $"A line with only “{line.Text}”, probably a page number in the text."
                ),
                Say("Xóa dòng này.", "Delete this line.")
            );
        }
    }
}
