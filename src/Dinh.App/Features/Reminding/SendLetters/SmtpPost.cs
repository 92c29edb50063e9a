using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;

namespace Dinh.App.Features.Reminding.SendLetters;

/// <summary>One message, ready to go.</summary>
/// <param name="Key">Its Message-ID: the same however often it is tried.</param>
public sealed record Mail(string Key, MailAddress To, string Subject, string Text)
{
    /// <summary>Where one press ends such letters (RFC 8058); null where they are of one's office.</summary>
    public string? EndedAt { get; init; }

    /// <summary>"vi" or "en".</summary>
    public string Language { get; init; } = "vi";
}

public enum PostResult
{
    Accepted,

    /// <summary>For good: trying again is of no use.</summary>
    Refused,

    /// <summary>For now: the server asks to be tried again.</summary>
    Later,

    /// <summary>The server could not be spoken to.</summary>
    Unreachable,

    /// <summary>It had all of the text, and gave no answer.</summary>
    Unclear,

    /// <summary>At the last moment it was not to be sent any more, by this node or at all.</summary>
    BrokenOff,
}

public sealed record PostAnswer(PostResult Result, string Words);

/// <summary>Hands messages to the mail server, over one connection while it lasts.</summary>
internal sealed class SmtpPost(PostSettings settings) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private SmtpClient? client;

    /// <param name="mail">The message.</param>
    /// <param name="handOver">Called when all of the text has gone, before the sign that ends it; false breaks off.</param>
    /// <param name="stop">Ends the waiting.</param>
    public async Task<PostAnswer> SendAsync(Mail mail, Func<bool> handOver, CancellationToken stop)
    {
        var (isHandedOver, isBrokenOff) = (false, false);
        using var last = new LastPage(
            Encoding.UTF8.GetBytes(LetterPage.Of(mail)),
            () =>
            {
                isHandedOver = isHandedOver || handOver();
                isBrokenOff = !isHandedOver;
                if (isBrokenOff)
                    throw new IOException("It is not to be sent any more.");
            }
        );
        using var message = MessageOf(mail, last);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        try
        {
            client ??= Open();
            await client.SendMailAsync(message, patience.Token);
            return new(PostResult.Accepted, "250");
        }
        catch (Exception fault) when (fault is SmtpException or IOException or OperationCanceledException or InvalidOperationException)
        {
            Dispose();
            return isBrokenOff ? new(PostResult.BrokenOff, "") : Understand(fault, isHandedOver);
        }
    }

    public void Dispose()
    {
        client?.Dispose();
        client = null;
    }

    private SmtpClient Open() =>
        new(settings.Host, settings.Port)
        {
            EnableSsl = settings.IsSecret,
            DeliveryFormat = SmtpDeliveryFormat.SevenBit,
            Credentials = settings.User is { } user ? new NetworkCredential(user, settings.Password) : null,
        };

    private MailMessage MessageOf(Mail mail, Stream last)
    {
        var message = new MailMessage(settings.From, mail.To)
        {
            Subject = mail.Subject,
            SubjectEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
        };
        message.Headers.Add("Message-ID", mail.Key);
        message.Headers.Add("Auto-Submitted", "auto-generated");
        if (mail.EndedAt is { } end)
        {
            message.Headers.Add("List-Unsubscribe", $"<{end}>");
            message.Headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }

        message.AlternateViews.Add(ViewOf(new MemoryStream(Encoding.UTF8.GetBytes(mail.Text), writable: false), MediaTypeNames.Text.Plain));
        message.AlternateViews.Add(ViewOf(last, MediaTypeNames.Text.Html));
        return message;
    }

    private static AlternateView ViewOf(Stream words, string type) =>
        new(words, new ContentType(type) { CharSet = "utf-8" }) { TransferEncoding = TransferEncoding.Base64 };

    private static PostAnswer Understand(Exception fault, bool isHandedOver)
    {
        var words = WordsOf(fault);
        return fault is SmtpException { StatusCode: var code } && code is not SmtpStatusCode.GeneralFailure
            ? new(
                (int)code switch
                {
                    421 when isHandedOver => PostResult.Unclear,
                    421 => PostResult.Unreachable,
                    >= 500 => PostResult.Refused,
                    _ => PostResult.Later,
                },
                $"{(int)code} {words}"
            )
            : new(isHandedOver ? PostResult.Unclear : PostResult.Unreachable, words);
    }

    // The framework puts the server's own sentence behind its own.
    private static string WordsOf(Exception fault)
    {
        const string Theirs = "The server response was: ";
        var said = fault.GetBaseException() is var root && root != fault ? $"{fault.Message} {root.Message}" : fault.Message;
        var at = said.IndexOf(Theirs, StringComparison.Ordinal);
        var words = (at < 0 ? said : said[(at + Theirs.Length)..]).ReplaceLineEndings(" ").Trim();
        return words.Length > 450 ? words[..450] : words;
    }

    /// <summary>The text of a message, which says when its last byte has been taken.</summary>
    private sealed class LastPage(byte[] text, Action atEnd) : MemoryStream(text, writable: false)
    {
        public override int Read(byte[] buffer, int offset, int count) => Noted(base.Read(buffer, offset, count));

        public override int Read(Span<byte> buffer)
        {
            var rented = new byte[buffer.Length];
            var taken = Read(rented, 0, rented.Length);
            rented.AsSpan(0, taken).CopyTo(buffer);
            return taken;
        }

        private int Noted(int taken)
        {
            if (taken == 0)
                atEnd();
            return taken;
        }
    }
}
