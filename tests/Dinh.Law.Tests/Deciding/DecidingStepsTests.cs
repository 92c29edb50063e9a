using Dinh.Law.Deciding;
using Xunit;

namespace Dinh.Law.Tests.Deciding;

public sealed class DecidingStepsTests
{
    [Fact]
    public void A_meeting_on_contributions_is_announced_and_its_documents_sent_two_days_before()
    {
        var steps = DecidingSteps.Before(A.Setting(Matter.Contributions), VoteChannel.Meeting);

        Assert.Equal(["meeting-notice", "meeting-documents"], steps.Select(s => s.Key));
        Assert.All(steps, s => Assert.Equal(new DateOnly(2026, 2, 28), s.Until));
    }

    [Fact]
    public void Only_the_first_three_matters_have_documents_to_send() =>
        Assert.Equal(
            [Matter.Contributions, Matter.CommunityFunds, Matter.VillageCode],
            Enum.GetValues<Matter>().Where(m => DecidingSteps.Before(A.Setting(m), VoteChannel.Meeting).Any(s => s.Key == "meeting-documents"))
        );

    [Fact]
    public void The_election_of_a_head_has_its_own_timetable()
    {
        var steps = DecidingSteps.Before(A.Setting(Matter.VillageHead), VoteChannel.Meeting, PostAct.Elect);

        Assert.Equal(
            [
                ("election-plan", new DateOnly(2026, 2, 10)),
                ("candidate-minutes", new(2026, 2, 15)),
                ("election-team", new(2026, 2, 20)),
                ("election-notice", new(2026, 2, 23)),
                ("meeting-notice", new(2026, 2, 28)),
            ],
            steps.Select(s => (s.Key, s.Until!.Value))
        );
        Assert.DoesNotContain(DecidingSteps.Before(A.Setting(Matter.VillageHead), VoteChannel.Meeting, PostAct.Dismiss), s => s.Key == "election-plan");
    }

    [Fact]
    public void Ballots_are_announced_two_days_before_and_their_plan_is_sent_within_two_days_of_its_issue()
    {
        var steps = DecidingSteps.Before(A.Setting(Matter.SelfManagement), VoteChannel.Ballot, planIssued: new(2026, 2, 20));

        Assert.Equal(new DateOnly(2026, 2, 22), steps.Single(s => s.Key == "ballot-plan").Until);
        Assert.Equal(new DateOnly(2026, 2, 28), steps.Single(s => s.Key == "ballot-notice").Until);
        Assert.Contains(steps, s => s.Key == "ballot-team" && s.Until is null);
    }

    [Fact]
    public void What_has_passed_is_sent_within_five_working_days_and_recognised_within_five_of_its_receipt()
    {
        var vote = A.Village(Matter.VillageHead, VoteChannel.Meeting, 100, 51);
        var verdict = A.Judge(vote);

        var waiting = DecidingSteps.After(vote, verdict, PostAct.Elect);
        var received = DecidingSteps.After(vote, verdict, PostAct.Elect, received: new(2026, 3, 6));

        Assert.Equal(new DateOnly(2026, 3, 9), waiting.Single(s => s.Key == "send-decision").Until); // a weekend lies between
        Assert.Null(waiting.Single(s => s.Key == "recognise").Until);
        Assert.Equal((new DateOnly(2026, 3, 13), "Ủy ban nhân dân cấp xã"), (received[^1].Until!.Value, received[^1].Who.Vi));
        Assert.DoesNotContain(waiting, s => s.Key == "next-election");
    }

    [Fact]
    public void Holidays_do_not_count_when_a_decision_is_sent()
    {
        var setting = A.Setting(Matter.Contributions) with { Day = new(2026, 4, 28) }; // before 30 April and 1 May
        var vote = new VoteCase(setting, VoteChannel.Meeting, new(90, 90, 60));

        Assert.True(DecidingSteps.After(vote, A.Judge(vote)).Single(s => s.Key == "send-decision").Until > new DateOnly(2026, 5, 6));
    }

    [Fact]
    public void In_the_commune_the_villages_are_summed_and_the_council_is_told()
    {
        var vote = A.Commune(Matter.Contributions, new(30, 20), new(30, 20));
        var keys = DecidingSteps.After(vote, A.Judge(vote)).Select(s => s.Key).ToList();

        Assert.Contains("sum-commune", keys);
        Assert.Contains("report-council", keys);
        Assert.Contains("carry-out-commune", keys);
        Assert.DoesNotContain("recognise", keys);
    }

    [Theory]
    [InlineData(Matter.VillageHead, PostAct.Elect, "election-failed")]
    [InlineData(Matter.VillageHead, PostAct.Dismiss, "dismissal-failed")]
    [InlineData(Matter.Contributions, null, "ballots-next")]
    public void What_has_not_passed_has_its_own_next_step(Matter matter, PostAct? act, string step)
    {
        var vote = A.Village(matter, VoteChannel.Meeting, 100, 50, represented: 50);
        var steps = DecidingSteps.After(vote, A.Judge(vote), act);

        Assert.Contains(steps, s => s.Key == step);
        Assert.DoesNotContain(steps, s => s.Key is "send-decision" or "recognise");
    }

    [Fact]
    public void Ballots_come_next_only_when_too_few_came_and_not_when_too_few_agreed()
    {
        var (few, enough) = (
            A.Village(Matter.Contributions, VoteChannel.Meeting, 99, 50, 65),
            A.Village(Matter.Contributions, VoteChannel.Meeting, 99, 50, 66)
        );

        Assert.Contains(DecidingSteps.After(few, A.Judge(few)), s => s.Key == "ballots-next");
        Assert.DoesNotContain(DecidingSteps.After(enough, A.Judge(enough)), s => s.Key == "ballots-next");
    }

    [Fact]
    public void Every_step_says_who_and_what_in_both_languages_and_where_it_is_written() =>
        Assert.All(
            DecidingSteps.All,
            s =>
            {
                Assert.All((string[])[s.Who.Vi, s.Who.En, s.Says.Vi, s.Says.En], words => Assert.NotEmpty(words));
                Assert.NotNull(s.Basis.Article);
                Assert.Equal(s.Days is null, s.Anchor == StepAnchor.None);
            }
        );

    [Fact]
    public void A_rehearsal_says_how_many_households_are_still_missing()
    {
        // 140 households, of which 77 came last time: two thirds are 94.
        var needed = StillNeeded.Of(Matter.Contributions, A.Day, 140, 77)!;

        Assert.Equal((94, 17, 94, 94, true), (needed.LeastPresent, needed.MorePresent, needed.LeastInFavour, needed.MoreInFavour, needed.MeetingFails));
        Assert.Equal("Cần thêm 17 hộ gia đình có đại diện dự họp: ít nhất 94 trên tổng số 140 hộ.", VoteWords.Of(needed).Vi);
        Assert.False(StillNeeded.Of(Matter.Contributions, A.Day, 140, 94)!.MeetingFails);
        Assert.Equal(2, StillNeeded.Of(Matter.VillageCode, A.Day, 140, 94)!.Grounds.Count);
        Assert.Null(StillNeeded.Of(Matter.Contributions, new(2023, 6, 30), 140, 77));
        Assert.Null(StillNeeded.Of(Matter.Contributions, A.Day, 0, 0));
    }
}
