using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Units;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.SumReports;

/// <summary>To which unit the filings of former units count on a day. Units change seldom and few former ones have filed, so mostly this is one short question.</summary>
public sealed class HeirsQuery(DinhDb db)
{
    /// <param name="paths">Under which something was filed or owed, wherever that is.</param>
    /// <param name="day">Changes after it are not followed.</param>
    /// <param name="stop">Ends the reading.</param>
    public async Task<Lineage> OfAsync(IQueryable<string> paths, DateOnly day, CancellationToken stop)
    {
        if (!await db.Units.AnyAsync(u => u.ValidTo != null && u.ValidTo < day, stop))
            return Lineage.None;

        var former = await paths
            .Distinct()
            .Join(db.Units.Where(u => u.ValidTo != null && u.ValidTo < day), p => p, u => u.Path, (p, u) => u.Id)
            .ToListAsync(stop);
        if (former.Count == 0)
            return Lineage.None;

        var units = await db.Units.AsNoTracking().ToListAsync(stop);
        var changes = await db.UnitChanges.AsNoTracking().Where(c => c.Day <= day).ToListAsync(stop);
        return new Lineage(units, changes, await PassedAsync(day, stop), day).Narrow(former);
    }

    private async Task<IEnumerable<(Id<AdministrativeUnit> From, Id<AdministrativeUnit> To)>> PassedAsync(DateOnly day, CancellationToken stop)
    {
        var bodies = await db
            .Bodies.Where(b => b.SuccessorId != null && b.ValidTo != null && b.ValidTo < day)
            .Join(db.Bodies, b => b.SuccessorId, s => s.Id, (b, s) => new { From = b.UnitId, To = s.UnitId })
            .Where(b => b.From != b.To)
            .Distinct()
            .ToListAsync(stop);
        return bodies.Select(b => (b.From, b.To));
    }
}
