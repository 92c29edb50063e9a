using System.Text.RegularExpressions;
using Dinh.Law;

namespace Dinh.Reading.Proofreading.Units;

/// <summary>An item about one level's site whose field names another's.</summary>
internal sealed partial class TwoPlaces : ProofRule
{
    public override string Key => "task.two-places";

    public override Severity Severity => Severity.Note;

    public override Sentence Looks =>
        Say("Nội dung nói trang thông tin của cấp này, ô phân công lại ghi trang của cấp khác.", "An item about one level's site whose field names another's.");

    public override string Example => "c) Đăng tải trên Trang thông tin điện tử của … tỉnh / - Công chức tham mưu: … Trang thông tin điện tử của xã";

    internal override IEnumerable<Finding> Check(Galley galley)
    {
        foreach (var item in galley.Items.Where(i => i.Marker.Kind is MarkerKind.Letter or MarkerKind.Number))
        {
            if (
                LevelOf(item.Passage) is not { } own
                || item.Children.Select(c => (c.Passage, Level: LevelOf(c.Passage))).FirstOrDefault(c => c.Level is not null && c.Level != own)
                    is not { Level: { } other } child
            )
                continue;

            yield return Mark(
                item.Passage,
                0,
                Math.Min(60, item.Passage.Text.Length),
                Say(
                    $"Nội dung nói trang thông tin của {own}, dòng {child.Passage.Line} lại ghi trang của {other}.",
                    $"The item is about the site of the {own}; line {child.Passage.Line} names that of the {other}."
                ),
                Say("Sửa cho thống nhất một trang thông tin.", "Make them name the same site.")
            );
        }
    }

    private static string? LevelOf(Passage passage) => Form().Match(passage.Text) is { Success: true } match ? match.Groups["l"].Value : null;

    [GeneratedRegex(
        @"(Trang|Cổng) [Tt]hông tin điện tử (của )?([^;.]{0,70}? )?(?<l>tỉnh|huyện|xã|phường|thành phố)\b",
        RegexOptions.ExplicitCapture,
        Patterns.Limit
    )]
    private static partial Regex Form();
}
