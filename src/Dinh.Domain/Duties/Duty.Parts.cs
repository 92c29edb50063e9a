using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law;

namespace Dinh.Domain.Duties;

/// <content>How each body that has a part in a duty is asked and answers.</content>
public sealed partial class Duty
{
    /// <summary>The last day on which the accountable body let anything be heard; null while there is no news of it.</summary>
    public DateOnly? HeardOn { get; private set; }

    /// <summary>The accountable body's own part; null for duties of before answers were asked for.</summary>
    public Participant? OwnPart => participants.Find(p => p.Role == DutyRole.Lead && p.BodyId == BodyId);

    /// <summary>Advisers and coordinators of whom nothing has been heard, or whose question stands.</summary>
    public IEnumerable<Participant> Silent => participants.Where(p => p.IsSilent && p.BodyId != BodyId);

    public Outcome Add(Participant participant, Asking asking)
    {
        ArgumentNullException.ThrowIfNull(participant);
        ArgumentNullException.ThrowIfNull(asking);
        if (participants.Exists(p => p.Role == participant.Role && p.BodyId == participant.BodyId && (p.BodyId is not null || p.Name == participant.Name)))
            return new Refusal("duty.participant-known");

        participants.Add(Asked(participant, asking));
        return Changed(new ParticipantAdded(Id, participant.Role, participant.Name));
    }

    public Outcome Remove(PartKey key)
    {
        if (Find(key) is not { } part || part == OwnPart)
            return new Refusal("duty.participant-unknown");
        if (part.ContributedOn is not null)
            return new Refusal("part.has-contributed");

        participants.Remove(part);
        return Changed(new ParticipantRemoved(Id, part.Role, part.Name));
    }

    /// <summary>A body says whether it takes its part; it may say otherwise later, and its last word stands.</summary>
    public Outcome Answer(PartKey key, PartReply said, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(said);
        if (CancelledOn is not null)
            return new Refusal("duty.already-cancelled");
        if (PartOf(key) is not { } part)
            return new Refusal("part.unknown");
        if (said.RefusedFor(part) is { } refused)
            return refused;

        (part.Answer, part.AnsweredOn, part.Words, part.AnswerPaper) = (said.Answer, today, said.Words, said.Paper);
        (part.Reply, part.RepliedOn) = (null, null);
        if (key.Body == BodyId)
            HeardOn = today;
        return Changed(new PartAnswered(Id, key.Body, key.Role, said.Answer, said.Words ?? "", said.Paper ?? "", today));
    }

    /// <summary>Answers the question of a body; its days begin anew.</summary>
    public Outcome Reply(PartKey key, string words, Asking asking)
    {
        ArgumentNullException.ThrowIfNull(asking);
        if (Find(key) is not { State: PartState.AskedBack } part)
            return new Refusal("part.asks-nothing");
        if (string.IsNullOrWhiteSpace(words))
            return new Refusal("part.words-needed");

        (part.Reply, part.RepliedOn) = (words.Trim(), asking.On);
        (part.AnswerBy, part.AnswerByGround) = (asking.AnswerBy(part.IsRequest), null);
        return Changed(new PartReplied(Id, key.Body, key.Role, words.Trim(), asking.On));
    }

    /// <summary>Gives a body another day to answer by, with the ground for it.</summary>
    public Outcome AwaitBy(PartKey key, DateOnly day, string ground, DateOnly today)
    {
        if (Find(key) is not { } part)
            return new Refusal("part.unknown");
        if (day < today)
            return new Refusal("part.day-passed");
        if (string.IsNullOrWhiteSpace(ground))
            return new Refusal("duty.reason-needed");

        (part.AnswerBy, part.AnswerByGround) = (day, ground.Trim());
        return Changed(new AnswerDayMoved(Id, key.Body, key.Role, day, ground.Trim()));
    }

    /// <summary>Notes that something was heard of the accountable body, such as a comment.</summary>
    public void Hear(Id<Body> from, DateOnly today)
    {
        if (from != BodyId || HeardOn >= today)
            return;

        HeardOn = today;
        Deeds++;
    }

    private static Participant Asked(Participant participant, Asking asking)
    {
        var part = participant with { };
        part.AskOn(asking);
        return part;
    }

    // The accountable body's part stands first; what a body gives itself, it has accepted.
    private void AskAll(NewDuty given)
    {
        var asking = given.Asking ?? new(given.On);
        AskOwner(asking, given.AssignedBy is null || given.AssignedBy == given.BodyId);
        participants.AddRange(given.Participants.DistinctBy(p => (p.Role, p.BodyId, p.BodyId is null ? p.Name : "")).Select(p => Asked(p, asking)));
    }

    private void AskOwner(Asking asking, bool hasTakenIt)
    {
        participants.RemoveAll(p => p.BodyId == BodyId);
        var own = Asked(new(DutyRole.Lead, "", BodyId), asking);
        if (hasTakenIt)
            (own.Answer, own.AnsweredOn) = (PartAnswer.Accepted, asking.On);
        participants.Insert(0, own);
    }

    private Participant? Find(PartKey key) => participants.Find(p => p.Key == key);

    // Duties of before answers were asked for have no part of the accountable body until it speaks.
    private Participant? PartOf(PartKey key)
    {
        if (Find(key) is null && key == new PartKey(DutyRole.Lead, BodyId))
            participants.Insert(0, new(DutyRole.Lead, "", BodyId));
        return Find(key);
    }

    private void ReckonParts()
    {
        foreach (var part in participants)
            part.ContributedOn = evidence.Where(e => e.Stands && e.Part is not null && e.Part == part.Key).Min(e => (DateOnly?)e.SuppliedOn);
    }
}

/// <summary>What a body says when it is asked.</summary>
/// <param name="Words">The reason for declining, the question, or a remark to an acceptance.</param>
/// <param name="Paper">The paper in which it said so, where the lead records it for a body that writes letters.</param>
public sealed record PartReply(PartAnswer Answer, string? Words = null, string? Paper = null)
{
    internal Refusal? RefusedFor(Participant part) =>
        Answer is not PartAnswer.Accepted && string.IsNullOrWhiteSpace(Words) ? new(Answer is PartAnswer.Declined ? "duty.reason-needed" : "part.words-needed")
        : Answer is PartAnswer.Accepted && part.State is PartState.Accepted ? new("part.already-accepted")
        : Answer is not PartAnswer.Accepted && part.State is PartState.Contributed ? new("part.has-contributed")
        : null;
}
