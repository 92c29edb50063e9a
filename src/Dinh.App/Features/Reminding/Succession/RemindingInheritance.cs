using Dinh.App.Features.Administration.SucceedBodies;
using Dinh.Data;
using Dinh.Domain.Reminding;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reminding.Succession;

/// <summary>A calendar that was read under a secret address goes on under it, with the successor's duties.</summary>
internal sealed class CalendarsInheritance(DinhDb db) : IInheritance
{
    public string Name => "Đường dẫn lịch";

    public async Task<int> HandOnAsync(Heirs heirs, CancellationToken stop)
    {
        var from = heirs.Of.Keys.ToList();
        var links = await db
            .CalendarLinks.Where(l => l.RevokedAt == null && l.BodyId != null && from.Contains(l.BodyId.Value))
            .OrderBy(l => l.Id)
            .ToListAsync(stop);
        foreach (var link in links)
            link.HandTo(heirs.Of[link.BodyId!.Value]);

        return links.Count;
    }
}

/// <summary>Letters that wait to be sent speak of the successors' duties: else nobody would be told of what was due in those days.</summary>
internal sealed class LettersInheritance(DinhDb db) : IInheritance
{
    public string Name => "Thư nhắc chờ gửi";

    public async Task<int> HandOnAsync(Heirs heirs, CancellationToken stop)
    {
        var from = heirs.Of.Keys.ToList();
        var letters = await db
            .ReminderLetters.Where(l => l.Delivery == Delivery.Queued)
            .Where(l => db.Appointments.Any(a => a.PersonId == l.PersonId && from.Contains(a.BodyId)))
            .OrderBy(l => l.Id)
            .ToListAsync(stop);
        var meant = letters.FindAll(l => l.Lines.Any(line => heirs.Of.ContainsKey(line.For)));
        foreach (var letter in meant)
            letter.Succeed(heirs.Of);

        return meant.Count;
    }
}

/// <summary>A leader's call for a duty that is still open stands on the desk of the successor.</summary>
internal sealed class UrgingsInheritance(DinhDb db) : IInheritance
{
    public string Name => "Đôn đốc";

    public async Task<int> HandOnAsync(Heirs heirs, CancellationToken stop)
    {
        var from = heirs.Of.Keys.ToList();
        var calls = await db
            .Urgings.Where(u => from.Contains(u.BodyId) || from.Contains(u.FromId))
            .Where(u => db.Duties.Any(d => d.Id == u.DutyId && d.ClosedOn == null && d.CancelledOn == null))
            .OrderBy(u => u.Id)
            .ToListAsync(stop);
        foreach (var call in calls)
            call.Succeed(heirs.Of);

        return calls.Count;
    }
}
