using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Units;

namespace Dinh.App.Features.Leading;

/// <summary>What a body looks after, on a day, and whether the reader approves in its name.</summary>
/// <param name="Unit">The keys of its unit from the root down.</param>
public sealed record Charge(Id<Body> Body, string Name, Id<AdministrativeUnit> UnitId, string Unit, DateOnly Today)
{
    public bool MayUrge { get; init; }

    /// <summary>Of these duties what the body owes itself, what it gave, and of what it entered what is owed in its own unit and below. Nobody calls on a body beside or above.</summary>
    public IQueryable<Duty> Of(IQueryable<Duty> duties, DinhDb db)
    {
        var (body, unit) = (Body, Unit);
        return duties.Where(d =>
            d.CancelledOn == null
            && (
                d.BodyId == body
                || d.AssignedBy == body
                || (d.EnteredBy == body && db.Bodies.Any(b => b.Id == d.BodyId && db.Units.Any(u => u.Id == b.UnitId && u.Path.StartsWith(unit))))
            )
        );
    }
}
