using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.Units;
using Dinh.Domain.Common;
using Dinh.Domain.Units;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.SumReports;

/// <summary>The subtrees that a reader may ask sums of: those of the units in which their bodies are, and of all units below.</summary>
public sealed class SubtreeQuery(DinhDb db, Access access, HeirsQuery heirs)
{
    /// <summary>The units whose sums the reader may see.</summary>
    public IQueryable<AdministrativeUnit> Reach()
    {
        var bodies = access.Bodies;
        return db.Units.Where(u =>
            db.Bodies.Any(b => bodies.Contains(b.Id) && db.Units.Any(own => own.Id == b.UnitId && (own.Kind == Country.Kind || u.Path.StartsWith(own.Path))))
        );
    }

    /// <summary>The unit asked about, when it is in the reader's reach; null names the first of the reader's own.</summary>
    public async Task<AdministrativeUnit?> UnitAsync(Id<AdministrativeUnit>? wanted, CancellationToken stop)
    {
        var unit = wanted ?? access.Held.Where(h => access.Bodies.Contains(h.Body)).Select(h => h.Unit).FirstOrDefault();
        return await Reach().AsNoTracking().SingleOrDefaultAsync(u => u.Id == unit, stop);
    }

    /// <param name="unit">The unit asked about.</param>
    /// <param name="at">The moment: the tree of its day is meant, or of the unit's first day where that is later.</param>
    /// <param name="paths">Under which something was filed or owed, wherever that is: the former units are looked up among them.</param>
    /// <param name="isOwn">Only the unit's own bodies.</param>
    /// <param name="stop">Ends the reading.</param>
    public async Task<Subtree> OfAsync(AdministrativeUnit unit, DateTime at, IQueryable<string> paths, bool isOwn, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var day = DateOnly.FromDateTime(at.AddHours(7));
        var horizon =
            day < unit.ValidFrom ? unit.ValidFrom
            : unit.ValidTo < day ? unit.ValidTo.Value
            : day;
        var parts = await db.PartsOf(unit.Id)
            .Where(u => u.ValidFrom <= horizon)
            .Where(u => u.ValidTo == null || u.ValidTo >= horizon)
            .OrderBy(u => u.SortKey)
            .ThenBy(u => u.Path)
            .Select(u => new SubtreePart(u.Id, u.Code, u.Name, u.Kind, u.Path, u.SortKey))
            .ToListAsync(stop);
        var lineage = isOwn ? Lineage.None : await heirs.OfAsync(paths, horizon, stop);
        return new(unit, horizon, isOwn ? [] : parts)
        {
            IsOwn = isOwn,
            Heirs = lineage.Heirs,
            Divided = lineage.Divided,
        };
    }

    /// <summary>The units above, as far as the reader may ask about them, the highest first.</summary>
    public async Task<IReadOnlyList<(Id<AdministrativeUnit> Id, string Name)>> AboveAsync(Subtree subtree, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(subtree);
        var path = subtree.Path;
        var above = await Reach()
            .Where(u => u.Path != path && (path.StartsWith(u.Path) || (u.Kind == Country.Kind && !subtree.IsCountry)))
            .Select(u => new
            {
                u.Id,
                u.Name,
                u.Path,
                IsCountry = u.Kind == Country.Kind,
            })
            .ToListAsync(stop);
        return [.. above.OrderBy(u => u.IsCountry ? 0 : u.Path.Length).Select(u => (u.Id, u.Name))];
    }
}
