using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.People.Defaults;
using Dinh.Domain.People.Succeeding;
using Dinh.Domain.Units;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Administration.SucceedBodies;

/// <summary>The bodies of ended units and of those that follow them. A unit that has no body yet begins with the usual ones.</summary>
internal sealed class SuccessorDirectory(DinhDb db, DateOnly today)
{
    private readonly List<Body> standing = [];
    private List<(Body Body, EndedUnit Ended)> ending = [];

    /// <summary>How many bodies were entered.</summary>
    public int Made { get; private set; }

    public async Task OpenAsync(IReadOnlyList<EndedUnit> units, CancellationToken stop)
    {
        var byUnit = units.ToDictionary(u => u.Unit.Id);
        var endedIds = byUnit.Keys.ToList();
        ending =
        [
            .. (await db.Bodies.Where(b => endedIds.Contains(b.UnitId) && b.ValidTo == null).OrderBy(b => b.Id).ToListAsync(stop)).Select(b =>
                (b, byUnit[b.UnitId])
            ),
        ];
        var choices = units.SelectMany(u => u.Choices).DistinctBy(u => u.Id).ToDictionary(u => u.Id);
        var choiceIds = choices.Keys.ToList();
        standing.AddRange(
            await db.Bodies.Where(b => choiceIds.Contains(b.UnitId) && (b.ValidTo == null || b.ValidTo >= today)).OrderBy(b => b.Id).ToListAsync(stop)
        );
        foreach (var bare in choices.Values.ExceptBy(standing.Select(b => b.UnitId), u => u.Id).ToList())
            Enter(DefaultBodies.For(bare, today)?.Bodies ?? []);
    }

    public IEnumerable<BodyHeir> Heirs()
    {
        var succession = new BodySuccession(standing.ToLookup(b => b.UnitId));
        return [.. ending.Select(e => succession.Of(e.Body, e.Ended))];
    }

    /// <summary>The same body in its new unit; two that bear one name there are two bodies still.</summary>
    public Body GoOn(Body body, AdministrativeUnit unit)
    {
        var next = new Body(Id<Body>.New(), body.Name, body.Kind, unit.Id) { InCommand = body.InCommand, ValidFrom = unit.ValidFrom };
        foreach (var alias in body.Aliases)
            next.AlsoKnownAs(alias);
        if (body.InCommand && standing.Find(b => b.UnitId == unit.Id && b.Kind == BodyKind.PeoplesCommittee) is { } head)
            next.Under(head.Id);
        Enter([next]);
        return next;
    }

    private void Enter(IReadOnlyList<Body> bodies)
    {
        db.AddRange(bodies);
        standing.AddRange(bodies);
        Made += bodies.Count;
    }
}
