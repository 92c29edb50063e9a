using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law;

namespace Dinh.Domain.Disclosure;

/// <summary>How a village head said that it was received.</summary>
public enum ConfirmedBy
{
    /// <summary>Signed in, on the own desk.</summary>
    Account,

    /// <summary>By the secret address on the sheet or in the message.</summary>
    Link,

    /// <summary>On paper; an officer wrote it down.</summary>
    Paper,
}

/// <summary>Giao trưởng thôn: something public given to one village head to be told to the people there, until the head has confirmed it.</summary>
public sealed class VillageHandover(Id<VillageHandover> id) : Entity<VillageHandover>(id)
{
    public const int LongestName = 200;
    public const int MostRemindDays = 60;

    /// <summary>After so many days a secret address opens nothing any more.</summary>
    public const int LinkDays = 90;

    public Id<Publication> PublicationId { get; private init; }

    /// <summary>The place of the publication that it is: the form "village-heads" in this village.</summary>
    public Guid ShowingKey { get; private init; }

    /// <summary>Who hands it over.</summary>
    public Id<Body> BodyId { get; private set; }

    /// <summary>The village whose head receives it.</summary>
    public Id<Body> VillageId { get; private set; }

    /// <summary>As named when it was handed over; empty where nobody was known.</summary>
    public string HeadName { get; private init; } = "";

    public DateOnly HandedOn { get; private init; }

    public string HandedBy { get; private init; } = "";

    /// <summary>Who answers for what follows when somebody without an account confirms.</summary>
    public Id<Person> HandedById { get; private init; }

    /// <summary>After so many days without a word the head is reminded.</summary>
    public int RemindAfterDays { get; private init; }

    public DateOnly? RemindedOn { get; private set; }

    /// <summary>Where the message went; null where none did.</summary>
    public string? Mailbox { get; private set; }

    /// <summary>Of the secret on the last printed sheet; the secret itself is kept nowhere.</summary>
    public string? SheetSecretHash { get; private set; }

    /// <summary>Of the secret in the last message.</summary>
    public string? MailSecretHash { get; private set; }

    public DateOnly? ConfirmedOn { get; private set; }

    public ConfirmedBy? Way { get; private set; }

    /// <summary>Who confirmed it, as named that day.</summary>
    public string? ConfirmedName { get; private set; }

    public bool IsConfirmed => ConfirmedOn is not null;

    public static VillageHandover Hand(NewHandover given)
    {
        ArgumentNullException.ThrowIfNull(given);
        var made = new VillageHandover(Id<VillageHandover>.New())
        {
            PublicationId = given.Publication,
            ShowingKey = given.Showing,
            BodyId = given.Body,
            VillageId = given.Village,
            HeadName = given.Head,
            HandedOn = given.Today,
            HandedBy = given.By,
            HandedById = given.ById,
            RemindAfterDays = Math.Clamp(given.RemindAfterDays, 1, MostRemindDays),
        };
        made.Happened(new VillageHanded(made.Id, made.PublicationId, made.VillageId, given.Today));
        return made;
    }

    /// <summary>Whether its head has been silent for as long as was said.</summary>
    public bool IsSilentOn(DateOnly day) => !IsConfirmed && HandedOn.AddDays(RemindAfterDays) <= day;

    public Outcome Confirm(ConfirmedBy way, string by, DateOnly today)
    {
        if (IsConfirmed)
            return new Refusal("handover.confirmed");
        if (string.IsNullOrWhiteSpace(by) || by.Trim().Length > LongestName)
            return new Refusal("handover.name-needed");

        (ConfirmedOn, Way, ConfirmedName) = (today, way, by.Trim());
        Happened(new VillageConfirmed(Id, way, ConfirmedName, today));
        return Outcome.Done;
    }

    /// <summary>A secret for the sheet, or for a message; the one before for the same use ends.</summary>
    /// <param name="mailbox">Where it is mailed to; null for paper.</param>
    public string NewSecret(string? mailbox)
    {
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(24));
        if (mailbox is null)
            SheetSecretHash = HashOf(secret);
        else
            (MailSecretHash, Mailbox) = (HashOf(secret), mailbox);
        Happened(new HandoverLinkMade(Id, mailbox is not null));
        return secret;
    }

    public bool IsLinkGoodOn(DateOnly day) => day <= HandedOn.AddDays(LinkDays);

    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    public void Remind(DateOnly today)
    {
        RemindedOn = today;
        Happened(new VillageReminded(Id, today));
    }

    /// <summary>The heir of either side goes on.</summary>
    public void Succeed(Id<Body> from, Id<Body> heir, DateOnly day, string ground)
    {
        (BodyId, VillageId) = (BodyId == from ? heir : BodyId, VillageId == from ? heir : VillageId);
        Happened(new VillageHandoverSucceeded(Id, from, heir, day, ground));
    }
}

/// <summary>All that is said when something is handed to a village head.</summary>
public sealed record NewHandover(
    Id<Publication> Publication,
    Guid Showing,
    Id<Body> Body,
    Id<Body> Village,
    string Head,
    string By,
    Id<Person> ById,
    int RemindAfterDays,
    DateOnly Today
);
