using Dinh.Law.Time;

namespace Dinh.Law.Reporting;

public enum PeriodKind
{
    Month,
    Quarter,
    HalfYear,
    NineMonths,
    Year,

    /// <summary>From a day to a day that the plan itself names.</summary>
    Own,
}

/// <summary>Kỳ báo cáo: the time that a report tells of.</summary>
/// <param name="Number">The month, the quarter, the half; 1 for the others.</param>
/// <param name="From">The first day whose happenings belong to it.</param>
/// <param name="To">The last.</param>
public sealed record ReportPeriod(PeriodKind Kind, int Year, int Number, DateOnly From, DateOnly To)
{
    private static readonly string[] Roman = ["I", "II", "III", "IV"];

    /// <summary>"2026-M03", "2026-Q2", "2026-H1", "2026-9M", "2026", "2026-03-01..2026-09-05".</summary>
    public string Key =>
        Kind switch
        {
            PeriodKind.Month => $"{Year:0000}-M{Number:00}",
            PeriodKind.Quarter => $"{Year:0000}-Q{Number}",
            PeriodKind.HalfYear => $"{Year:0000}-H{Number}",
            PeriodKind.NineMonths => $"{Year:0000}-9M",
            PeriodKind.Year => $"{Year:0000}",
            _ => $"{From:yyyy-MM-dd}..{To:yyyy-MM-dd}",
        };

    /// <summary>"6 tháng đầu năm 2026".</summary>
    public Sentence Name =>
        Kind switch
        {
            PeriodKind.Month => new($"Tháng {Number} năm {Year}", $"Month {Number} of {Year}"),
            PeriodKind.Quarter => new($"Quý {Roman[Number - 1]} năm {Year}", $"Quarter {Number} of {Year}"),
            PeriodKind.HalfYear => new($"6 tháng {(Number == 1 ? "đầu" : "cuối")} năm {Year}", $"{(Number == 1 ? "First" : "Second")} half of {Year}"),
            PeriodKind.NineMonths => new($"9 tháng năm {Year}", $"Nine months of {Year}"),
            PeriodKind.Year => new($"Năm {Year}", $"Year {Year}"),
            _ => new($"Từ {WindowText.Day(From)} đến {WindowText.Day(To)}", $"{From:yyyy-MM-dd} to {To:yyyy-MM-dd}"),
        };

    public int Days => To.DayNumber - From.DayNumber + 1;

    /// <summary>The one before it, of the same kind; of an own time the same number of days.</summary>
    public ReportPeriod Previous => Kind == PeriodKind.Own ? ReportPeriods.Own(From.AddDays(-Days), From.AddDays(-1)) : ReportPeriods.Step(this, -1);

    public ReportPeriod Next => Kind == PeriodKind.Own ? ReportPeriods.Own(To.AddDays(1), To.AddDays(Days)) : ReportPeriods.Step(this, 1);

    public ReportPeriod SameLastYear =>
        Kind == PeriodKind.Own ? ReportPeriods.Own(From.AddYears(-1), To.AddYears(-1)) : ReportPeriods.Of(Kind, Year - 1, Number);

    /// <summary>The periods of its kind from the start of its year up to and with itself.</summary>
    public IReadOnlyList<ReportPeriod> YearSoFar => [.. Enumerable.Range(1, Number).Select(n => n == Number ? this : ReportPeriods.Of(Kind, Year, n))];

    public bool Holds(DateOnly day) => From <= day && day <= To;

    public override string ToString() => Key;
}
