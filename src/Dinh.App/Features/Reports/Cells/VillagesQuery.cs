using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.Cells;

/// <summary>The villages of a report's unit, and of the former units that it covers, as they stood on a day.</summary>
public sealed class VillagesQuery(DinhDb db)
{
    public async Task<IReadOnlyList<string>> OfAsync(Id<Report> report, DateOnly day, CancellationToken stop)
    {
        var units = db.Reports.Where(r => r.Id == report).Select(r => r.UnitId);
        var parts = db.Reports.Where(r => r.Id == report).SelectMany(r => r.Parts).Select(p => p.UnitId);
        return await db
            .Bodies.Where(b => b.Kind == BodyKind.Village && (units.Contains(b.UnitId) || parts.Contains(b.UnitId)))
            .Where(b => b.ValidFrom <= day && (b.ValidTo == null || b.ValidTo >= day))
            .OrderBy(b => b.Folded)
            .ThenBy(b => b.Name)
            .Select(b => b.Name)
            .ToListAsync(stop);
    }
}
