namespace Dinh.Law.LocalActs;

/// <summary>How the households of a village voted on its code.</summary>
public enum VoteForm
{
    /// <summary>Tại cuộc họp của cộng đồng dân cư.</summary>
    Meeting,

    /// <summary>Phát phiếu lấy ý kiến từng hộ gia đình.</summary>
    Ballot,
}

/// <summary>What was counted.</summary>
/// <param name="Form">The way of voting.</param>
/// <param name="Households">All households of the village.</param>
/// <param name="Represented">Households represented at the meeting, or whose ballots came back.</param>
/// <param name="Agreeing">Household representatives in favour.</param>
/// <param name="FailedAttendance">Households represented at the meeting that failed before ballots were sent out; null when there was none.</param>
public sealed record VillageTally(VoteForm Form, int Households, int Represented, int Agreeing, int? FailedAttendance = null);

/// <param name="Refusal">Why the vote does not count or did not carry; null when the code was adopted.</param>
/// <param name="Required">The smallest number of households in favour that carries it.</param>
/// <param name="Missing">How many more were needed.</param>
/// <param name="Needed">The smallest attendance that makes a meeting valid.</param>
/// <param name="Rules">The shares that were applied.</param>
public sealed record VillageVerdict(Refusal? Refusal, int Required, int Missing, int Needed, IReadOnlyList<ShareRule> Rules)
{
    public bool Carried => Refusal is null;
}

/// <summary>Whether a village has proposed and adopted its code, by the shares in force on that day. Counts in, answer out.</summary>
public static class VillageCodeVote
{
    private static readonly List<ShareRule> Rows = LawBook.ReadRows<ShareRule>("LocalActs/shares.json");

    public static IReadOnlyList<ShareRule> Shares => Rows;

    /// <summary>The share of that day; null before the decree.</summary>
    public static ShareRule? Find(string key, DateOnly day) => Rows.Where(r => r.Key == key && r.From <= day).MaxBy(r => r.From);

    public static VillageVerdict Count(VillageTally tally, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(tally);
        if (Find("attendance", day) is not { } attendance || Find("agreement", day) is not { } agreement || Find("ballot", day) is not { } ballot)
            return new(new("village-code.before-the-decree"), 0, 0, 0, []);

        var required = agreement.Share.LeastOf(tally.Households);
        return new(
            RefusalOf(tally, attendance, agreement, ballot),
            required,
            Math.Max(0, required - tally.Agreeing),
            attendance.Share.LeastOf(tally.Households),
            tally.Form == VoteForm.Meeting ? [attendance, agreement] : [ballot, agreement]
        );
    }

    /// <summary>Whether residents' own proposal must be put to the community; with less support it may be, if the Front Work Committee approves.</summary>
    public static Refusal? Proposed(int households, int supporting, bool frontApproves, DateOnly day)
    {
        if (Find("proposal", day) is not { } proposal)
            return new("village-code.before-the-decree");
        if (households < 1 || supporting < 0 || supporting > households)
            return new("village-code.counts-do-not-add-up");

        return proposal.Share.IsReachedBy(supporting, households) || frontApproves ? null : new("village-code.too-little-support", proposal.Basis);
    }

    private static Refusal? RefusalOf(VillageTally tally, ShareRule attendance, ShareRule agreement, ShareRule ballot)
    {
        var (households, represented, agreeing) = (tally.Households, tally.Represented, tally.Agreeing);
        if (households < 1 || agreeing < 0 || agreeing > represented || represented > households)
            return new("village-code.counts-do-not-add-up");
        if (tally.Form == VoteForm.Meeting && !attendance.Share.IsReachedBy(represented, households))
            return new("village-code.too-few-represented", attendance.Basis);
        if (tally.Form == VoteForm.Ballot && !FailedFirst(tally, attendance))
            return new("village-code.ballot-without-failed-meeting", ballot.Basis);

        return agreement.Share.IsReachedBy(agreeing, households) ? null : new("village-code.too-few-agree", agreement.Basis);
    }

    private static bool FailedFirst(VillageTally tally, ShareRule attendance) =>
        tally.FailedAttendance is { } came && came >= 0 && came <= tally.Households && !attendance.Share.IsReachedBy(came, tally.Households);
}
