using Dinh.App.Features.Administration.SucceedBodies;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.Succession;

/// <summary>Heirs receive in the place of bodies that have ended, lay their regimes once, and report for all that they took over.</summary>
internal sealed class ReportsInheritance(DinhDb db, CoverReportsHandler cover) : IInheritance
{
    public string Name => "Báo cáo";

    public async Task<int> HandOnAsync(Heirs heirs, CancellationToken stop)
    {
        var from = heirs.Of.Keys.ToList();
        var rounds = await db
            .ReportRounds.Where(r => from.Contains(r.ToId) || (r.ViaId != null && from.Contains(r.ViaId.Value)))
            .OrderBy(r => r.Id)
            .ToListAsync(stop);
        foreach (var round in rounds)
            round.Succeed(heirs.Of, heirs.Day, heirs.Ground);

        return rounds.Count + await RegimesAsync(heirs, stop) + await cover.HandleAsync(heirs, stop);
    }

    private async Task<int> RegimesAsync(Heirs heirs, CancellationToken stop)
    {
        var from = heirs.Of.Keys.ToList();
        var regimes = await Naming(from).ToListAsync(stop);
        foreach (var regime in regimes)
            regime.Succeed(heirs.Of, heirs.Day, heirs.Ground);

        await EndTwinsAsync(regimes, heirs, stop);
        return regimes.Count;
    }

    private IQueryable<ReportRegime> Naming(List<Id<Body>> bodies) =>
        db
            .ReportRegimes.Where(r => r.EndedOn == null)
            .Where(r =>
                bodies.Contains(r.OwnerId)
                || bodies.Contains(r.ToId)
                || (r.ViaId != null && bodies.Contains(r.ViaId.Value))
                || r.Bodies.Any(b => bodies.Contains(b.BodyId))
            )
            .OrderBy(r => r.Id);

    /// <summary>Two that now ask the same of the same bodies are one: the older goes on, and gets the bodies that the other named.</summary>
    private async Task EndTwinsAsync(List<ReportRegime> changed, Heirs heirs, CancellationToken stop)
    {
        var receivers = changed.Select(r => r.ToId).Distinct().ToList();
        var known = await db.ReportRegimes.Where(r => r.EndedOn == null && receivers.Contains(r.ToId)).OrderBy(r => r.Id).ToListAsync(stop);
        foreach (var twins in known.Concat(changed).Distinct().GroupBy(r => r.Sameness).Where(g => g.Skip(1).Any()))
        {
            var kept = twins.MinBy(r => r.Id.Value)!;
            foreach (var twin in twins.Where(t => t != kept))
                kept.TakeOver(twin, heirs.Day, heirs.Ground);
        }
    }
}
