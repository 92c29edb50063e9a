using Dinh.Domain.Duties;
using Dinh.Law.Text;
using Dinh.Law.Time;

namespace Dinh.Domain.Plans;

/// <summary>One report of a plan, or of the plan above it, with who owes it to whom.</summary>
/// <param name="Key">The entry's key.</param>
/// <param name="IsAbove">It stands in the higher plan.</param>
public sealed record DatedReport(string Key, string From, string To, string Via, DateOnly? Due, string Words, bool IsAbove);

/// <summary>Whether the days of a plan's reports, and of those that it owes upwards, leave each level the time to merge.</summary>
public sealed record ReportDates(
    IReadOnlyList<DatedReport> Reports,
    IReadOnlyList<ChainConflict> Conflicts,
    IReadOnlyDictionary<string, DateOnly> Proposal,
    LevelTime Given
)
{
    private const int Most = 60;
    private const int ShortestName = 4;

    public DatedReport this[ReportStep step] => Reports.First(r => r.Key == step.Key);

    /// <param name="entries">The plan's entries.</param>
    /// <param name="issuer">The plan's issuer as it names itself.</param>
    /// <param name="issued">The day of the plan.</param>
    /// <param name="above">The entries of the plan that it carries out.</param>
    public static ReportDates Of(IEnumerable<PlanEntry> entries, string issuer, DateOnly issued, IEnumerable<PlanEntry> above)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(above);
        var own = entries
            .Where(e => e.Kind == PartKind.Report)
            .Select(e => Of(e, e.Lead.Length == 0 ? issuer : e.Lead, e.To.Length == 0 ? issuer : e.To, issued, false));
        // What the higher plan asks of all units below, this one owes.
        var owed = above.Where(e => e.Kind == PartKind.Report && OwnPlanOrder.AsksBelow($"{e.Lead} {e.Title} ")).Select(e => Of(e, issuer, e.To, issued, true));
        var reports = own.Concat(owed).Take(Most).ToList();
        var steps = reports.ConvertAll(r => new ReportStep(r.Key, r.Due));
        var given = LevelTime.On(issued);
        bool Fed(ReportStep lower, ReportStep upper) => Feeds(reports.Find(r => r.Key == lower.Key)!, reports.Find(r => r.Key == upper.Key)!);
        return new(
            reports,
            ReportChain.Conflicts(steps, Fed, given, WorkingCalendar.Vietnam),
            ReportChain.Proposal(steps, Fed, given, WorkingCalendar.Vietnam),
            given
        );
    }

    /// <summary>The lower report goes to, or through, the body that owes the upper one.</summary>
    private static bool Feeds(DatedReport lower, DatedReport upper)
    {
        if (lower.To.Length == 0 || KeyOf(lower.To) == KeyOf(upper.To) || (lower.IsAbove && !upper.IsAbove))
            return false;

        var receivers = NamesIn(lower.To).Concat(NamesIn(lower.Via)).ToList();
        return NamesIn(upper.From).Any(o => receivers.Exists(r => o.StartsWith(r, StringComparison.Ordinal) || r.StartsWith(o, StringComparison.Ordinal)));
    }

    private static DatedReport Of(PlanEntry entry, string from, string to, DateOnly issued, bool isAbove) =>
        new($"{entry.Id}", from, to, entry.Via, DueOf(entry.Window, issued), entry.Title, isAbove);

    private static DateOnly? DueOf(Window window, DateOnly issued) =>
        window.Cycles is null ? window.End : Occurrence.Of(window, issued).Select(o => (DateOnly?)o.Due).FirstOrDefault();

    private static IEnumerable<string> NamesIn(string names) =>
        names
            .Split([';', ',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(KeyOf)
            .Where(n => n.Length >= ShortestName);

    private static string KeyOf(string name) =>
        SearchText
            .Fold(name)
            .Replace("uy ban nhan dan", "ubnd", StringComparison.Ordinal)
            .Replace("giao ", "", StringComparison.Ordinal)
            .Trim(' ', '.', ':', '-');
}
