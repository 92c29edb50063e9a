using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Duties.GiveSubduty;

public sealed record GiveSubduty(Id<Duty> Parent, Subduty Given);

/// <summary>The accountable body gives a part of its duty on to itself, to a body under it, or to one of their people.</summary>
public sealed class GiveSubdutyHandler(DinhDb db, Access access, ReadBelowQuery below, AskingQuery asking, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(GiveSubduty command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return db.AgainOnConflictAsync(() => GiveAsync(command, stop));
    }

    private async Task<Outcome> GiveAsync(GiveSubduty command, CancellationToken stop)
    {
        var (given, today) = (command.Given, clock.Today);
        var parent = await access.Owned(db.Duties).AsNoTracking().GetAsync(command.Parent, stop);
        if (await db.Duties.AnyAsync(d => d.Id == given.Key, stop))
            return Outcome.Done;
        if (parent.RefusedBelow(given, today) is { } refused)
            return refused;
        if (!(await below.ReadAsync(parent.BodyId, stop)).Any(b => b.Body == given.To && (given.Doer is null || b.Person == given.Doer)))
            return new Refusal("duty.body-not-below");

        var asked = await asking.OfAsync(parent.BodyId, [given.To], stop);
        db.Add(Duty.Assign(parent.Below(given, asked, DutyLinks.Duty(parent.Id))));
        await db.SaveChangesAsync(stop);
        return Outcome.Done;
    }
}
