using Dinh.Domain.Common;
using Dinh.Domain.People;

namespace Dinh.App.Features.Leading.ReadLeader;

/// <summary>Puts the figures of bodies together unit by unit. Those of the leader's own unit stay apart, each under its own name.</summary>
internal sealed class UnitRows(Charge charge, IReadOnlyDictionary<Id<Body>, PlacedBody> bodies, IReadOnlyList<(string Name, string Order, string Path)> below)
{
    public IEnumerable<UnitRow> Of(IEnumerable<BodyFigures> figures, IEnumerable<AskedPlan> plans)
    {
        var counted = figures.Where(f => bodies.ContainsKey(f.Body)).ToLookup(f => PlaceOf(bodies[f.Body]), f => f.Progress);
        var asked = plans.Where(p => bodies.ContainsKey(p.Body)).ToLookup(p => PlaceOf(bodies[p.Body]));
        return counted.Select(g => g.Key).Concat(asked.Select(g => g.Key)).Distinct().Select(place => RowOf(place, [.. counted[place]], [.. asked[place]]));
    }

    private static UnitRow RowOf((string Name, string Order) place, List<Progress> counted, List<AskedPlan> asked) =>
        new(place.Name, place.Order, counted.Aggregate(default(Progress), Progress.Add))
        {
            Asked = asked.Count,
            Answered = asked.Count(p => p.Own is not null),
            Covered = asked.Sum(p => p.Covered),
            Holes = asked.Sum(p => p.Holes),
            Plans = asked is [var one] ? (one.Higher, one.Own) : null,
        };

    private (string Name, string Order) PlaceOf(PlacedBody body)
    {
        if (body.Unit == charge.UnitId)
            return (body.Name, $"0 {body.Order}");

        return below
            .Where(u => body.Path.StartsWith(u.Path, StringComparison.Ordinal))
            .Select(u => (u.Name, $"1 {u.Order}"))
            .FirstOrDefault((body.UnitName, $"1 {body.UnitOrder}"));
    }
}
