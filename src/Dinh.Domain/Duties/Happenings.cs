using Dinh.Domain.Common;
using Dinh.Domain.People;

namespace Dinh.Domain.Duties;

public sealed record DutyAssigned(Id<Duty> Duty, Id<Body> Body, string Content, DateOnly On);

public sealed record DutyBegun(Id<Duty> Duty, Id<AwaitedEvent> Event, DateOnly On, DateOnly? Due);

public sealed record DutyBeginningUndone(Id<Duty> Duty, Id<AwaitedEvent> Event, string Because);

public sealed record EvidenceSupplied(Id<Duty> Duty, Id<Evidence> Evidence, string Label, DateOnly On);

public sealed record EvidenceWithdrawn(Id<Duty> Duty, Id<Evidence> Evidence, string Because, DateOnly On);

public sealed record DutyCancelled(Id<Duty> Duty, string Because, DateOnly On);

/// <summary>The law, or who gave it, set another time.</summary>
public sealed record DutyRetimed(Id<Duty> Duty, DateOnly? From, DateOnly? To, DateOnly On, string Ground);

public sealed record DutyRevived(Id<Duty> Duty, string Because, DateOnly On);

public sealed record DutyHandedOver(Id<Duty> Duty, Id<Body> From, Id<Body> To, DateOnly On, string Ground);

/// <summary>Bodies in the duty other than the one that owes it have ended, and their successors stand in their place.</summary>
public sealed record DutyBodiesSucceeded(Id<Duty> Duty, DateOnly On, string Ground);

public sealed record DutyMerged(Id<Duty> Duty, Id<Duty> Into, DateOnly On, string Ground);

/// <summary>It goes on although the paper that it came from was replaced or ended.</summary>
public sealed record DutyKept(Id<Duty> Duty, DateOnly On, string Ground);

public sealed record ParticipantAdded(Id<Duty> Duty, DutyRole Role, string Name);

public sealed record ParticipantRemoved(Id<Duty> Duty, DutyRole Role, string Name);

public sealed record PartAnswered(Id<Duty> Duty, Id<Body> Body, DutyRole Role, PartAnswer Answer, string Words, string Paper, DateOnly On);

public sealed record PartReplied(Id<Duty> Duty, Id<Body> Body, DutyRole Role, string Words, DateOnly On);

public sealed record AnswerDayMoved(Id<Duty> Duty, Id<Body> Body, DutyRole Role, DateOnly Day, string Ground);

public sealed record DutyPublished(Id<Duty> Duty);

public sealed record DutyHidden(Id<Duty> Duty);

public sealed record EventRecorded(Id<AwaitedEvent> Event, string Name, DateOnly On, string Ground);

public sealed record EventWithdrawn(Id<AwaitedEvent> Event, string Because, DateOnly On);
