using System.Net.Mail;
using Dinh.Data;
using Dinh.Data.People;
using Dinh.Domain.Common;
using Dinh.Domain.Difficulties;
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
        var account = await AccountAsync(person, stop);
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

    private Task<Account?> AccountAsync(Id<Person> person, CancellationToken stop) =>
        db.Set<Account>().AsNoTracking().Where(a => a.PersonId == person && !a.IsClosed).OrderByDescending(a => a.EmailConfirmed).FirstOrDefaultAsync(stop);

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
        List<LetterLine> lines = [.. letters.SelectMany(l => l.Lines).Where(l => held.Contains(l.For)).GroupBy(l => l.Matter).Select(Newest)];
        var standing = await DutiesOf([.. lines.Select(l => l.Duty).Distinct()]).ToDictionaryAsync(d => d.Id, stop);
        var answered = await AnsweredAsync([.. lines.Select(l => l.Difficulty).OfType<Id<Difficulty>>()], stop);
        return
        [
            .. lines
                .Where(l => l.Difficulty is { } key ? answered.Contains(key) : standing.TryGetValue(l.Duty, out var duty) && duty.Holds(l))
                .Select(l => l.Heap is LetterHeap.Escalated or LetterHeap.Answered ? l : l with { Heap = LetterLine.HeapOf(l.Due.DayNumber - today.DayNumber) })
                .OrderBy(l => l.Heap)
                .ThenBy(l => l.Due),
        ];
    }

    // The newest letter comes first; who called earlier is not forgotten.
    private static LetterLine Newest(IEnumerable<LetterLine> same) => same.First() with { UrgedBy = LetterLine.Joined(same).UrgedBy };

    // Who has taken the answer meanwhile, or has asked again, knows of it.
    private async Task<List<Id<Difficulty>>> AnsweredAsync(List<Id<Difficulty>> keys, CancellationToken stop) =>
        keys.Count == 0 ? [] : await db.Difficulties.Where(d => keys.Contains(d.Id) && d.State == DifficultyState.Answered).Select(d => d.Id).ToListAsync(stop);

    private IQueryable<StandingDuty> DutiesOf(IReadOnlyList<Id<Duty>> keys) =>
        db
            .Duties.AsNoTracking()
            .Where(d => keys.Contains(d.Id) && d.CancelledOn == null && d.ClosedOn == null)
            .Select(d => new StandingDuty(
                d.Id,
                d.BodyId,
                d.IsWaiting ? null : d.NextDue,
                d.Participants.Where(p => p.BodyId != null && p.Answer != PartAnswer.Declined && p.ContributedOn == null).Select(p => p.BodyId!.Value).ToList(),
                d.Participants.Where(p =>
                        p.BodyId != null
                        && p.AnswerBy != null
                        && p.ContributedOn == null
                        && (p.Answer == null || (p.Answer == PartAnswer.AskedBack && p.RepliedOn != null))
                    )
                    .Select(p => new Silence(p.BodyId!.Value, p.AnswerBy!.Value, p.Role))
                    .ToList()
            ));
}
