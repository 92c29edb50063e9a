using Dinh.Law.Deciding;

namespace Dinh.Law.Tests.Deciding;

/// <summary>Votes that start valid and plain.</summary>
internal static class A
{
    public static readonly DateOnly Day = new(2026, 3, 2);

    public static VoteSetting Setting(Matter matter, VoteConditions conditions = VoteConditions.None, DecisionScope scope = DecisionScope.Village) =>
        new(Day, matter, scope, conditions);

    public static VoteCase Village(
        Matter matter,
        VoteChannel channel,
        long households,
        long agree,
        long? represented = null,
        VoteConditions conditions = default
    ) => new(Setting(matter, conditions), channel, new(households, represented ?? households, agree));

    public static VoteCase Commune(Matter matter, params VillageCount[] villages) =>
        new(Setting(matter, scope: DecisionScope.Commune), VoteChannel.Meeting, new(), villages);

    public static Verdict Judge(VoteCase vote)
    {
        var judged = Vote.Judge(vote);
        return judged.Verdict ?? throw new InvalidOperationException(judged.Refusal!.Code);
    }
}
