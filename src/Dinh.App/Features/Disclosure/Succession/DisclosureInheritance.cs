using Dinh.App.Features.Administration.SucceedBodies;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Disclosure.Succession;

/// <summary>What was not public yet is owed by the heirs, once; what is public goes on to be shown by them, and keeps its address.</summary>
internal sealed class DisclosureInheritance(DinhDb db) : IInheritance
{
    public string Name => "Công khai";

    public async Task<int> HandOnAsync(Heirs heirs, CancellationToken stop)
    {
        var places = await db.PlacesAsync([.. heirs.Of.Values.Distinct()], stop);
        var from = heirs.Of.Keys.ToList();
        var publications = await db.Publications.Where(p => from.Contains(p.BodyId)).OrderBy(p => p.Id).ToListAsync(stop);
        foreach (var publication in publications)
            publication.Succeed(heirs.Of[publication.BodyId], places[heirs.Of[publication.BodyId]].Path, heirs.Day, heirs.Ground);

        var terms = await db.LocalTerms.Where(t => from.Contains(t.OwnerId) && t.EndedOn == null).OrderBy(t => t.Id).ToListAsync(stop);
        foreach (var term in terms)
            term.Succeed(heirs.Of[term.OwnerId], heirs.Day, heirs.Ground);

        var elsewhere = await db.PublicElsewhere.Where(e => from.Contains(e.BodyId) && e.EndedOn == null).OrderBy(e => e.Id).ToListAsync(stop);
        foreach (var said in elsewhere)
            said.End(heirs.Day);

        return publications.Count + terms.Count + await HandoversAsync(heirs, from, stop) + await DuesAsync(heirs, places, stop);
    }

    // Either side may have ended, or both.
    private async Task<int> HandoversAsync(Heirs heirs, List<Id<Body>> from, CancellationToken stop)
    {
        var handovers = await db.VillageHandovers.Where(h => from.Contains(h.BodyId) || from.Contains(h.VillageId)).OrderBy(h => h.Id).ToListAsync(stop);
        foreach (var handover in handovers)
        foreach (var ended in new[] { handover.BodyId, handover.VillageId }.Distinct().Where(heirs.Of.ContainsKey))
            handover.Succeed(ended, heirs.Of[ended], heirs.Day, heirs.Ground);
        return handovers.Count;
    }

    // What the ended body made public in its time stays its own: the heir did not do it, and need not do it again.
    private async Task<int> DuesAsync(Heirs heirs, Dictionary<Id<Body>, (Id<AdministrativeUnit> Unit, string Path)> places, CancellationToken stop)
    {
        var (from, to) = (heirs.Of.Keys.ToList(), heirs.Of.Values.Distinct().ToList());
        var open = await db
            .DueDisclosures.Where(d => from.Contains(d.BodyId) && d.PublicOn == null && d.NothingOn == null && d.JoinedTo == null)
            .OrderBy(d => d.Id)
            .ToListAsync(stop);
        var taken = (await db.DueDisclosures.Where(d => to.Contains(d.BodyId) && d.JoinedTo == null).OrderBy(d => d.Id).ToListAsync(stop)).ToDictionary(d =>
            (d.BodyId, d.TaskKey, d.PeriodKey)
        );
        foreach (var due in open)
        {
            var heir = heirs.Of[due.BodyId];
            if (taken.TryGetValue((heir, due.TaskKey, due.PeriodKey), out var kept))
            {
                due.JoinTo(kept, heirs.Day, heirs.Ground);
                continue;
            }

            due.Succeed(heir, places[heir].Path, heirs.Day, heirs.Ground);
            taken.Add((heir, due.TaskKey, due.PeriodKey), due);
        }

        return open.Count;
    }
}
