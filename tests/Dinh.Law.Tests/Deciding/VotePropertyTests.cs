using Dinh.Law.Deciding;
using Dinh.Law.LocalActs;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dinh.Law.Tests.Deciding;

/// <summary>What holds for every vote, whatever its figures.</summary>
public sealed class VotePropertyTests
{
    private static readonly Arbitrary<(Matter Matter, long Households, long Agree)> Votes = (
        from matter in Gen.Elements(Enum.GetValues<Matter>())
        from households in Gen.Choose(1, 5000)
        from agree in Gen.Choose(0, households)
        select (matter, (long)households, (long)agree)
    ).ToArbitrary();

    private static readonly Arbitrary<VillageCount[]> Communes = (
        from households in Gen.Choose(1, 300)
        from agree in Gen.Choose(0, households)
        select new VillageCount(households, agree)
    )
        .NonEmptyListOf()
        .Select(villages => villages.ToArray())
        .ToArbitrary();

    [Fact]
    public void One_more_in_favour_never_turns_a_pass_into_a_fail() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Votes,
                vote =>
                    vote.Agree == vote.Households || !Passes(vote.Matter, vote.Households, vote.Agree) || Passes(vote.Matter, vote.Households, vote.Agree + 1)
            )
        );

    [Fact]
    public void One_household_more_that_is_not_in_favour_never_turns_a_fail_into_a_pass() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(Votes, vote => Passes(vote.Matter, vote.Households, vote.Agree) || !Passes(vote.Matter, vote.Households + 1, vote.Agree))
        );

    [Fact]
    public void Whoever_stays_away_counts_like_whoever_is_against() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Votes,
                vote =>
                    vote.Matter == Matter.VillageCode // which has a quorum
                    || A.Judge(A.Village(vote.Matter, VoteChannel.Meeting, vote.Households, vote.Agree, vote.Agree)).Passed
                        == Passes(vote.Matter, vote.Households, vote.Agree)
            )
        );

    [Fact]
    public void Adding_a_village_in_favour_keeps_a_pass_and_adding_one_against_keeps_a_fail() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Communes,
                villages =>
                    A.Judge(A.Commune(Matter.Contributions, villages)).Passed
                        ? A.Judge(A.Commune(Matter.Contributions, [.. villages, new(9, 6)])).Passed
                        : !A.Judge(A.Commune(Matter.Contributions, [.. villages, new(9, 5)])).Passed
            )
        );

    [Fact]
    public void The_order_of_the_villages_does_not_matter() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Communes,
                villages =>
                    A.Judge(A.Commune(Matter.CommunityFunds, villages)).Count
                    == A.Judge(A.Commune(Matter.CommunityFunds, [.. villages.OrderBy(v => v.Agree)])).Count
            )
        );

    [Fact]
    public void A_further_condition_never_closes_a_channel() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Gen.Elements(Enum.GetValues<Matter>()).Zip(Gen.Choose(0, 31)).Zip(Gen.Choose(0, 31)).ToArbitrary(),
                drawn =>
                {
                    var ((matter, some), more) = drawn;
                    var before = Channels.Of(A.Setting(matter, (VoteConditions)some));
                    var after = Channels.Of(A.Setting(matter, (VoteConditions)(some | more)));
                    return before.Zip(after).All(pair => !pair.First.Lawful || pair.Second.Lawful);
                }
            )
        );

    [Fact]
    public void Whoever_comes_and_agrees_as_the_gauge_asks_has_passed() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Votes,
                vote =>
                {
                    var needed = StillNeeded.Of(vote.Matter, A.Day, vote.Households, vote.Agree, vote.Agree)!;
                    var (present, agree) = (vote.Agree + needed.MorePresent, vote.Agree + needed.MoreInFavour);
                    return A.Judge(A.Village(vote.Matter, VoteChannel.Meeting, vote.Households, agree, Math.Max(present, agree))).Passed
                        && (needed.MoreInFavour == 0 || !Passes(vote.Matter, vote.Households, agree - 1));
                }
            )
        );

    [Fact]
    public void A_village_code_is_adopted_here_exactly_when_its_own_procedure_says_so() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                (
                    from households in Gen.Choose(1, 300)
                    from represented in Gen.Choose(0, households)
                    from agree in Gen.Choose(0, represented)
                    from channel in Gen.Elements(VoteChannel.Meeting, VoteChannel.Ballot)
                    from failed in Gen.Elements(true, false)
                    select (households, represented, agree, channel, failed)
                ).ToArbitrary(),
                drawn =>
                {
                    var (households, represented, agree, channel, failed) = drawn;
                    var own = VillageCodeVote.Count(
                        new(channel == VoteChannel.Meeting ? VoteForm.Meeting : VoteForm.Ballot, households, represented, agree, failed ? 0 : null),
                        A.Day
                    );
                    var conditions = failed ? VoteConditions.MeetingFailed : VoteConditions.None;
                    return own.Carried == A.Judge(A.Village(Matter.VillageCode, channel, households, agree, represented, conditions)).Passed;
                }
            )
        );

    [Fact]
    public void Whatever_figures_are_given_there_is_a_verdict_or_a_refusal_and_never_both()
    {
        var figure = Gen.OneOf(
            Gen.Constant<long?>(null),
            Gen.Elements<long?>(long.MinValue, -1, 0, 1, long.MaxValue),
            Gen.Choose(-3, 300).Select(n => (long?)n)
        );
        var village = figure.Zip(figure).Select(pair => new VillageCount(pair.Item1 ?? 0, pair.Item2 ?? 0));
        var votes =
            from tally in figure.ArrayOf(5)
            from villages in village.ListOf()
            from matter in Gen.Choose(0, 7)
            from drawn in Gen.Choose(0, 191)
            from day in Gen.Choose(-900, 30000)
            select new VoteCase(
                new(A.Day.AddDays(day), (Matter)matter, (DecisionScope)(drawn % 2), (VoteConditions)(drawn % 32)),
                (VoteChannel)(drawn % 3),
                new(tally[0], tally[1], tally[2], tally[3], tally[4]),
                villages
            );

        Check.QuickThrowOnFailure(
            Prop.ForAll(
                votes.ToArbitrary(),
                vote =>
                {
                    var judged = Vote.Judge(vote);
                    return judged.Verdict is null != judged.Refusal is null && (judged.Verdict is null || VoteWords.Of(judged.Verdict).Vi.Length > 0);
                }
            )
        );
    }

    private static bool Passes(Matter matter, long households, long agree) => A.Judge(A.Village(matter, VoteChannel.Meeting, households, agree)).Passed;
}
