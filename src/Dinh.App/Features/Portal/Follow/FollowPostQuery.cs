using System.Net.Mail;
using Dinh.App.Features.Reminding.SendLetters;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Portal.Follow;

/// <summary>Opens the seal of one wish, has its letter written and sends it. What was told is written down when all of the text has gone, before the sign that ends it: no letter is sent twice.</summary>
public sealed class FollowPostQuery(DinhDb db, FollowSealsQuery seals)
{
    /// <summary>The name of the board or village, by which the reader knows what it is about.</summary>
    public async Task<string> PlaceAsync(Id<AdministrativeUnit> unit, Id<Body>? village, CancellationToken stop)
    {
        var name = await db.Units.Where(u => u.Id == unit).Select(u => u.Name).SingleAsync(stop);
        return village is { } key ? $"{await db.Bodies.Where(b => b.Id == key).Select(b => b.Name).SingleAsync(stop)}, {name}" : name;
    }

    /// <returns>False when the server cannot be spoken to: then the others wait too.</returns>
    internal async Task<bool> SendAsync(SmtpPost smtp, Following wish, Func<(MailAddress, string), Mail> letter, DateTime until, CancellationToken stop)
    {
        if (seals.Open(wish.SealedAddress) is not { } opened || !MailAddress.TryCreate(opened.Address, out var to))
            return true;

        var before = wish.ToldUpTo;
        var answer = await smtp.SendAsync(letter((to, opened.Secret)), () => Told(wish, before, until), stop);
        if (answer.Result is PostResult.Refused)
            await EndAsync(wish.Id, until, stop);
        else if (answer.Result is PostResult.Later)
            Told(wish, until, before);
        return answer.Result is not PostResult.Unreachable;
    }

    // A node that comes second, or a wish that ended meanwhile, breaks the letter off.
    private bool Told(Following wish, DateTime? from, DateTime? to) =>
        db.Followings.Where(f => f.Id == wish.Id && f.EndedAt == null && f.ToldUpTo == from).ExecuteUpdate(set => set.SetProperty(f => f.ToldUpTo, to)) == 1;

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
