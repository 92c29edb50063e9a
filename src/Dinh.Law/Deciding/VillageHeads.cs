namespace Dinh.Law.Deciding;

/// <summary>How long a village head holds the post, by the law of the day of the election.</summary>
/// <param name="LeastMonths">The shortest term; equal to the longest where the law leaves no choice.</param>
/// <param name="MostMonths">The longest.</param>
/// <param name="Adjustment">By how many months the commune may shorten or lengthen it; null where it may not.</param>
/// <param name="Grounds">Where the law says so.</param>
public sealed record HeadTerm(int LeastMonths, int MostMonths, int? Adjustment, IReadOnlyList<Ground> Grounds)
{
    /// <summary>Null where the length is one that the law of that day knows.</summary>
    public Refusal? RefusalOf(int months) =>
        months == LeastMonths || months == MostMonths || (Adjustment is { } by && months >= LeastMonths - by && months <= MostMonths + by)
            ? null
            : new("vote.head-term", Grounds[0].Basis);
}

/// <summary>Bầu, cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố.</summary>
public static class VillageHeads
{
    /// <summary>Null on a day before the first rule that is known here.</summary>
    public static HeadTerm? TermOn(DateOnly day)
    {
        if (DecidingFigures.Find("head-term", day) is not { } term)
            return null;

        var longest = DecidingFigures.Find("head-term-longest", day) ?? term;
        var adjustment = DecidingFigures.Find("head-term-adjustment", day);
        return new(term.Value, longest.Value, adjustment?.Value, adjustment is null ? [term.Ground] : [term.Ground, adjustment.Ground]);
    }

    /// <summary>The last day of a provisional head named on a day; null where no rule of that day sets one.</summary>
    public static StepDue? ProvisionalUntil(DateOnly named) =>
        DecidingFigures.Find("provisional-head", named) is { } months
            ? new("provisional-head", VoteWords.Of(Recogniser.CommuneCommittee), named.AddMonths(months.Value), months.Ground)
            : null;

    /// <summary>By when the commune decides on the election after a dismissal was recognised; null before the decree.</summary>
    public static StepDue? NextElection(DateOnly recognised) =>
        DecidingSteps.Find("next-election", recognised) is { } step ? new(step.Key, step.Who, step.LastDay(recognised), step.Ground) : null;

    /// <summary>Who is elected: the one candidate whom the majority of all household representatives wants; null when none has it.</summary>
    /// <param name="households">All households of the village.</param>
    /// <param name="votes">Household representatives for each candidate; a household votes for one.</param>
    /// <param name="day">The day of the election.</param>
    public static int? Elected(long households, IReadOnlyList<long> votes, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(votes);
        var majority = Majorities.Find(Matter.VillageHead, DecisionScope.Village, day);
        var sum = votes.Aggregate((Int128)0, (all, one) => all + one);
        if (majority is null || households < 1 || votes.Any(v => v < 0) || sum > households)
            return null;

        return Enumerable.Range(0, votes.Count).Where(i => majority.Share.IsReachedBy(votes[i], households)).Cast<int?>().FirstOrDefault();
    }

    /// <summary>Why a petition of households does not yet lead to a dismissal; null when it does.</summary>
    public static Refusal? Petition(long households, long asking, DateOnly day) =>
        InnerVotes.Find("dismissal-petition", day) is { } rule ? rule.RefusalOf(asking, households) : new("vote.before-the-law");
}
