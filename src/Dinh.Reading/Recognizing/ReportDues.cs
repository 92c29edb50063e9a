using System.Globalization;
using System.Text.RegularExpressions;
using Dinh.Law.Time;
using Dinh.Reading.Cleaning;

namespace Dinh.Reading.Recognizing;

/// <summary>The days by which a report is due, one or several in a sentence, and how it comes again.</summary>
internal static partial class ReportDues
{
    // Four figures outside these are no year, as everywhere where time is read.
    private const int FirstYear = 1945;
    private const int LastYear = 2199;

    public static IEnumerable<(string? Due, string Recurs)> Of(Stretch sentence, TimeContext time)
    {
        var words = sentence.Folded.ToString();
        var clauses = words.Contains(';', StringComparison.Ordinal) ? words.Split(';').Where(Tells).ToList() : [];
        if (clauses.Count > 0)
            words = string.Join(';', clauses);
        var cycle = CycleIn(words);
        var found = false;
        foreach (var bound in Bounded(words))
        {
            foreach (Match day in Days().Matches(bound))
            {
                if (Due(day, cycle, time) is not { } due)
                    continue;
                found = true;
                yield return due;
            }
        }

        if (!found)
            yield return (null, Periodic().IsMatch(words) ? "periodic" : "once");
    }

    /// <summary>A clause that sends in a plan or a list tells nothing of results: its day is not the report's.</summary>
    internal static bool Tells(string clause) =>
        clause.Contains("bao cao", StringComparison.Ordinal) || clause.Contains("gui ", StringComparison.Ordinal) && !SendsPlan().IsMatch(clause);

    private static string CycleIn(string words) =>
        words.Contains("hang ", StringComparison.Ordinal) || words.Contains("moi ", StringComparison.Ordinal)
            ? Cycles().Match(words).Groups["cycle"].Value
            : "";

    private static List<string> Bounded(string words)
    {
        var bounds = new List<string>();
        foreach (var bound in Bounds().EnumerateMatches(words))
            bounds.Add(words.Substring(bound.Index, bound.Length));
        return bounds;
    }

    /// <summary>A day with its month and year needs nothing of the plan to be understood; null when a part is wanting or no calendar has it.</summary>
    private static DateOnly? WholeDay(Match day) =>
        day.Groups["year"] is { Success: true, ValueSpan: var year }
        && DateOnly.TryParseExact(
            $"{day.Groups["day"].ValueSpan}/{day.Groups["month"].ValueSpan}/{year}",
            "d/M/yyyy",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var whole
        )
        && whole.Year is >= FirstYear and <= LastYear
            ? whole
            : null;

    private static (string Due, string Recurs)? Due(Match day, string cycle, TimeContext time)
    {
        var monthly = cycle == "thang" && day.Groups["month"].Length == 0;
        if (day.Groups["month"].Length == 0 && !monthly)
            return null;

        if (WholeDay(day) is { } whole)
            return (whole.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "once");

        var yearless = day.Groups["year"].Length == 0;
        var phrase =
            "trước ngày "
            + day.Groups["day"].Value
            + (monthly ? " hằng tháng" : $"/{day.Groups["month"].Value}")
            + (
                yearless
                    ? monthly
                        ? ""
                        : cycle == "nam"
                            ? " hằng năm"
                            : ""
                    : "/" + day.Groups["year"].Value
            );
        var reading = TimeWords.Read(phrase, time);
        if (reading?.Recurrence is { Day: { } ofMonth } again)
            return again.Month is { } month ? ($"--{month:00}-{ofMonth:00}", "yearly") : ($"---{ofMonth:00}", "periodic");
        return reading?.End is { } end ? (end.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "once") : null;
    }

    [GeneratedRegex(
        @"\b(truoc|cham nhat|muon nhat|vao|han chot|den het|han)( la| vao| het| cuoi)*( ngay)? \d{1,2}((/|-| thang )\d{1,2})?((/|-| nam )\d{4})?(( ?, ?| va |; ?)(truoc )?(ngay )?\d{1,2}(/| thang )\d{1,2}((/| nam )\d{4})?)*",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Bounds();

    [GeneratedRegex(
        @"(?<day>\d{1,2})((/|-| thang )(?<month>\d{1,2}))?((/|-| nam )(?<year>\d{4}))?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Days();

    [GeneratedRegex(
        @"(xay dung|ban hanh|lap|hoan thien) (ke hoach|danh sach|de an|du toan)[^;]{0,90}gui ((?!ket qua|so lieu).)*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex SendsPlan();

    [GeneratedRegex(@"\b(hang|moi) (?<cycle>nam|thang|quy)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Cycles();

    [GeneratedRegex(
        @"dinh ky|theo quy dinh|(hang|moi) (nam|thang|quy|tuan)|dot xuat|thuong xuyen|\d+ thang|cuoi (hoc ky|quy)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Periodic();
}
