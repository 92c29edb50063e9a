using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Evidencing;
using Dinh.Law.Time;

namespace Dinh.Domain.Duties;

/// <content>How a duty begins, is covered by evidence and is done.</content>
public sealed partial class Duty
{
    /// <summary>The words of the awaited event without marks and signs, by which waiting duties are found.</summary>
    public string? AwaitedKey { get; private init; }

    public Id<AwaitedEvent>? BegunBy { get; private set; }

    /// <summary>The day of the event that began it.</summary>
    public DateOnly? BegunOn { get; private set; }

    /// <summary>The last day counted from that event.</summary>
    public DateOnly? BegunDue { get; private set; }

    /// <summary>Follows from the facts above whenever they change; it does not depend on the day, so it may be stored and asked for.</summary>
    public bool IsWaiting { get; private set; }

    /// <inheritdoc cref="IsWaiting"/>
    public DateOnly? Begins { get; private set; }

    /// <summary>The first day by which something is owed that no standing evidence covers; follows from the facts as <see cref="IsWaiting"/> does.</summary>
    public DateOnly? NextDue { get; private set; }

    /// <summary>The day on which evidence covered all of it; follows from the facts as <see cref="IsWaiting"/> does.</summary>
    public DateOnly? ClosedOn { get; private set; }

    public DutyFacts Facts => new(Window.Kind, CancelledOn is not null, ClosedOn is not null, IsWaiting, NextDue, Begins);

    public DutyState StateOn(DateOnly today) => Facts.On(today);

    /// <summary>Whether it comes again; a cycle that does not fit once into its window makes no turn, and the duty is done once.</summary>
    public bool HasTurns => Turns.Any();

    /// <summary>Its turns in order; without end where its window has none.</summary>
    public IEnumerable<Occurrence> Turns => Occurrence.Of(Window, BegunOn ?? AssignedOn);

    /// <summary>The turns that fall due up to a day, and the first after it.</summary>
    public IReadOnlyList<Occurrence> TurnsUntil(DateOnly day)
    {
        var turns = Turns.TakeWhile(t => t.From <= day).ToList();
        return turns.Count > 0 ? turns : [.. Turns.Take(1)];
    }

    /// <param name="key">Made before, so that the same deed twice is known.</param>
    /// <param name="proof">What shows it.</param>
    /// <param name="target">What of the duty it shows.</param>
    /// <param name="by">Who supplies it.</param>
    /// <param name="today">The day.</param>
    /// <param name="closing">What is said to a silent coordinator, or to evidence of an unusual sort.</param>
    public Outcome Supply(Id<Evidence> key, Proof proof, EvidenceFor target, Id<Person> by, DateOnly today, Closing closing = default)
    {
        ArgumentNullException.ThrowIfNull(proof);
        if (CancelledOn is not null)
            return new Refusal("duty.already-cancelled");
        if (IsWaiting)
            return new Refusal("duty.waits-for-event");
        if (proof.RefusedOn(today) is { } refused)
            return refused;
        if (!Knows(target, today))
            return new Refusal("evidence.no-such-part");
        var mark = Duties.Evidence.MarkOf(proof, target);
        if (evidence.Exists(e => e.Id == key || e.Mark == mark))
            return new Refusal("evidence.already-supplied");
        if (Unfit(proof, target, closing, today) is { } unfit)
            return unfit;

        var silent = Closes(target) ? string.Join("; ", Silent.Select(p => p.Name)) : "";
        if (silent.Length > 0 && string.IsNullOrWhiteSpace(closing.OverSilence))
            return new Refusal("duty.silent-parts");

        evidence.Add(Duties.Evidence.Of(key, proof, target, closing with { SilentThen = silent.Length > 0 ? silent : null }, (by, today)));
        Contribute(target.Part, today);
        return Changed(new EvidenceSupplied(Id, key, proof.Label, today));
    }

    /// <summary>Takes evidence back; what it covered is owed again.</summary>
    public Outcome Withdraw(Id<Evidence> key, string because, DateOnly today)
    {
        if (evidence.Find(e => e.Id == key) is not { } found)
            return new Refusal("evidence.unknown");
        if (!found.Stands)
            return new Refusal("evidence.already-withdrawn");
        if (string.IsNullOrWhiteSpace(because))
            return new Refusal("duty.reason-needed");

        found.Withdraw(because.Trim(), today);
        return Changed(new EvidenceWithdrawn(Id, key, because.Trim(), today));
    }

    /// <summary>Starts the duty that waited for this event. A duty that does not wait is left as it is.</summary>
    public Outcome Begin(AwaitedEvent happened, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(happened);
        ArgumentNullException.ThrowIfNull(calendar);
        if (!IsWaiting)
            return new Refusal("duty.not-waiting");

        (BegunBy, BegunOn, BegunDue) = (happened.Id, happened.OccurredOn, Window.DueAfter(happened.OccurredOn, calendar));
        return Changed(new DutyBegun(Id, happened.Id, happened.OccurredOn, BegunDue));
    }

    /// <summary>Makes the duty wait again, because the record of the event was withdrawn.</summary>
    public Outcome UndoBeginning(AwaitedEvent withdrawn, string because)
    {
        ArgumentNullException.ThrowIfNull(withdrawn);
        if (BegunBy != withdrawn.Id)
            return new Refusal("duty.not-begun-by-event");

        (BegunBy, BegunOn, BegunDue) = (null, null, null);
        return Changed(new DutyBeginningUndone(Id, withdrawn.Id, because));
    }

    // Each step of a duty ends with something of its own, and so does what another body gives to it.
    private Refusal? Unfit(Proof proof, EvidenceFor target, Closing closing, DateOnly today) =>
        target is { Milestone: null, Part: null }
        && string.IsNullOrWhiteSpace(closing.Unusual)
        && EvidenceKinds.For(TaskKind, today) is { } kind
        && !kind.Takes(proof.SortOf, proof.Form)
            ? new($"evidence.unfit.{kind.Task}")
            : null;

    // The whole, a turn, or the last of the steps that were open.
    private bool Closes(EvidenceFor target) =>
        target switch
        {
            { Part: not null } => false,
            { Milestone: { } step } => milestones.TrueForAll(m => m.Id == step || evidence.Exists(e => e.Stands && e.MilestoneId == m.Id)),
            _ => true,
        };

    // Whoever supplies evidence has taken the part.
    private void Contribute(PartKey? part, DateOnly today)
    {
        if (part is null)
            HeardOn = today;
        if ((part is { } key ? Find(key) : OwnPart) is { Answer: not PartAnswer.Accepted } giver)
            (giver.Answer, giver.AnsweredOn, giver.Words) = (PartAnswer.Accepted, today, null);
    }

    private bool Knows(EvidenceFor target, DateOnly today) =>
        target switch
        {
            { Part: { } part } => part.Body != BodyId && Find(part) is not null,
            { Milestone: { } step } => milestones.Exists(m => m.Id == step),
            { Turn: { } due } => TurnsUntil(today).Any(t => t.Due == due),
            _ => !HasTurns,
        };

    private void Reckon()
    {
        IsWaiting = Window.Kind is TimeKind.Conditional && BegunOn is null;
        Begins = BegunOn ?? Window.Start;
        (NextDue, ClosedOn) = Reckoning.Of(this);
        ReckonParts();
    }
}
