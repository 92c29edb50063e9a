using System.Net.Mail;
using Dinh.App.Jobs;
using Dinh.Data;
using Dinh.Data.Reminding;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Reminding;
using Dinh.Law;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reminding.SendLetters;

/// <summary>Sends by e-mail what waits. Unlike other jobs it writes down each step at once, because what the mail server has taken cannot be rolled back.</summary>
public sealed class SendLettersTurn(DinhDb db, LetterMailQuery mails, IConfiguration settings, TimeProvider clock) : IRecurring
{
    private const int Most = 500;

    private static readonly TimeSpan LongEnough = TimeSpan.FromDays(2);

    private static readonly TimeSpan[] Pauses =
    [
        TimeSpan.FromMinutes(1),
        TimeSpan.FromMinutes(5),
        TimeSpan.FromMinutes(15),
        TimeSpan.FromHours(1),
        TimeSpan.FromHours(3),
    ];

    private readonly PostSettings? post = PostSettings.Of(settings);

    public Rhythm Rhythm => Rhythm.Every(TimeSpan.FromMinutes(1));

    public Sentence Name => new("Gửi thư nhắc qua thư điện tử", "Send the reminders by e-mail");

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task DoAsync(Turn turn, JobRun run, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(run);
        await LetterClaim.LeaveUnclearAsync(db, Now, stop);
        await LetterClaim.EndWaitingAsync(db, post is null ? Now.AddDays(1) : Now - LongEnough, post is null ? Delivery.NotSetUp : Delivery.GivenUp, stop);
        if (post is null)
            return;

        // The newest letter of each person; older ones that still wait go out within it.
        var due = await LetterClaim
            .Due(db, Now)
            .Select(l => new
            {
                l.Id,
                l.PersonId,
                l.Day,
            })
            .Take(Most)
            .ToListAsync(stop);
        using var smtp = new SmtpPost(post);
        var persons = due.DistinctBy(l => l.PersonId).ToList();
        for (var at = 0; at < persons.Count; at++)
        {
            run.Tell(at, persons.Count);
            if (!await SendAsync(smtp, (persons[at].Id, persons[at].PersonId, persons[at].Day), stop))
                return;
        }
    }

    // False when the server cannot be spoken to: then the others wait too.
    private async Task<bool> SendAsync(SmtpPost smtp, (Id<ReminderLetter> Id, Id<Person> Person, DateOnly Day) letter, CancellationToken stop)
    {
        if (await LetterClaim.TakeAsync(db, letter.Id, Now, stop) is not { } claim)
            return true;

        await claim.GatherAsync(db, letter.Person, letter.Day, stop);
        var (mail, instead) = await mails.OfAsync(letter.Id, letter.Person, post!, stop);
        if (mail is null)
        {
            await claim.EndAsync(db, instead, null, Now, stop);
            return true;
        }

        var answer = await smtp.SendAsync(mail, () => claim.HandOver(db), stop);
        await NoteAsync(claim, answer);
        return answer.Result is not PostResult.Unreachable;
    }

    // What the server said is written down also when this node is being stopped.
    private async Task NoteAsync(LetterClaim claim, PostAnswer answer)
    {
        var end = answer.Result switch
        {
            PostResult.Accepted => Delivery.Sent,
            PostResult.Refused => Delivery.Refused,
            PostResult.Unclear => Delivery.Unclear,
            _ => (Delivery?)null,
        };
        if (end is { } delivery)
        {
            await claim.EndAsync(db, delivery, answer.Words, Now, CancellationToken.None);
            return;
        }

        var attempts = await db.ReminderLetters.Where(l => l.Id == claim.Letter).Select(l => l.Attempts).SingleAsync(CancellationToken.None);
        await claim.PutBackAsync(db, Now + Pauses[Math.Clamp(attempts, 1, Pauses.Length) - 1], answer.Words, CancellationToken.None);
    }
}
