using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Law;

namespace Dinh.Domain.Difficulties;

/// <content>What who asked does: takes the answer, asks again, or takes the question back.</content>
public sealed partial class DifficultyCluster
{
    /// <summary>Who asked says that the answer helps.</summary>
    public Outcome Acknowledge(Id<Difficulty> key, Handling hand)
    {
        ArgumentNullException.ThrowIfNull(hand);
        if (members.Find(m => m.Id == key) is not { State: DifficultyState.Answered } member)
            return new Refusal("difficulty.not-answered");

        member.Become(DifficultyState.Acknowledged, member.AnsweredOn);
        member.Add(new(DifficultyDeed.Acknowledged, member.AskerId, hand.Today, hand.By), new DifficultyAcknowledged(key, hand.Today));
        Deeds++;
        return Outcome.Done;
    }

    /// <summary>Who asked says why the answer does not help; it is asked again of the body that answered, by itself.</summary>
    public Outcome AskAgain(Id<Difficulty> key, string because, Handling hand)
    {
        ArgumentNullException.ThrowIfNull(hand);
        if (members.Find(m => m.Id == key) is not { State: DifficultyState.Answered } member)
            return new Refusal("difficulty.not-answered");
        if (string.IsNullOrWhiteSpace(because))
            return new Refusal("difficulty.reason-needed");
        if (TooLong(because) is { } tooLong)
            return tooLong;

        var step = new DifficultyStep(DifficultyDeed.AskedAgain, member.AskerId, hand.Today, hand.By) { Words = because.Trim() };
        member.Add(step, new DifficultyAskedAgain(key, because.Trim(), hand.Today));
        member.AskAgain();
        Part(member, hand.Today);
        Deeds++;
        return Outcome.Done;
    }

    /// <summary>Who asked takes it back before there is an answer.</summary>
    public Outcome Withdraw(Id<Difficulty> key, string because, Duty? owed, Handling hand)
    {
        ArgumentNullException.ThrowIfNull(hand);
        if (members.Find(m => m.Id == key) is not { Stands: true } member)
            return new Refusal("difficulty.not-open");
        if (string.IsNullOrWhiteSpace(because))
            return new Refusal("difficulty.reason-needed");
        if (TooLong(because) is { } tooLong)
            return tooLong;

        member.Become(DifficultyState.Withdrawn, null);
        var step = new DifficultyStep(DifficultyDeed.Withdrawn, member.AskerId, hand.Today, hand.By) { Words = because.Trim() };
        member.Add(step, new DifficultyWithdrawn(key, because.Trim(), hand.Today));
        Settle();
        if (members.TrueForAll(m => !m.Stands))
        {
            State = ClusterState.Empty;
            Owe([owed], "Các cơ quan nêu vướng mắc đã rút.", hand);
        }

        Deeds++;
        return Outcome.Done;
    }
}
