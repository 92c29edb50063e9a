using System.Linq.Expressions;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;

namespace Dinh.App.Features.Duties;

/// <summary>One duty as lists show it: on the desk, on the board, in exports and calendars. One projection for all, so that they cannot differ.</summary>
public sealed record DutyLine
{
    public required Id<Duty> Id { get; init; }

    public required string Content { get; init; }

    public required DutySource Source { get; init; }

    public required Window Window { get; init; }

    public required Id<Body> BodyId { get; init; }

    public required string BodyName { get; init; }

    public required string? TaskKind { get; init; }

    public required bool IsWaiting { get; init; }

    public required bool IsCancelled { get; init; }

    public required DateOnly? Begins { get; init; }

    public required DateOnly? BegunOn { get; init; }

    public required DateOnly? NextDue { get; init; }

    public required DateOnly? ClosedOn { get; init; }

    /// <summary>What the body that one looks for does in it; null where it has the duty itself or no part.</summary>
    public required DutyRole? Role { get; init; }

    /// <summary>The last day on which the accountable body let anything be heard.</summary>
    public DateOnly? HeardOn { get; init; }

    /// <summary>The part of the body that one looks for; null where it has none, or the duty is of before answers were asked for.</summary>
    public LinePart? Part { get; init; }

    /// <summary>Whether that body has yet to answer; a second lead answers in the duty of its own.</summary>
    public bool AwaitsAnswer => Part is { AskedOn: not null, State: PartState.Asked } part && (part.Role is not DutyRole.Lead || part.Body == BodyId);

    public DutyFacts Facts => new(Window.Kind, IsCancelled, ClosedOn is not null, IsWaiting, NextDue, Begins);

    public DutyState StateOn(DateOnly today) => Facts.On(today);

    /// <param name="db">Where names of bodies are read.</param>
    /// <param name="bodies">The bodies whose part in each duty is told.</param>
    public static Expression<Func<Duty, DutyLine>> From(DinhDb db, IReadOnlyCollection<Id<Body>> bodies) =>
        d => new DutyLine
        {
            Id = d.Id,
            Content = d.Content,
            Source = d.Source,
            Window = d.Window,
            BodyId = d.BodyId,
            BodyName = db.Bodies.Where(b => b.Id == d.BodyId).Select(b => b.Name).FirstOrDefault() ?? "",
            TaskKind = d.TaskKind,
            IsWaiting = d.IsWaiting,
            IsCancelled = d.CancelledOn != null,
            Begins = d.Begins,
            BegunOn = d.BegunOn,
            NextDue = d.NextDue,
            ClosedOn = d.ClosedOn,
            HeardOn = d.HeardOn,
            Part = d
                .Participants.Where(p => p.BodyId != null && bodies.Contains(p.BodyId.Value))
                .OrderByDescending(p => p.Role)
                .Select(p => new LinePart
                {
                    Role = p.Role,
                    Body = p.BodyId!.Value,
                    IsRequest = p.IsRequest,
                    AskedOn = p.AskedOn,
                    AnswerBy = p.AnswerBy,
                    Answer = p.Answer,
                    RepliedOn = p.RepliedOn,
                    ContributedOn = p.ContributedOn,
                })
                .FirstOrDefault(),
            Role = bodies.Contains(d.BodyId)
                ? null
                : d.Participants.Where(p => p.BodyId != null && bodies.Contains(p.BodyId.Value)).Select(p => (DutyRole?)p.Role).FirstOrDefault(),
        };
}
