using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Households;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Dinh.Law.Time;
using Dinh.Reading.Rolls;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Households.ReadRoll;

/// <summary>One household as it stands today.</summary>
public sealed record HouseholdLine(Household Household, HouseholdFacts Facts, HouseholdPerson? Representative, IReadOnlyList<HouseholdPerson> Substitutes)
{
    public static HouseholdLine Of(Household household, HouseholdFacts facts, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(household);
        ArgumentNullException.ThrowIfNull(facts);

        // Of a household that has left, who spoke for it last.
        var term = household.RepresentativeOn(household.EndedOn ?? day) ?? household.Terms.LastOrDefault(t => t.Role == TermRole.Representative);
        return new(household, facts, facts.PersonOf(term), [.. household.SubstitutesOn(day).Select(facts.PersonOf).OfType<HouseholdPerson>()]);
    }

    public string Name => Representative?.Name ?? "";

    /// <summary>In the order of the given name, as Vietnamese lists stand.</summary>
    public string SortKey => UnitName.SortKey($"{Name.Split(' ')[^1]} {Name}", "");

    public bool Says(string folded) =>
        NameKey
            .Folded($"{Household.Number} {Name} {Facts.Address} {string.Join(' ', Substitutes.Select(s => s.Name))}")
            .Contains(folded, StringComparison.Ordinal)
        || (folded.Length > 3 && folded.All(char.IsAsciiDigit) && Representative?.Phone.Contains(folded, StringComparison.Ordinal) == true);
}

/// <summary>Which households are shown.</summary>
public enum RollFilter
{
    Listed,

    /// <summary>Without a telephone: they can be reached on foot alone.</summary>
    WithoutPhone,

    WithSubstitute,

    Left,
}

/// <summary>A roll as its head reads it.</summary>
public sealed record RollView(HouseholdRoll Roll, string Village, string Keeper, IReadOnlyList<HouseholdLine> Households)
{
    public IReadOnlyList<HouseholdLine> Of(RollFilter filter) =>
        [
            .. Households.Where(h =>
                filter switch
                {
                    RollFilter.Left => !h.Household.IsListed,
                    RollFilter.WithoutPhone => h.Household.IsListed && h.Representative is { Phone.Length: 0 },
                    RollFilter.WithSubstitute => h.Household.IsListed && h.Substitutes.Count > 0,
                    _ => h.Household.IsListed,
                }
            ),
        ];

    public int Listed => Households.Count(h => h.Household.IsListed);
}

/// <summary>Opens a roll: a village's few hundred households at once, since nothing else can be searched under seal.</summary>
public sealed class ReadRollQuery(DinhDb db, Access access, RollSealsQuery seals, TimeProvider clock)
{
    public DateOnly Today => clock.Today;

    public async Task<RollView> ReadAsync(Id<HouseholdRoll> id, CancellationToken stop)
    {
        var roll = await access.Visible(db.HouseholdRolls).AsNoTracking().GetAsync(id, stop);
        var names = await NamesAsync([roll.VillageId, roll.KeeperId], stop);
        return new(roll, names[roll.VillageId], names[roll.KeeperId], await LinesAsync(id, stop));
    }

    /// <summary>The households of a roll that the reader may see, in the order of their numbers.</summary>
    public async Task<IReadOnlyList<HouseholdLine>> LinesAsync(Id<HouseholdRoll> id, CancellationToken stop)
    {
        var (households, today) = (await db.Households.AsNoTracking().Where(h => h.RollId == id).OrderBy(h => h.Number).ToListAsync(stop), clock.Today);
        return households.ConvertAll(h => HouseholdLine.Of(h, seals.FactsOf(h), today));
    }

    private Task<Dictionary<Id<Body>, string>> NamesAsync(Id<Body>[] bodies, CancellationToken stop) =>
        db.Bodies.Where(b => bodies.Contains(b.Id)).ToDictionaryAsync(b => b.Id, b => b.Name, stop);
}

internal static class Charge
{
    /// <summary>The bodies of the commune that may be in charge of a village's roll.</summary>
    public static IQueryable<Body> ChargeableFor(this DinhDb db, HouseholdRoll roll, DateOnly today) =>
        db
            .Bodies.Where(b => b.UnitId == db.Bodies.Where(v => v.Id == roll.VillageId).Select(v => v.UnitId).First())
            .Where(b => b.Kind == BodyKind.PeoplesCommittee || b.Kind == BodyKind.Office || b.Kind == BodyKind.Division || b.Kind == BodyKind.ServiceCentre)
            .Where(b => b.ValidFrom <= today && (b.ValidTo == null || today <= b.ValidTo) && b.Id != roll.KeeperId)
            .OrderBy(b => b.Folded);
}
