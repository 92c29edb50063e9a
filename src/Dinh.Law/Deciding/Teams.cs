namespace Dinh.Law.Deciding;

/// <summary>How many there must be: members of a team, witnesses, copies, ballots.</summary>
public sealed record TeamRow : LegalRow
{
    public required string Key { get; init; }

    public required int Least { get; init; }

    /// <summary>Null where the law sets no upper bound.</summary>
    public int? Most { get; init; }

    /// <summary>Why so many will not do; null when they will.</summary>
    public Refusal? RefusalOf(int count) => count < Least || count > Most ? new("vote.team-size", Basis) : null;
}

public static class Teams
{
    private static readonly List<TeamRow> Rows = LawBook.ReadRows<TeamRow>("Deciding/teams.json");

    /// <summary>Null on a day when no rule asks for it.</summary>
    public static TeamRow? Find(string key, DateOnly day) => Rows.Find(day, r => r.Key == key);
}
