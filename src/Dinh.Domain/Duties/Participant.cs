using Dinh.Domain.Common;
using Dinh.Domain.People;

namespace Dinh.Domain.Duties;

/// <summary>
/// Bên tham gia: a body's part in a duty, named as the paper names it, with what it has answered and its own day to answer by.
/// <see cref="BodyId"/> is null while nobody has said which body that is. The accountable body has one too, as lead.
/// </summary>
public sealed record Participant(DutyRole Role, string Name, Id<Body>? BodyId = null)
{
    /// <summary>Whether the body is beyond the command of who gave the duty: it is requested, and counted apart.</summary>
    public bool IsRequest { get; internal set; }

    /// <summary>The day from which its answer is awaited; null for parts of before answers were asked for.</summary>
    public DateOnly? AskedOn { get; internal set; }

    /// <summary>The last day to answer.</summary>
    public DateOnly? AnswerBy { get; internal set; }

    /// <summary>Why that day is another than the usual one.</summary>
    public string? AnswerByGround { get; internal set; }

    public PartAnswer? Answer { get; internal set; }

    public DateOnly? AnsweredOn { get; internal set; }

    /// <summary>What it said: the reason for declining, the question, or a remark.</summary>
    public string? Words { get; internal set; }

    /// <summary>The paper in which the answer came, where the lead recorded it for the body.</summary>
    public string? AnswerPaper { get; internal set; }

    /// <summary>What the question was answered with.</summary>
    public string? Reply { get; internal set; }

    public DateOnly? RepliedOn { get; internal set; }

    /// <summary>The day of its first standing evidence; follows from the evidence.</summary>
    public DateOnly? ContributedOn { get; internal set; }

    public PartKey? Key => BodyId is { } body ? new(Role, body) : null;

    public PartState State => StateOf(BodyId is not null, Answer, RepliedOn is not null, ContributedOn is not null);

    /// <summary>Asked as adviser or coordinator, and nothing has been heard, or its question still stands.</summary>
    public bool IsSilent => Role is not DutyRole.Lead && AskedOn is not null && State is (PartState.Asked or PartState.AskedBack);

    /// <summary>The one rule of states, also for the screens that read the facts alone.</summary>
    public static PartState StateOf(bool isReached, PartAnswer? answer, bool isReplied, bool hasContributed) =>
        (isReached, hasContributed, answer) switch
        {
            (false, _, _) => PartState.Unreached,
            (_, true, _) => PartState.Contributed,
            (_, _, PartAnswer.Accepted) => PartState.Accepted,
            (_, _, PartAnswer.Declined) => PartState.Declined,
            (_, _, PartAnswer.AskedBack) when !isReplied => PartState.AskedBack,
            _ => PartState.Asked,
        };

    internal void AskOn(Asking asking)
    {
        IsRequest = BodyId is { } body && asking.IsRequest(body);
        AskedOn = BodyId is null ? null : asking.On;
        AnswerBy = BodyId is null ? null : asking.AnswerBy(IsRequest);
    }
}
