using Dinh.Domain.Common;
using Dinh.Law;

namespace Dinh.Domain.Households;

/// <summary>What somebody holds to be wrong in a frozen copy.</summary>
public enum ChallengeKind
{
    /// <summary>A household is not on it.</summary>
    Missing,

    /// <summary>A household is on it that does not live there.</summary>
    NotHere,

    /// <summary>Another speaks for the household.</summary>
    Representative,

    /// <summary>A household is on it twice.</summary>
    Twice,

    Other,
}

/// <summary>Khiếu nại danh sách hộ: somebody holds a frozen copy to be wrong, and is answered with a day. Who it is and what was said is sealed.</summary>
public sealed class RollChallenge(Id<RollChallenge> id) : Entity<RollChallenge>(id)
{
    public const int LongestWords = 1000;

    public Id<RollFreeze> FreezeId { get; private init; }

    public Id<HouseholdRoll> RollId { get; private init; }

    public ChallengeKind Kind { get; private init; }

    public DateOnly ReceivedOn { get; private init; }

    public string ReceivedBy { get; private init; } = "";

    /// <summary>Who challenges, how to reach them, what they say, and later what they were answered.</summary>
    public string Sealed { get; private set; } = "";

    public DateOnly? AnsweredOn { get; private set; }

    public string? AnsweredBy { get; private set; }

    /// <summary>Whether the list is to be corrected; null until it is answered.</summary>
    public bool? Accepted { get; private set; }

    /// <summary>The copy that was made for it.</summary>
    public Id<RollFreeze>? CorrectedInId { get; private set; }

    public bool AwaitsCorrection => Accepted == true && CorrectedInId is null;

    public static (Outcome Outcome, RollChallenge? Challenge) Receive(
        Id<RollChallenge> key,
        RollFreeze freeze,
        ChallengeKind kind,
        (string Sealed, DateOnly On) said,
        RollHand hand
    )
    {
        ArgumentNullException.ThrowIfNull(freeze);
        if (said.On > hand.Today)
            return (new Refusal("roll-challenge.day-in-future"), null);
        if (!freeze.TakesChallengesOn(said.On))
            return (new Refusal("roll-challenge.window-over"), null);

        var made = new RollChallenge(key)
        {
            FreezeId = freeze.Id,
            RollId = freeze.RollId,
            Kind = kind,
            ReceivedOn = said.On,
            ReceivedBy = hand.By,
            Sealed = said.Sealed,
        };
        made.Happened(new RollChallenged(key, freeze.Id, kind, said.On));
        return (Outcome.Done, made);
    }

    /// <summary>Answers it, once.</summary>
    public Outcome Answer(bool accepted, string words, RollHand hand)
    {
        if (AnsweredOn is not null)
            return new Refusal("roll-challenge.answered");

        (Accepted, Sealed, AnsweredOn, AnsweredBy) = (accepted, words, hand.Today, hand.By);
        Happened(new RollChallengeAnswered(Id, FreezeId, accepted, hand.Today));
        return Outcome.Done;
    }

    /// <summary>A copy was made in which it is put right.</summary>
    public void CorrectedIn(RollFreeze freeze)
    {
        ArgumentNullException.ThrowIfNull(freeze);
        if (AwaitsCorrection)
            CorrectedInId = freeze.Id;
    }
}
