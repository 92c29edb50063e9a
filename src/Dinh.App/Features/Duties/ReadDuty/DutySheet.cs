using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;

namespace Dinh.App.Features.Duties.ReadDuty;

/// <summary>All that is known of one duty, as its page shows it to this reader.</summary>
public sealed record DutySheet(DutyLine Line, DutyMore More, DateOnly Today)
{
    public IReadOnlyList<ParticipantLine> Participants { get; init; } = [];

    /// <summary>What the lead gave on, as far as the reader may see it.</summary>
    public IReadOnlyList<ChildLine> Children { get; init; } = [];

    /// <summary>How its steps and the duties below it stand.</summary>
    public Rollup Rollup =>
        Rollup.Of(
            Steps
                .Select(s => Rollup.OfStep(Line.ClosedOn is not null || EvidenceOf(s.Id).Any(), s.Due, Line.HeardOn is not null, Today))
                .Concat(Children.Where(c => !c.Line.IsCancelled).Select(c => c.ProgressOn(Today)))
        );

    /// <summary>Whether that body has to do with it.</summary>
    public bool Concerns(Id<Body> body) => body == Line.BodyId || body == More.AssignedBy || body == More.EnteredBy || Participants.Any(p => p.BodyId == body);

    public IReadOnlyList<StepLine> Steps { get; init; } = [];

    public IReadOnlyList<EvidenceLine> Evidence { get; init; } = [];

    public IReadOnlyList<HistoryLine> History { get; init; } = [];

    /// <summary>Whether the reader works for the body that answers for it.</summary>
    public bool IsMine { get; init; }

    /// <summary>Whether one of the reader's bodies has to do with it: then what the bodies say to each other is shown.</summary>
    public bool IsConcerned { get; init; }

    /// <summary>Whether the reader works for the body that gave it.</summary>
    public bool IsGiver { get; init; }

    /// <summary>The bodies that the reader works for.</summary>
    public IReadOnlyList<Id<Body>> Readers { get; init; } = [];

    /// <summary>The parts for which the reader may answer.</summary>
    public IEnumerable<ParticipantLine> Mine => Participants.Where(p => p.Key is { } key && Readers.Contains(key.Body) && p.NeedsAnswer(Line.BodyId));

    /// <summary>The parts for which the reader may give what was done, beside what closes the duty.</summary>
    public IEnumerable<ParticipantLine> Givable => Mine.Where(p => p.BodyId != Line.BodyId);

    public IEnumerable<ParticipantLine> Helpers => Participants.Where(p => p.BodyId is null || p.BodyId != Line.BodyId);

    public IReadOnlyList<ParticipantLine> Silent => [.. Helpers.Where(p => p.IsSilent)];

    /// <summary>Whether the reader answers the questions of that part.</summary>
    public bool Directs(ParticipantLine part) => part.BodyId is not null && (part.BodyId == Line.BodyId ? IsGiver : IsMine);

    /// <summary>Whether the reader may fetch the file: of the bodies that direct the duty, or of the body whose part it is.</summary>
    public bool MayRead(EvidenceLine evidence) => MayDirect || (evidence.PartBody is { } body && Readers.Contains(body));

    public bool MayWithdraw(EvidenceLine evidence) => evidence.PartBody is { } body ? Readers.Contains(body) : IsMine;

    /// <summary>Whether the reader may cancel it or hand it over.</summary>
    public bool MayDirect { get; init; }

    /// <summary>The bodies that it can be handed to: those of the same unit that stand today.</summary>
    public IReadOnlyList<BodyChoice> Successors { get; init; } = [];

    /// <summary>Its turns up to today and the next, newest first; none for a duty that is done once.</summary>
    public IReadOnlyList<Occurrence> Turns { get; init; } = [];

    public IEnumerable<EvidenceLine> EvidenceOf(DateOnly turn) => Evidence.Where(e => e.Turn == turn && e.WithdrawnOn is null);

    public IEnumerable<EvidenceLine> EvidenceOf(Id<Milestone> step) => Evidence.Where(e => e.Step == step && e.WithdrawnOn is null);
}

public sealed record DutyMore(string? Detail, string? AssignedByName, DateOnly AssignedOn, DateOnly? CancelledOn, string? CancelledBecause)
{
    public bool IsPublic { get; init; }

    /// <summary>The duty that goes on in its place.</summary>
    public Id<Duty>? MergedInto { get; init; }

    public string? MergedContent { get; init; }

    public Id<Body>? AssignedBy { get; init; }

    public Id<Body>? EnteredBy { get; init; }

    public string? DoerName { get; init; }

    public DateOnly? BegunDue { get; init; }

    public string? EventName { get; init; }

    public string? EventPaper { get; init; }
}

public sealed record BodyChoice(Id<Body> Id, string Name);

public sealed record StepLine(Id<Milestone> Id, string Text, DateOnly? Due);

public sealed record EvidenceLine(Id<Evidence> Id, ProofKind Kind, string Key, string Label, DateOnly? PaperDate)
{
    public string? Note { get; init; }

    public DateOnly? Turn { get; init; }

    public Id<Milestone>? Step { get; init; }

    /// <summary>The body whose part it is; null where it closes something.</summary>
    public Id<Body>? PartBody { get; init; }

    public string? PartName { get; init; }

    public string? Sort { get; init; }

    public string? UnusualBecause { get; init; }

    public string? SilentThen { get; init; }

    public string? SilentBecause { get; init; }

    public string? SuppliedBy { get; init; }

    public DateOnly SuppliedOn { get; init; }

    public DateOnly? WithdrawnOn { get; init; }

    public string? WithdrawnBecause { get; init; }
}

public sealed record HistoryLine(DateTime At, string Name, string Kind, string Body);
