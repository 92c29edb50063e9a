using System.Security.Cryptography;
using Dinh.App.Features.Reminding.SendLetters;
using Dinh.App.Jobs;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Law;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Disclosure.HandToVillages;

/// <summary>The order to mail a village head the secret address at which to confirm.</summary>
/// <param name="Key">The letter's.</param>
/// <param name="Sealed">Where it goes and the secret, which no copy of the database tells.</param>
public sealed record MailHandover(Id<VillageHandover> Handover, Guid Key, string Sealed);

/// <summary>Orders letters to village heads, and opens the orders.</summary>
public sealed class HandoverMailQuery(DinhDb db, IDataProtectionProvider protection, IConfiguration settings)
{
    private const char Between = '\n';

    private readonly IDataProtector seals = protection.CreateProtector("village-handover");

    /// <summary>Null where no mail server is set up.</summary>
    public PostSettings? Post => PostSettings.Of(settings);

    /// <summary>Orders one; the secret that was mailed before ends.</summary>
    public void Order(VillageHandover handover, string address, string label)
    {
        ArgumentNullException.ThrowIfNull(handover);
        db.Queue(new MailHandover(handover.Id, Guid.CreateVersion7(), seals.Protect(address + Between + handover.NewSecret(address))), label);
    }

    /// <summary>Null where the keys are gone under which it was sealed.</summary>
    internal (string Address, string Secret)? Open(MailHandover order)
    {
        try
        {
            return seals.Unprotect(order.Sealed).Split(Between) is [var address, var secret] ? (address, secret) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

/// <summary>Mails it, as long as it is public, unconfirmed, and no later letter has ended its secret.</summary>
public sealed class MailHandoverJob(DinhDb db, HandoverMailQuery mails, TimeProvider clock) : IJob<MailHandover>
{
    public Sentence Name => new("Gửi nội dung công khai cho trưởng thôn", "Mail something public to a village head");

    public async Task<Outcome> DoAsync(MailHandover order, JobRun run, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(order);
        if (mails.Post is not { } post)
            return new Refusal("mail.not-set-up");
        if (mails.Open(order) is not var (address, secret) || await MatterAsync(order.Handover, VillageHandover.HashOf(secret), stop) is not { } matter)
            return Outcome.Done;

        var mail = new Mail($"<{order.Key}@{post.Domain}>", new(address), $"Nội dung công khai cần thông báo: {matter.Title}", TextOf(matter, secret, post));
        return await run.PostAsync(post, mail, (clock, stop));
    }

    // Read when it is written, so that of what was withdrawn meanwhile not even the title goes out.
    private Task<Matter?> MatterAsync(Id<VillageHandover> handover, string hash, CancellationToken stop) =>
        db
            .VillageHandovers.Where(h => h.Id == handover && h.ConfirmedOn == null && h.MailSecretHash == hash)
            .Join(
                db.Publications.Where(p => p.State == PublicationState.Published),
                h => h.PublicationId,
                p => p.Id,
                (h, p) => new Matter(p.Title, h.HeadName, db.Bodies.Where(b => b.Id == h.BodyId).Select(b => b.Name).First())
            )
            .SingleOrDefaultAsync(stop);

    private static string TextOf(Matter matter, string secret, PostSettings post) =>
        $"""
            Kính gửi ông/bà{(matter.Head.Length > 0 ? $" {matter.Head}" : "")},

            {matter.Body} giao ông/bà thông báo đến Nhân dân trong thôn nội dung công khai sau:

            {matter.Title}

            Mời ông/bà mở đường dẫn dưới đây để đọc, rồi bấm “Tôi đã nhận” để xác nhận. Không cần tài khoản. Đường dẫn này chỉ dành cho ông/bà, xin không chuyển tiếp:

            {post.Site}{DisclosureLinks.Confirm(secret)}

            Thư này do phần mềm Đình tự gửi. Xin không trả lời thư này.
            """;

    private sealed record Matter(string Title, string Head, string Body);
}
