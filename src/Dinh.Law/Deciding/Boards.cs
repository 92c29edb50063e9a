namespace Dinh.Law.Deciding;

/// <summary>Bầu thành viên Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng: what the law says of their numbers.</summary>
public static class Boards
{
    /// <summary>How many members the commune's People's Inspection Board has: one for each village at least, and never fewer than the law's least.</summary>
    /// <returns>The least and the most; no upper bound where every village may have several. Null before the law.</returns>
    public static (int Least, int? Most, IReadOnlyList<Ground> Grounds)? InspectionMembers(int villages, DateOnly day)
    {
        if (DecidingFigures.Find("inspection-board-members", day) is not { } least)
            return null;

        var small = DecidingFigures.Find("inspection-board-small", day);
        return villages < least.Value && small is not null
            ? (least.Value, small.Value, [least.Ground, small.Ground])
            : (Math.Max(villages, least.Value), null, [least.Ground]);
    }

    /// <summary>Whether a seat that falls vacant is filled by an election: the term must have long enough to run.</summary>
    /// <param name="vacant">The day on which it fell vacant.</param>
    /// <param name="termEnds">The last day of the term, which is that of the village heads.</param>
    public static Refusal? ByElection(DateOnly vacant, DateOnly termEnds) =>
        DecidingFigures.Find("inspection-board-by-election", vacant) is not { } least ? new("vote.before-the-law")
        : vacant.AddMonths(least.Value) <= termEnds ? null
        : new("vote.term-nearly-over", least.Basis);

    /// <summary>Null when a Community Investment Supervision Board may be made up so.</summary>
    /// <param name="members">All its members.</param>
    /// <param name="residents">Those who were elected at meetings to represent the residents.</param>
    /// <param name="day">The day of its setting up.</param>
    public static Refusal? SupervisionMembers(int members, int residents, DateOnly day) =>
        DecidingFigures.Find("supervision-board-members", day) is not { } least ? new("vote.before-the-law")
        : members < least.Value ? new("vote.team-size", least.Basis)
        : DecidingFigures.Find("supervision-board-residents", day) is { } most && residents > most.Value ? new("vote.team-size", most.Basis)
        : null;
}
