using Dinh.Law.Time;

namespace Dinh.Law.Deciding;

/// <summary>When in the life of a decision a step is taken.</summary>
public enum StepPhase
{
    Prepare,

    /// <summary>Once the matter has passed.</summary>
    Passed,

    /// <summary>Once it has not.</summary>
    Failed,
}

/// <summary>The day from which the days of a step are counted.</summary>
public enum StepAnchor
{
    /// <summary>None: the law names no day.</summary>
    None,

    /// <summary>The meeting, or the day on which ballots are handed out.</summary>
    Vote,

    /// <summary>The end of the meeting, or of the time to vote.</summary>
    End,

    /// <summary>The issue of the plan of ballots.</summary>
    Plan,

    /// <summary>The recognition of a dismissal.</summary>
    Recognition,
}

/// <summary>What is done to the holder of a post.</summary>
public enum PostAct
{
    /// <summary>Bầu.</summary>
    Elect,

    /// <summary>Cho thôi.</summary>
    Dismiss,
}

/// <summary>One thing that someone must do before or after a vote, and by when.</summary>
public sealed record DecidingStep : MatterRule
{
    public required string Key { get; init; }

    public required StepPhase Phase { get; init; }

    /// <summary>Who does it.</summary>
    public required Sentence Who { get; init; }

    /// <summary>The channels; null for all.</summary>
    public IReadOnlyList<VoteChannel>? Channels { get; init; }

    /// <summary>Only when a post is filled, or only when it is left; null for both and where there is none.</summary>
    public PostAct? Act { get; init; }

    /// <summary>Only after a meeting to which too few came for the matter to pass.</summary>
    public bool TooFewCame { get; init; }

    public int? Days { get; init; }

    public bool Working { get; init; }

    public StepAnchor Anchor { get; init; }

    public bool Concerns(VoteSetting setting, VoteChannel channel, PostAct? act) =>
        HoldsOn(setting.Day) && Concerns(setting.Matter, setting.Scope) && Channels?.Contains(channel) != false && (Act is null || Act == act);

    /// <summary>The last day, counted from its anchor, which does not count itself; null where the law names none.</summary>
    public DateOnly? LastDay(DateOnly? anchor) =>
        (Days, anchor) switch
        {
            (not { }, _) or (_, null) => null,
            ({ } days, { } day) when Anchor == StepAnchor.Vote => day.AddDays(-days),
            ({ } days, { } day) => Working ? WorkingCalendar.Vietnam.AddDays(day, days) : day.AddDays(days),
        };
}
