using Dinh.App.Features.Disclosure.PublicItems;
using Dinh.App.Features.LocalActs.ListActs;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.LocalActs;
using Dinh.Domain.People;
using Dinh.Law.LocalActs;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Portal.ReadVillage;

/// <summary>One thing that is public in the village.</summary>
public sealed record VillageItem(
    Id<Publication> Id,
    string Title,
    DateOnly PublishedOn,
    IReadOnlyList<Showing> Showings,
    DateOnly? HandedOn,
    DateOnly? ReceivedOn
);

/// <summary>A regulation or village code that stands.</summary>
public sealed record VillageAct(Id<LocalAct> Id, ActKind Kind, string Title, DateOnly? PublishedOn);

/// <summary>What concerns one village.</summary>
public sealed record VillageSheet(VillagePlace Village, string Commune)
{
    public IReadOnlyList<VillageItem> Items { get; init; } = [];

    public IReadOnlyList<VillageAct> Acts { get; init; } = [];

    /// <summary>Who goes on for it, where it was merged.</summary>
    public VillagePlace? Heir { get; init; }
}

public sealed class ReadVillageQuery(DinhDb db)
{
    private const int Most = 60;

    public Task<VillagePlace> PlaceAsync(Id<Body> id, CancellationToken stop) => db.VillageAsync(id, stop);

    public async Task<VillageSheet> ReadAsync(Id<Body> id, CancellationToken stop)
    {
        var village = await db.VillageAsync(id, stop);
        return new(village, await db.Units.Where(u => u.Id == village.Unit).Select(u => u.Name).SingleAsync(stop))
        {
            Items = await ItemsAsync(village, stop),
            Acts = await ActsAsync(village, stop),
            Heir = village.Successor is { } heir ? await db.VillageAsync(heir, stop) : null,
        };
    }

    private async Task<IReadOnlyList<VillageItem>> ItemsAsync(VillagePlace village, CancellationToken stop)
    {
        var shown = await db
            .Publications.OnThePortal()
            .In(village)
            .AsNoTracking()
            .AsSplitQuery()
            .OrderByDescending(p => p.PublishedAt)
            .ThenBy(p => p.Id)
            .Take(Most)
            .ToListAsync(stop);
        var keys = shown.ConvertAll(p => p.Id);
        var handed = (
            await db
                .VillageHandovers.Where(h => h.VillageId == village.Id && keys.Contains(h.PublicationId))
                .Select(h => new
                {
                    h.PublicationId,
                    h.HandedOn,
                    h.ConfirmedOn,
                })
                .ToListAsync(stop)
        ).ToLookup(h => h.PublicationId);
        return
        [
            .. shown.Select(p => new VillageItem(
                p.Id,
                p.Title,
                p.PublishedOn!.Value,
                [.. p.Showings.Where(s => s.HasBegun && s.IsIn(village)).OrderBy(s => s.From)],
                handed[p.Id].Min(h => (DateOnly?)h.HandedOn),
                handed[p.Id].Min(h => h.ConfirmedOn)
            )),
        ];
    }

    private async Task<IReadOnlyList<VillageAct>> ActsAsync(VillagePlace village, CancellationToken stop) =>
        await db
            .LocalActs.OnThePortal()
            .Where(a => a.DrafterId == village.Id || a.OwnerId == village.Id)
            .OrderByDescending(a => a.PublishedOn)
            .Select(a => new VillageAct(a.Id, a.Kind, a.Title, a.PublishedOn))
            .ToListAsync(stop);
}
