using Dinh.Data;
using Dinh.Data.Units;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.People.Defaults;
using Dinh.Domain.Units;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.People.StartDirectory;

/// <param name="Unit">The unit whose directory begins.</param>
/// <param name="Below">Whether the People's Committees of the units below are made too, so that they can be given duties.</param>
public sealed record StartDirectory(Id<AdministrativeUnit> Unit, bool Below);

/// <summary>What the journal keeps of it.</summary>
public sealed record DirectoryStarted(Id<AdministrativeUnit> Unit, int Bodies, string Basis, string Confidence);

/// <summary>Gives a unit without bodies those that a unit of its kind usually has.</summary>
public sealed class StartDirectoryHandler(DinhDb db, TimeProvider clock)
{
    public async Task<(Outcome Outcome, DirectoryStarted? Started)> HandleAsync(StartDirectory command, CancellationToken stop)
    {
        var unit = await db.Units.AsNoTracking().GetAsync(command.Unit, stop);
        if (!unit.IsValidOn(clock.Today))
            return (new Refusal("unit.has-ended"), null);
        if (await db.Bodies.AnyAsync(b => b.UnitId == unit.Id, stop))
            return (new Refusal("directory.already-started"), null);
        if (DefaultBodies.For(unit, clock.Today) is not { } defaults)
            return (new Refusal("directory.kind-unknown"), null);

        db.AddRange(defaults.Bodies);
        var below = command.Below ? await CommitteesBelowAsync(unit, stop) : [];
        db.AddRange(below);
        var started = new DirectoryStarted(unit.Id, defaults.Bodies.Count + below.Count, defaults.Basis, defaults.Confidence);
        db.Note(started);
        await db.SaveChangesAsync(stop);
        return (Outcome.Done, started);
    }

    private async Task<List<Body>> CommitteesBelowAsync(AdministrativeUnit unit, CancellationToken stop)
    {
        var today = clock.Today;
        var bare = await db.PartsOf(unit.Id)
            .AsNoTracking()
            .Where(u => u.ValidFrom <= today && (u.ValidTo == null || today <= u.ValidTo) && !db.Bodies.Any(b => b.UnitId == u.Id))
            .ToListAsync(stop);
        return [.. bare.SelectMany(u => DefaultBodies.For(u, today)?.Bodies.Where(b => b.Kind == BodyKind.PeoplesCommittee) ?? [])];
    }
}
