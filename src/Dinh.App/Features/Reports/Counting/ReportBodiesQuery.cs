using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Reports;
using Dinh.Domain.Units;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.Counting;

/// <summary>Whose records count in a report: those of its body; for a unit's People's Committee all bodies of the unit; and the same of each former unit that it covers.</summary>
public sealed class ReportBodiesQuery(DinhDb db)
{
    /// <param name="reports">With their parts.</param>
    /// <param name="from">The first day reported: who had ended before it counts no more.</param>
    public async Task<ILookup<Id<Report>, Id<Body>>> OfAsync(IReadOnlyCollection<Report> reports, DateOnly from, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var bodies = await AroundAsync(reports, from, stop);
        var whole = bodies.Where(b => b.Kind == BodyKind.PeoplesCommittee).Select(b => b.Id).ToHashSet();
        var byUnit = bodies.ToLookup(b => b.UnitId, b => b.Id);
        return (
            from report in reports
            from own in report.Parts.Select(p => (p.BodyId, p.UnitId)).Append((report.BodyId, report.UnitId))
            from body in whole.Contains(own.BodyId) ? byUnit[own.UnitId].Append(own.BodyId) : [own.BodyId]
            select (report.Id, body)
        )
            .Distinct()
            .ToLookup(pair => pair.Id, pair => pair.body);
    }

    private Task<List<Found>> AroundAsync(IReadOnlyCollection<Report> reports, DateOnly from, CancellationToken stop)
    {
        var named = reports.SelectMany(r => r.Parts.Select(p => p.BodyId).Append(r.BodyId)).Distinct().ToList();
        var units = reports.SelectMany(r => r.Parts.Select(p => p.UnitId).Append(r.UnitId)).Distinct().ToList();
        return db
            .Bodies.Where(b => named.Contains(b.Id) || (units.Contains(b.UnitId) && (b.ValidTo == null || b.ValidTo >= from)))
            .Select(b => new Found(b.Id, b.UnitId, b.Kind))
            .ToListAsync(stop);
    }

    private sealed record Found(Id<Body> Id, Id<AdministrativeUnit> UnitId, BodyKind Kind);
}
