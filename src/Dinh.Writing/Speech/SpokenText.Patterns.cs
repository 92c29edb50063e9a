using System.Text.RegularExpressions;

namespace Dinh.Writing.Speech;

/// <content>What is looked for, in the order in which it is looked for.</content>
public static partial class SpokenText
{
    private const RegexOptions Plain = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"\bngày (?<d>\d{1,2}) tháng (?<m>\d{1,2})(?: năm (?<y>\d{4}))?(?!\d)", Plain | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex WrittenDay();

    [GeneratedRegex(@"(?:\bngày )?(?<![\d/.,-])(?<d>\d{1,2})[/.-](?<m>\d{1,2})[/.-](?<y>[12]\d{3})(?![\d/])", Plain | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex SlashedDay();

    [GeneratedRegex(@"\bngày (?<d>\d{1,2})/(?<m>\d{1,2})(?![\d/])", Plain | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex DayOfMonth();

    [GeneratedRegex(@"(?:\btháng )?(?<![\d/.,])(?<m>\d{1,2})/(?<y>[12]\d{3})(?![\d/])", Plain | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex MonthOfYear();

    [GeneratedRegex(@"(?<=\b(?:quý|phần|mục|chương|khóa|kỳ|đợt|giai đoạn|phụ lục) )[IVX]{1,6}(?![\p{L}\d])", Plain | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Roman();

    [GeneratedRegex(@"(?<=\p{L})/(?<y>(?:19|20)\d{2})(?![\d/])", Plain, 1000)]
    private static partial Regex YearAfter();

    [GeneratedRegex(@"(?<![\d.,/])(?<h>\d{1,2})(?:(?:h|:)(?<min>\d{2})|h| giờ (?<min>\d{1,2})(?: phút)?)(?![\p{L}\d:])", Plain, 1000)]
    private static partial Regex Hour();

    // Begins with a nought and is too long to be counted.
    [GeneratedRegex(@"(?<![\d.,])0\d(?:[ .-]?\d){6,10}(?![\d]|[.,]\d)", Plain, 1000)]
    private static partial Regex Telephone();

    [GeneratedRegex(@"(?<=\d)\s?[-–]\s?(?=\d)", Plain, 1000)]
    private static partial Regex Range();

    [GeneratedRegex(
        @"(?<joined>(?<=\p{L}))?(?<whole>\d{1,3}(?:\.\d{3})+(?!\d)|\d+)(?:,(?<part>\d+)|/(?<below>[1-9]\d{0,2})(?![\d/]))?(?<follows>(?=\p{L}))?",
        Plain,
        1000
    )]
    private static partial Regex Number();

    [GeneratedRegex(@"(?m)^[ \t]*[-–+•*][ \t]+", Plain, 1000)]
    private static partial Regex Lists();

    [GeneratedRegex(@"\s*/\s*", Plain, 1000)]
    private static partial Regex Slash();

    [GeneratedRegex(@"[\p{Cc}\p{Cf}\p{So}\p{Sk}_*#<>|\\^~`=\[\]{}“”""]+(?<!\n)", Plain, 1000)]
    private static partial Regex Unspoken();

    [GeneratedRegex(@"[^\S\n]+", Plain, 1000)]
    private static partial Regex Blanks();
}
