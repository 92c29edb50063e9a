using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Disclosure.HandToVillages;

/// <summary>A village of the commune, with who leads it today; no name where nobody is known.</summary>
public sealed record Village(Id<Body> Body, string Name, string Head);

/// <summary>The villages of a body's commune, with their heads.</summary>
public sealed class VillagesQuery(DinhDb db, TimeProvider clock)
{
    public async Task<IReadOnlyList<Village>> OfAsync(Id<Body> body, CancellationToken stop)
    {
        var today = clock.Today;
        var rows = await db
            .Bodies.Where(b =>
                b.Kind == BodyKind.Village
                && b.UnitId == db.Bodies.Where(o => o.Id == body).Select(o => o.UnitId).First()
                && b.ValidFrom <= today
                && (b.ValidTo == null || today <= b.ValidTo)
            )
            .OrderBy(b => b.Folded)
            .Select(b => new
            {
                b.Id,
                b.Name,
                Heads = db
                    .Appointments.Where(a => a.BodyId == b.Id && a.From <= today && (a.To == null || today <= a.To))
                    .OrderBy(a => a.From)
                    .Join(
                        db.People,
                        a => a.PersonId,
                        p => p.Id,
                        (a, p) =>
                            new
                            {
                                p.Name,
                                a.Title,
                                a.Function,
                            }
                    )
                    .ToList(),
            })
            .ToListAsync(stop);
        return [.. rows.Select(r => new Village(r.Id, r.Name, r.Heads.OrderByDescending(h => IsHead(h.Title)).Select(h => h.Name).FirstOrDefault() ?? ""))];
    }

    private static bool IsHead(string? title) => title?.Contains("trưởng", StringComparison.OrdinalIgnoreCase) == true;
}
