using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Households;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Time;
using Dinh.Reading.Rolls;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Households;

/// <summary>How deeds of this folder find a roll and read what was typed.</summary>
internal static class OwnHouseholds
{
    public static RollHand Hand(this Access access, TimeProvider clock) => new(access.Name, clock.Today);

    /// <summary>The open roll that a deed writes in; the heir's where the village has ended.</summary>
    public static async Task<(HouseholdRoll? Roll, Refusal? Refusal)> OpenRollAsync(this DinhDb db, Access access, Id<HouseholdRoll> id, CancellationToken stop)
    {
        var roll = await access.Owned(db.HouseholdRolls).GetAsync(id, stop);
        return roll.IsOpen ? (roll, null) : (null, new("roll.closed"));
    }

    /// <summary>In whose name the reader acts on a roll: the village's where the reader works for it, else the body's in charge.</summary>
    public static Id<Body> BodyFor(this Access access, HouseholdRoll roll) => access.MayActFor(roll.VillageId) ? roll.VillageId : roll.KeeperId;

    /// <summary>What was typed of one person, read as a sheet would be.</summary>
    public static (HouseholdPerson? Person, Refusal? Refusal) PersonOf(PersonTyped typed, Guid key, int thisYear)
    {
        var name = RollValues.Name(typed.Name ?? "");
        if (RollValues.NameFault(name) is { Blocks: true })
            return (null, new("household.name-needed"));
        if (RollValues.Born(typed.Born ?? "", thisYear) is not { } born)
            return (null, new("household.born-unread"));
        return RollValues.Phone(typed.Phone ?? "") is { } phone ? (new(key, name, born, phone), null) : (null, new("household.phone-unread"));
    }

    /// <summary>Within what a roll keeps of an address or a remark.</summary>
    public static string Short(string? text, int most)
    {
        var tidy = RollValues.Tidy(text ?? "");
        return tidy.Length > most ? tidy[..most] : tidy;
    }
}

/// <summary>What a form says of one person.</summary>
public sealed record PersonTyped(string? Name, string? Born, string? Phone);
