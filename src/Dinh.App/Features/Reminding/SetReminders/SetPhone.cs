using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.People;
using Dinh.Law;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reminding.SetReminders;

/// <param name="Phone">As people write it, with spaces; empty takes it away.</param>
public sealed record SetPhone(string Phone);

public sealed record PhoneSet(Guid Account);

/// <summary>Keeps the reader's office telephone: who waits for a report of the reader's body sees whom to call.</summary>
public sealed class SetPhoneHandler(DinhDb db, Access access)
{
    private const int Fewest = 3;
    private const int Most = 15;
    private const int Longest = 25;

    public async Task<Outcome> HandleAsync(SetPhone command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        var phone = command.Phone.Trim();
        if (phone.Length > 0 && !IsPhone(phone))
            return new Refusal("phone.bad-number");

        var account = await db.Set<Account>().SingleAsync(a => a.Id == access.Account, stop);
        account.PhoneNumber = phone.Length > 0 ? phone : null;
        db.Note(new PhoneSet(account.Id));
        await db.SaveChangesAsync(stop);
        return Outcome.Done;
    }

    private static bool IsPhone(string text) =>
        text.Length <= Longest
        && text.All(c => char.IsAsciiDigit(c) || "+ .-()".Contains(c, StringComparison.Ordinal))
        && text.Count(char.IsAsciiDigit) is >= Fewest and <= Most;
}
