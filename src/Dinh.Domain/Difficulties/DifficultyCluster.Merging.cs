using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Law;

namespace Dinh.Domain.Difficulties;

/// <content>How difficulties come together and part.</content>
public sealed partial class DifficultyCluster
{
    private Refusal? Closed => State is ClusterState.Waiting or ClusterState.InHand ? null : new("difficulty.not-open");

    /// <summary>Takes others of the same body in, under one wording. The earliest day that was named to any of them holds for all.</summary>
    public Outcome Merge(IReadOnlyList<DifficultyCluster> others, string wording, IReadOnlyList<Duty> owed, Handling hand)
    {
        ArgumentNullException.ThrowIfNull(others);
        ArgumentNullException.ThrowIfNull(hand);
        if (Closed is { } closed)
            return closed;
        if (others.Count == 0 || others.Contains(this) || others.Any(o => o.BodyId != BodyId))
            return new Refusal("difficulty.nothing-to-merge");
        if (others.Any(o => o.Closed is not null))
            return new Refusal("difficulty.not-open");
        if (string.IsNullOrWhiteSpace(wording))
            return new Refusal("difficulty.without-wording");
        if (wording.Trim().Length > Difficulty.LongestTitle)
            return new Refusal("difficulty.title-too-long");

        foreach (var other in others)
            Absorb(other, hand);
        Wording = wording.Trim();
        State = PromisedFor is null ? ClusterState.Waiting : ClusterState.InHand;
        Owe(owed, "Đã gộp với vướng mắc cùng nội dung.", hand);
        return Changed(new ClusterMerged(Id, members.Count(m => m.Stands), Wording, hand.Today));
    }

    /// <summary>Takes one out again, to be answered by itself; what was promised to it stays promised.</summary>
    public Outcome TakeOut(Id<Difficulty> key, string because, Duty? owed, Handling hand)
    {
        ArgumentNullException.ThrowIfNull(hand);
        if (Closed is { } closed)
            return closed;
        if (members.Find(m => m.Id == key && m.Stands) is not { } member)
            return new Refusal("difficulty.not-in-cluster");
        if (members.Count(m => m.Stands) < 2)
            return new Refusal("difficulty.alone");
        if (string.IsNullOrWhiteSpace(because))
            return new Refusal("difficulty.reason-needed");
        if (TooLong(because) is { } tooLong)
            return tooLong;

        var own = Part(member, ReceivedOn);
        (own.State, own.PromisedFor) = (State, PromisedFor);
        var step = new DifficultyStep(DifficultyDeed.TakenOut, BodyId, hand.Today, hand.By) { Words = because.Trim() };
        member.Add(step, new DifficultyTakenOut(member.Id, Id, because.Trim(), hand.Today));
        own.Owe([], "", hand);
        Owe([owed], "Đã tách một vướng mắc khỏi nhóm.", hand);
        Deeds++;
        return Outcome.Done;
    }

    private static Refusal? TooLong(string? because) => because?.Length > Difficulty.LongestReason ? new("difficulty.reason-too-long") : null;

    private void Absorb(DifficultyCluster other, Handling hand)
    {
        var step = new DifficultyStep(DifficultyDeed.Merged, BodyId, hand.Today, hand.By);
        other.Tell(step, m => new DifficultyMerged(m.Id, Id, hand.Today));
        foreach (var member in other.members.ToList())
        {
            other.members.Remove(member);
            Admit(member);
        }

        PromisedFor = Earlier(PromisedFor, other.PromisedFor);
        ReceivedOn = other.ReceivedOn < ReceivedOn ? other.ReceivedOn : ReceivedOn;
        (other.State, other.MergedInto, other.DutyId) = (ClusterState.Merged, Id, null);
        other.Deeds++;
    }

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) =>
        one is null ? other
        : other < one ? other
        : one;

    private DifficultyCluster Part(Difficulty member, DateOnly receivedOn)
    {
        members.Remove(member);
        Settle();
        var own = new DifficultyCluster(Id<DifficultyCluster>.New(), BodyId, receivedOn) { Wording = member.Title };
        own.Admit(member);
        parted.Add(own);
        return own;
    }

    private void Admit(Difficulty member)
    {
        members.Add(member);
        member.Join(Id);
        Settle();
    }

    // The one that was raised first and still stands; keys made later sort later.
    private void Settle()
    {
        if (members.Count > 0)
            LeadId = members.OrderBy(m => !m.Stands).ThenBy(m => m.RaisedOn).ThenBy(m => m.Id.Value).First().Id;
    }

    /// <summary>One duty to answer for each cluster with a day, and none for the others.</summary>
    private void Owe(IEnumerable<Duty?> before, string because, Handling hand)
    {
        foreach (var duty in before.OfType<Duty>().Where(d => d is { ClosedOn: null, CancelledOn: null }))
            duty.Cancel(because, hand.Today);
        DutyId = null;
        if (State == ClusterState.InHand)
        {
            var duty = AnswerDuties.Of(this, hand);
            DutyId = duty.Id;
            opened.Add(duty);
        }

        foreach (var member in members)
            member.Follow(State == ClusterState.InHand ? DifficultyState.InHand : DifficultyState.Waiting);
    }

    private void Tell(DifficultyStep step, Func<Difficulty, object>? happening = null)
    {
        // Each keeps a step of its own: what is owned by two is stored once.
        foreach (var member in members.Where(m => m.Stands))
            member.Add(step with { }, happening?.Invoke(member));
    }

    private Outcome Changed(object happening)
    {
        Deeds++;
        Happened(happening);
        return Outcome.Done;
    }
}
