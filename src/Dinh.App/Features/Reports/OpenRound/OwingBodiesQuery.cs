using Dinh.App.Features.People.UnitsBelow;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Reports;
using Dinh.Domain.Units;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.OpenRound;

/// <summary>A body of before, whose unit was merged within the reported days.</summary>
public sealed record FormerBody(Id<Body> Body, Id<AdministrativeUnit> Unit, DateOnly Until);

/// <summary>Which bodies owe a report today, and what each answers for besides its own.</summary>
public sealed class OwingBodiesQuery(DinhDb db, UnitsBelowQuery below, TimeProvider clock)
{
    public async Task<IReadOnlyList<PlacedBody>> OfAsync(ReportRegime regime, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(regime);
        if (regime.Owing == Owing.UnitsBelow)
        {
            var unit = await db.Bodies.Where(b => b.Id == regime.ToId).Select(b => b.UnitId).SingleAsync(stop);
            return await below.OfUnitAsync(unit, stop);
        }

        var (today, keys) = (clock.Today, regime.Bodies.Select(b => b.BodyId).ToList());
        return await db
            .Bodies.Where(b => keys.Contains(b.Id) && b.ValidFrom <= today && (b.ValidTo == null || today <= b.ValidTo))
            .Join(
                db.Units,
                b => b.UnitId,
                u => u.Id,
                (b, u) =>
                    new
                    {
                        b.Id,
                        Unit = u.Id,
                        u.Path,
                        u.SortKey,
                    }
            )
            .OrderBy(x => x.SortKey)
            .ThenBy(x => x.Id)
            .Select(x => new PlacedBody(x.Id, x.Unit, x.Path))
            .ToListAsync(stop);
    }

    /// <summary>For each of these bodies those before it, also through several mergers, that stood on at least one of the reported days.</summary>
    public async Task<ILookup<Id<Body>, FormerBody>> FormerAsync(IReadOnlyList<PlacedBody> owing, ReportRound round, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(owing);
        ArgumentNullException.ThrowIfNull(round);
        var ended = await db
            .Bodies.Where(b => b.SuccessorId != null && b.ValidTo >= round.From && b.ValidTo <= round.To)
            .OrderBy(b => b.Id)
            .Select(b => new
            {
                b.Id,
                b.Kind,
                b.UnitId,
                To = b.SuccessorId!.Value,
                Until = b.ValidTo!.Value,
            })
            .ToListAsync(stop);
        var heirs = ended.ToDictionary(b => b.Id, b => b.To);
        var standing = owing.Select(o => o.Body).ToHashSet();
        var kinds = await KindsAsync([.. heirs.Values.Where(standing.Contains).Distinct()], stop);
        return ended
            .Select(b => (Heir: LastOf(b.Id, heirs), b.Kind, Former: new FormerBody(b.Id, b.UnitId, b.Until)))
            .Where(b => standing.Contains(b.Heir) && kinds.GetValueOrDefault(b.Heir, b.Kind) == b.Kind)
            .ToLookup(b => b.Heir, b => b.Former);
    }

    // An office that was taken in by a committee owed no report of a committee.
    private Task<Dictionary<Id<Body>, BodyKind>> KindsAsync(List<Id<Body>> bodies, CancellationToken stop) =>
        db.Bodies.Where(b => bodies.Contains(b.Id)).ToDictionaryAsync(b => b.Id, b => b.Kind, stop);

    private static Id<Body> LastOf(Id<Body> body, Dictionary<Id<Body>, Id<Body>> heirs)
    {
        var last = heirs[body];
        for (var left = heirs.Count; left > 0 && heirs.TryGetValue(last, out var next); left--)
            last = next;
        return last;
    }
}
