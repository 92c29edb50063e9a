using System.Linq.Expressions;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;

namespace Dinh.App.Features.Duties.ReadDuty;

/// <summary>One body's part in a duty as pages show it.</summary>
public sealed record ParticipantLine(DutyRole Role, string Name, string? BodyName)
{
    public Id<Body>? BodyId { get; init; }

    public bool IsRequest { get; init; }

    public DateOnly? AskedOn { get; init; }

    public DateOnly? AnswerBy { get; init; }

    public string? AnswerByGround { get; init; }

    public PartAnswer? Answer { get; init; }

    public DateOnly? AnsweredOn { get; init; }

    public string? Words { get; init; }

    public string? AnswerPaper { get; init; }

    public string? Reply { get; init; }

    public DateOnly? RepliedOn { get; init; }

    public DateOnly? ContributedOn { get; init; }

    public string Shown => BodyName ?? Name;

    public PartKey? Key => BodyId is { } body ? new(Role, body) : null;

    public PartState State => Participant.StateOf(BodyId is not null, Answer, RepliedOn is not null, ContributedOn is not null);

    public bool IsSilent => Role is not DutyRole.Lead && AskedOn is not null && State is (PartState.Asked or PartState.AskedBack);

    /// <summary>A second lead has a duty of its own, and answers there.</summary>
    public bool NeedsAnswer(Id<Body> accountable) => BodyId is not null && (Role is not DutyRole.Lead || BodyId == accountable);

    public static Expression<Func<Participant, ParticipantLine>> From(DinhDb db) =>
        p => new ParticipantLine(p.Role, p.Name, db.Bodies.Where(b => b.Id == p.BodyId).Select(b => b.Name).FirstOrDefault())
        {
            BodyId = p.BodyId,
            IsRequest = p.IsRequest,
            AskedOn = p.AskedOn,
            AnswerBy = p.AnswerBy,
            AnswerByGround = p.AnswerByGround,
            Answer = p.Answer,
            AnsweredOn = p.AnsweredOn,
            Words = p.Words,
            AnswerPaper = p.AnswerPaper,
            Reply = p.Reply,
            RepliedOn = p.RepliedOn,
            ContributedOn = p.ContributedOn,
        };
}
