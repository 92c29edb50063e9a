using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Reminding;
using Dinh.Law;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reminding.SetReminders;

/// <summary>Makes a secret calendar link; the one before for the same calendar ends.</summary>
public sealed class MakeCalendarLinkHandler(DinhDb db, Access access, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <param name="body">Of which body; null for all that the reader works for.</param>
    /// <param name="stop">Ends it.</param>
    /// <returns>The secret, to be shown once.</returns>
    public async Task<(Outcome Outcome, string Secret)> HandleAsync(Id<Body>? body, CancellationToken stop)
    {
        if (access.Person is not { } person || access.Bodies.Count == 0 || (body is { } one && !access.MayActFor(one)))
            return (new Refusal("calendar.not-your-body"), "");

        foreach (var before in await access.Owned(db.CalendarLinks).Where(l => l.BodyId == body && l.RevokedAt == null).ToListAsync(stop))
            before.Revoke(Now);
        var (link, secret) = CalendarLink.Make(person, body, Now);
        db.Add(link);
        await db.SaveChangesAsync(stop);
        return (Outcome.Done, secret);
    }

    public async Task<Outcome> RevokeAsync(Id<CalendarLink> link, CancellationToken stop)
    {
        var outcome = (await access.Owned(db.CalendarLinks).GetAsync(link, stop)).Revoke(Now);
        await db.SaveChangesAsync(stop);
        return outcome;
    }
}
