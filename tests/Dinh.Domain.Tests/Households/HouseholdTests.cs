using Dinh.Domain.Common;
using Dinh.Domain.Households;
using Dinh.Domain.People;
using Xunit;

namespace Dinh.Domain.Tests.Households;

public sealed class HouseholdTests
{
    private static readonly DateOnly NewYear = new(2026, 1, 1);
    private static readonly RollHand Summer = new("Ma Văn Định", new(2026, 7, 15));
    private static readonly Guid Father = Guid.CreateVersion7();
    private static readonly Guid Son = Guid.CreateVersion7();

    private readonly HouseholdRoll roll = HouseholdRoll.Open(Id<HouseholdRoll>.New(), Id<Body>.New(), Id<Body>.New(), NewYear);

    [Fact]
    public void Who_spoke_for_a_household_is_known_for_each_day()
    {
        var household = Listed();

        Assert.Null(household.ChangeRepresentative(Son, "niêm phong", TermEnd.Died, new(2026, 5, 10), Summer).Refusal);

        Assert.Null(household.RepresentativeOn(NewYear.AddDays(-1)));
        Assert.Equal(Father, household.RepresentativeOn(NewYear)?.Key);
        Assert.Equal(Father, household.RepresentativeOn(new(2026, 5, 9))?.Key);
        Assert.Equal(Son, household.RepresentativeOn(new(2026, 5, 10))?.Key);
        Assert.Equal(TermEnd.Died, household.Terms[0].Ended);
    }

    [Fact]
    public void Another_cannot_speak_before_the_one_who_speaks_nor_from_a_day_to_come()
    {
        var household = Listed();

        Assert.Equal("household.before-representative", household.ChangeRepresentative(Son, "", TermEnd.Replaced, NewYear, Summer).Refusal?.Code);
        Assert.Equal("household.day-in-future", household.ChangeRepresentative(Son, "", TermEnd.Replaced, Summer.Today.AddDays(1), Summer).Refusal?.Code);
        Assert.Equal("household.before-listing", household.End(HouseholdState.MovedOut, NewYear.AddDays(-1), Summer).Refusal?.Code);
        Assert.Equal(1, household.Deeds);
    }

    [Fact]
    public void A_substitute_speaks_for_the_days_named_or_until_the_word_is_taken_back()
    {
        var (household, aunt, uncle) = (Listed(), Guid.CreateVersion7(), Guid.CreateVersion7());

        Assert.Null(household.NameSubstitute(aunt, "", (new(2026, 7, 1), new(2026, 7, 31)), Summer).Refusal);
        Assert.Null(household.NameSubstitute(uncle, "", (new(2026, 7, 1), null), Summer).Refusal);
        Assert.Null(household.EndSubstitute(uncle, Summer).Refusal);

        Assert.Equal([aunt, uncle], household.SubstitutesOn(Summer.Today).Select(t => t.Key));
        Assert.Equal([aunt], household.SubstitutesOn(Summer.Today.AddDays(1)).Select(t => t.Key));
        Assert.Empty(household.SubstitutesOn(new(2026, 8, 1)));
        Assert.Equal("household.no-such-substitute", household.EndSubstitute(Father, Summer).Refusal?.Code);
        Assert.Equal("household.days-crossed", household.NameSubstitute(aunt, "", (new(2026, 7, 2), new(2026, 7, 1)), Summer).Refusal?.Code);
    }

    [Fact]
    public void A_household_that_moved_away_speaks_no_longer_and_may_come_back()
    {
        var household = Listed();

        Assert.Null(household.End(HouseholdState.MovedOut, new(2026, 3, 31), Summer).Refusal);

        Assert.Null(household.RepresentativeOn(new(2026, 4, 1)));
        Assert.Equal(Father, household.RepresentativeOn(new(2026, 3, 31))?.Key);
        Assert.Equal("household.ended", household.Write("", Summer).Refusal?.Code);
        Assert.Null(household.ComeBack(Son, "mới", new(2026, 6, 1), Summer).Refusal);
        Assert.Equal(Son, household.RepresentativeOn(Summer.Today)?.Key);
        Assert.Null(household.RepresentativeOn(new(2026, 5, 1)));
    }

    [Fact]
    public void Two_households_become_one_and_one_becomes_two()
    {
        var (one, other) = (Listed(), Listed());

        Assert.Null(one.MergeInto(other, new(2026, 4, 1), Summer).Refusal);
        var split = Listed(other.Id);
        Assert.Null(other.SplitOff(split, new(2026, 6, 1), Summer).Refusal);

        Assert.Equal((HouseholdState.Merged, (Id<Household>?)other.Id), (one.State, one.MergedIntoId));
        Assert.Equal([HouseholdDeed.Listed, HouseholdDeed.TookIn, HouseholdDeed.SplitOff], other.Steps.Select(s => s.Deed));
        Assert.Equal(other.Id, split.SplitFromId);
        Assert.Equal("household.no-such-other", other.MergeInto(other, new(2026, 7, 1), Summer).Refusal?.Code);
        Assert.Equal("household.merged", one.ComeBack(Son, "", new(2026, 7, 1), Summer).Refusal?.Code);
    }

    [Fact]
    public void The_households_of_a_village_that_ended_go_on_in_its_heirs_roll()
    {
        var (household, heir) = (Listed(), HouseholdRoll.Open(Id<HouseholdRoll>.New(), Id<Body>.New(), roll.KeeperId, NewYear));
        heir.NextNumber();

        household.GoOnIn(heir, new(2026, 7, 1), "Nghị quyết sáp nhập");
        roll.ContinueIn(heir, new(2026, 7, 1));

        Assert.Equal((heir.Id, 2), (household.RollId, household.Number));
        Assert.Equal(Father, household.RepresentativeOn(Summer.Today)?.Key);
        Assert.Equal((false, (Id<HouseholdRoll>?)heir.Id), (roll.IsOpen, roll.ContinuedIn));
        Assert.Equal("roll.closed", roll.GiveTo(Id<Body>.New(), Summer.Today).Refusal?.Code);
    }

    private Household Listed(Id<Household>? from = null) =>
        Household.List(
            new()
            {
                Key = Id<Household>.New(),
                RollId = roll.Id,
                Number = roll.NextNumber(),
                Sealed = "niêm phong",
                Representative = Father,
                On = NewYear,
                SplitFrom = from,
            },
            Summer
        );
}
