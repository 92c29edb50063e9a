using Dinh.Domain.Plans;
using Dinh.Law.Text;

namespace Dinh.App.Features.Plans.ComposePlan;

/// <summary>The name under which a browser keeps a plan that was written here.</summary>
public static class ComposedFile
{
    private const int LongestName = 80;

    /// <summary>"ke-hoach-thuc-hien-dan-chu-o-co-so-nam-2026".</summary>
    public static string NameOf(PlanDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var folded = SearchText.Fold($"{draft.Head[FieldName.Kind]} {draft.Head[FieldName.Title]}");
        var words = folded.Split([.. folded.Where(c => !char.IsAsciiLetterOrDigit(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries);
        var name = string.Join('-', words);
        return name.Length == 0 ? "ke-hoach" : name[..Math.Min(name.Length, LongestName)].TrimEnd('-');
    }
}
