using System.Net.Mail;
using Dinh.App.Features.Reminding.SendLetters;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Portal.Follow;

/// <summary>Opens the seal of one wish, has its letter written and sends it. What was told is written down when all of the text has gone, before the sign that ends it: no letter is sent twice.</summary>
public sealed class FollowPostQuery(DinhDb db, FollowSealsQuery seals)
{
    /// <param name="smtp">The mail server.</param>
    /// <param name="wish">Whose letter.</param>
    /// <param name="letter">Writes it.</param>
    /// <param name="what">What it names: it is broken off where one of these is not public at the last moment; and up to when all is told with it.</param>
    /// <param name="stop">Ends the work.</param>
    internal async Task<PostResult> SendAsync(
        SmtpPost smtp,
        Following wish,
        Func<(MailAddress, string), Mail> letter,
        (IReadOnlyList<Id<Publication>> Named, DateTime Until) what,
        CancellationToken stop
    )
    {
        if (seals.Open(wish.SealedAddress) is not { } opened || !MailAddress.TryCreate(opened.Address, out var to))
            return PostResult.Refused;

        var answer = await smtp.SendAsync(letter((to, opened.Secret)), () => Told(wish, what.Named, what.Until), stop);
        if (answer.Result is PostResult.Refused)
            await EndAsync(wish.Id, what.Until, stop);
        else if (answer.Result is PostResult.Later)
            await db
                .Followings.Where(f => f.Id == wish.Id && f.ToldUpTo == what.Until)
                .ExecuteUpdateAsync(f => f.SetProperty(x => x.ToldUpTo, wish.ToldUpTo), stop);
        return answer.Result;
    }

    /// <summary>For these there was nothing to tell.</summary>
    public Task<int> PassOverAsync(List<Id<Following>> quiet, DateTime until, CancellationToken stop) =>
        quiet.Count == 0
            ? Task.FromResult(0)
            : db
                .Followings.Where(f => quiet.Contains(f.Id) && f.EndedAt == null && f.ToldUpTo < until)
                .ExecuteUpdateAsync(f => f.SetProperty(x => x.ToldUpTo, until), stop);

    // A node that comes second, a wish that ended or something that was withdrawn meanwhile breaks the letter off.
    private bool Told(Following wish, IReadOnlyList<Id<Publication>> named, DateTime until) =>
        db.Followings.Where(f =>
                f.Id == wish.Id
                && f.EndedAt == null
                && f.ToldUpTo == wish.ToldUpTo
                && db.Publications.Count(p => named.Contains(p.Id) && p.State == PublicationState.Published) == named.Count
            )
            .ExecuteUpdate(set => set.SetProperty(f => f.ToldUpTo, until)) == 1;

    // An address that the server does not know is kept no longer.
    private async Task EndAsync(Id<Following> id, DateTime now, CancellationToken stop)
    {
        var wish = await db.Followings.SingleAsync(f => f.Id == id, stop);
        await db.Entry(wish).ReloadAsync(stop);
        wish.End(now);
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
    }
}
