using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Households;
using Dinh.Law;
using Dinh.Law.Time;
using Dinh.Reading.Rolls;

namespace Dinh.App.Features.Households.ListHousehold;

/// <summary>A household is written into a roll.</summary>
/// <param name="On">Since when it counts.</param>
/// <param name="From">The household that it splits off from.</param>
public sealed record ListHousehold(Id<HouseholdRoll> Roll, PersonTyped Person, string? Address, string? Note, DateOnly On, Id<Household>? From = null);

public sealed class ListHouseholdHandler(DinhDb db, Access access, RollSealsQuery seals, TimeProvider clock)
{
    public async Task<(Outcome Outcome, Id<Household> Key)> HandleAsync(ListHousehold command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        var key = Id<Household>.New();
        return (await db.AgainOnConflictAsync(() => ListAsync(command, key, stop)), key);
    }

    private async Task<Outcome> ListAsync(ListHousehold command, Id<Household> key, CancellationToken stop)
    {
        var (roll, closed) = await db.OpenRollAsync(access, command.Roll, stop);
        if (roll is null)
            return closed!;
        var (person, wrong) = OwnHouseholds.PersonOf(command.Person, Guid.CreateVersion7(), clock.Today.Year);
        if (person is null)
            return wrong!;
        if (command.On > clock.Today)
            return new Refusal("household.day-in-future");

        var made = Household.List(Given(command, key, roll, person), access.Hand(clock));
        if (
            command.From is { } from
            && (await access.Owned(db.Households).GetAsync(from, stop)).SplitOff(made, command.On, access.Hand(clock)) is { Refusal: not null } not
        )
            return not;

        db.Households.Add(made);
        await db.SaveChangesAsync(stop);
        return Outcome.Done;
    }

    private NewHousehold Given(ListHousehold command, Id<Household> key, HouseholdRoll roll, HouseholdPerson person) =>
        new()
        {
            Key = key,
            RollId = roll.Id,
            Number = roll.NextNumber(),
            Sealed = seals.Seal(
                new HouseholdFacts(
                    OwnHouseholds.Short(command.Address, RollValues.LongestAddress),
                    OwnHouseholds.Short(command.Note, RollValues.LongestNote),
                    [person]
                )
            ),
            Representative = person.Key,
            On = command.On,
            SplitFrom = command.From,
        };
}
