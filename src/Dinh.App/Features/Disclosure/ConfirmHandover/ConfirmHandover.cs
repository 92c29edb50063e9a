using Dinh.App.Features.Disclosure.HandToVillages;
using Dinh.App.Features.Duties;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Disclosure.ConfirmHandover;

/// <summary>What a secret address opens: one thing handed to one village.</summary>
public sealed record HandedByLink(VillageHandover Handover, string Title, string Village, string From)
{
    /// <summary>What is to be told, as it stands now.</summary>
    public string Text { get; init; } = "";
}

/// <summary>Opens a secret address. Of one that is unknown, replaced, too old, or of something withdrawn nothing is told.</summary>
public sealed class HandedByLinkQuery(DinhDb db, TimeProvider clock)
{
    public async Task<HandedByLink> ReadAsync(string secret, CancellationToken stop)
    {
        var handover = await OpenAsync(secret, stop);
        var words = await db
            .Publications.Where(p => p.Id == handover.PublicationId && p.State == PublicationState.Published)
            .Select(p => new { p.Title, p.Versions.OrderByDescending(v => v.Number).First().Text })
            .SingleOrDefaultAsync(stop);
        if (words is null)
            throw new NoSuchRecordException("handover");

        var names = await db
            .Bodies.Where(b => b.Id == handover.VillageId || b.Id == handover.BodyId)
            .Select(b => new { b.Id, b.Name })
            .ToDictionaryAsync(b => b.Id, b => b.Name, stop);
        return new(handover, words.Title, names[handover.VillageId], names[handover.BodyId]) { Text = words.Text };
    }

    public async Task<VillageHandover> OpenAsync(string secret, CancellationToken stop)
    {
        var hash = VillageHandover.HashOf(secret);
        var handover = await db.VillageHandovers.SingleOrDefaultAsync(h => h.SheetSecretHash == hash || h.MailSecretHash == hash, stop);
        return handover is not null && handover.IsLinkGoodOn(clock.Today) ? handover : throw new NoSuchRecordException("handover");
    }
}

/// <summary>A village head confirms without an account.</summary>
public sealed class ConfirmHandoverHandler(DinhDb db, HandedByLinkQuery links, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(string secret, string name, CancellationToken stop) =>
        db.AgainOnConflictAsync(async () =>
        {
            var handover = await links.OpenAsync(secret, stop);
            return await db.ConfirmAsync(handover, (ConfirmedBy.Link, handover.HeadName.Length > 0 ? handover.HeadName : name), clock, stop);
        });
}
