namespace Dinh.Law.Time;

/// <summary>What kind of obligation in time a phrase states.</summary>
public enum TimeKind
{
    /// <summary>Due on or before <see cref="TimeReading.End"/>.</summary>
    By,

    /// <summary>To be done inside a period: quarter, month, year, range.</summary>
    Within,

    /// <summary>Begins on <see cref="TimeReading.Start"/> and has no stated end.</summary>
    From,

    /// <summary>Goes on all the time ("thường xuyên").</summary>
    Ongoing,

    /// <summary>Comes again ("định kỳ", "hằng năm", "hằng quý").</summary>
    Periodic,

    /// <summary>Waits for an event ("khi có văn bản hướng dẫn").</summary>
    Conditional,
}

/// <summary>How often an obligation comes again.</summary>
public enum Cycle
{
    Weekly,
    Monthly,
    Quarterly,
    HalfYearly,
    Yearly,

    /// <summary>Periodic, but the phrase does not say how often ("định kỳ").</summary>
    Unstated,
}

/// <summary>How an obligation comes again, and on which day of the cycle it falls due, as far as the phrase says.</summary>
/// <param name="Every">The cycle.</param>
/// <param name="Month">1–12, for a yearly due day; 1–3, the month of the quarter, for a quarterly one.</param>
/// <param name="Day">1–31, the day of the month of the due day; null with a month: by the end of that month.</param>
/// <param name="Then">The next due day of the same obligation ("15/6 và 15/12 hằng năm"); null when there is one.</param>
public sealed record Recurrence(Cycle Every, int? Month = null, int? Day = null, Recurrence? Then = null);

/// <summary>What is known when a phrase of time is read.</summary>
/// <param name="Issued">The day the paper was issued; null when the paper leaves it open.</param>
/// <param name="Year">The year the paper is for (from its title), used where the phrase names none.</param>
public sealed record TimeContext(DateOnly? Issued = null, int? Year = null);

/// <summary>A phrase of time, understood: a window, a recurrence or an event to wait for, with the reason in words.</summary>
/// <param name="Kind">The kind of obligation.</param>
/// <param name="Start">First day of the window, inclusive; null when open.</param>
/// <param name="End">Last day of the window, inclusive: the due date; null when open.</param>
/// <param name="Recurrence">How it comes again; null when it comes once.</param>
/// <param name="Awaits">The event waited for, in the phrase's own words; null when none.</param>
/// <param name="DaysAfterEvent">Days counted from the event ("trong vòng 20 ngày kể từ …"), negative before it; null when the event itself starts the duty.</param>
/// <param name="WorkingDays">Whether <paramref name="DaysAfterEvent"/> counts working days.</param>
/// <param name="Reason">Why the window is what it is, for the person who relies on it.</param>
public sealed record TimeReading(
    TimeKind Kind,
    DateOnly? Start,
    DateOnly? End,
    Recurrence? Recurrence,
    string? Awaits,
    int? DaysAfterEvent,
    bool WorkingDays,
    Reason Reason
);
