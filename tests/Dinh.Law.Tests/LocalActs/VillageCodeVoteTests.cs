using System.Globalization;
using Dinh.Law.LocalActs;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dinh.Law.Tests.LocalActs;

public sealed class VillageCodeVoteTests
{
    private static readonly DateOnly Day = new(2026, 3, 2);

    [Theory]
    [InlineData(100, 51, 51, null)] // one household more than half came, and all of them agree
    [InlineData(100, 50, 50, "village-code.too-few-represented")] // exactly half is not more than half
    [InlineData(100, 51, 50, "village-code.too-few-agree")] // exactly half of ALL households, though nearly all who came
    [InlineData(101, 51, 51, null)] // 51 of 101 is more than half
    [InlineData(101, 50, 50, "village-code.too-few-represented")]
    [InlineData(1, 1, 1, null)] // a village of one household
    [InlineData(2, 2, 1, "village-code.too-few-agree")]
    [InlineData(100, 100, 51, null)]
    [InlineData(100, 60, 61, "village-code.counts-do-not-add-up")] // more agree than came
    [InlineData(100, 101, 60, "village-code.counts-do-not-add-up")] // more came than live there
    [InlineData(0, 0, 0, "village-code.counts-do-not-add-up")] // nobody lives there
    [InlineData(2_000_000_001, 1_000_000_001, 1_000_000_001, null)] // nothing is rounded and nothing runs over
    public void A_meeting_needs_more_than_half_of_all_households_to_come_and_to_agree(int households, int represented, int agreeing, string? refused)
    {
        var verdict = VillageCodeVote.Count(new(VoteForm.Meeting, households, represented, agreeing), Day);

        Assert.Equal(refused, verdict.Refusal?.Code);
    }

    [Theory]
    [InlineData(null, 80, 60, "village-code.ballot-without-failed-meeting")] // no meeting was held
    [InlineData(51, 80, 60, "village-code.ballot-without-failed-meeting")] // the meeting could have decided
    [InlineData(50, 80, 60, null)] // exactly half came: the meeting failed
    [InlineData(0, 80, 51, null)] // nobody came
    [InlineData(50, 51, 51, null)]
    [InlineData(50, 80, 50, "village-code.too-few-agree")]
    [InlineData(50, 30, 30, "village-code.too-few-agree")] // few ballots came back; the base is still all households
    [InlineData(101, 80, 60, "village-code.ballot-without-failed-meeting")] // more came than live there
    public void Ballots_are_lawful_only_after_a_meeting_that_too_few_attended(int? came, int returned, int agreeing, string? refused)
    {
        var verdict = VillageCodeVote.Count(new(VoteForm.Ballot, 100, returned, agreeing, came), Day);

        Assert.Equal(refused, verdict.Refusal?.Code);
    }

    [Theory]
    [InlineData("2023-08-16", null)] // the decree's first day
    [InlineData("2023-08-15", "village-code.before-the-decree")]
    public void The_decree_speaks_from_its_first_day(string day, string? refused) =>
        Assert.Equal(refused, VillageCodeVote.Count(new(VoteForm.Meeting, 100, 90, 80), DateOnly.Parse(day, CultureInfo.InvariantCulture)).Refusal?.Code);

    [Theory]
    [InlineData(100, 10, false, null)] // exactly a tenth is enough
    [InlineData(100, 9, false, "village-code.too-little-support")]
    [InlineData(101, 10, false, "village-code.too-little-support")] // 10 of 101 is less than a tenth
    [InlineData(101, 11, false, null)]
    [InlineData(100, 1, true, null)] // useful, and the Front Work Committee approves
    [InlineData(100, 101, true, "village-code.counts-do-not-add-up")]
    public void Residents_propose_with_a_tenth_of_the_households_or_with_the_Front(int households, int supporting, bool front, string? refused) =>
        Assert.Equal(refused, VillageCodeVote.Proposed(households, supporting, front, Day)?.Code);

    [Fact]
    public void The_least_that_carries_carries_and_one_less_does_not()
    {
        var counts = ArbMap.Default.GeneratorFor<int>().Select(n => Math.Abs(n % 100_000) + 1).ToArbitrary();
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                counts,
                households =>
                    Enumerable.All(
                        VillageCodeVote.Shares,
                        rule =>
                            rule.Share.LeastOf(households) is var least
                            && (least > households || rule.Share.IsReachedBy(least, households))
                            && !rule.Share.IsReachedBy(least - 1, households)
                    )
            )
        );
    }

    [Fact]
    public void A_verdict_says_how_many_more_were_needed_and_where_the_law_says_so()
    {
        var verdict = VillageCodeVote.Count(new(VoteForm.Meeting, 140, 90, 60), Day);

        Assert.Equal((71, 11, 71), (verdict.Required, verdict.Missing, verdict.Needed));
        Assert.Equal("Điều 10 Nghị định 61/2023/NĐ-CP", verdict.Refusal!.Basis!.ToString());
        Assert.All(verdict.Rules, r => Assert.Equal(Confidence.Text, r.Confidence));
    }
}
