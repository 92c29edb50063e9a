namespace Dinh.Law.Deciding;

/// <summary>How far a vote of a village is from what it needs.</summary>
/// <param name="Households">All households of the village.</param>
/// <param name="LeastPresent">The fewest households with which the matter can pass at all: nobody who stays away is in favour.</param>
/// <param name="MorePresent">How many more must come.</param>
/// <param name="LeastInFavour">The fewest in favour that carry.</param>
/// <param name="MoreInFavour">How many more must be in favour.</param>
/// <param name="Grounds">Where the law says so.</param>
public sealed record StillNeeded(long Households, long LeastPresent, long MorePresent, long LeastInFavour, long MoreInFavour, IReadOnlyList<Ground> Grounds)
{
    /// <summary>Whether a meeting with no more than those present has failed, so that ballots are lawful (Article 19(1)b).</summary>
    public bool MeetingFails => MorePresent > 0;

    /// <summary>Null on a day before the law, and for counts that no village has.</summary>
    /// <param name="matter">What is decided.</param>
    /// <param name="day">The day of the vote.</param>
    /// <param name="households">All households of the village.</param>
    /// <param name="present">Represented by now, or expected from past turnout.</param>
    /// <param name="inFavour">In favour by now.</param>
    public static StillNeeded? Of(Matter matter, DateOnly day, long households, long present, long inFavour = 0)
    {
        if (Majorities.Find(matter, DecisionScope.Village, day) is not { } majority || households < 1 || present < 0 || inFavour < 0)
            return null;

        var quorum = Quorum.Find(matter, day);
        var carry = majority.Share.LeastOf(households);
        var come = Math.Max(carry, quorum?.Share.LeastOf(households) ?? 0);
        return new(
            households,
            come,
            Math.Max(0, come - present),
            carry,
            Math.Max(0, carry - inFavour),
            quorum is null ? [majority.Ground] : [majority.Ground, quorum.Ground]
        );
    }
}
