using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Households;
using Dinh.Law;
using Dinh.Law.Time;
using Dinh.Reading.Rolls;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Households.ReadHousehold;

/// <summary>What was written of a household is mended.</summary>
public sealed record WriteHousehold(Id<Household> Household, PersonTyped Person, string? Address, string? Note);

/// <summary>Another speaks for the household.</summary>
public sealed record ChangeRepresentative(Id<Household> Household, PersonTyped Person, TermEnd Why, DateOnly From);

/// <summary>Somebody may come in the representative's stead.</summary>
public sealed record NameSubstitute(Id<Household> Household, PersonTyped Person, DateOnly From, DateOnly? Until);

/// <summary>A substitute may no longer.</summary>
public sealed record EndSubstitute(Id<Household> Household, Guid Person);

/// <summary>The household leaves the roll.</summary>
public sealed record EndHousehold(Id<Household> Household, HouseholdState How, DateOnly On);

/// <summary>It goes into another household of the roll.</summary>
public sealed record MergeHousehold(Id<Household> Household, int Into, DateOnly On);

/// <summary>It is back.</summary>
public sealed record BringBack(Id<Household> Household, PersonTyped Person, DateOnly On);

/// <summary>What a village head or the body in charge writes of one household.</summary>
public sealed class HouseholdHandler(DinhDb db, Access access, RollSealsQuery seals, TimeProvider clock)
{
    private static readonly Refusal KeysGone = new("household.keys-gone");

    private RollHand Hand => access.Hand(clock);

    public Task<Outcome> HandleAsync(WriteHousehold command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return ChangeAsync(
            command.Household,
            (household, facts) =>
            {
                var key = household.RepresentativeOn(clock.Today)?.Key ?? Guid.CreateVersion7();
                var (person, wrong) = OwnHouseholds.PersonOf(command.Person, key, clock.Today.Year);
                if (person is null)
                    return wrong!;
                var mended = facts.With(person) with
                {
                    Address = OwnHouseholds.Short(command.Address, RollValues.LongestAddress),
                    Note = OwnHouseholds.Short(command.Note, RollValues.LongestNote),
                };
                return household.Write(seals.Seal(mended), Hand);
            },
            stop
        );
    }

    public Task<Outcome> HandleAsync(ChangeRepresentative command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return WithPersonAsync(
            command.Household,
            command.Person,
            (household, person, words) => household.ChangeRepresentative(person, words, command.Why, command.From, Hand),
            stop
        );
    }

    public Task<Outcome> HandleAsync(NameSubstitute command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return WithPersonAsync(
            command.Household,
            command.Person,
            (household, person, words) => household.NameSubstitute(person, words, (command.From, command.Until), Hand),
            stop
        );
    }

    public Task<Outcome> HandleAsync(BringBack command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return WithPersonAsync(command.Household, command.Person, (household, person, words) => household.ComeBack(person, words, command.On, Hand), stop);
    }

    public Task<Outcome> HandleAsync(EndSubstitute command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return ChangeAsync(command.Household, (household, _) => household.EndSubstitute(command.Person, Hand), stop);
    }

    public Task<Outcome> HandleAsync(EndHousehold command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return ChangeAsync(command.Household, (household, _) => household.End(command.How, command.On, Hand), stop);
    }

    public Task<Outcome> HandleAsync(MergeHousehold command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return db.AgainOnConflictAsync(async () =>
        {
            var household = await access.Owned(db.Households).GetAsync(command.Household, stop);
            if (await db.Households.SingleOrDefaultAsync(h => h.RollId == household.RollId && h.Number == command.Into, stop) is not { } other)
                return new Refusal("household.no-such-other");

            return await SavedAsync(household.MergeInto(other, command.On, Hand), stop);
        });
    }

    private Task<Outcome> WithPersonAsync(Id<Household> id, PersonTyped typed, Func<Household, Guid, string, Outcome> deed, CancellationToken stop) =>
        ChangeAsync(
            id,
            (household, facts) =>
            {
                var (person, wrong) = OwnHouseholds.PersonOf(typed, Guid.CreateVersion7(), clock.Today.Year);
                return person is null ? wrong! : deed(household, person.Key, seals.Seal(facts.With(person)));
            },
            stop
        );

    // What cannot be opened is not written over: the keys may be found again.
    private Task<Outcome> ChangeAsync(Id<Household> id, Func<Household, HouseholdFacts, Outcome> deed, CancellationToken stop) =>
        db.AgainOnConflictAsync(async () =>
        {
            var household = await access.Owned(db.Households).GetAsync(id, stop);
            return seals.Open<HouseholdFacts>(household.Sealed) is { } facts ? await SavedAsync(deed(household, facts), stop) : KeysGone;
        });

    private async Task<Outcome> SavedAsync(Outcome outcome, CancellationToken stop)
    {
        if (outcome.Refusal is null)
            await db.SaveChangesAsync(stop);
        return outcome;
    }
}
