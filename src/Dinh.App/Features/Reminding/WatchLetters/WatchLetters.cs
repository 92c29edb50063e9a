using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Reminding;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reminding.WatchLetters;

/// <summary>How one e-mail fared: to whom and what became of it, not what it said.</summary>
public sealed record WatchedLetter(string Name, DateOnly Day, Delivery Delivery, DateTime? SentAt, string? ServerWords);

public sealed class WatchLettersQuery(DinhDb db, Access access, TimeProvider clock)
{
    public const int PageSize = 50;

    /// <summary>The letters of the last thirty days to who works for the reader's bodies today.</summary>
    public async Task<(IReadOnlyList<WatchedLetter> Letters, int Total)> FindAsync(int page, CancellationToken stop)
    {
        var (bodies, today) = (access.Administers, clock.Today);
        var since = today.AddDays(-30);
        var people = db.Appointments.Where(a => bodies.Contains(a.BodyId) && a.From <= today && (a.To == null || a.To >= today)).Select(a => a.PersonId);
        var letters = db.ReminderLetters.AsNoTracking().Where(l => l.Day >= since && people.Contains(l.PersonId));
        var found = await letters
            .Join(db.People, l => l.PersonId, p => p.Id, (l, p) => new { l, p })
            .OrderByDescending(w => w.l.Day)
            .ThenBy(w => w.p.Folded)
            .ThenBy(w => w.l.Id)
            .Skip((page - 1) * PageSize)
            .Take(PageSize)
            .Select(w => new WatchedLetter(w.p.Name, w.l.Day, w.l.Delivery, w.l.SentAt, w.l.ServerWords))
            .ToListAsync(stop);
        return (found, await letters.CountAsync(stop));
    }
}
