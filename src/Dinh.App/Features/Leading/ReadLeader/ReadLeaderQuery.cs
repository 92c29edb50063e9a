using Dinh.Domain.Common;
using Dinh.Domain.People;

namespace Dinh.App.Features.Leading.ReadLeader;

/// <summary>Reads a leader's page: always the same number of statements, for ten units and for three thousand.</summary>
public sealed class ReadLeaderQuery(ChargeQuery charges, FiguresQuery figures, LateQuery late, SigningQuery signing)
{
    /// <param name="wanted">The body; one that the reader does not work for has no page for them.</param>
    /// <param name="sort">The order of the units, one of <see cref="UnitRow.Sorts"/>.</param>
    /// <param name="stop">Ends the reading.</param>
    public async Task<LeaderSheet?> FindAsync(Id<Body>? wanted, string sort, CancellationToken stop) =>
        await charges.FindAsync(wanted, stop) is { } charge ? await ReadAsync(charge, sort, stop) : null;

    private async Task<LeaderSheet> ReadAsync(Charge charge, string sort, CancellationToken stop)
    {
        var (duties, plans) = (await figures.DutiesAsync(charge, stop), await figures.PlansAsync(charge, stop));
        var bodies = await figures.BodiesAsync([.. duties.Select(d => d.Body).Concat(plans.Select(p => p.Body)).Distinct()], stop);
        var ranked = Ranked(duties, bodies);
        return new(charge)
        {
            ToSign = await signing.ToSignAsync(stop),
            Unnumbered = await signing.UnnumberedAsync(charge, stop),
            Late = await late.WithDutiesAsync(charge, [.. ranked.Take(LeaderSheet.MostBodies)], stop),
            LateBodies = ranked.Count,
            Units = UnitRow.InOrder(new UnitRows(charge, bodies, await figures.BelowAsync(charge, stop)).Of(duties, plans), sort),
            Orders = Sum(duties.Where(d => !d.IsRequest)),
            Requests = Sum(duties.Where(d => d.IsRequest)),
        };
    }

    private static Progress Sum(IEnumerable<BodyFigures> figures) => figures.Aggregate(default(Progress), (sum, f) => sum + f.Progress);

    // The most late first, and among equals the one that is late longest.
    private static List<LateBody> Ranked(IEnumerable<BodyFigures> duties, IReadOnlyDictionary<Id<Body>, PlacedBody> bodies) =>
        [
            .. duties
                .Where(d => d.Progress.Late > 0 && bodies.ContainsKey(d.Body))
                .GroupBy(d => d.Body)
                .Select(g => new LateBody(
                    g.Key,
                    bodies[g.Key].Name,
                    bodies[g.Key].UnitName,
                    g.Where(d => !d.IsRequest).Sum(d => d.Progress.Late),
                    g.Where(d => d.IsRequest).Sum(d => d.Progress.Late),
                    g.Min(d => d.Oldest)!.Value
                ))
                .OrderByDescending(l => l.All)
                .ThenBy(l => l.Oldest)
                .ThenBy(l => bodies[l.Body].Order, StringComparer.Ordinal),
        ];
}
