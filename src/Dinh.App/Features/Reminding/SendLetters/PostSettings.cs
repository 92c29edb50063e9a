using System.Net.Mail;

namespace Dinh.App.Features.Reminding.SendLetters;

/// <summary>The mail server, as DINH_SMTP names it: smtp://user:password@host:port, or smtp+starttls://… ; DINH_SMTP_FROM is the sender, DINH_SITE the address that links begin with.</summary>
public sealed record PostSettings(string Host, int Port, bool IsSecret, string? User, string? Password, MailAddress From)
{
    public string Site { get; init; } = "";

    /// <summary>The part of a message's key that says who made it.</summary>
    public string Domain => From.Host;

    /// <summary>Null where no mail server is set up.</summary>
    public static PostSettings? Of(IConfiguration settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        if (settings["DINH_SMTP"] is not { Length: > 0 } address)
            return null;
        if (!Uri.TryCreate(address, UriKind.Absolute, out var server) || server.Scheme is not ("smtp" or "smtp+starttls"))
            throw new InvalidOperationException("DINH_SMTP must be smtp://user:password@host:port or smtp+starttls://user:password@host:port.");
        if (!MailAddress.TryCreate(settings["DINH_SMTP_FROM"], out var from))
            throw new InvalidOperationException("DINH_SMTP_FROM must be the address that mail is sent from.");

        var user = server.UserInfo.Split(':', 2).Select(Uri.UnescapeDataString).ToList();
        var named = user is [{ Length: > 0 }, ..];

        // A password never crosses a network in the open.
        return new(
            server.Host,
            server.Port > 0 ? server.Port : 25,
            server.Scheme == "smtp+starttls" || (named && !server.IsLoopback),
            named ? user[0] : null,
            named ? user.ElementAtOrDefault(1) : null,
            from
        )
        {
            Site = settings["DINH_SITE"]?.TrimEnd('/') ?? "",
        };
    }
}
