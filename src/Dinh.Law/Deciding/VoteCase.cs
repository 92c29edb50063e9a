namespace Dinh.Law.Deciding;

/// <summary>What was counted in a vote of households.</summary>
/// <param name="Households">All households of the village, or of the commune.</param>
/// <param name="Represented">Households represented at the meeting, or whose vote came back.</param>
/// <param name="Agree">Household representatives in favour.</param>
/// <param name="Disagree">Against; null when not counted apart.</param>
/// <param name="Blank">Blank or spoiled, or of another opinion; null when not counted apart.</param>
public sealed record Tally(long? Households = null, long? Represented = null, long? Agree = null, long? Disagree = null, long? Blank = null);

/// <summary>How one village of a commune voted.</summary>
public sealed record VillageCount(long Households, long Agree);

/// <summary>A vote to be judged.</summary>
/// <param name="Setting">What was decided, when, where and under which conditions.</param>
/// <param name="Channel">How.</param>
/// <param name="Tally">What was counted in the village; of a commune only to check the villages against, or left out.</param>
/// <param name="Villages">The villages of a commune; null or empty for a village.</param>
public sealed record VoteCase(VoteSetting Setting, VoteChannel Channel, Tally Tally, IReadOnlyList<VillageCount>? Villages = null);

/// <summary>What the law says of a vote.</summary>
/// <param name="Channels">Every channel with its answer.</param>
/// <param name="Channel">The answer on the one that was used.</param>
/// <param name="Majority">The majority that applied.</param>
/// <param name="Count">What was counted against it.</param>
/// <param name="Quorum">How many had to come; null where no rule says so.</param>
/// <param name="Valid">Whether the vote counts: a lawful channel, and for a village code a meeting of enough households.</param>
/// <param name="Effect">From when the decision has effect once it passed, and who recognises it.</param>
/// <param name="Grounds">Where the law says all this.</param>
public sealed record Verdict(
    IReadOnlyList<ChannelAnswer> Channels,
    ChannelAnswer Channel,
    MajorityRow Majority,
    VoteCount Count,
    Quorum? Quorum,
    bool Valid,
    EffectRow Effect,
    IReadOnlyList<Ground> Grounds
)
{
    public bool Passed => Valid && Count.Missing == 0;

    public IReadOnlyList<VoteChannel> LawfulChannels => [.. Channels.Where(c => c.Lawful).Select(c => c.Channel)];

    /// <summary>Why it did not pass; null when it did.</summary>
    public Refusal? Refusal =>
        Channel.Refusal is { } unlawful ? unlawful
        : !Valid ? new("vote.too-few-represented", Quorum?.Ground.Basis)
        : Count.Missing > 0 ? new("vote.too-few-agree", Majority.Basis)
        : null;
}

/// <summary>What stands against what: households, or villages in the commune's scope.</summary>
/// <param name="Base">The whole that the majority is counted over.</param>
/// <param name="Required">The least that carries.</param>
/// <param name="InFavour">How many are in favour.</param>
public sealed record VoteCount(long Base, long Required, long InFavour)
{
    public long Missing => Math.Max(0, Required - InFavour);
}

/// <summary>A verdict, or why the law cannot judge the case.</summary>
public readonly record struct Judged(Verdict? Verdict, Refusal? Refusal);
