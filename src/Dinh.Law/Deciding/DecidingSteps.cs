namespace Dinh.Law.Deciding;

/// <summary>A step of one vote: what, who, by when, where the law says so.</summary>
/// <param name="Key">The step.</param>
/// <param name="Who">Who does it.</param>
/// <param name="Until">The last day; null where the law names none or it is not known yet.</param>
/// <param name="Ground">What is to be done, and why.</param>
public sealed record StepDue(string Key, Sentence Who, DateOnly? Until, Ground Ground);

/// <summary>What comes before a vote and after it.</summary>
public static class DecidingSteps
{
    private static readonly List<DecidingStep> Rows = LawBook.ReadRows<DecidingStep>("Deciding/steps.json");

    public static IReadOnlyList<DecidingStep> All => Rows;

    public static DecidingStep? Find(string key, DateOnly day) => Rows.Find(day, r => r.Key == key);

    /// <summary>What is to be done before the vote, the earliest first.</summary>
    /// <param name="setting">What is decided; its day is that of the meeting, or of handing out the ballots.</param>
    /// <param name="channel">How.</param>
    /// <param name="act">Whether a post is filled or left; null where there is none.</param>
    /// <param name="planIssued">The day on which a plan of ballots was issued; null when there is none yet.</param>
    public static IReadOnlyList<StepDue> Before(VoteSetting setting, VoteChannel channel, PostAct? act = null, DateOnly? planIssued = null) =>
        [
            .. Of(StepPhase.Prepare, setting, channel, act)
                .Select(r => Due(r, r.Anchor == StepAnchor.Plan ? planIssued : setting.Day))
                .OrderBy(s => s.Until is null)
                .ThenBy(s => s.Until),
        ];

    /// <summary>What follows from a verdict.</summary>
    /// <param name="vote">The vote that was judged; its setting's day is that of its end.</param>
    /// <param name="verdict">What the law says of it.</param>
    /// <param name="act">Whether a post was filled or left.</param>
    /// <param name="received">The day on which the decision reached who recognises it; null while it is on its way.</param>
    public static IReadOnlyList<StepDue> After(VoteCase vote, Verdict verdict, PostAct? act = null, DateOnly? received = null)
    {
        ArgumentNullException.ThrowIfNull(vote);
        ArgumentNullException.ThrowIfNull(verdict);
        var rows = Of(verdict.Passed ? StepPhase.Passed : StepPhase.Failed, vote.Setting, vote.Channel, act);
        var steps = rows.Where(r => !r.TooFewCame || TooFewCame(vote, verdict))
            .Select(r => Due(r, r.Anchor == StepAnchor.End ? vote.Setting.Day : null))
            .ToList();
        if (verdict.Passed && verdict.Effect.RecognisedBy is { } recogniser)
            steps.Add(new("recognise", VoteWords.Of(recogniser), received is { } day ? verdict.Effect.RecogniseBy(day) : null, verdict.Effect.Ground));

        return steps;
    }

    // Of a commune's villages it is not known how many came to each meeting: there the reader is told of it in any case.
    private static bool TooFewCame(VoteCase vote, Verdict verdict) =>
        verdict.Majority.Counted != Counted.HouseholdsOfVillage
        || vote.Tally.Represented < Math.Max(verdict.Count.Required, verdict.Quorum?.Share.LeastOf(verdict.Count.Base) ?? 0);

    private static List<DecidingStep> Of(StepPhase phase, VoteSetting setting, VoteChannel channel, PostAct? act) =>
        Rows.FindAll(r => r.Phase == phase && r.Concerns(setting, channel, act));

    private static StepDue Due(DecidingStep step, DateOnly? anchor) => new(step.Key, step.Who, step.LastDay(anchor), step.Ground);
}
