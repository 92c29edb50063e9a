using Dinh.App.Features.Units.FindUnits;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.People.Matching;
using Dinh.Domain.Units;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.People.MatchBodies;

/// <summary>Loads whom the papers of one body may name: its unit as it stands on the day, the units above, those below, and their bodies.</summary>
public sealed class BodyDirectoryQuery(DinhDb db, SuccessorsQuery successors)
{
    /// <summary>The directory around a body; where its unit was divided, around the first of its successors, and the rest are asked.</summary>
    public async Task<BodyDirectory> AroundAsync(Id<Body> issuer, DateOnly day, CancellationToken stop)
    {
        var body = await db.Bodies.AsNoTracking().GetAsync(issuer, stop);
        var own = (await successors.OfAsync(body.UnitId, day, stop)) is [var first, ..] ? first : await db.Units.AsNoTracking().GetAsync(body.UnitId, stop);
        var above = await AboveAsync(own, stop);
        var below = await db
            .Units.AsNoTracking()
            .Where(u => u.ParentId == own.Id && u.ValidFrom <= day && (u.ValidTo == null || day <= u.ValidTo))
            .OrderBy(u => u.SortKey)
            .ToListAsync(stop);
        List<Id<AdministrativeUnit>> units = [own.Id, body.UnitId, .. above.Select(u => u.Id), .. below.Select(u => u.Id)];
        var bodies = await db.Bodies.AsNoTracking().Where(b => units.Contains(b.UnitId)).OrderBy(b => b.Id).ToListAsync(stop);
        return new(own, above, below, bodies) { Issuer = body, Former = await FormerAsync([own, .. above], stop) };
    }

    private async Task<List<AdministrativeUnit>> AboveAsync(AdministrativeUnit unit, CancellationToken stop)
    {
        var above = new List<AdministrativeUnit>();
        for (var next = unit.ParentId; next is { } id; next = above[^1].ParentId)
            above.Add(await db.Units.AsNoTracking().GetAsync(id, stop));
        return above;
    }

    private async Task<List<FormerUnit>> FormerAsync(IReadOnlyCollection<AdministrativeUnit> today, CancellationToken stop)
    {
        var ids = today.Select(u => u.Id).ToList();
        var former = await db
            .UnitChanges.AsNoTracking()
            .Where(c => c.ToId != null && ids.Contains(c.ToId.Value))
            .Join(db.Units, c => c.FromId, u => u.Id, (c, u) => new { u.Name, Change = c })
            .ToListAsync(stop);
        return [.. former.Select(f => new FormerUnit(f.Name, today.First(u => u.Id == f.Change.ToId), f.Change.Kind == UnitChangeKind.Split))];
    }
}
