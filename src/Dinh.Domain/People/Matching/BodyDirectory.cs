using Dinh.Domain.Common;
using Dinh.Domain.Units;

namespace Dinh.Domain.People.Matching;

/// <summary>Who a paper of one unit may mean: the bodies of the unit, of those above it and of those below it.</summary>
/// <param name="Own">The unit whose paper is read, as it stands today.</param>
/// <param name="Above">The units above it, the nearest first.</param>
/// <param name="Below">The units below it.</param>
/// <param name="Bodies">The bodies of all of them.</param>
public sealed record BodyDirectory(
    AdministrativeUnit Own,
    IReadOnlyList<AdministrativeUnit> Above,
    IReadOnlyList<AdministrativeUnit> Below,
    IReadOnlyList<Body> Bodies
)
{
    /// <summary>Units of former days that these answer for.</summary>
    public IReadOnlyList<FormerUnit> Former { get; init; } = [];

    /// <summary>The body whose paper is read, where it is known: "các phòng" of a department are its own.</summary>
    public Body? Issuer { get; init; }

    /// <summary>Who answers on that day for a body that has ended: its successors followed to one that stands; null when the way ends before.</summary>
    public Body? StandingSuccessorOf(Body ended, DateOnly day)
    {
        var seen = new HashSet<Id<Body>>();
        for (var body = ended; seen.Add(body.Id); )
        {
            if (Bodies.FirstOrDefault(b => b.Id == body.SuccessorId) is not { } next)
                return null;
            if (next.IsValidOn(day))
                return next;
            body = next;
        }

        return null;
    }

    public IEnumerable<AdministrativeUnit> Units => [Own, .. Above, .. Below];

    /// <summary>How near a unit's bodies are meant when the paper does not say whose: its own first, then those above, then those below.</summary>
    public int Distance(Id<AdministrativeUnit> unit)
    {
        if (unit == Own.Id)
            return 0;

        for (var at = 0; at < Above.Count; at++)
        {
            if (Above[at].Id == unit)
                return at + 1;
        }

        return 100;
    }
}

/// <param name="Name">The former name: "Xã Định Biên".</param>
/// <param name="Today">Who answers.</param>
/// <param name="Divided">Whether only a part went there, so that a person must say.</param>
public sealed record FormerUnit(string Name, AdministrativeUnit Today, bool Divided);
