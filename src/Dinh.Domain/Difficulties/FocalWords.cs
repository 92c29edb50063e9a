using System.Text.RegularExpressions;
using Dinh.Law.Text;

namespace Dinh.Domain.Difficulties;

/// <summary>The sentence of a plan that says to whom difficulties go: "nếu có khó khăn, vướng mắc … báo cáo UBND tỉnh (qua Sở Nội vụ) để …".</summary>
public static partial class FocalWords
{
    /// <summary>The names that it gives, folded: first through whom, then to whom.</summary>
    public static IReadOnlyList<string> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = string.Join(' ', SearchText.Fold(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var found = Sentence().Matches(folded).ToList();
        return [.. found.Select(m => m.Groups["via"].Value).Concat(found.Select(m => m.Groups["to"].Value)).Where(n => n.Length > 0).Select(n => n.Trim())];
    }

    [GeneratedRegex(
        @"\bkho khan,? vuong mac\b[^.;]{0,200}?\b(phan anh|bao cao|kien nghi|gui)( ve| den| len)? (?<to>(?!ve |den |len )[^,.;()]{3,80}?) ?(\(?,? ?(thong )?qua (?<via>[^(),.;]{3,80}?)\)?)?( de\b|[,.;)]|$)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Sentence();
}
