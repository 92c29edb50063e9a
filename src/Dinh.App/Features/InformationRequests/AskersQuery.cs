using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Dinh.App.Features.InformationRequests;

/// <summary>Who asks, how to reach them, and the code by which they follow their request.</summary>
/// <param name="Identity">The number of an identity paper, where one was given.</param>
public sealed record Asker(string Name, string Address, string Identity, string Phone, string Email, string Code)
{
    public const int LongestName = 120;
    public const int LongestAddress = 300;

    // Without letters and figures that are taken for one another when they are read out or copied by hand.
    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 16;

    /// <summary>"7K2M-…": eighty bits of chance, which nobody guesses.</summary>
    public static string NewCode() => string.Join('-', RandomNumberGenerator.GetString(Letters, Length).Chunk(4).Select(four => new string(four)));

    /// <summary>By which a code is known again, however it was typed; null for what is none.</summary>
    public static string? HashOf(string? code)
    {
        var plain = string.Concat(
            (code ?? "")
                .ToUpperInvariant()
                .Where(char.IsAsciiLetterOrDigit)
                .Select(c =>
                    c switch
                    {
                        'O' => '0',
                        'I' or 'L' => '1',
                        _ => c,
                    }
                )
        );
        return plain.Length == Length ? Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(plain))) : null;
    }
}

/// <summary>Seals askers, so that neither the database nor a copy of it tells who asked: only this installation with its keys opens them.</summary>
public sealed class AskersQuery(IDataProtectionProvider seals)
{
    private IDataProtector Seals => seals.CreateProtector("information-requests.asker");

    public string Seal(Asker asker) => Seals.Protect(JsonSerializer.Serialize(asker));

    /// <summary>Null where it was sealed with keys that are gone.</summary>
    public Asker? Open(string seal)
    {
        try
        {
            return JsonSerializer.Deserialize<Asker>(Seals.Unprotect(seal));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
