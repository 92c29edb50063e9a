using Dinh.App.Features.Reports.SumReports;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Units;

namespace Dinh.App.Features.Reports.ReadCompleteness;

/// <summary>How complete and how timely reporting is, by unit, by level, by period: counted when it is asked for.</summary>
public sealed class ReadCompletenessQuery(DinhDb db, SubtreeQuery subtrees, OwedQuery owed, Access access, TimeProvider clock)
{
    public async Task<CompletenessSheet?> FindAsync(CompletenessAsk ask, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(ask);
        var sums = ask.Sums;
        if (sums.Form is not { } form || sums.Periods.Count == 0 || await subtrees.UnitAsync(sums.Unit, stop) is not { } unit)
            return null;

        return await ReadAsync(ask, form, unit, stop);
    }

    private async Task<CompletenessSheet> ReadAsync(CompletenessAsk ask, string form, AdministrativeUnit unit, CancellationToken stop)
    {
        var sums = ask.Sums;
        var now = clock.GetUtcNow().UtcDateTime;
        var at = sums.At is { } asked && asked < now ? asked : now;
        var subtree = await subtrees.OfAsync(unit, at, db.PathsAt(form, sums.PeriodKeys, at), sums.IsOwn, stop);
        var lines = await owed.LinesAsync(sums, subtree, at, stop);
        var isEqual = await owed.IsEqualAsync(sums, subtree, at, stop);
        return new(ask with { Sums = sums with { Unit = unit.Id } }, at, subtree)
        {
            All = Sum(lines),
            Rows = InOrder(RowsOf(subtree, lines, isEqual), ask.Sort),
            Levels = [.. lines.GroupBy(l => l.Kind).Select(g => (g.Key, Sum(g))).OrderBy(l => l.Key, StringComparer.Ordinal)],
            Periods = [.. sums.PeriodKeys.Select(k => (k, Sum(lines.Where(l => l.Period == k))))],
            IsEqual = isEqual,
            Reports = subtree.Parts.Count > 0 ? [] : await owed.ReportsAsync(sums, subtree, access.Visible(db.Reports), at, stop),
        };
    }

    private static Tally Sum(IEnumerable<OwedLine> lines) => lines.Aggregate(default(Tally), (sum, l) => sum + l.Tally);

    private static List<TallyRow> RowsOf(Subtree subtree, IReadOnlyList<OwedLine> lines, bool isEqual)
    {
        var met = lines.ToLookup(l => subtree.PartOf(l.Path)?.Id);
        var rows = subtree.Parts.Cast<SubtreePart?>().Append(null).Select(p => new TallyRow(p, Sum(met[p?.Id]))).Where(r => r.Tally.Owed > 0).ToList();
        return isEqual ? [.. rows.GroupBy(r => r.Part?.Kind).SelectMany(Ranked)] : rows;
    }

    // Units of one kind alone are set beside each other; equals share a rank; a unit's own bodies have none.
    private static IEnumerable<TallyRow> Ranked(IGrouping<string?, TallyRow> alike) =>
        alike.Key is null ? alike : alike.Select(r => r with { Rank = 1 + alike.Count(o => Better(o.Tally, r.Tally)) });

    private static bool Better(Tally one, Tally other) => one.Complete > other.Complete || (one.Complete == other.Complete && one.Timely > other.Timely);

    private static IReadOnlyList<TallyRow> InOrder(List<TallyRow> rows, string sort) =>
        [
            .. rows.OrderBy(r => r.Part is null ? 1 : 0)
                .ThenBy(r => sort == CompletenessAsk.Usual ? "" : r.Part?.Kind, StringComparer.Ordinal)
                .ThenBy(r => sort == CompletenessAsk.Usual ? 0 : r.Rank ?? int.MaxValue)
                .ThenBy(r => r.Part?.SortKey, StringComparer.Ordinal)
                .ThenBy(r => r.Part?.Path, StringComparer.Ordinal),
        ];
}
