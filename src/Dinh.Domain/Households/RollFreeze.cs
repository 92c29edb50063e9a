using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law;

namespace Dinh.Domain.Households;

/// <summary>Bản chốt danh sách hộ: a roll as it stood when something was to be decided; everybody sees its count and its hash, and it never changes.</summary>
public sealed class RollFreeze(Id<RollFreeze> id) : Entity<RollFreeze>(id), IActsInPublic
{
    public const string Record = "roll-freeze";
    public const int LongestPurpose = 200;
    public const int LongestReason = 1000;

    public Id<HouseholdRoll> RollId { get; private init; }

    public Id<Body> VillageId { get; private init; }

    /// <summary>In whose name it was frozen: the village, or the body in charge.</summary>
    public Id<Body> BodyId { get; private init; }

    public int Number { get; private init; }

    /// <summary>What it is for, as everybody reads it.</summary>
    public string Purpose { get; private init; } = "";

    public DateOnly FrozenOn { get; private init; }

    public string By { get; private init; } = "";

    /// <summary>The last day on which its list may be challenged.</summary>
    public DateOnly ChallengeUntil { get; private init; }

    public int Count { get; private init; }

    /// <summary>Of the salted list, as <see cref="RollCopy"/> makes it.</summary>
    public string Hash { get; private init; } = "";

    /// <summary>The copy itself with its salt, sealed.</summary>
    public string Sealed { get; private init; } = "";

    /// <summary>The copy in whose place it stands.</summary>
    public Id<RollFreeze>? ReplacesId { get; private init; }

    /// <summary>Why it was corrected; those who keep the roll read it.</summary>
    public string Because { get; private init; } = "";

    /// <summary>What the correction did, in numbers, which everybody reads.</summary>
    public CopyDifference Difference { get; private init; }

    public bool TakesChallengesOn(DateOnly day) => FrozenOn <= day && day <= ChallengeUntil;

    public static (Outcome Outcome, RollFreeze? Freeze) Of(NewFreeze given, RollHand hand)
    {
        ArgumentNullException.ThrowIfNull(given);
        var refusal = Refused(given, hand.Today);
        return refusal is null ? (Outcome.Done, Made(given, hand)) : (refusal, null);
    }

    private static Refusal? Refused(NewFreeze given, DateOnly today) =>
        given.Purpose.Trim().Length is 0 or > LongestPurpose ? new("roll-freeze.purpose-needed")
        : given.Copy.Lines.Count == 0 ? new("roll-freeze.empty")
        : given.ChallengeUntil < today ? new("roll-freeze.window-past")
        : given.Replaces is null ? null
        : given.Because.Trim().Length is 0 or > LongestReason ? new("roll-freeze.reason-needed")
        : given.Difference.IsNone ? new("roll-freeze.nothing-changed")
        : null;

    private static RollFreeze Made(NewFreeze given, RollHand hand)
    {
        var (roll, count, hash) = (given.Roll, given.Copy.Lines.Count, given.Copy.Hash);
        var made = new RollFreeze(given.Key)
        {
            RollId = roll.Id,
            VillageId = roll.VillageId,
            BodyId = given.Body,
            Number = roll.NextFreeze(),
            Purpose = given.Purpose.Trim(),
            FrozenOn = hand.Today,
            By = hand.By,
            ChallengeUntil = given.ChallengeUntil,
            Count = count,
            Hash = hash,
            Sealed = given.Sealed,
            ReplacesId = given.Replaces,
            Because = given.Because.Trim(),
            Difference = given.Difference,
        };
        made.Happened(
            given.Replaces is { } former
                ? new RollFreezeCorrected(made.Id, former, roll.Id, given.Body, count, hash, hand.Today)
                : new RollFrozen(made.Id, roll.Id, given.Body, count, hash, hand.Today)
        );
        return made;
    }

    // Count and hash and nothing else: what it is for may be read on its page, and can be forgotten there.
    public PublicAct? InPublic(object happening) =>
        happening switch
        {
            RollFrozen => Act(PublicDeed.Publish),
            RollFreezeCorrected => Act(PublicDeed.Correct),
            _ => null,
        };

    private PublicAct Act(PublicDeed deed) =>
        new(deed, Record, Id.Value, BodyId.Value)
        {
            Title = $"Bản chốt danh sách hộ số {Number}",
            Facts = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["count"] = $"{Count}", ["hash"] = Hash },
        };
}

/// <summary>How a copy differs from the one that it stands in place of.</summary>
public readonly record struct CopyDifference(int Added, int Removed, int Altered)
{
    public bool IsNone => Added + Removed + Altered == 0;
}

/// <summary>What is said when a roll is frozen.</summary>
public sealed record NewFreeze(Id<RollFreeze> Key, HouseholdRoll Roll, Id<Body> Body, string Purpose, DateOnly ChallengeUntil)
{
    public required RollCopy Copy { get; init; }

    public required string Sealed { get; init; }

    public Id<RollFreeze>? Replaces { get; init; }

    public string Because { get; init; } = "";

    public CopyDifference Difference { get; init; }
}
