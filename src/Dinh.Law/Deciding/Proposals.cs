namespace Dinh.Law.Deciding;

/// <summary>Who puts a matter before the people.</summary>
public enum Proposer
{
    CommuneChair,
    VillageHead,
    Residents,

    /// <summary>Residents with too few households behind them, whom the Front Work Committee supports.</summary>
    ResidentsWithFront,
}

/// <summary>Thẩm quyền đề xuất nội dung để Nhân dân bàn và quyết định.</summary>
public sealed record ProposerRow : MatterRule
{
    public required Proposer Proposer { get; init; }

    public required Sentence Who { get; init; }
}

/// <summary>How a residents' initiative stands.</summary>
/// <param name="Count">Households whose consent is still valid, against all of the village.</param>
/// <param name="Expired">Consents that are no longer valid.</param>
/// <param name="Refusal">Why the head need not put it to the community; null when the head must.</param>
/// <param name="Grounds">Where the law says so.</param>
public sealed record InitiativeAnswer(VoteCount Count, int Expired, Refusal? Refusal, IReadOnlyList<Ground> Grounds);

public static class Proposals
{
    private static readonly List<ProposerRow> Rows = LawBook.ReadRows<ProposerRow>("Deciding/proposers.json");

    /// <summary>Who may propose a matter in that scope.</summary>
    public static IReadOnlyList<ProposerRow> Of(Matter matter, DecisionScope scope, DateOnly day) => [.. Rows.On(day).Where(r => r.Concerns(matter, scope))];

    /// <summary>The last day on which a consent given on a day still counts; null before the law.</summary>
    public static DateOnly? ValidUntil(DateOnly given) => DecidingFigures.Find("consent-validity", given) is { } months ? given.AddMonths(months.Value) : null;

    /// <summary>Whether an initiative must be put to the community.</summary>
    /// <param name="households">All households of the village.</param>
    /// <param name="consents">The day on which each household gave its consent, one for each.</param>
    /// <param name="frontApproves">Whether the Front Work Committee finds it useful and approves.</param>
    /// <param name="day">The day on which it is put to the head.</param>
    public static InitiativeAnswer Initiative(long households, IReadOnlyCollection<DateOnly> consents, bool frontApproves, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(consents);
        if (InnerVotes.Find("initiative", day) is not { } rule)
            return new(new(households, 0, 0), 0, new("vote.before-the-law"), []);

        var valid = consents.Count(given => given <= day && ValidUntil(given) >= day);
        var refusal = rule.RefusalOf(valid, households);
        var saved = frontApproves && refusal?.Code == "vote.too-few-agree";
        var front = Rows.Find(day, r => r.Proposer == Proposer.ResidentsWithFront)!;
        return new(rule.Count(valid, households), consents.Count - valid, saved ? null : refusal, [saved ? front.Ground : rule.Ground]);
    }
}
