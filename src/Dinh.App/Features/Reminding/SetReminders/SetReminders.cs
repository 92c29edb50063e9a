using Dinh.App.Features.Reminding.SendLetters;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.People;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Reminding;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reminding.SetReminders;

/// <summary>How the reader is reminded.</summary>
public sealed record ReminderSettings(string? Address, bool IsMailOff, bool HasPost, IReadOnlyList<CalendarChoice> Calendars)
{
    /// <summary>The office telephone.</summary>
    public string? Phone { get; init; }
}

/// <summary>One calendar that the reader may have a link for.</summary>
public sealed record CalendarChoice(Id<Body>? Body, string? Name, CalendarLink? Link);

public sealed class SetRemindersQuery(DinhDb db, Access access, IConfiguration settings)
{
    public async Task<ReminderSettings> FindAsync(CancellationToken stop)
    {
        var account = await db.Set<Account>()
            .AsNoTracking()
            .Where(a => a.Id == access.Account)
            .Select(a => new
            {
                Address = a.EmailConfirmed ? a.Email : null,
                a.IsMailOff,
                a.PhoneNumber,
            })
            .SingleAsync(stop);
        var links = await access.Owned(db.CalendarLinks.AsNoTracking()).Where(l => l.RevokedAt == null).ToListAsync(stop);
        var bodies = access.Held.Where(h => access.Bodies.Contains(h.Body)).DistinctBy(h => h.Body).ToList();
        var choices = bodies
            .Select(h => new CalendarChoice(h.Body, h.BodyName, links.Find(l => l.BodyId == h.Body)))
            .Prepend(new(null, null, links.Find(l => l.BodyId is null)));
        return new(account.Address, account.IsMailOff, PostSettings.Of(settings) is not null, bodies.Count == 0 ? [] : [.. choices])
        {
            Phone = account.PhoneNumber,
        };
    }
}
