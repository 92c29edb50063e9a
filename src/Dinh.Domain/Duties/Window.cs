using System.Globalization;
using Dinh.Law;
using Dinh.Law.Time;

namespace Dinh.Domain.Duties;

/// <summary>Thời hạn: when a duty is to be done, as its paper writes it and as it was understood, with the reason. It never changes by itself.</summary>
public sealed record Window
{
    public static readonly Window Unstated = new() { ReasonVi = "Nguồn không nêu thời gian.", ReasonEn = "The source states no time." };

    /// <summary>Null where the source states no time.</summary>
    public TimeKind? Kind { get; init; }

    public DateOnly? Start { get; init; }

    public DateOnly? End { get; init; }

    /// <summary>How it comes again, as <see cref="Repeats"/> reads it: "Yearly 6 15; Yearly 12 15". Null when it comes once.</summary>
    public string? Cycles { get; init; }

    /// <summary>The event waited for, in the source's own words.</summary>
    public string? Awaits { get; init; }

    public int? DaysAfterEvent { get; init; }

    public bool WorkingDays { get; init; }

    /// <summary>The phrase of time as written.</summary>
    public string Text { get; init; } = "";

    public string ReasonVi { get; init; } = "";

    public string ReasonEn { get; init; } = "";

    /// <summary>The place in the law that fixes the time, as a clerk would write it; null where the plan itself does.</summary>
    public string? Basis { get; init; }

    /// <summary>How well the law's value behind <see cref="Basis"/> was checked: "text", "secondary" or "memory".</summary>
    public string? Confidence { get; init; }

    public Sentence Reason => new(ReasonVi, ReasonEn);

    /// <summary>The rules by which it comes again on days that can be counted.</summary>
    public IEnumerable<Recurrence> Repeats =>
        (Cycles ?? "").Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(Read).Where(r => r.Every != Cycle.Unstated);

    public static Window Of(TimeReading? reading, string text) =>
        reading is null
            ? Unstated with
            {
                Text = text,
            }
            : new()
            {
                Kind = reading.Kind,
                Start = reading.Start,
                End = reading.End,
                Cycles = Write(reading.Recurrence),
                Awaits = reading.Awaits,
                DaysAfterEvent = reading.DaysAfterEvent,
                WorkingDays = reading.WorkingDays,
                Text = text,
                ReasonVi = reading.Reason.Vi,
                ReasonEn = reading.Reason.En,
            };

    /// <summary>A rule and those that follow it, as <see cref="Cycles"/> keeps them.</summary>
    public static string? Write(Recurrence? recurrence)
    {
        var rules = new List<string>();
        for (var rule = recurrence; rule is not null; rule = rule.Then)
            rules.Add($"{rule.Every} {rule.Month ?? 0} {rule.Day ?? 0}");
        return rules.Count == 0 ? null : string.Join("; ", rules);
    }

    /// <summary>The last day counted from the awaited event; null where no days are counted.</summary>
    public DateOnly? DueAfter(DateOnly day, WorkingCalendar calendar) =>
        (DaysAfterEvent, WorkingDays) switch
        {
            (null, _) => null,
            (>= 0 and var days, true) => calendar.AddDays(day, days),
            (var days, true) => Before(day, -days.Value, calendar),
            (var days, _) => day.AddDays(days.Value),
        };

    private static DateOnly Before(DateOnly day, int workingDays, WorkingCalendar calendar)
    {
        while (workingDays > 0)
        {
            day = day.AddDays(-1);
            if (calendar.IsWorking(day))
                workingDays--;
        }

        return day;
    }

    private static Recurrence Read(string rule)
    {
        var parts = rule.Split(' ');
        return new(Enum.Parse<Cycle>(parts[0]), Stated(parts[1]), Stated(parts[2]));
    }

    private static int? Stated(string number) => int.Parse(number, CultureInfo.InvariantCulture) is var stated and > 0 ? stated : null;
}
