using System.Globalization;
using System.Security.Cryptography;
using Dinh.Domain.Common;
using Dinh.Domain.InformationRequests;
using Microsoft.AspNetCore.DataProtection;

namespace Dinh.App.Features.InformationRequests.AskInformation;

/// <summary>What a form was given when it was shown.</summary>
/// <param name="Key">So that the same form sent twice is one request.</param>
/// <param name="Code">The asker's code; it is told when the request is received.</param>
/// <param name="Age">How long the form has stood open.</param>
public sealed record Ticket(Id<InformationRequest> Key, string Code, TimeSpan Age)
{
    // A person reads before sending; a machine does not.
    private static readonly TimeSpan Soonest = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Latest = TimeSpan.FromHours(24);

    public bool IsByHand => Age >= Soonest && Age <= Latest;
}

/// <summary>Seals key, code and hour into the form: nobody makes a ticket, nor learns another's code from a key that the log shows.</summary>
public sealed class TicketsQuery(IDataProtectionProvider seals, TimeProvider clock)
{
    private IDataProtector Seals => seals.CreateProtector("information-requests.ticket");

    public string New() =>
        Seals.Protect(string.Create(CultureInfo.InvariantCulture, $"{Id<InformationRequest>.New()} {Asker.NewCode()} {clock.GetUtcNow().UtcTicks}"));

    /// <summary>Null for what was not made here.</summary>
    public Ticket? Open(string? ticket)
    {
        try
        {
            return Seals.Unprotect(ticket ?? "").Split(' ') is [var key, var code, var ticks]
                ? new(new(Guid.Parse(key)), code, TimeSpan.FromTicks(clock.GetUtcNow().UtcTicks - long.Parse(ticks, CultureInfo.InvariantCulture)))
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
