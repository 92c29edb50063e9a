using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law;

namespace Dinh.Domain.Difficulties;

/// <content>What the body does in whose hands it is: names a day, answers, passes it up.</content>
public sealed partial class DifficultyCluster
{
    /// <summary>Names the day of the answer; another day than was named before needs its reason.</summary>
    public Outcome Take(DateOnly promised, string? because, Duty? owed, Handling hand)
    {
        ArgumentNullException.ThrowIfNull(hand);
        if (Closed is { } closed)
            return closed;
        if (promised < hand.Today)
            return new Refusal("difficulty.promise-in-past");
        if (promised == PromisedFor)
            return new Refusal("difficulty.same-promise");
        if (PromisedFor is not null && string.IsNullOrWhiteSpace(because))
            return new Refusal("difficulty.reason-needed");
        if (TooLong(because) is { } tooLong)
            return tooLong;

        var deed = PromisedFor is null ? DifficultyDeed.Taken : DifficultyDeed.Moved;
        var words = string.IsNullOrWhiteSpace(because) ? null : because.Trim();
        (State, PromisedFor) = (ClusterState.InHand, promised);
        Tell(new(deed, BodyId, hand.Today, hand.By) { Words = words, Promised = promised });
        Owe([owed], "Đã hẹn ngày trả lời khác.", hand);
        return Changed(new ClusterTaken(Id, promised, words, hand.Today));
    }

    /// <summary>Answers all who asked.</summary>
    public Outcome Answer(ClusterAnswer given, Duty? owed, Id<Person> person, Handling hand)
    {
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(hand);
        if ((Closed ?? given.RefusedOn(hand.Today)) is { } refusal)
            return refusal;

        (State, AnsweredOn, AnsweredBy, AnswerText) = (ClusterState.Answered, hand.Today, hand.By, given.Text.Trim());
        (AnswerPaper, AnswerPaperOn) = (given.PaperNumber, given.PaperNumber is null ? null : given.PaperOn);
        (AnswerFileHash, AnswerFileName) = (given.FileHash, given.FileName);
        var asked = members.Where(m => m.Stands).ToList();
        Tell(new(DifficultyDeed.Answered, BodyId, hand.Today, hand.By) { ClusterId = Id }, m => new DifficultyAnswered(m.Id, Id, hand.Today));
        foreach (var difficulty in asked)
            difficulty.Become(DifficultyState.Answered, hand.Today);

        if (owed is { ClosedOn: null, CancelledOn: null })
            owed.Supply(Id<Evidence>.New(), AnswerDuties.ProofOf(this), EvidenceFor.Whole, person, hand.Today);
        return Changed(new ClusterAnswered(Id, asked.Count, hand.Today));
    }

    /// <summary>Gives it to a body above, with the reason; who asked sees where it is now.</summary>
    public Outcome PassUp(Id<Body> to, string because, Duty? owed, Handling hand)
    {
        ArgumentNullException.ThrowIfNull(hand);
        if (Closed is { } closed)
            return closed;
        if (string.IsNullOrWhiteSpace(because))
            return new Refusal("difficulty.reason-needed");
        if (TooLong(because) is { } tooLong)
            return tooLong;
        if (members.Exists(m => m.Stands && (m.AskerId == to || m.Steps.Any(s => s.BodyId == to))))
            return new Refusal("difficulty.was-there");

        var from = BodyId;
        (BodyId, ReceivedOn, State, PromisedFor) = (to, hand.Today, ClusterState.Waiting, null);
        Tell(new(DifficultyDeed.PassedUp, to, hand.Today, hand.By) { Words = because.Trim() });
        Owe([owed], "Đã chuyển lên cơ quan cấp trên.", hand);
        return Changed(new ClusterPassedUp(Id, from, to, because.Trim(), hand.Today));
    }
}
