using Dinh.Domain.Papers;
using Dinh.Domain.Plans;

namespace Dinh.App.Features.Plans.SignPlan;

/// <summary>What a paper draft says of itself when it bears a plan: the plan's own head.</summary>
internal static class PlanTitle
{
    private const string Usual = "KẾ HOẠCH";

    public static PaperWords Of(PlanDraft draft)
    {
        var (kind, title) = (draft.Head[FieldName.Kind].Trim(), draft.Head[FieldName.Title].ReplaceLineEndings(" ").Trim());
        if (title.Length > PaperWords.LongestTitle)
            title = title[..PaperWords.LongestTitle];
        return new(kind.Length == 0 ? Usual : kind.ToUpperInvariant(), title, "") { IsPlan = true };
    }
}
