using System.Text.RegularExpressions;

namespace Dinh.Reading.Proofreading;

/// <summary>Patterns that several rules ask for.</summary>
internal static partial class Patterns
{
    /// <summary>Milliseconds after which a pattern gives up; no honest line comes near it.</summary>
    public const int Limit = 2000;

    /// <summary>"31/01/2024", not inside a number such as 01/2024/NĐ-CP.</summary>
    [GeneratedRegex(@"(?<![\d/])(?<d>\d{1,2})/(?<m>\d{1,2})/(?<y>\d{4})(?![\d/])", RegexOptions.ExplicitCapture, Limit)]
    public static partial Regex ShortDate();

    /// <summary>"ngày 31 tháng 01 năm 2024".</summary>
    [GeneratedRegex(@"\b(?<d>\d{1,2}) tháng (?<m>\d{1,2})( năm (?<y>\d{4}))?", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Limit)]
    public static partial Regex LongDate();

    /// <summary>"số 59/2023/NĐ-CP", "số 31 /KH-UBND", "số 06-KH/BCĐ": the number of a paper.</summary>
    [GeneratedRegex(
        @"\b[Ss]ố:?\s{0,2}(?<n>\d{1,5})\s?(?<rest>(/(?<y>(19|20)\d{2}))?[/-]\s?(?<sym>[\p{Lu}\d][\p{L}\d]*(\s?[-/]\s?\p{Lu}[\p{L}\d]*)*))",
        RegexOptions.ExplicitCapture,
        Limit
    )]
    public static partial Regex PaperNumber();

    /// <summary>A line that opens a labelled field: "- Cơ quan chủ trì: …".</summary>
    [GeneratedRegex(@"^(?<l>\p{Lu}[\p{L}\s,/-]{2,45}?)\s?:\s*", RegexOptions.ExplicitCapture, Limit)]
    public static partial Regex Label();
}
