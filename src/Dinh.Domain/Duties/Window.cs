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

    public Cycle? Every { get; init; }

    /// <summary>1–12, for a yearly due day.</summary>
    public int? Month { get; init; }

    /// <summary>1–31, the day of the month of the due day.</summary>
    public int? Day { get; init; }

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

    /// <summary>Whether it comes again on days that can be counted.</summary>
    public bool Recurs => Every is not null and not Cycle.Unstated;

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
                Every = reading.Recurrence?.Every,
                Month = reading.Recurrence?.Month,
                Day = reading.Recurrence?.Day,
                Awaits = reading.Awaits,
                DaysAfterEvent = reading.DaysAfterEvent,
                WorkingDays = reading.WorkingDays,
                Text = text,
                ReasonVi = reading.Reason.Vi,
                ReasonEn = reading.Reason.En,
            };
}
