namespace Dinh.Law.Reporting;

/// <summary>Whom a shipped regime means, by nature and level: each commune has its own.</summary>
/// <param name="Kind">"village", "communeBoard", "peoplesCommittee", "peoplesCouncil", "fatherlandFront", "department", "ministry", "public".</param>
/// <param name="Level">The key of its level; "village" below the commune.</param>
public sealed record RegimeParty(string Kind, string Level, Sentence Name);

/// <summary>Chế độ báo cáo có sẵn: a report that the law itself asks for, ready to be taken up.</summary>
/// <param name="Key">Stable key.</param>
/// <param name="From">Who reports.</param>
/// <param name="To">To whom.</param>
/// <param name="Form">The code of the form among <see cref="ShippedForms"/>.</param>
/// <param name="Holds">The first day on which the law asks for it.</param>
/// <param name="Via">Through whom, where it does not go straight.</param>
/// <param name="Copy">Who gets it too.</param>
/// <param name="Closes">The day of the year on which its figures close, "11-18", where the usual windows would close after it is due.</param>
/// <param name="Note">What else whoever takes it up must know.</param>
public sealed record ShippedRegime(
    string Key,
    Sentence Name,
    RegimeParty From,
    RegimeParty To,
    PeriodKind Period,
    DueRule Due,
    string Form,
    DateOnly Holds,
    Citation Basis,
    Confidence Confidence,
    RegimeParty? Via = null,
    RegimeParty? Copy = null,
    string? Closes = null,
    Sentence? Note = null
)
{
    /// <summary>The days whose happenings the report of a period tells.</summary>
    public (DateOnly From, DateOnly To) WindowOf(ReportPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        if (Closes is not { } closes)
            return (period.From, period.To);

        var last = new DateOnly(period.Year, int.Parse(closes[..2]), int.Parse(closes[3..]));
        return (last.AddYears(-1).AddDays(1), last);
    }
}

/// <summary>The regimes of the reports that the law itself asks for.</summary>
public static class ShippedRegimes
{
    private static readonly List<ShippedRegime> Rows = LawBook.ReadRows<ShippedRegime>("Reporting/regimes.json");

    public static IReadOnlyList<ShippedRegime> All => Rows;

    public static ShippedRegime? Find(string key) => Rows.Find(r => r.Key == key);
}
