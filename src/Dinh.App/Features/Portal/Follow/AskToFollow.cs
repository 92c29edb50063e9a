using System.Net.Mail;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Dinh.Law;
using Dinh.Law.Disclosing;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Portal.Follow;

/// <param name="Village">Only what is shown there; null for the whole board.</param>
/// <param name="Item">Only that item of the law; null for all.</param>
public sealed record AskToFollow(Id<AdministrativeUnit> Unit, Id<Body>? Village, string? Item, string Address, string Language);

/// <summary>Writes down that an address is to be asked. The answer is the same whether it follows already or not, so that nobody learns who follows what.</summary>
public sealed class AskToFollowHandler(DinhDb db, FollowSealsQuery seals, TimeProvider clock)
{
    private const int LongestAddress = 254;

    /// <summary>To one address no more first letters go out in a day, whoever asks for them.</summary>
    private const int MostAsked = 3;

    private const int MostFollowed = 50;

    public async Task<Outcome> HandleAsync(AskToFollow command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        var address = command.Address.Trim();
        if (address.Length > LongestAddress || address.Any(char.IsControl) || !MailAddress.TryCreate(address, out var read) || read.Address != address)
            return new Refusal("following.no-address");
        if (!await IsPlaceAsync(command, stop))
            throw new NoSuchRecordException($"unit {command.Unit}");

        var (now, mark) = (clock.GetUtcNow().UtcDateTime, seals.MarkOf(address));
        var known = await db.Followings.AsNoTracking().Where(f => f.AddressMark == mark && f.EndedAt == null).OrderBy(f => f.Id).ToListAsync(stop);
        var follows = known.Exists(f => f.ConfirmedAt is not null && f.UnitId == command.Unit && f.VillageId == command.Village && f.ItemKey == command.Item);
        if (follows || known.Count >= MostFollowed || known.Count(f => f.AskedAt > now.AddDays(-1)) >= MostAsked)
            return Outcome.Done;

        var secret = FollowSealsQuery.NewSecret();
        db.Followings.Add(
            Following.Ask(
                new(Id<Following>.New(), command.Unit, seals.Seal(address, secret), mark, FollowSealsQuery.HashOf(secret), now)
                {
                    VillageId = command.Village,
                    ItemKey = command.Item,
                    Language = command.Language,
                }
            )
        );
        await db.SaveChangesAsync(stop);
        return Outcome.Done;
    }

    private async Task<bool> IsPlaceAsync(AskToFollow command, CancellationToken stop) =>
        (command.Item is null || DisclosureItems.All.Any(i => i.Key == command.Item))
        && await db.Units.AnyAsync(u => u.Id == command.Unit, stop)
        && (
            command.Village is not { } village || await db.Bodies.AnyAsync(b => b.Id == village && b.UnitId == command.Unit && b.Kind == BodyKind.Village, stop)
        );
}

/// <summary>What a letter's link does.</summary>
public sealed class AnswerFollowHandler(DinhDb db, TimeProvider clock)
{
    public async Task<Outcome> ConfirmAsync(string secret, CancellationToken stop)
    {
        var outcome = (await FindAsync(secret, stop)).Confirm(clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(stop);
        return outcome;
    }

    public async Task EndAsync(string secret, CancellationToken stop)
    {
        (await FindAsync(secret, stop)).End(clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(stop);
    }

    public async Task<Following> FindAsync(string secret, CancellationToken stop)
    {
        var hash = FollowSealsQuery.HashOf(secret);
        return await db.Followings.SingleOrDefaultAsync(f => f.SecretHash == hash, stop) ?? throw new NoSuchRecordException("following");
    }
}
