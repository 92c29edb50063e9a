using Dinh.Data;
using Dinh.Domain.Reports;
using Dinh.Law.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.SumReports;

/// <summary>What is asked about: the form in its edition, the moment, the units, and the filings of them that count.</summary>
/// <param name="IsTwice">Whether one period was asked for in more than one round.</param>
public sealed record SumScope(SumAsk Ask, DateTime At, FormContent Form, Subtree Subtree, IQueryable<Filing> Filings, bool IsTwice);

/// <summary>Finds what is asked about, as far as the reader may ask.</summary>
public sealed class SumScopeQuery(DinhDb db, SubtreeQuery subtrees, TimeProvider clock)
{
    /// <summary>Null where there is no such form or period, or the unit is out of the reader's reach.</summary>
    public async Task<SumScope?> FindAsync(SumAsk ask, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(ask);
        if (ask.Form is not { } code || ask.Periods.Count == 0 || ask.Fault() is not null || await subtrees.UnitAsync(ask.Unit, stop) is not { } unit)
            return null;

        var (now, periods) = (clock.GetUtcNow().UtcDateTime, ask.PeriodKeys);
        var at = ask.At is { } asked && asked < now ? asked : now;
        if (await FormAsync(code, periods, at, stop) is not { } form)
            return null;

        var isTwice = await db.RoundsOf(code, periods).GroupBy(r => r.PeriodKey).AnyAsync(g => g.Count() > 1, stop);
        var subtree = await subtrees.OfAsync(unit, at, db.PathsAt(code, periods, at), ask.IsOwn, stop);
        return new(ask with { Unit = unit.Id }, at, form, subtree, subtree.Of(db.CountedAt(code, periods, at, isTwice)), isTwice);
    }

    /// <summary>The edition in which the periods were asked: the latest that a round of them had opened with by then.</summary>
    private async Task<FormContent?> FormAsync(string code, IReadOnlyList<string> periods, DateTime at, CancellationToken stop) =>
        await db
            .ReportForms.Where(f => f.Code == code)
            .Where(f =>
                db.ReportRounds.Any(r => r.FormId == f.Id && periods.Contains(r.PeriodKey) && db.Reports.Any(o => o.RoundId == r.Id && o.OpenedAt <= at))
            )
            .OrderByDescending(f => f.Edition)
            .Select(f => f.Content)
            .FirstOrDefaultAsync(stop);
}
