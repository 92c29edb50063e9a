namespace Dinh.Domain.Duties;

/// <summary>Why a duty is brought to mind on a day.</summary>
public enum Nudge
{
    Overdue,
    Today,
    Soon,
}

/// <summary>Lời nhắc: computed from a duty's next due day, sent to nobody and stored nowhere.</summary>
public readonly record struct Reminder(Nudge Nudge, DateOnly Due, int Days)
{
    /// <summary>The reminder that is due on a day: within the week before, on the day, and every day after until evidence comes.</summary>
    public static Reminder? Of(DutyFacts facts, DateOnly today) =>
        facts.On(today) switch
        {
            DutyState.Late => new(Nudge.Overdue, facts.NextDue!.Value, today.DayNumber - facts.NextDue.Value.DayNumber),
            DutyState.DueSoon when facts.NextDue == today => new(Nudge.Today, today, 0),
            DutyState.DueSoon => new(Nudge.Soon, facts.NextDue!.Value, facts.NextDue.Value.DayNumber - today.DayNumber),
            _ => null,
        };
}
