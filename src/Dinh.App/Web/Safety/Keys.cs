using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace Dinh.App.Web.Safety;

/// <summary>The keys that seal cookies and forms: in a folder of the installation, themselves sealed with DINH_SECRET.</summary>
internal static class Keys
{
    private const int ShortestSecret = 32;

    /// <summary>Refuses to go on in production when the secret is missing, short, or one that anybody would guess.</summary>
    public static void AddKeys(this WebApplicationBuilder builder)
    {
        var secret = builder.Configuration["DINH_SECRET"];
        if (builder.Environment.IsProduction() && Objection(secret) is { } objection)
            throw new UnsafeSettingException(objection);

        var protection = builder.Services.AddDataProtection().SetApplicationName("dinh");
        if (builder.Configuration["DINH_KEYS"] is { Length: > 0 } folder)
            protection.PersistKeysToFileSystem(new(folder));
        else if (builder.Environment.IsProduction())
            throw new UnsafeSettingException(
                "DINH_KEYS must name a folder that outlives the program and that only it can read: the keys of sessions are kept there."
            );
        else
            protection.UseEphemeralDataProtectionProvider();

        if (secret is null)
            return;
        builder.Services.AddSingleton(new SealingSecret(secret));
        builder.Services.Configure<KeyManagementOptions>(keys => keys.XmlEncryptor = new SealedXmlEncryptor(new(secret)));
    }

    internal static string? Objection(string? secret) =>
        secret switch
        {
            null or "" => "DINH_SECRET is not set. Make one: openssl rand -base64 48",
            { Length: < ShortestSecret } =>
                $"DINH_SECRET has {secret.Length} characters; it needs at least {ShortestSecret}. Make one: openssl rand -base64 48",
            _ when secret.Distinct().Count() < 12 || Guessable(secret) => "DINH_SECRET can be guessed. Make one: openssl rand -base64 48",
            _ => null,
        };

    private static bool Guessable(string secret) =>
        Array.Exists(
            ["changeme", "change-me", "secret", "password", "default", "example", "0123456789", "abcdefgh"],
            word => secret.Contains(word, StringComparison.OrdinalIgnoreCase)
        );
}

/// <summary>The installation is set up in a way that would let strangers in; the program does not start.</summary>
public sealed class UnsafeSettingException(string what) : Exception(what);
