using System.Net.Mail;
using Dinh.Data;
using Dinh.Data.People;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Reminding;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reminding.SendLetters;

/// <summary>A letter as it is mailed: only what still holds at that moment, to somebody who may still know it.</summary>
public sealed class LetterMailQuery(DinhDb db, TimeProvider clock)
{
    /// <returns>The message, or why there is none.</returns>
    public async Task<(Mail? Mail, Delivery Instead)> OfAsync(Id<ReminderLetter> letter, Id<Person> person, PostSettings post, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(post);
        var account = await db.Set<Account>()
            .AsNoTracking()
            .Where(a => a.PersonId == person && !a.IsClosed)
            .OrderByDescending(a => a.EmailConfirmed)
            .Select(a => new
            {
                a.Email,
                a.EmailConfirmed,
                a.IsMailOff,
            })
            .FirstOrDefaultAsync(stop);
        if (account is null)
            return (null, Delivery.Lapsed);
        if (!account.EmailConfirmed || !MailAddress.TryCreate(account.Email, out var to))
            return (null, Delivery.NoAddress);

        var lines = await StandingAsync(letter, person, stop);
        if (lines.Count == 0)
            return (null, Delivery.Lapsed);
        if (account.IsMailOff && !lines.Exists(l => l.Heap is LetterHeap.Escalated))
            return (null, Delivery.SwitchedOff);

        var told = account.IsMailOff ? lines.FindAll(l => l.Heap is LetterHeap.Escalated) : lines;
        return (LetterText.Of(letter, to, told, (post, clock.Today)), default);
    }

    private async Task<List<LetterLine>> StandingAsync(Id<ReminderLetter> letter, Id<Person> person, CancellationToken stop)
    {
        var today = clock.Today;
        var letters = await db
            .ReminderLetters.AsNoTracking()
            .Where(l => l.Id == letter || l.MergedInto == letter)
            .OrderByDescending(l => l.Day)
            .ToListAsync(stop);
        var held = await db
            .Appointments.Where(a => a.PersonId == person && a.From <= today && (a.To == null || a.To >= today) && a.Function != Function.SystemAdministrator)
            .Join(db.Bodies.Where(b => b.ValidTo == null || b.ValidTo >= today), a => a.BodyId, b => b.Id, (_, b) => b.Id)
            .ToListAsync(stop);
        var lines = letters.SelectMany(l => l.Lines).Where(l => held.Contains(l.For)).DistinctBy(l => l.Duty).ToList();
        var keys = lines.Select(l => l.Duty).ToList();
        var owed = await db
            .Duties.AsNoTracking()
            .Where(d => keys.Contains(d.Id) && d.CancelledOn == null && d.ClosedOn == null && !d.IsWaiting)
            .Select(d => new
            {
                d.Id,
                d.BodyId,
                d.NextDue,
                Parts = d
                    .Participants.Where(p => p.BodyId != null && p.Answer != PartAnswer.Declined && p.ContributedOn == null)
                    .Select(p => p.BodyId!.Value)
                    .ToList(),
            })
            .ToDictionaryAsync(d => d.Id, stop);
        return
        [
            .. lines
                .Where(l => owed.TryGetValue(l.Duty, out var duty) && duty.NextDue == l.Due)
                .Where(l => l.Heap is LetterHeap.Escalated || owed[l.Duty].BodyId == l.For || owed[l.Duty].Parts.Contains(l.For))
                .Select(l => l.Heap is LetterHeap.Escalated ? l : l with { Heap = LetterLine.HeapOf(l.Due.DayNumber - today.DayNumber) })
                .OrderBy(l => l.Heap)
                .ThenBy(l => l.Due),
        ];
    }
}
