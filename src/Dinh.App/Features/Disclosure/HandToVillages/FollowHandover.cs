using System.Net.Mail;
using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Law;
using Dinh.Law.Time;
using Dinh.Writing.Notices;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Disclosure.HandToVillages;

/// <summary>What an officer does while a village head has not confirmed: writes down a signature, mails the link, notes that a word was said, prints the sheets.</summary>
public sealed class FollowHandoverHandler(DinhDb db, Access access, HandoverMailQuery mails, Site site, TimeProvider clock)
{
    /// <summary>The head has signed on paper.</summary>
    public Task<Outcome> SignedAsync(Id<Publication> publication, Id<VillageHandover> id, string name, CancellationToken stop) =>
        db.AgainOnConflictAsync(async () =>
        {
            await db.OwnPublicationAsync(access, publication, stop);
            return await db.ConfirmAsync(await OwnAsync(publication, id, stop), (ConfirmedBy.Paper, name), clock, stop);
        });

    /// <summary>Mails the secret address to the head; the one that was mailed before ends.</summary>
    public async Task<Outcome> MailAsync(Id<Publication> publication, Id<VillageHandover> id, string address, CancellationToken stop)
    {
        if (mails.Post is null)
            return new Refusal("mail.not-set-up");
        if (address.Length > 254 || !address.All(char.IsAscii) || !MailAddress.TryCreate(address, out var known) || known.Address != address)
            return new Refusal("handover.bad-address");

        await db.OwnPublicationAsync(access, publication, stop);
        var handover = await OwnAsync(publication, id, stop);
        if (handover.IsConfirmed)
            return new Refusal("handover.confirmed");

        mails.Order(handover, address, access.Name);
        await db.SaveChangesAsync(stop);
        return Outcome.Done;
    }

    /// <summary>Somebody has called the head.</summary>
    public async Task<Outcome> RemindedAsync(Id<Publication> publication, Id<VillageHandover> id, CancellationToken stop)
    {
        await db.OwnPublicationAsync(access, publication, stop);
        var handover = await OwnAsync(publication, id, stop);
        if (handover.IsConfirmed)
            return new Refusal("handover.confirmed");

        handover.Remind(clock.Today);
        await db.SaveChangesAsync(stop);
        return Outcome.Done;
    }

    /// <summary>New secrets for the sheets of all that have not confirmed; the sheets printed before do not confirm any more.</summary>
    public async Task<IReadOnlyList<HandedVillage>> SheetsAsync(Id<Publication> publication, CancellationToken stop)
    {
        await db.OwnPublicationAsync(access, publication, stop);
        var open = await db.VillageHandovers.Where(h => h.PublicationId == publication && h.ConfirmedOn == null).OrderBy(h => h.Id).ToListAsync(stop);
        var names = await db.Bodies.Where(b => open.Select(h => h.VillageId).Contains(b.Id)).ToDictionaryAsync(b => b.Id, b => b.Name, stop);
        List<HandedVillage> sheets =
        [
            .. open.Select(h => new HandedVillage(names[h.VillageId], h.HeadName, $"{site.Address}{DisclosureLinks.Confirm(h.NewSecret(null))}")),
        ];
        await db.SaveChangesAsync(stop);
        return sheets;
    }

    private Task<VillageHandover> OwnAsync(Id<Publication> publication, Id<VillageHandover> id, CancellationToken stop) =>
        db.VillageHandovers.Where(h => h.PublicationId == publication).GetAsync(id, stop);
}

internal static class Confirmations
{
    /// <summary>Takes down that a head received it, in the handing over and in the publication's own proof, and lets the duty follow.</summary>
    public static async Task<Outcome> ConfirmAsync(
        this DinhDb db,
        VillageHandover handover,
        (ConfirmedBy Way, string Name) by,
        TimeProvider clock,
        CancellationToken stop
    )
    {
        var outcome = handover.Confirm(by.Way, by.Name, clock.Today);
        if (outcome.Refusal is not null)
            return outcome;

        var publication = await db.Publications.AsSplitQuery().GetAsync(handover.PublicationId, stop);
        var marked = publication.Mark(handover.ShowingKey, new(Guid.CreateVersion7(), clock.Today, null, by.Name), clock.Today);
        if (marked.Refusal is not null)
            return marked;

        await db.FollowAsync(publication, (handover.HandedById, clock.Today), stop);
        await db.SaveChangesAsync(stop);
        return outcome;
    }
}
