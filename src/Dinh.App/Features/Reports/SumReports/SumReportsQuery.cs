using Dinh.Domain.Reports;
using Dinh.Domain.Reports.Summing;
using Dinh.Law.Reporting;

namespace Dinh.App.Features.Reports.SumReports;

/// <summary>Any indicator of any form, any units, any periods, as of any moment: reckoned when it is asked for, stored nowhere.</summary>
public sealed class SumReportsQuery(SumScopeQuery scopes, SumRowsQuery rows, SumReachQuery reaches)
{
    /// <summary>The sum; null where there is no such form or period, or the unit is out of the reader's reach.</summary>
    public async Task<SumSheet?> FindAsync(SumAsk ask, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(ask);
        if (await scopes.FindAsync(ask, stop) is not { } scope)
            return null;

        var (filings, owed) = (scope.Filings, reaches.Owed(scope));
        var sheet = new SumSheet(scope.Ask, scope.At, scope.Form, scope.Subtree);
        if (ask.Cell is not { } cell || scope.Form.Cell(cell) is not { } met)
            return sheet with { Reach = await reaches.TotalAsync(owed, filings, stop), Lines = await LinesAsync(sheet, filings, stop) };

        var paths = await reaches.ByPathAsync(owed, filings, stop);
        return sheet with
        {
            Reach = paths.Aggregate(default(Reach), (sum, p) => sum + p.Reach),
            Cell = met,
            Units = await UnitsAsync(sheet, met, filings, paths, stop),
        };
    }

    private async Task<IReadOnlyList<SumLine>> LinesAsync(SumSheet sheet, IQueryable<Filing> filings, CancellationToken stop)
    {
        var apart = sheet.Ask.Periods.Count > 1 ? Apart(sheet.Form.Cells) : [];
        var parts = await rows.WholeAsync(filings, sheet.Ask.PeriodKeys, MergedFigures.AreLeftOut, stop);
        var form = new SummedForm(sheet.Form, sheet.Ask.Periods, parts, await rows.DistinctAsync(filings, apart, stop));
        return [.. sheet.Form.Cells.Select(c => new SumLine(c, form.CellOf(c)))];
    }

    private async Task<IReadOnlyList<SumUnit>> UnitsAsync(
        SumSheet sheet,
        FormCell cell,
        IQueryable<Filing> filings,
        IReadOnlyList<PathReach> paths,
        CancellationToken stop
    )
    {
        var needed = SumNeeds.Of(sheet.Form, cell);
        var parts = (await rows.ByPathAsync(filings, needed, stop)).ToLookup(p => sheet.Subtree.PartOf(p.Path)?.Id);
        var reach = paths.ToLookup(p => sheet.Subtree.PartOf(p.Path)?.Id, p => p.Reach);
        var units = new List<SumUnit>();
        foreach (var part in sheet.Subtree.Parts.Cast<SubtreePart?>().Append(null))
        {
            var own = parts[part?.Id].Select(p => p.Part).GroupBy(p => (p.Cell, p.Period)).Select(Added).ToList();
            var met = reach[part?.Id].Aggregate(default(Reach), (sum, r) => sum + r);
            if (part is null && met.Owed == 0 && own.Count == 0)
                continue;

            var apart = sheet.Ask.Periods.Count > 1 ? Apart(needed.Select(sheet.Form.Cell).OfType<FormCell>()) : [];
            var distinct = apart.Count == 0 ? [] : await rows.DistinctAsync(OfPart(filings, sheet.Subtree, part), apart, stop);
            units.Add(new(part, new SummedForm(sheet.Form, sheet.Ask.Periods, own, distinct).CellOf(cell), met));
        }

        return units;
    }

    private static CellPart Added(IGrouping<(string Cell, string Period), CellPart> parts) =>
        new(parts.Key.Cell, parts.Key.Period, parts.Sum(p => p.Number), parts.Sum(p => p.Reports));

    private static List<string> Apart(IEnumerable<FormCell> cells) =>
        [.. cells.Where(c => c.Indicator is { IsNumber: true, Over: OverTime.Distinct }).Select(c => c.Key)];

    // Records are told apart within each unit, so each is asked for by itself; few indicators need it.
    private static IQueryable<Filing> OfPart(IQueryable<Filing> filings, Subtree subtree, SubtreePart? part)
    {
        var former = subtree.Heirs.Keys.Where(p => subtree.PartOf(p)?.Id == part?.Id).ToList();
        var own = subtree.Path;
        var below = part?.Path;
        return below is null
            ? filings.Where(f => f.UnitPath == own || former.Contains(f.UnitPath))
            : filings.Where(f => f.UnitPath.StartsWith(below) || former.Contains(f.UnitPath));
    }
}

/// <summary>Which cells must be added up so that one can be told.</summary>
internal static class SumNeeds
{
    public static IReadOnlyCollection<string> Of(FormContent form, FormCell cell)
    {
        var needed = new HashSet<string>();
        var next = new Stack<string>([cell.Key]);
        while (next.TryPop(out var key))
        {
            if (form.Cell(key) is not { } met || !needed.Add(key) || met.Slot is not null || SummedForm.FormulaOf(met.Indicator) is not { } formula)
                continue;

            foreach (var name in formula.Names)
                next.Push(name);
        }

        return needed;
    }
}
