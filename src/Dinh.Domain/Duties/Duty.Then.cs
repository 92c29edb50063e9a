namespace Dinh.Domain.Duties;

/// <content>How a duty stood at the end of a day gone by, from what stood then, whatever came later.</content>
public sealed partial class Duty
{
    /// <summary>What was still owed of it at the end of that day, and since when nothing was.</summary>
    public DutyThen Then(DateOnly day)
    {
        var waited = IsWaiting || BegunOn > day;
        var (nextDue, closedOn) = Reckoning.Of(this, day);
        return new(closedOn is null && !waited ? nextDue : null, closedOn, waited && closedOn is null);
    }

    /// <summary>What of it was closed up to the end of that day: the whole once, or each turn by itself.</summary>
    public IEnumerable<DutyClosing> ClosingsUntil(DateOnly day)
    {
        if (HasTurns)
            return Reckoning
                .StandingOn(this, day)
                .Where(e => e.Turn is not null)
                .GroupBy(e => e.Turn!.Value)
                .Select(t => new DutyClosing(t.Key, t.Min(e => e.SuppliedOn), IsTurn: true))
                .OrderBy(c => c.Due);

        return Then(day).ClosedOn is { } closed ? [new(OnlyDue, closed, IsTurn: false)] : [];
    }

    /// <summary>The days of a time on which something of it fell due.</summary>
    public IEnumerable<DateOnly> DuesIn(DateOnly from, DateOnly to) =>
        HasTurns ? Turns.TakeWhile(t => t.Due <= to).Where(t => t.Due >= from).Select(t => t.Due)
        : OnlyDue is { } due && due >= from && due <= to ? [due]
        : [];

    private DateOnly? OnlyDue => BegunDue ?? Window.End;
}

/// <summary>A duty at the end of a day gone by.</summary>
/// <param name="NextDue">The first day by which something was owed; null where no day was set.</param>
/// <param name="ClosedOn">Since when all of it was covered; null while it was open.</param>
/// <param name="Waited">Whether it waited for its event.</param>
public readonly record struct DutyThen(DateOnly? NextDue, DateOnly? ClosedOn, bool Waited)
{
    public bool IsOpen => ClosedOn is null && !Waited;

    /// <summary>Whether a day set for it had passed without it.</summary>
    public bool WasLateOn(DateOnly day) => IsOpen && NextDue <= day;
}

/// <summary>That a duty or one of its turns was closed.</summary>
/// <param name="Due">The day set for it; null where none was.</param>
/// <param name="On">The first day on which standing evidence covered it.</param>
public readonly record struct DutyClosing(DateOnly? Due, DateOnly On, bool IsTurn)
{
    public bool IsInTime => Due is null || On <= Due;
}
