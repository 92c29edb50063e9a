using Dinh.App.Features.Duties;
using Dinh.App.Features.Leading.ReadLeader;
using Dinh.App.Features.Reminding.TellUrged;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Reminding;
using Dinh.Law;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Leading.UrgeBody;

/// <param name="From">The body in whose name its leader calls.</param>
/// <param name="Late">The body that is late.</param>
public sealed record UrgeBody(Id<Body> From, Id<Body> Late);

/// <summary>Calls on a body for all that it is late with, once a day for each duty. Calls, letters and journal are saved together.</summary>
public sealed class UrgeBodyHandler(DinhDb db, Access access, ChargeQuery charges, LateQuery late, TellUrgedHandler tell)
{
    public async Task<(Outcome Outcome, Urged Urged)> HandleAsync(UrgeBody command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        var charge = await charges.OfApproverAsync(command.From, stop);
        var urged = default(Urged);
        var outcome = await db.AgainOnConflictAsync(async () =>
        {
            var body = await late.FindAsync(charge, command.Late, stop) ?? throw new NoSuchRecordException($"body {command.Late} in charge of {command.From}");
            (var done, urged) = await UrgeAsync(charge, body, stop);
            return done;
        });
        return (outcome, urged);
    }

    private async Task<(Outcome Outcome, Urged Urged)> UrgeAsync(Charge charge, LateBody body, CancellationToken stop)
    {
        if (body.Duties.Count == 0)
            return (new Refusal("urging.nothing-late"), default);
        if (await FreshAsync(charge, body, stop) is not { Count: > 0 } fresh)
            return (new Refusal("urging.already-today"), default);

        var call = new Urgency(access.Person!.Value, $"{access.Name} ({charge.Name})", charge.Body, body.Body, Told: 0);
        if (await tell.HandleAsync(new(body.Name, call, [.. fresh.Select(d => new UrgedDuty(d.Id, d.Content, d.Due))], charge.Today), stop) is not { } told)
            return (new Refusal("urging.nobody-there"), default);

        return (Outcome.Done, told);
    }

    // Without those that this leader has called for today.
    private async Task<IReadOnlyList<LateDuty>> FreshAsync(Charge charge, LateBody body, CancellationToken stop)
    {
        var (leader, today) = (access.Person, charge.Today);
        var called = await db.Urgings.Where(u => u.BodyId == body.Body && u.LeaderId == leader && u.Day == today).Select(u => u.DutyId).ToListAsync(stop);
        return [.. body.Duties.Where(d => !called.Contains(d.Id))];
    }
}
