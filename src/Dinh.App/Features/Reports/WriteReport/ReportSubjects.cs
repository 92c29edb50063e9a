using System.Text.RegularExpressions;

namespace Dinh.App.Features.Reports.WriteReport;

/// <summary>What a regime reports, as the title of its report says it.</summary>
internal static partial class ReportSubjects
{
    /// <summary>"Báo cáo 6 tháng kết quả thực hiện dân chủ ở cơ sở" as "Kết quả thực hiện dân chủ ở cơ sở": the period is said beside it.</summary>
    public static string Of(string regime)
    {
        var subject = Rhythm().Replace(Report().Replace(regime.Trim(), ""), "").Trim(' ', ',', '-', '–', '(', ')');
        if (subject.StartsWith("của ", StringComparison.Ordinal))
            subject = $"kết quả hoạt động {subject}";
        return subject.Length == 0 ? regime.Trim() : char.ToUpperInvariant(subject[0]) + subject[1..];
    }

    [GeneratedRegex(
        @"^báo cáo\s+((hội đồng|ủy ban)\s[^,;]*?\svề\s+|(định kỳ\s+)?(về\s+)?)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Report();

    [GeneratedRegex(
        @"\s*\(?\b(định kỳ\s+)?(hằng|hàng)\s+(tháng|quý|năm)\b\)?|\s*\(?\b(6|9|sáu|chín)\s+tháng(\s+(đầu|cuối)\s+năm)?\b\)?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Rhythm();
}
