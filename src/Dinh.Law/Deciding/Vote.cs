using Dinh.Law.LocalActs;

namespace Dinh.Law.Deciding;

/// <summary>Judges a vote of the community by the law of its day. Counts in, answer out.</summary>
public static class Vote
{
    public static Judged Judge(VoteCase vote)
    {
        ArgumentNullException.ThrowIfNull(vote);
        if (VoteCheck.FaultOf(vote) is { } fault)
            return new(null, fault);

        var setting = vote.Setting;
        var channels = Channels.Of(setting);
        var channel = channels[(int)vote.Channel];
        var majority = Majorities.Find(setting.Matter, setting.Scope, setting.Day)!;
        var effect = Effects.Find(setting.Matter, setting.Scope, setting.Day)!;
        var quorum = vote.Channel == VoteChannel.Meeting ? Quorum.Find(setting.Matter, setting.Day) : null;
        var enough = quorum is null || quorum.Share.IsReachedBy(vote.Tally.Represented!.Value, vote.Tally.Households!.Value);

        return new(
            new(
                channels,
                channel,
                majority,
                Count(vote, majority),
                quorum,
                channel.Lawful && enough,
                effect,
                [.. channel.Grounds, majority.Ground, effect.Ground, .. quorum is null ? [] : (Ground[])[quorum.Ground]]
            ),
            null
        );
    }

    private static VoteCount Count(VoteCase vote, MajorityRow majority)
    {
        if (majority.Counted != Counted.VillagesOfCommune)
            return new(vote.Tally.Households!.Value, majority.Share.LeastOf(vote.Tally.Households.Value), vote.Tally.Agree!.Value);

        var inVillage = Majorities.Find(vote.Setting.Matter, DecisionScope.Village, vote.Setting.Day)!.Share;
        var villages = vote.Villages!;
        return new(villages.Count, majority.Share.LeastOf(villages.Count), villages.Count(v => inVillage.IsReachedBy(v.Agree, v.Households)));
    }
}

/// <summary>How many households must be represented before a meeting may decide.</summary>
/// <param name="Share">Their share of all households.</param>
/// <param name="Ground">Where it is written.</param>
public sealed record Quorum(Share Share, Ground Ground)
{
    /// <summary>The law itself sets none: only its majorities. A village code has one, by its own decree. Null where there is none.</summary>
    public static Quorum? Find(Matter matter, DateOnly day) =>
        matter == Matter.VillageCode && VillageCodeVote.Find("attendance", day) is { } attendance
            ? new(
                attendance.Share,
                new(
                    new(
                        $"Cuộc họp thông qua hương ước, quy ước phải có đại diện của {attendance.Share.Words.Vi} tổng số hộ gia đình dự họp.",
                        $"A meeting that adopts a village code needs representatives of {attendance.Share.Words.En} of all households."
                    ),
                    attendance.Basis,
                    attendance.Confidence
                )
            )
            : null;
}
