using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;

namespace Dinh.App.Features.Duties;

/// <summary>One body's part in a duty as lists show it.</summary>
public sealed record LinePart
{
    public required DutyRole Role { get; init; }

    public required Id<Body> Body { get; init; }

    public required bool IsRequest { get; init; }

    public required DateOnly? AskedOn { get; init; }

    public required DateOnly? AnswerBy { get; init; }

    public required PartAnswer? Answer { get; init; }

    public required DateOnly? RepliedOn { get; init; }

    public required DateOnly? ContributedOn { get; init; }

    public PartKey Key => new(Role, Body);

    public PartState State => Participant.StateOf(true, Answer, RepliedOn is not null, ContributedOn is not null);
}
