using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Difficulties;
using Dinh.Domain.Disclosure;
using Dinh.Domain.Duties;
using Dinh.Domain.Units;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Disclosure.PublicItems;

/// <summary>What officers read beside a missing thing: its duty, and the difficulties that the commune has raised about it.</summary>
public sealed record BoardDelay(Id<Duty> Duty, IReadOnlyList<string> Difficulties);

/// <summary>The inner reasons of delay: for those who work for the commune or for a unit above it, and for nobody else.</summary>
public sealed class BoardDelaysQuery(DinhDb db, Access access)
{
    private static readonly Dictionary<Id<DueDisclosure>, BoardDelay> None = [];

    public async Task<IReadOnlyDictionary<Id<DueDisclosure>, BoardDelay>> ReadAsync(
        Id<AdministrativeUnit> board,
        IReadOnlyList<Id<DueDisclosure>> missing,
        CancellationToken stop
    )
    {
        if (access.Bodies.Count == 0 || missing.Count == 0 || !await MaySeeAsync(board, stop))
            return None;

        var duties = await db.DueDisclosures.Where(d => missing.Contains(d.Id)).Select(d => new { d.Id, d.DutyId }).ToListAsync(stop);
        var keys = duties.ConvertAll(d => (Id<Duty>?)d.DutyId);
        var raised = (
            await db
                .Difficulties.Where(d => keys.Contains(d.DutyId) && (d.State == DifficultyState.Waiting || d.State == DifficultyState.InHand))
                .OrderBy(d => d.RaisedOn)
                .Select(d => new { d.DutyId, d.Title })
                .ToListAsync(stop)
        ).ToLookup(d => d.DutyId, d => d.Title);
        return duties.ToDictionary(d => d.Id, d => new BoardDelay(d.DutyId, [.. raised[d.DutyId]]));
    }

    private Task<bool> MaySeeAsync(Id<AdministrativeUnit> board, CancellationToken stop)
    {
        var bodies = access.Bodies;
        return db
            .Bodies.Where(b => bodies.Contains(b.Id))
            .Join(db.Units, b => b.UnitId, u => u.Id, (_, u) => u)
            .AnyAsync(own => own.Kind == Country.Kind || db.Units.Any(u => u.Id == board && u.Path.StartsWith(own.Path)), stop);
    }
}
