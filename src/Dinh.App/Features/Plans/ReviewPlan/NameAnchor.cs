using Dinh.Domain.Plans;

namespace Dinh.App.Features.Plans.ReviewPlan;

/// <summary>Where on the page a name is asked about.</summary>
internal static class NameAnchor
{
    public static string Of(string name) => "ten-" + new string([.. BodyAnswer.KeyOf(name).Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')]);
}
