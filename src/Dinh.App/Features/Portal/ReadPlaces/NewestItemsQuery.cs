using Dinh.App.Features.Disclosure.PublicItems;
using Dinh.Data;
using Dinh.Domain.Units;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Portal.ReadPlaces;

/// <summary>What was made public last below a unit.</summary>
public sealed class NewestItemsQuery(DinhDb db)
{
    private const int Most = 8;

    public async Task<IReadOnlyList<NewItem>> ReadAsync(AdministrativeUnit? unit, CancellationToken stop) =>
        await db
            .Publications.OnThePortal()
            .Below(unit?.Path)
            .OrderByDescending(p => p.PublishedAt)
            .Take(Most)
            .Select(p => new NewItem(p.Id, p.Title, db.Bodies.Where(b => b.Id == p.BodyId).Select(b => b.Name).First(), p.PublishedOn!.Value))
            .ToListAsync(stop);
}
