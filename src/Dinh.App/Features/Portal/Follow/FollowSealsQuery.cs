using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace Dinh.App.Features.Portal.Follow;

/// <summary>Seals the addresses of those who follow, and the words in their links. Whoever has only the database can read neither.</summary>
public sealed class FollowSealsQuery(IDataProtectionProvider protection, IConfiguration settings)
{
    private const char Between = '\n';

    private readonly IDataProtector seals = protection.CreateProtector("following");

    /// <summary>A new word for the links: 256 bits that nobody guesses.</summary>
    public static string NewSecret() => Base64Url(RandomNumberGenerator.GetBytes(32));

    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    public string Seal(string address, string secret) => seals.Protect(address + Between + secret);

    /// <summary>Null where the seal is not ours any more.</summary>
    public (string Address, string Secret)? Open(string sealedAddress)
    {
        try
        {
            return seals.Unprotect(sealedAddress).Split(Between) is [var address, var secret] ? (address, secret) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>By which the same address is known again: under the installation's secret, since addresses can be tried one by one.</summary>
    public string MarkOf(string address) =>
        Convert.ToHexStringLower(
            HMACSHA256.HashData(
                HKDF.DeriveKey(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(settings["DINH_SECRET"] ?? "dinh"), 32, info: "dinh following"u8.ToArray()),
                Encoding.UTF8.GetBytes(address.Trim().ToLowerInvariant())
            )
        );

    private static string Base64Url(byte[] bytes) => System.Buffers.Text.Base64Url.EncodeToString(bytes);
}
