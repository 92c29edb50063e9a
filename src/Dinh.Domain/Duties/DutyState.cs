using System.Linq.Expressions;
using Dinh.Law.Time;

namespace Dinh.Domain.Duties;

/// <summary>How a duty stands on a day. Nobody types it in: it follows from the facts and the day.</summary>
public enum DutyState
{
    Late,

    /// <summary>Due within <see cref="DutyStates.SoonDays"/> days.</summary>
    DueSoon,

    Open,

    NotStarted,

    /// <summary>Goes on and has no day to be done by.</summary>
    Ongoing,

    /// <summary>Waits for an event that has not been recorded.</summary>
    Waiting,

    Done,

    Cancelled,
}

/// <summary>The facts of a duty from which its state on any day follows.</summary>
/// <param name="NextDue">The first day by which something is owed that no evidence covers.</param>
/// <param name="Begins">The day it begins.</param>
public readonly record struct DutyFacts(TimeKind? Kind, bool IsCancelled, bool IsDone, bool IsWaiting, DateOnly? NextDue, DateOnly? Begins);

/// <summary>The one rule of states, once for a record in hand and once for the database to ask; a property test holds them equal.</summary>
public static class DutyStates
{
    /// <summary>Within how many days a due day is soon: the desk's habit, no rule of law.</summary>
    public const int SoonDays = 7;

    public static DutyState On(this DutyFacts facts, DateOnly today) =>
        facts switch
        {
            { IsCancelled: true } => DutyState.Cancelled,
            { IsDone: true } => DutyState.Done,
            { IsWaiting: true } => DutyState.Waiting,
            { NextDue: { } due } when due < today => DutyState.Late,
            { NextDue: { } due } when due <= today.AddDays(SoonDays) => DutyState.DueSoon,
            { Begins: { } begins } when begins > today => DutyState.NotStarted,
            { Kind: TimeKind.Ongoing } or { NextDue: null, Kind: TimeKind.From or TimeKind.Periodic } => DutyState.Ongoing,
            _ => DutyState.Open,
        };

    /// <summary>The same rule as a condition on stored facts.</summary>
    public static Expression<Func<Duty, bool>> Is(DutyState state, DateOnly today)
    {
        var soon = today.AddDays(SoonDays);
        return state switch
        {
            DutyState.Cancelled => d => d.CancelledOn != null,
            DutyState.Done => d => d.CancelledOn == null && d.ClosedOn != null,
            DutyState.Waiting => d => d.CancelledOn == null && d.ClosedOn == null && d.IsWaiting,
            DutyState.Late => d => d.CancelledOn == null && d.ClosedOn == null && !d.IsWaiting && d.NextDue < today,
            DutyState.DueSoon => d => d.CancelledOn == null && d.ClosedOn == null && !d.IsWaiting && d.NextDue >= today && d.NextDue <= soon,
            DutyState.NotStarted => d =>
                d.CancelledOn == null && d.ClosedOn == null && !d.IsWaiting && (d.NextDue == null || d.NextDue > soon) && d.Begins > today,
            DutyState.Ongoing => d =>
                d.CancelledOn == null
                && d.ClosedOn == null
                && !d.IsWaiting
                && (d.NextDue == null || d.NextDue > soon)
                && (d.Begins == null || d.Begins <= today)
                && (d.Window.Kind == TimeKind.Ongoing || (d.NextDue == null && (d.Window.Kind == TimeKind.From || d.Window.Kind == TimeKind.Periodic))),
            _ => d =>
                d.CancelledOn == null
                && d.ClosedOn == null
                && !d.IsWaiting
                && (d.NextDue == null || d.NextDue > soon)
                && (d.Begins == null || d.Begins <= today)
                && (d.Window.Kind == null || d.Window.Kind != TimeKind.Ongoing)
                && (d.NextDue != null || d.Window.Kind == null || (d.Window.Kind != TimeKind.From && d.Window.Kind != TimeKind.Periodic)),
        };
    }
}
