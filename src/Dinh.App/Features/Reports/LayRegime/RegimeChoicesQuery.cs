using Dinh.App.Features.People.MatchBodies;
using Dinh.App.Features.People.UnitsBelow;
using Dinh.App.Features.Plans.ReviewPlan;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.People.Matching;
using Dinh.Domain.Units;
using Dinh.Law.Time;

namespace Dinh.App.Features.Reports.LayRegime;

/// <summary>Whom a regime of one body may name.</summary>
/// <param name="Receivers">Bodies of the own unit and of those above; a report goes to one of these, and through one.</param>
/// <param name="Owing">Bodies of the own unit, and the People's Committees of those below: a regime charges nobody else.</param>
public sealed record RegimeChoices(BodyDirectory Directory, IReadOnlyList<BodyOption> Receivers, IReadOnlyList<BodyOption> Owing, int Below)
{
    /// <summary>Whether all units below may be charged with reports to this body.</summary>
    public bool HasBelow(Id<Body> receiver) => Below > 0 && Directory.Bodies.Any(b => b.Id == receiver && b.UnitId == Directory.Own.Id);
}

/// <summary>Looks up whom a regime may name, around the body that lays it.</summary>
public sealed class RegimeChoicesQuery(BodyDirectoryQuery directories, UnitsBelowQuery below, TimeProvider clock)
{
    private const int Most = 600;

    public async Task<RegimeChoices> OfAsync(Id<Body> owner, CancellationToken stop)
    {
        var today = clock.Today;
        var directory = await directories.AroundAsync(owner, today, stop);
        var units = directory.Above.Select(u => u.Id).Prepend(directory.Own.Id).ToList();
        var standing = directory.Bodies.Where(b => b.IsValidOn(today)).ToList();
        var under = await below.OfUnitAsync(directory.Own.Id, stop);
        var names = standing.ToDictionary(b => b.Id, b => b.Name);
        var own = Of(standing.Where(b => b.UnitId == directory.Own.Id), owner);
        var above = Of(standing.Where(b => b.UnitId != directory.Own.Id && units.Contains(b.UnitId)).OrderBy(b => units.IndexOf(b.UnitId)), owner);
        return new(
            directory,
            [.. own.Concat(above).Take(Most)],
            [.. under.Where(b => names.ContainsKey(b.Body)).Select(b => new BodyOption(b.Body, names[b.Body])).Concat(own)],
            under.Count
        );
    }

    // The body itself first.
    private static List<BodyOption> Of(IEnumerable<Body> bodies, Id<Body> owner) =>
        [.. bodies.OrderByDescending(b => b.Id == owner).Select(b => new BodyOption(b.Id, b.Name))];
}
