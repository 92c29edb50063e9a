using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.People.Command;
using Dinh.Domain.Units;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Duties;

/// <summary>How one body asks others today: which of them it can only request, and by when they answer.</summary>
public sealed class AskingQuery(DinhDb db, TimeProvider clock)
{
    /// <summary>Who asks: the body whose paper gives the duty, else the one that answers for it.</summary>
    public static Id<Body> AskerOf(Duty duty)
    {
        ArgumentNullException.ThrowIfNull(duty);
        return duty.AssignedBy ?? duty.BodyId;
    }

    public async Task<Asking> OfAsync(Id<Body> asker, IEnumerable<Id<Body>> asked, CancellationToken stop)
    {
        List<Id<Body>> keys = [.. asked.Append(asker).Distinct()];
        var bodies = await db.Bodies.AsNoTracking().Where(b => keys.Contains(b.Id)).ToDictionaryAsync(b => b.Id, stop);
        var unitKeys = bodies.Values.Select(b => b.UnitId).Distinct().ToList();
        var units = await db.Units.AsNoTracking().Where(u => unitKeys.Contains(u.Id)).ToDictionaryAsync(u => u.Id, stop);
        return Of(asker, bodies, units);
    }

    private Asking Of(Id<Body> asker, Dictionary<Id<Body>, Body> bodies, Dictionary<Id<AdministrativeUnit>, AdministrativeUnit> units)
    {
        (Body, AdministrativeUnit?) Placed(Body body) => (body, units.GetValueOrDefault(body.UnitId));
        var requests = bodies.TryGetValue(asker, out var own)
            ? bodies.Values.Where(b => ChainOfCommand.IsRequest(Placed(own), Placed(b))).Select(b => b.Id).ToHashSet()
            : [];
        return new(clock.Today, WorkingCalendar.Vietnam) { IsRequest = requests.Contains };
    }
}
