using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.LocalActs;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.LocalActs;
using Dinh.Law.Time;
using Dinh.Law.Units;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.LocalActs.DraftAct;

/// <param name="Key">Made when the form was shown, so that the same form sent twice is one act.</param>
/// <param name="Kind">The kind of act.</param>
/// <param name="Title">Its name.</param>
/// <param name="Drafter">The body that drafts it.</param>
/// <param name="Decider">The body that issues or recognises it.</param>
/// <param name="Proposal">How a village came to it.</param>
/// <param name="Content">The first words; empty when they are written later.</param>
public sealed record DraftAct(Id<LocalAct> Key, ActKind Kind, string Title, Id<Body> Drafter, Id<Body> Decider, Proposal? Proposal, string Content);

/// <summary>Begins an act of the reader's own unit: a body can be given nothing to draft or decide by a stranger.</summary>
public sealed class DraftActHandler(DinhDb db, Access access, TimeProvider clock)
{
    public async Task<Outcome> HandleAsync(DraftAct command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (await db.LocalActs.AnyAsync(a => a.Id == command.Key, stop))
            return Outcome.Done;

        var given = await GivenAsync(command, stop);
        if (given.RefusedOn(clock.Today) is { } refused)
            return refused;

        var wording = command.Content.Length == 0 ? null : new Wording(command.Content, access.Name);
        db.LocalActs.Add(LocalAct.Draft(command.Key, given, wording, clock.Today));
        await db.SaveChangesAsync(stop);
        return Outcome.Done;
    }

    private async Task<NewAct> GivenAsync(DraftAct command, CancellationToken stop)
    {
        var reachable = await ReachableAsync(db, access, clock.Today, stop);
        var drafter = reachable.SingleOrDefault(b => b.Id == command.Drafter) ?? throw new NoSuchRecordException($"body {command.Drafter}");
        var decider =
            reachable.SingleOrDefault(b => b.Id == command.Decider && b.UnitId == drafter.UnitId) ?? throw new NoSuchRecordException($"body {command.Decider}");
        var own = access.Held.Where(h => access.MayActFor(h.Body) && h.Unit == drafter.UnitId).Select(h => h.Body).First();
        var kind = await db.Units.Where(u => u.Id == decider.UnitId).Select(u => u.Kind).SingleAsync(stop);
        return new(command.Kind, command.Title, own, drafter.Id, decider.Id)
        {
            Level = Levels.Of(kind, clock.Today) is [var level, ..] ? level.Key : "",
            DecidedBy = decider.Kind,
            DraftedBy = drafter.Kind,
            PlaceName = $"{drafter.Name} {decider.Name}",
            Proposal = command.Kind == ActKind.VillageCode ? command.Proposal : null,
        };
    }

    /// <summary>The bodies that stand today in the units that the reader works in.</summary>
    internal static Task<List<Body>> ReachableAsync(DinhDb db, Access access, DateOnly today, CancellationToken stop)
    {
        var units = access.Held.Where(h => access.MayActFor(h.Body)).Select(h => h.Unit).Distinct().ToList();
        return db
            .Bodies.AsNoTracking()
            .Where(b => units.Contains(b.UnitId) && (b.ValidTo == null || b.ValidTo >= today))
            .OrderBy(b => b.Folded)
            .ToListAsync(stop);
    }
}
