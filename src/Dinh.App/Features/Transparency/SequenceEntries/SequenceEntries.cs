using System.Security.Cryptography;
using Dinh.Data;
using Dinh.Data.Log;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Transparency.SequenceEntries;

/// <summary>Gives all waiting entries their places under the log's own key, which is sealed like sessions and forms are.</summary>
public sealed class SequenceEntriesHandler(DinhDb db, TimeProvider clock, IServiceProvider services)
{
    /// <summary>How many entries got their places.</summary>
    public async Task<int> HandleAsync(CancellationToken stop)
    {
        if (!await db.LogEntries.AnyAsync(e => e.Index == null, stop))
            return 0;

        using var signer = await SignerAsync(stop);
        var sequencer = new Sequencer(db, clock);
        var all = 0;
        for (var some = Sequencer.Most; some == Sequencer.Most; all += some)
            some = await sequencer.RunAsync(signer, stop);
        return all;
    }

    private IDataProtector Seal => services.GetRequiredService<IDataProtectionProvider>().CreateProtector("log.key");

    // An installation that lost its seals goes on under a new key; what was signed before stands under the old one, which stays published.
    private async Task<NoteSigner> SignerAsync(CancellationToken stop)
    {
        foreach (var key in await db.LogKeys.AsNoTracking().OrderByDescending(k => k.MadeAt).ToListAsync(stop))
        {
            if (Open(key) is { } opened)
                return opened;
        }

        var made = NoteSigner.Make(Origin());
        db.LogKeys.Add(new(made.Verifier.Text, Seal.Protect(made.Secret()), clock.GetUtcNow().UtcDateTime));
        await db.SaveChangesAsync(stop);
        return made;
    }

    private NoteSigner? Open(LogKey key)
    {
        try
        {
            return NoteSigner.Read(Seal.Unprotect(key.SealedKey)) is { } signer && signer.Verifier.Text == key.PublicKey ? signer : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private string Origin()
    {
        var site = services.GetService<IConfiguration>()?["DINH_SITE"];
        var name = Uri.TryCreate(site, UriKind.Absolute, out var address) ? $"{address.Authority}/minh-bach" : "";
        return NoteVerifier.IsName(name) ? name : "dinh/minh-bach";
    }
}
