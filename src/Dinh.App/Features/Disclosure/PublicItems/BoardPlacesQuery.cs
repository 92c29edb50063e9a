using Dinh.App.Features.Units.FindUnits;
using Dinh.App.Web.Keeping;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Disclosure.PublicItems;

/// <summary>Where a board leads: up, down, back to what was there before, and on to who came after.</summary>
public sealed class BoardPlacesQuery(DinhDb db, SuccessorsQuery successors, KeptParts parts, TimeProvider clock)
{
    /// <summary>The board's frame: the unit itself and all that its name leads to. It is the same for every reader until a unit or body changes.</summary>
    public ValueTask<BoardFrame> FrameAsync(Id<AdministrativeUnit> id, CancellationToken stop) =>
        parts.GetAsync(new(), id, () => ReadFrameAsync(id, stop), frame => frame.Villages.Count + frame.Before.Count);

    /// <summary>How a unit ended: who answers for it today, by which paper.</summary>
    public async Task<BoardEnd> EndAsync(AdministrativeUnit unit, DateOnly lastDay, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var heirs = await successors.OfAsync(unit.Id, clock.Today, stop);
        var ground = await db
            .UnitChanges.Where(c => c.FromId == unit.Id && c.Ground != null)
            .OrderBy(c => c.Day)
            .Select(c => c.Ground)
            .FirstOrDefaultAsync(stop);
        return new(lastDay, ground, [.. heirs.Where(h => h.Id != unit.Id).Select(h => new BoardNeighbour(h.Id, h.Name))]);
    }

    private async Task<BoardFrame> ReadFrameAsync(Id<AdministrativeUnit> id, CancellationToken stop)
    {
        var unit = await db.Units.AsNoTracking().GetAsync(id, stop);
        return new(unit.Id, unit.Name, unit.Path)
        {
            End = unit.ValidTo is { } last && last < clock.Today ? await EndAsync(unit, last, stop) : null,
            Before = await BeforeAsync(unit, stop),
            Above = await AboveAsync(unit, stop),
            Villages = await VillagesAsync(unit, stop),
        };
    }

    private async Task<IReadOnlyList<BoardNeighbour>> BeforeAsync(AdministrativeUnit unit, CancellationToken stop) =>
        await db
            .UnitChanges.Where(c => c.ToId == unit.Id && c.FromId != unit.Id)
            .Join(db.Units, c => c.FromId, u => u.Id, (_, u) => u)
            .OrderBy(u => u.SortKey)
            .Select(u => new BoardNeighbour(u.Id, u.Name))
            .ToListAsync(stop);

    private Task<BoardNeighbour?> AboveAsync(AdministrativeUnit unit, CancellationToken stop) =>
        db.Units.Where(u => u.Id == unit.ParentId && u.Kind != Country.Kind).Select(u => new BoardNeighbour(u.Id, u.Name)).FirstOrDefaultAsync(stop);

    private async Task<IReadOnlyList<(Id<Body> Id, string Name)>> VillagesAsync(AdministrativeUnit unit, CancellationToken stop)
    {
        var day = unit.ValidTo is { } last && last < clock.Today ? last : clock.Today;
        var villages = await db
            .Bodies.Where(b => b.UnitId == unit.Id && b.Kind == BodyKind.Village && b.ValidFrom <= day && (b.ValidTo == null || day <= b.ValidTo))
            .OrderBy(b => b.Folded)
            .Select(b => new { b.Id, b.Name })
            .ToListAsync(stop);
        return [.. villages.Select(v => (v.Id, v.Name))];
    }
}
