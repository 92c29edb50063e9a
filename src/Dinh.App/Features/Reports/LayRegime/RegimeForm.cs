using Dinh.App.Features.Duties;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Reports;
using Dinh.Law.Reporting;

namespace Dinh.App.Features.Reports.LayRegime;

/// <summary>What the form for a regime brings.</summary>
public sealed class RegimeForm
{
    public Id<ReportRegime> Key { get; set; } = Id<ReportRegime>.New();

    public string? Name { get; set; }

    public Id<Body>? To { get; set; }

    public Id<Body>? Via { get; set; }

    public string? FormCode { get; set; }

    public PeriodKind Period { get; set; } = PeriodKind.HalfYear;

    public DateOnly? WindowFrom { get; set; }

    public DateOnly? WindowTo { get; set; }

    public DueChoice Due { get; set; } = DueChoice.WorkingDaysAfter;

    public int? DueDay { get; set; }

    public int? DueMonth { get; set; }

    public int? DueDays { get; set; } = 1;

    public DateOnly? DueOn { get; set; }

    /// <summary>One day for each period of the year: "15/6, 01/12".</summary>
    public string? DueDates { get; set; }

    public string? DueWords { get; set; }

    /// <summary>Those that owe it; none for all units below.</summary>
    public List<Id<Body>> Bodies { get; set; } = [];

    public bool IsListed { get; set; }

    public string? Ground { get; set; }

    public DateOnly? From { get; set; }

    /// <summary>What does not go together was read, and it is laid all the same.</summary>
    public bool IsRead { get; set; }

    /// <summary>The rule; null where what it needs was not given.</summary>
    public DueRule? Rule =>
        Due switch
        {
            DueChoice.DayOfMonth when DueDay is >= 1 and <= 31 => RegimeDues.OfMonth(DueDay.Value),
            DueChoice.DayOfYear when DueMonth is >= 1 and <= 12 && DueDay >= 1 && DueDay <= DateTime.DaysInMonth(2000, DueMonth.Value) => RegimeDues.OfYear(
                DueMonth.Value,
                DueDay.Value
            ),
            DueChoice.DaysOfYear when RegimeDues.ReadDays(DueDates) is { } days && days.Count == ReportPeriods.NumbersIn(Period) => RegimeDues.OfYear(days),
            DueChoice.DaysAfter or DueChoice.WorkingDaysAfter when DueDays is >= 0 and <= 366 => RegimeDues.After(
                DueDays.Value,
                Due == DueChoice.WorkingDaysAfter
            ),
            DueChoice.Once when Period == PeriodKind.Own && DueOn is { } due && WindowTo is { } closes => RegimeDues.Once(closes, due),
            DueChoice.Later when Typed.Clean(DueWords) is { Length: > 0 and <= 300 } words => RegimeDues.Later(words),
            _ => null,
        };

    public void Take(DueRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        Due = RegimeDues.ChoiceOf(rule, Period);
        (DueDays, DueWords) = (rule.Days, Due == DueChoice.Later ? rule.Words.Vi : null);
        DueOn = Due == DueChoice.Once ? WindowTo?.AddDays(rule.Days ?? 0) : null;
        if (Due == DueChoice.DaysOfYear)
            DueDates = string.Join(", ", rule.Day!.Split(' ').Select(d => $"{d[3..]}/{d[..2]}"));
        else if (rule.Kind is DueKind.DayOfMonth or DueKind.DayOfYear)
        {
            var parts = rule.Day!.Split('-').Select(int.Parse).ToArray();
            (DueMonth, DueDay) = (parts.Length == 2 ? parts[0] : null, parts[^1]);
        }
    }

    /// <summary>All that the regime states; null where it does not say by when reports are due.</summary>
    public NewRegime? Given(Id<Body> owner, DateOnly today, (string? Confidence, DutySource? Source) ground) =>
        Rule is { } rule && To is { } to ? Stated(owner, to, rule, today) with { Confidence = ground.Confidence, Source = ground.Source } : null;

    private NewRegime Stated(Id<Body> owner, Id<Body> to, DueRule rule, DateOnly today) =>
        new()
        {
            Name = Typed.Clean(Name),
            OwnerId = owner,
            ToId = to,
            ViaId = Via,
            FormCode = Typed.Clean(FormCode),
            Period = Period,
            WindowFrom = WindowFrom,
            WindowTo = WindowTo,
            Due = rule,
            Bodies = IsListed ? [.. Bodies.Distinct()] : [],
            Ground = Typed.Clean(Ground),
            From = From ?? today,
        };
}
