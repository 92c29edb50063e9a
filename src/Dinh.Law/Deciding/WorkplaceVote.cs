namespace Dinh.Law.Deciding;

/// <summary>What was counted at a staff or workers' conference.</summary>
/// <param name="Place">Where.</param>
/// <param name="Whole">All who work there, or all delegates who were summoned.</param>
/// <param name="Present">Those who came.</param>
/// <param name="Agree">Those in favour.</param>
public sealed record ConferenceTally(Workplace Place, long Whole, long Present, long Agree);

/// <param name="Refusal">Why nothing was decided; null when it passed.</param>
/// <param name="Attendance">Who came, against the least that makes the conference valid.</param>
/// <param name="Agreement">Who agreed, against the least of those present.</param>
/// <param name="Grounds">Where the law says so.</param>
public sealed record ConferenceVerdict(Refusal? Refusal, VoteCount Attendance, VoteCount Agreement, IReadOnlyList<Ground> Grounds)
{
    public bool Passed => Refusal is null;
}

/// <summary>Hội nghị cán bộ, công chức, viên chức, người lao động; hội nghị người lao động: what it decides, and whether it did.</summary>
public static class WorkplaceVote
{
    private static readonly List<WorkplaceMatter> MatterRows = LawBook.ReadRows<WorkplaceMatter>("Deciding/workplace-matters.json");

    private static readonly List<WorkplaceShare> ShareRows = LawBook.ReadRows<WorkplaceShare>("Deciding/workplace-shares.json");

    private static readonly List<WorkplaceFigure> FigureRows = LawBook.ReadRows<WorkplaceFigure>("Deciding/workplace-figures.json");

    public static IReadOnlyList<WorkplaceMatter> MattersOf(Workplace place, DateOnly day) => [.. MatterRows.On(day).Where(r => r.Place == place)];

    public static WorkplaceShare? FindShare(Workplace place, string key, DateOnly day) => ShareRows.Find(day, r => r.Place == place && r.Key == key);

    public static WorkplaceFigure? FindFigure(Workplace place, string key, DateOnly day) => FigureRows.Find(day, r => r.Place == place && r.Key == key);

    /// <summary>Null on a day before the law.</summary>
    public static ConferenceVerdict? Count(ConferenceTally tally, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(tally);
        if (FindShare(tally.Place, "attendance", day) is not { } attendance || FindShare(tally.Place, "agreement", day) is not { } agreement)
            return null;

        return new(
            RefusalOf(tally, attendance, agreement),
            new(tally.Whole, attendance.Share.LeastOf(tally.Whole), tally.Present),
            new(tally.Present, agreement.Share.LeastOf(tally.Present), tally.Agree),
            [attendance.Ground, agreement.Ground]
        );
    }

    /// <summary>Why a conference need not be called; null when enough ask for it.</summary>
    public static Refusal? Asked(Workplace place, long whole, long asking, DateOnly day) =>
        FindShare(place, "proposal", day) is not { } share ? new("vote.before-the-law")
        : whole < 1 || asking < 0 || asking > whole ? new("vote.votes-do-not-add-up")
        : share.Share.IsReachedBy(asking, whole) ? null
        : new("vote.too-few-agree", share.Basis);

    /// <summary>Why ballots may not be sent to all; null when they may.</summary>
    public static Refusal? Ballots(Workplace place, int failedCalls, bool forceMajeure, bool unionAgreed, DateOnly day) =>
        FindFigure(place, "failed-calls", day) is not { } calls ? new("vote.before-the-law")
        : unionAgreed && (forceMajeure || failedCalls >= calls.Value) ? null
        : new("vote.channel-unlawful", calls.Basis);

    private static Refusal? RefusalOf(ConferenceTally tally, WorkplaceShare attendance, WorkplaceShare agreement)
    {
        if (tally.Whole < 1 || tally.Agree < 0 || tally.Agree > tally.Present || tally.Present > tally.Whole)
            return new("vote.votes-do-not-add-up");
        if (!attendance.Share.IsReachedBy(tally.Present, tally.Whole))
            return new("vote.too-few-represented", attendance.Basis);

        return agreement.Share.IsReachedBy(tally.Agree, tally.Present) ? null : new("vote.too-few-agree", agreement.Basis);
    }
}
