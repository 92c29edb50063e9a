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
        if (!IsAddress(address))
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

    private static bool IsAddress(string text) =>
        text.Length <= 254 && text.All(c => char.IsAscii(c) && !char.IsControl(c)) && MailAddress.TryCreate(text, out var known) && known.Address == text;

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
