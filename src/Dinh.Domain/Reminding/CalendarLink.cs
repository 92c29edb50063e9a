using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law;

namespace Dinh.Domain.Reminding;

/// <summary>Đường dẫn lịch: a secret address by which a calendar reads a person's duties without signing in. It opens what its maker may see at that moment.</summary>
public sealed class CalendarLink(Id<CalendarLink> id, Id<Person> personId, Id<Body>? bodyId, string secretHash, DateTime madeAt) : Entity<CalendarLink>(id)
{
    public Id<Person> PersonId { get; } = personId;

    /// <summary>The one body whose duties it shows; null for those of all bodies that the person works for.</summary>
    public Id<Body>? BodyId { get; private set; } = bodyId;

    /// <summary>The secret itself is shown once and kept nowhere.</summary>
    public string SecretHash { get; } = secretHash;

    public DateTime MadeAt { get; } = madeAt;

    public DateTime? RevokedAt { get; private set; }

    public DateTime? ReadAt { get; private set; }

    public static (CalendarLink Link, string Secret) Make(Id<Person> person, Id<Body>? body, DateTime now)
    {
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var link = new CalendarLink(Id<CalendarLink>.New(), person, body, HashOf(secret), now);
        link.Happened(new CalendarLinkMade(link.Id, person, body));
        return (link, secret);
    }

    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    /// <summary>Shows the duties of the successor from then on: the address in the calendar stays.</summary>
    public void HandTo(Id<Body> heir)
    {
        BodyId = heir;
        Happened(new CalendarLinkHandedOver(Id, heir));
    }

    public Outcome Revoke(DateTime now)
    {
        if (RevokedAt is not null)
            return new Refusal("calendar.already-revoked");

        RevokedAt = now;
        Happened(new CalendarLinkRevoked(Id));
        return Outcome.Done;
    }
}

public sealed record CalendarLinkMade(Id<CalendarLink> Link, Id<Person> Person, Id<Body>? Body);

public sealed record CalendarLinkHandedOver(Id<CalendarLink> Link, Id<Body> To);

public sealed record CalendarLinkRevoked(Id<CalendarLink> Link);
