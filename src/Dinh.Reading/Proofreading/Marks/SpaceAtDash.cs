using System.Text.RegularExpressions;
using Dinh.Law;

namespace Dinh.Reading.Proofreading.Marks;

/// <summary>A dash with a space on one side only.</summary>
internal sealed partial class SpaceAtDash : MarkRule
{
    public override string Key => "spacing.dash";

    public override Sentence Looks => Say("Dấu nối chỉ có dấu cách ở một bên.", "A dash with a space on one side only.");

    public override string Example => "công chức Văn phòng- Thống kê";

    protected override Regex Slip => Form();

    protected override bool IsSlip(Passage passage, Match match) => match.Index >= (passage.Marker?.Length ?? 0) && passage.Zone != Zone.Header;

    protected override Sentence Message(Match match) =>
        Say($"Dấu nối trong “{match.Value}” chỉ có dấu cách ở một bên.", $"The dash in “{match.Value}” has a space on one side only.");

    protected override Sentence Advice(Match match)
    {
        var mended = Dash().Replace(match.Value, " - ");
        return Say($"Viết “{mended}”.", $"Write “{mended}”.");
    }

    [GeneratedRegex(@"\p{L}{2,}([-–] | [-–](?=\p{L}))\p{L}{2,}", RegexOptions.ExplicitCapture, Patterns.Limit)]
    private static partial Regex Form();

    [GeneratedRegex(@" ?[-–] ?", RegexOptions.ExplicitCapture, Patterns.Limit)]
    private static partial Regex Dash();
}
