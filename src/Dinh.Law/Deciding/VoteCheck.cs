namespace Dinh.Law.Deciding;

/// <summary>Whether the law can judge a case at all: its day, its scope, and figures that can be true together.</summary>
internal static class VoteCheck
{
    public static Refusal? FaultOf(VoteCase vote)
    {
        var setting = vote.Setting;
        if (Matters.Find(setting.Matter, setting.Day) is not { } matter)
            return new("vote.before-the-law", Matters.All[0].Basis);
        if (!matter.Scopes.Contains(setting.Scope))
            return new("vote.no-commune-scope", Majorities.Find(setting.Matter, DecisionScope.Village, setting.Day)?.Basis);

        return FaultOf(vote.Tally) ?? (setting.Scope == DecisionScope.Village ? OfVillage(vote) : OfCommune(vote));
    }

    private static Refusal? OfVillage(VoteCase vote)
    {
        if (vote.Villages is { Count: > 0 })
            return new("vote.villages-without-commune");
        if (vote.Tally is not { Households: { } households, Represented: not null, Agree: not null })
            return new("vote.figures-missing");

        return households < 1 ? new("vote.no-households") : null;
    }

    private static Refusal? OfCommune(VoteCase vote)
    {
        if (vote.Villages is not { Count: > 0 } villages)
            return new("vote.villages-missing");
        if (villages.Any(v => v.Households < 1 || v.Agree < 0 || v.Agree > v.Households))
            return new("vote.village-does-not-add-up");

        var (households, agree) = (Sum(villages, v => v.Households), Sum(villages, v => v.Agree));
        return (vote.Tally.Households ?? households) == households && (vote.Tally.Agree ?? agree) == agree ? null : new("vote.villages-do-not-add-up");
    }

    /// <summary>What is known is not less than nothing, no more came than live there, and the votes are those of the ones who came.</summary>
    private static Refusal? FaultOf(Tally tally)
    {
        if (tally.Households < 0 || tally.Represented < 0 || tally.Agree < 0 || tally.Disagree < 0 || tally.Blank < 0)
            return new("vote.negative-count");
        if (tally.Represented > tally.Households)
            return new("vote.more-represented-than-live-there");

        var votes = (Int128)(tally.Agree ?? 0) + (tally.Disagree ?? 0) + (tally.Blank ?? 0);
        var complete = tally is { Agree: not null, Disagree: not null, Blank: not null };
        return votes > (tally.Represented ?? tally.Households) || (complete && votes != (tally.Represented ?? votes)) ? new("vote.votes-do-not-add-up") : null;
    }

    private static Int128 Sum(IReadOnlyList<VillageCount> villages, Func<VillageCount, long> count) =>
        villages.Aggregate((Int128)0, (sum, village) => sum + count(village));
}
