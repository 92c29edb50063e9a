using Dinh.Law;

namespace Dinh.Reading.Proofreading.Marks;

/// <summary>"I.MỤC ĐÍCH": the heading's words begin right behind its number.</summary>
internal sealed class SpaceAfterMarker : ProofRule
{
    public override string Key => "spacing.marker";

    public override Severity Severity => Severity.Note;

    public override Sentence Looks => Say("Thiếu dấu cách sau số, chữ đầu mục.", "No space after the number or letter of an item.");

    public override string Example => "I.MỤC ĐÍCH, YÊU CẦU";

    internal override IEnumerable<Finding> Check(Galley galley) =>
        from item in galley.Items
        let marker = item.Marker
        where marker.Kind != MarkerKind.Bullet && item.Passage.Text[marker.Length - 1] != ' '
        let label = item.Passage.Text[..marker.Length]
        select Mark(
            item.Passage,
            0,
            Math.Min(item.Passage.Text.Length, marker.Length + 12),
            Say($"Thiếu dấu cách sau “{label}”.", $"There is no space after “{label}”."),
            Say($"Thêm một dấu cách sau “{label}”.", $"Put a space after “{label}”.")
        );
}
