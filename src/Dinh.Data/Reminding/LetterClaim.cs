using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Reminding;
using Microsoft.EntityFrameworkCore;

namespace Dinh.Data.Reminding;

/// <summary>One node's hold on one letter while it is sent. Each step is written before the step it speaks of, so that whatever dies, no letter is sent twice.</summary>
public sealed record LetterClaim(Id<ReminderLetter> Letter, Guid Holder)
{
    /// <summary>How long a node may have a letter in hand before others look after it.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromMinutes(3);

    /// <summary>The letters that are to be sent now, newest first: those that wait, and those whose node died before anything was handed over.</summary>
    public static IQueryable<ReminderLetter> Due(DinhDb db, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db
            .ReminderLetters.Where(l =>
                (l.Delivery == Delivery.Queued && l.NextTryAt <= now) || (l.Delivery == Delivery.Claimed && l.HeldUntil != null && l.HeldUntil < now)
            )
            .OrderByDescending(l => l.Day)
            .ThenBy(l => l.Id);
    }

    /// <summary>Takes the letter in hand, and with it what still waits from the days before.</summary>
    public static async Task<LetterClaim?> TakeAsync(DinhDb db, Id<ReminderLetter> letter, DateTime now, CancellationToken stop)
    {
        var (holder, until) = (Guid.CreateVersion7(), now + Length);
        var taken = await Due(db, now)
            .Where(l => l.Id == letter)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(l => l.Delivery, Delivery.Claimed)
                        .SetProperty(l => l.Holder, holder)
                        .SetProperty(l => l.HeldUntil, until)
                        .SetProperty(l => l.Attempts, l => l.Attempts + 1)
                        // Whoever is about to write more into it is told by this that it is too late.
                        .SetProperty(l => l.Version, l => l.Version + 1),
                stop
            );
        return taken == 1 ? new(letter, holder) : null;
    }

    /// <summary>Has the older letters of the same person that still wait go out within this one.</summary>
    public async Task GatherAsync(DinhDb db, Id<Person> person, DateOnly day, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        var older = await db
            .ReminderLetters.Where(l => l.PersonId == person && l.Day < day && l.Delivery == Delivery.Queued)
            .Select(l => l.Id)
            .ToListAsync(stop);
        if (older.Count == 0)
            return;

        await db
            .ReminderLetters.Where(l => older.Contains(l.Id) || (l.MergedInto != null && older.Contains(l.MergedInto.Value)))
            .ExecuteUpdateAsync(set => set.SetProperty(l => l.Delivery, Delivery.Merged).SetProperty(l => l.MergedInto, Letter), stop);
    }

    /// <summary>Written when all of the text has gone to the server, and before the sign that ends it. False when the letter is no longer this node's.</summary>
    public bool HandOver(DinhDb db) => Mine(db).ExecuteUpdate(set => set.SetProperty(l => l.Delivery, Delivery.HandedOver)) == 1;

    public Task<int> PutBackAsync(DinhDb db, DateTime next, string words, CancellationToken stop) =>
        Mine(db)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(l => l.Delivery, Delivery.Queued)
                        .SetProperty(l => l.NextTryAt, next)
                        .SetProperty(l => l.ServerWords, words)
                        .SetProperty(l => l.Holder, (Guid?)null)
                        .SetProperty(l => l.HeldUntil, (DateTime?)null),
                stop
            );

    /// <summary>Says what came of it in the end.</summary>
    public Task<int> EndAsync(DinhDb db, Delivery end, string? words, DateTime now, CancellationToken stop)
    {
        DateTime? sent = end is Delivery.Sent ? now : null;
        return Mine(db)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(l => l.Delivery, end)
                        .SetProperty(l => l.SentAt, sent)
                        .SetProperty(l => l.ServerWords, words)
                        .SetProperty(l => l.Holder, (Guid?)null)
                        .SetProperty(l => l.HeldUntil, (DateTime?)null),
                stop
            );
    }

    /// <summary>Letters whose node died after all was handed over: whether they arrived nobody knows, so they are not sent again.</summary>
    public static Task<int> LeaveUnclearAsync(DinhDb db, DateTime now, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db
            .ReminderLetters.Where(l => l.Delivery == Delivery.HandedOver && l.HeldUntil != null && l.HeldUntil < now)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(l => l.Delivery, Delivery.Unclear).SetProperty(l => l.Holder, (Guid?)null).SetProperty(l => l.HeldUntil, (DateTime?)null),
                stop
            );
    }

    /// <summary>Ends what waits where no mail server is set up, or what has waited too long.</summary>
    public static Task<int> EndWaitingAsync(DinhDb db, DateTime writtenBefore, Delivery end, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db
            .ReminderLetters.Where(l => l.Delivery == Delivery.Queued && l.WrittenAt < writtenBefore)
            .ExecuteUpdateAsync(set => set.SetProperty(l => l.Delivery, end), stop);
    }

    private IQueryable<ReminderLetter> Mine(DinhDb db) => db.ReminderLetters.Where(l => l.Id == Letter && l.Holder == Holder);
}
