using System.Net.Mail;
using Dinh.App.Features.Reminding.SendLetters;
using Dinh.App.Jobs;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.People;
using Dinh.Law;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reminding.SetReminders;

public sealed record SetAddress(string Address);

/// <summary>The order to mail a confirmation to an address.</summary>
public sealed record AskConfirmation(Guid Key, string Address, string Seal);

public sealed record AddressConfirmed(Guid Account);

/// <summary>Asks a new address, by a message to it, whether it is the reader's. It counts only once it has been confirmed.</summary>
public sealed class SetAddressHandler(DinhDb db, Access access, IDataProtectionProvider seals, IConfiguration settings)
{
    private static readonly TimeSpan GoodFor = TimeSpan.FromHours(2);

    private ITimeLimitedDataProtector Seal => seals.CreateProtector("reminding.address").ToTimeLimitedDataProtector();

    public async Task<Outcome> HandleAsync(SetAddress command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        var address = command.Address.Trim();
        if (access.Person is null)
            return new Refusal("mail.no-person");
        if (PostSettings.Of(settings) is null)
            return new Refusal("mail.not-set-up");
        if (
            address.Length > 254
            || !address.All(c => char.IsAscii(c) && !char.IsControl(c))
            || !MailAddress.TryCreate(address, out var known)
            || known.Address != address
        )
            return new Refusal("mail.bad-address");

        db.Queue(new AskConfirmation(Guid.CreateVersion7(), address, Seal.Protect($"{access.Account} {address}", GoodFor)), access.Name);
        await db.SaveChangesAsync(stop);
        return Outcome.Done;
    }

    public async Task<Outcome> ConfirmAsync(string? seal, CancellationToken stop)
    {
        if (Open(seal) is not { } address)
            return new Refusal("mail.stale-confirmation");

        var account = await db.Set<Account>().SingleAsync(a => a.Id == access.Account, stop);
        (account.Email, account.NormalizedEmail, account.EmailConfirmed) = (address, address.ToUpperInvariant(), true);
        db.Note(new AddressConfirmed(account.Id));
        await db.SaveChangesAsync(stop);
        return Outcome.Done;
    }

    public async Task SwitchAsync(bool isOff, CancellationToken stop) =>
        await db.Set<Account>().Where(a => a.Id == access.Account).ExecuteUpdateAsync(set => set.SetProperty(a => a.IsMailOff, isOff), stop);

    // Whoever gets hold of the message cannot confirm it into another account.
    private string? Open(string? seal)
    {
        try
        {
            return Seal.Unprotect(seal ?? "").Split(' ', 2) is [var account, var address] && account == access.Account.ToString() ? address : null;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }
}

/// <summary>Mails the question. It may come twice when the machine dies in between; confirming twice does no harm.</summary>
public sealed class AskConfirmationJob(IConfiguration settings) : IJob<AskConfirmation>
{
    public Sentence Name => new("Gửi thư xác nhận địa chỉ", "Mail a confirmation");

    public async Task<Outcome> DoAsync(AskConfirmation order, JobRun run, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(order);
        if (PostSettings.Of(settings) is not { } post)
            return new Refusal("mail.not-set-up");

        using var smtp = new SmtpPost(post);
        var text = $"""
            Kính gửi ông/bà,

            Địa chỉ này vừa được đặt để nhận thư nhắc việc của Đình. Nếu đúng là của ông/bà, xin đăng nhập rồi mở đường dẫn sau trong hai giờ:

            {post.Site}{RemindingLinks.Confirm}?ma={Uri.EscapeDataString(order.Seal)}

            Nếu không phải, xin bỏ qua thư này.
            """;
        var answer = await smtp.SendAsync(new($"<{order.Key}@{post.Domain}>", new(order.Address), "Xác nhận địa chỉ nhận thư nhắc", text), () => true, stop);
        return answer.Result switch
        {
            PostResult.Accepted or PostResult.Unclear => Outcome.Done,
            PostResult.Refused => new Refusal("mail.refused"),
            _ => throw new TimeoutException(answer.Words),
        };
    }
}
