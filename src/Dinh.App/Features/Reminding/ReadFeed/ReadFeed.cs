using Dinh.App.Web;
using Dinh.App.Web.Accounts;
using Dinh.Data;
using Dinh.Data.People;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Reminding;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reminding.ReadFeed;

/// <summary>Lets the holder of a secret link in as its maker, for this one reading: so the same gate says what is shown as on every page, and the day an appointment ends the link shows nothing.</summary>
public sealed class ReadFeedQuery(DinhDb db, SessionQuery sessions, IHttpContextAccessor http, Access access, TimeProvider clock)
{
    /// <returns>Whether the link ever was, and the bodies that it opens now.</returns>
    public async Task<(bool IsKnown, IReadOnlyList<Id<Body>> Bodies)> OpenAsync(string secret, CancellationToken stop)
    {
        var hash = CalendarLink.HashOf(secret);
        if (await db.CalendarLinks.AsNoTracking().SingleOrDefaultAsync(l => l.SecretHash == hash, stop) is not { } link)
            return (false, []);
        if (link.RevokedAt is not null || await SessionOfAsync(link.PersonId, stop) is not { } session)
            return (true, []);

        http.HttpContext!.Features.Set(session);
        await NoteAsync(link, stop);
        return (
            true,
            link.BodyId is not { } body ? access.Bodies
            : access.MayActFor(body) ? [body]
            : []
        );
    }

    private async Task<Session?> SessionOfAsync(Id<Person> person, CancellationToken stop)
    {
        var account = await db.Set<Account>()
            .AsNoTracking()
            .Where(a => a.PersonId == person && !a.IsClosed)
            .Select(a => new { a.Id, a.SecurityStamp })
            .FirstOrDefaultAsync(stop);
        return account is null ? null : await sessions.FindAsync(account.Id, account.SecurityStamp ?? "", stop);
    }

    // Calendars ask every few minutes; the hour is near enough to see that a link is in use.
    private async Task NoteAsync(CalendarLink link, CancellationToken stop)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (link.ReadAt > now.AddHours(-1))
            return;

        await db.CalendarLinks.Where(l => l.Id == link.Id).ExecuteUpdateAsync(set => set.SetProperty(l => l.ReadAt, now), stop);
    }
}
