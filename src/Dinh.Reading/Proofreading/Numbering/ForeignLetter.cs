using Dinh.Law;

namespace Dinh.Reading.Proofreading.Numbering;

/// <summary>An item lettered f, j, w or z, which the Vietnamese alphabet does not have.</summary>
internal sealed class ForeignLetter : ProofRule
{
    public override string Key => "numbering.letter";

    public override Severity Severity => Severity.Note;

    public override Sentence Looks =>
        Say("Chữ đầu mục không có trong bảng chữ cái tiếng Việt (f, j, w, z).", "An item lettered f, j, w or z, which Vietnamese does not have.");

    public override string Example => "f) Tổ chức tổng kết";

    internal override IEnumerable<Finding> Check(Galley galley) =>
        from item in galley.Items
        where item.Marker is { Kind: MarkerKind.Letter, Ordinal: 0 }
        select Mark(
            item.Passage,
            0,
            item.Marker.Length,
            Say($"Chữ “{item.Marker.Label}” không có trong bảng chữ cái tiếng Việt.", $"“{item.Marker.Label}” is not a letter of the Vietnamese alphabet."),
            Say("Dùng thứ tự a, b, c, d, đ, e, g, h, i, k, l, m…", "Use a, b, c, d, đ, e, g, h, i, k, l, m…")
        );
}
