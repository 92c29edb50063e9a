using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Dinh.Law;

namespace Dinh.Domain.Disclosure;

/// <summary>Lượt theo dõi: somebody without an account wants to be written to when a place makes something public, corrects or withdraws it. The address is sealed, and is gone when it ends.</summary>
public sealed class Following(Id<Following> id) : Entity<Following>(id)
{
    /// <summary>For so long the first letter waits for its answer.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromDays(7);

    /// <summary>The commune or province whose board it is; who succeeds it is followed after it.</summary>
    public Id<AdministrativeUnit> UnitId { get; private init; }

    /// <summary>Only what is shown in that village; null for the whole board.</summary>
    public Id<Body>? VillageId { get; private init; }

    /// <summary>Only that item of the law; null for all.</summary>
    public string? ItemKey { get; private init; }

    /// <summary>"vi" or "en".</summary>
    public string Language { get; private init; } = "vi";

    /// <summary>The address, sealed by the program; empty once it has ended.</summary>
    public string SealedAddress { get; private set; } = "";

    /// <summary>By which the same address is known again without being opened; empty once it has ended.</summary>
    public string AddressMark { get; private set; } = "";

    /// <summary>The hash of the word in its links, by which it is confirmed and ended.</summary>
    public string SecretHash { get; private init; } = "";

    public DateTime AskedAt { get; private init; }

    public DateTime? ConfirmedAt { get; private set; }

    public DateTime? EndedAt { get; private set; }

    /// <summary>What was made public up to then has been told.</summary>
    public DateTime? ToldUpTo { get; private set; }

    public static Following Ask(NewFollowing given)
    {
        ArgumentNullException.ThrowIfNull(given);
        var asked = new Following(given.Key)
        {
            UnitId = given.UnitId,
            VillageId = given.VillageId,
            ItemKey = given.ItemKey,
            Language = given.Language,
            SealedAddress = given.SealedAddress,
            AddressMark = given.AddressMark,
            SecretHash = given.SecretHash,
            AskedAt = given.At,
        };
        asked.Happened(new FollowingAsked(asked.Id, asked.UnitId, asked.VillageId, asked.ItemKey));
        return asked;
    }

    /// <summary>Who reads that address says yes.</summary>
    public Outcome Confirm(DateTime now)
    {
        if (EndedAt is not null || (ConfirmedAt is null && now > AskedAt + Patience))
            return new Refusal("following.ended");
        if (ConfirmedAt is not null)
            return Outcome.Done;

        (ConfirmedAt, ToldUpTo) = (now, now);
        Happened(new FollowingConfirmed(Id));
        return Outcome.Done;
    }

    /// <summary>No more letters; the address is forgotten.</summary>
    public void End(DateTime now)
    {
        if (EndedAt is not null)
            return;

        (EndedAt, SealedAddress, AddressMark) = (now, "", "");
        Happened(new FollowingEnded(Id));
    }
}

/// <summary>All that is said when somebody asks to follow.</summary>
public sealed record NewFollowing(Id<Following> Key, Id<AdministrativeUnit> UnitId, string SealedAddress, string AddressMark, string SecretHash, DateTime At)
{
    public Id<Body>? VillageId { get; init; }

    public string? ItemKey { get; init; }

    public string Language { get; init; } = "vi";
}

public sealed record FollowingAsked(Id<Following> Following, Id<AdministrativeUnit> Unit, Id<Body>? Village, string? Item);

public sealed record FollowingConfirmed(Id<Following> Following);

public sealed record FollowingEnded(Id<Following> Following);
