using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Units;

namespace Dinh.Domain.Reminding;

/// <summary>Where a body stands among the others.</summary>
public sealed record Standing(Id<Body> Id, string Name, BodyKind Kind, Id<Body>? Parent, Id<AdministrativeUnit> Unit, bool InCommand);

/// <summary>Which body stands above another, and is told when that one is late.</summary>
/// <param name="bodies">The bodies of today.</param>
/// <param name="above">The unit above each unit.</param>
public sealed class Superiors(IReadOnlyDictionary<Id<Body>, Standing> bodies, IReadOnlyDictionary<Id<AdministrativeUnit>, Id<AdministrativeUnit>> above)
{
    private readonly ILookup<Id<AdministrativeUnit>, Id<Body>> committees = bodies
        .Values.Where(b => b.Kind is BodyKind.PeoplesCommittee)
        .ToLookup(b => b.Unit, b => b.Id);

    /// <summary>The body above it: the one it belongs to, else the People's Committee of its unit or of the next unit above. Who is only requested has nobody above here: whoever asked it is told.</summary>
    public Id<Body>? Of(Id<Body> body, Id<Body>? assignedBy)
    {
        if (!bodies.TryGetValue(body, out var late))
            return null;

        Id<Body>? asker = assignedBy is { } giver && giver != body && bodies.ContainsKey(giver) ? giver : null;
        if (!late.InCommand)
            return asker;
        if (late.Parent is { } parent && bodies.ContainsKey(parent))
            return parent;

        return CommitteeAbove(late) ?? asker;
    }

    private Id<Body>? CommitteeAbove(Standing late)
    {
        Id<AdministrativeUnit>? unit = late.Kind is BodyKind.PeoplesCommittee ? Above(late.Unit) : late.Unit;
        for (var levels = 0; unit is { } at && levels < 6; levels++)
        {
            if (committees[at].Any(c => c != late.Id))
                return committees[at].First(c => c != late.Id);
            unit = Above(at);
        }

        return null;
    }

    private Id<AdministrativeUnit>? Above(Id<AdministrativeUnit> unit) => above.TryGetValue(unit, out var next) ? next : null;
}
