using Dinh.Domain.Common;
using Dinh.Law;

namespace Dinh.Domain.Households;

/// <content>How a household leaves the roll, and comes back.</content>
public sealed partial class Household
{
    /// <summary>It is on the roll no longer, from the day after.</summary>
    public Outcome End(HouseholdState how, DateOnly on, RollHand hand)
    {
        if (how is HouseholdState.Listed or HouseholdState.Merged)
            return new Refusal("household.no-such-ending");
        return Refused(on, hand.Today) is { } refused ? refused : Leave(how, on, hand, null);
    }

    /// <summary>It lives with another from a day on; the other speaks for all.</summary>
    public Outcome MergeInto(Household other, DateOnly on, RollHand hand)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.Id == Id || other.RollId != RollId || !other.IsListed)
            return new Refusal("household.no-such-other");
        if ((Refused(on, hand.Today) ?? other.Refused(on, hand.Today)) is { } refused)
            return refused;

        MergedIntoId = other.Id;
        other.Add(new(HouseholdDeed.TookIn, on, hand.By, Id), null);
        return Leave(HouseholdState.Merged, on, hand, other.Id);
    }

    /// <summary>Some of its people live on their own from a day on.</summary>
    public Outcome SplitOff(Household other, DateOnly on, RollHand hand)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Refused(on, hand.Today) is { } refused
            ? refused
            : Add(new(HouseholdDeed.SplitOff, on, hand.By, other.Id), new HouseholdSplit(Id, RollId, other.Id, on));
    }

    /// <summary>It was away, and is back.</summary>
    public Outcome ComeBack(Guid representative, string words, DateOnly on, RollHand hand)
    {
        if (IsListed)
            return new Refusal("household.listed");
        if (State == HouseholdState.Merged)
            return new Refusal("household.merged");
        if (on > hand.Today)
            return new Refusal("household.day-in-future");
        if (on <= EndedOn)
            return new Refusal("household.days-crossed");

        (State, EndedOn, Sealed) = (HouseholdState.Listed, null, words);
        Terms = [.. Terms, new(representative, TermRole.Representative, on)];
        return Add(new(HouseholdDeed.CameBack, on, hand.By), new HouseholdCameBack(Id, RollId, on));
    }

    /// <summary>Its village has ended: it goes on in the heir's roll, under a number of that roll.</summary>
    public void GoOnIn(HouseholdRoll heir, DateOnly day, string ground)
    {
        ArgumentNullException.ThrowIfNull(heir);
        (RollId, Number) = (heir.Id, heir.NextNumber());
        Add(new(HouseholdDeed.WentOn, day, "", Words: ground), null);
    }

    private Outcome Leave(HouseholdState how, DateOnly on, RollHand hand, Id<Household>? other)
    {
        (State, EndedOn) = (how, on);
        Terms = [.. Ended(t => t.To is null || t.To > on, on, TermEnd.HouseholdEnded)];
        return Add(new(HouseholdDeed.Ended, on, hand.By, other), new HouseholdEnded(Id, RollId, how, on));
    }

    /// <summary>All that a deed may change, so that an import can be taken back.</summary>
    public HouseholdPage Page() => new(State, EndedOn, Sealed, MergedIntoId, Terms, Steps, Deeds);

    internal void Restore(HouseholdPage page)
    {
        (State, EndedOn, Sealed, MergedIntoId) = (page.State, page.EndedOn, page.Sealed, page.MergedIntoId);
        (Terms, Steps, Deeds) = (page.Terms, page.Steps, page.Deeds);
    }
}
