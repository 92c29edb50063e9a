using Dinh.Domain.Common;
using Dinh.Domain.People;

namespace Dinh.Domain.Duties;

/// <summary>All that is said when a duty is given to a body.</summary>
public sealed record NewDuty
{
    /// <summary>Made before, so that the same deed twice is known; without it one is made.</summary>
    public Id<Duty>? Key { get; init; }

    /// <summary>The one body that answers for it.</summary>
    public required Id<Body> BodyId { get; init; }

    /// <summary>The body whose paper gives it; it may record the events that the duty waits for.</summary>
    public Id<Body>? AssignedBy { get; init; }

    /// <summary>The body that entered the paper here; it answers for what was made of it, whoever issued it.</summary>
    public Id<Body>? EnteredBy { get; init; }

    /// <summary>The duty of which it is a part.</summary>
    public Id<Duty>? ParentId { get; init; }

    /// <summary>The person of the body who is to do it.</summary>
    public Id<Person>? DoerId { get; init; }

    public required DutySource Source { get; init; }

    /// <summary>The work in one sentence.</summary>
    public required string Content { get; init; }

    /// <summary>The rest of the source's words about it.</summary>
    public string? Detail { get; init; }

    /// <summary>conference, publicity, training, …; null when none fits.</summary>
    public string? TaskKind { get; init; }

    public required Window Window { get; init; }

    /// <summary>The day of the paper: turns are counted from it where the window has no first day.</summary>
    public required DateOnly On { get; init; }

    public IReadOnlyList<Participant> Participants { get; init; } = [];

    public IReadOnlyList<Step> Milestones { get; init; } = [];

    /// <summary>How the bodies are asked to take their parts; without it all are charged, and no day to answer is counted.</summary>
    public Asking? Asking { get; init; }

    /// <summary>Whether visitors may read it, as they may its paper.</summary>
    public bool IsPublic { get; init; }

    public readonly record struct Step(string Text, DateOnly? Due);
}
