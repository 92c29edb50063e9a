using System.Text.RegularExpressions;
using Dinh.Law.Text;
using Dinh.Law.Time;

namespace Dinh.Domain.Plans;

/// <summary>The sentence by which a plan has the units below make plans of their own, and by when.</summary>
/// <param name="Part">The part of the draft that says so.</param>
/// <param name="Words">Its words, for who confirms.</param>
/// <param name="Due">The last day; null where it states none.</param>
public sealed partial record OwnPlanOrder(string Part, string Words, DateOnly? Due)
{
    /// <summary>The order that stands in a draft; null when it says nothing of lower plans.</summary>
    public static OwnPlanOrder? In(PlanDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        foreach (var part in draft.Standing.Where(p => p.Kind == PartKind.Task && (AsksBelow(p[FieldName.Lead]) || AsksBelow(p[FieldName.Title]))))
        {
            if (SentenceOf(part) is { } words)
                return new(part.Key, words, DueOf(draft, part, words));
        }

        return null;
    }

    /// <summary>Whether words name the units below: "UBND các xã, phường", "các địa phương", "cấp xã".</summary>
    public static bool AsksBelow(string words) => Below().IsMatch(SearchText.Fold(words));

    private static string? SentenceOf(DraftPart part) =>
        $"{part[FieldName.Title]}\n{part[FieldName.Detail]}"
            .Split(['\n', ';', '.'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .FirstOrDefault(s => Makes().IsMatch(SearchText.Fold(s)));

    private static DateOnly? DueOf(PlanDraft draft, DraftPart part, string words) =>
        TimeWords
            .Find(part[FieldName.Title] + " " + part[FieldName.Detail], new(draft.IssuedOn, draft.Year))
            .Where(f => f.Bounded && f.Reading.Kind == TimeKind.By && Near(part, words, f))
            .Select(f => f.Reading.End)
            .FirstOrDefault(end => end is not null)
        ?? (draft.WindowOf(part) is { Kind: TimeKind.By or TimeKind.Within } window ? window.End : null);

    // "…xây dựng kế hoạch của đơn vị trước ngày 15/3/2026; báo cáo kết quả trước ngày 15/12": the first day is the plan's.
    private static bool Near(DraftPart part, string words, TimeOccurrence found)
    {
        var whole = part[FieldName.Title] + " " + part[FieldName.Detail];
        var at = whole.IndexOf(words, StringComparison.Ordinal);
        return at >= 0 && found.Start >= at && found.Start <= at + words.Length;
    }

    [GeneratedRegex(
        @"\b(cac|tung|moi) (xa|phuong|dac khu|dia phuong|huyen|thi xa)\b|\bcap (xa|huyen|co so)\b|\bubnd (cac )?(xa|phuong)\b,? ",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Below();

    [GeneratedRegex(@"\b(xay dung|ban hanh|lap)\b[^.;]{0,40}\bke hoach\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Makes();
}
