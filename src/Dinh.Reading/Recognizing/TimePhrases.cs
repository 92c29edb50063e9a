using System.Buffers;
using System.Text.RegularExpressions;
using Dinh.Reading.Cleaning;

namespace Dinh.Reading.Recognizing;

/// <summary>Finds the words that state a time; what they mean is for <see cref="Law.Time.TimeWords"/>.</summary>
internal static partial class TimePhrases
{
    private static readonly SearchValues<string> BindingWords = SearchValues.Create(["truoc ", "cham nhat", "hoan thanh", "xong "], StringComparison.Ordinal);

    /// <summary>Whether a line may hold a day that binds its item.</summary>
    public static bool MayBind(Passage line) => line.Folded.AsSpan().ContainsAny(BindingWords);

    /// <summary>Whether the words begin with a time.</summary>
    public static bool Begins(Stretch words) => Beginning().IsMatch(words.Folded);

    /// <summary>A day by which the item itself is bound, in its prose: "hoàn thành trước ngày …", "chậm nhất …".</summary>
    public static Stretch? Bound(Stretch sentence)
    {
        if (!sentence.Folded.ContainsAny(BindingWords))
            return null;
        foreach (var match in Bounds().EnumerateMatches(sentence.Folded))
        {
            var found = sentence.From(match.Index).To(match.Length);
            var lead = Completion().Match(found.Folded.ToString());
            return found.From(lead.Length).Bare();
        }

        return null;
    }

    /// <summary>"Công bố quyết định thanh tra: ngày 13/4/2026": a step and its day, with nothing after.</summary>
    public static Stretch? AfterColon(Stretch title)
    {
        var colon = title.Text.LastIndexOf(':');
        if (colon < 0 || title.Length - colon is < 4 or > 70)
            return null;
        // "Thời kỳ giám sát: từ … đến …" is the time looked at, not the time of the work.
        if (Period().IsMatch(title.Folded))
            return null;
        var after = title.From(colon + 1).Bare();
        return Begins(after) && after.Text.ContainsAnyInRange('0', '9') && Alone().IsMatch(after.Folded) ? after : null;
    }

    /// <summary>The day with which a step of a list ends: "…, xong trước tháng 7/2024".</summary>
    public static Stretch? Ending(Stretch step)
    {
        foreach (var match in Bounds().EnumerateMatches(step.Folded))
        {
            if (match.Index + match.Length >= step.Length - 3)
                return step.From(match.Index).To(match.Length);
        }

        return null;
    }

    [GeneratedRegex(
        @"^(quy [ivx1-4]|thang \d|nam 20\d\d|truoc |cham nhat|trong |tu |den |ngay \d|\d{1,2}/|thuong xuyen|dinh ky|h[a]ng |khi |xong )",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Beginning();

    [GeneratedRegex(
        @"\b((hoan thanh|xong)( viec [a-z ]{1,40}?)? (truoc|trong|vao|den het|cham nhat( la)?)|cham nhat( la)?( vao)?( den)?|muon nhat|truoc)( het)? (ngay \d{1,2}( thang \d{1,2}( nam \d{4})?|/\d{1,2}(/\d{4})?)|ngay \d{1,2}/\d{1,2}(/\d{4})?|\d{1,2}/\d{1,2}/\d{4}|thang \d{1,2}(/\d{4}| nam \d{4})?|quy [ivx1-4]+(/\d{4}| nam \d{4})?|nam 20\d\d)( h[a]ng nam)?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Bounds();

    [GeneratedRegex(@"^(thoi ky|nien do|giai doan|pham vi|moc |so lieu|thoi diem)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Period();

    [GeneratedRegex(
        @"^([\d/.,\- –]|ngay|thang|nam|quy|tuan|tu|den|het|va|truoc|trong|vao|cham|nhat|la|khoang|dau|giua|cuoi|gio|phut|[ivx]+\b)+$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Alone();

    [GeneratedRegex(@"^((hoan thanh|xong)( viec [a-z ]{1,40}?)? (?=truoc|trong|vao|den|cham))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Completion();
}
