using System.Globalization;
using Dinh.Law.Deciding;
using Xunit;

namespace Dinh.Law.Tests.Deciding;

/// <summary>What stands around a vote: who proposes and convenes, teams, small questions, changes, heads, boards.</summary>
public sealed class AroundTheVoteTests
{
    [Theory]
    [InlineData(100, 10, false, null)] // exactly a tenth
    [InlineData(101, 10, false, "vote.too-few-agree")] // 10 of 101 is less
    [InlineData(101, 11, false, null)]
    [InlineData(100, 1, true, null)] // useful, and the Front Work Committee approves
    [InlineData(100, 9, false, "vote.too-few-agree")]
    [InlineData(10, 11, true, "vote.votes-do-not-add-up")] // more consents than households
    public void An_initiative_needs_a_tenth_of_all_households_or_the_Front(int households, int consents, bool front, string? refused)
    {
        var answer = Proposals.Initiative(households, [.. Enumerable.Repeat(A.Day.AddDays(-1), consents)], front, A.Day);

        Assert.Equal(refused, answer.Refusal?.Code);
        Assert.Equal("khoản 3 Điều 16 Luật 10/2022/QH15", Assert.Single(answer.Grounds).Basis.ToString());
    }

    [Fact]
    public void A_consent_counts_for_three_months_and_not_before_it_was_given()
    {
        DateOnly[] consents = [new(2025, 12, 2), new(2025, 12, 1), new(2026, 3, 3)]; // the last day, a day too old, tomorrow

        var answer = Proposals.Initiative(20, consents, frontApproves: false, A.Day);

        Assert.Equal((1L, 2L, 1L, 2), (answer.Count.InFavour, answer.Count.Required, answer.Count.Missing, answer.Expired));
        Assert.Equal(new DateOnly(2026, 2, 28), Proposals.ValidUntil(new(2025, 11, 30)));
    }

    [Fact]
    public void The_commune_proposes_for_the_commune_and_head_or_residents_for_the_village()
    {
        Assert.Equal([Proposer.CommuneChair], Proposals.Of(Matter.Contributions, DecisionScope.Commune, A.Day).Select(p => p.Proposer));
        Assert.Equal(
            [Proposer.VillageHead, Proposer.Residents, Proposer.ResidentsWithFront],
            Proposals.Of(Matter.SelfManagement, DecisionScope.Village, A.Day).Select(p => p.Proposer)
        );
    }

    [Theory]
    [InlineData(Matter.Contributions, ConvenerSituation.Ordinary, null, "the village head")]
    [InlineData(Matter.Contributions, ConvenerSituation.OneHoldsBoth, null, "the village head")] // changes nothing here
    [InlineData(Matter.Boards, ConvenerSituation.Vacant, null, "whom the chairman of the commune’s People’s Committee names")]
    [InlineData(Matter.VillageHead, ConvenerSituation.Ordinary, PostAct.Elect, "the Election Team")]
    [InlineData(Matter.VillageHead, ConvenerSituation.Vacant, PostAct.Elect, "the Election Team")]
    [InlineData(Matter.VillageHead, ConvenerSituation.Ordinary, PostAct.Dismiss, "the head of the Front Work Committee")]
    [InlineData(Matter.VillageHead, ConvenerSituation.OneHoldsBoth, PostAct.Dismiss, "the chairman of the commune’s People’s Committee")]
    [InlineData(
        Matter.SelfManagement,
        ConvenerSituation.Cluster,
        null,
        "a member of the Front Work Committee or a respected resident whom the head has authorised"
    )]
    public void A_meeting_is_convened_by_whom_its_matter_and_situation_ask_for(Matter matter, ConvenerSituation situation, PostAct? act, string who) =>
        Assert.Equal(who, Conveners.Find(matter, A.Day, situation, act)!.Who.En);

    [Theory]
    [InlineData("counting-team", 2, false)]
    [InlineData("counting-team", 3, true)]
    [InlineData("counting-team", 5, true)]
    [InlineData("counting-team", 6, false)]
    [InlineData("ballot-team", 6, false)]
    [InlineData("online-team", 2, false)]
    [InlineData("counting-witnesses", 1, false)]
    [InlineData("counting-witnesses", 9, true)] // more may watch
    [InlineData("ballots-per-household", 2, false)]
    public void Teams_have_as_many_members_as_the_law_says(string key, int members, bool fits) =>
        Assert.Equal(fits, Teams.Find(key, A.Day)!.RefusalOf(members) is null);

    [Theory]
    [InlineData("secretary", 26, 50, null)] // of those attending
    [InlineData("method", 25, 50, "vote.too-few-agree")]
    [InlineData("counting-team", 51, 50, "vote.votes-do-not-add-up")]
    [InlineData("online-choice", 51, 100, null)] // of all
    [InlineData("dismissal-petition", 50, 100, null)] // at least half, not more than half
    [InlineData("dismissal-petition", 49, 100, "vote.too-few-agree")]
    public void Small_questions_have_their_own_share_and_base(string key, int inFavour, int whole, string? refused) =>
        Assert.Equal(refused, InnerVotes.Find(key, A.Day)!.RefusalOf(inFavour, whole)?.Code);

    [Theory]
    [InlineData(200, false, true)]
    [InlineData(199, false, false)]
    [InlineData(30, true, true)] // people live scattered
    public void Clusters_are_for_large_or_scattered_villages(int households, bool scattered, bool may) =>
        Assert.Equal(may, Clusters.RefusalOf(households, scattered, A.Day) is null);

    [Theory]
    [InlineData("2026-05-25", 30, true)] // two years and a half, where the province chose it
    [InlineData("2026-05-25", 60, true)]
    [InlineData("2026-05-25", 48, false)]
    [InlineData("2026-05-26", 30, false)] // five years from Decree 185/2026 on
    [InlineData("2026-05-26", 60, true)]
    [InlineData("2026-05-26", 54, true)] // the commune may shorten it by six months
    [InlineData("2026-05-26", 53, false)]
    [InlineData("2026-05-26", 66, true)]
    [InlineData("2026-05-26", 67, false)]
    public void The_term_of_a_head_is_that_of_the_day_of_the_election(string day, int months, bool fits)
    {
        var term = VillageHeads.TermOn(DateOnly.Parse(day, CultureInfo.InvariantCulture))!;

        Assert.Equal(fits, term.RefusalOf(months) is null);
        Assert.All(term.Grounds, g => Assert.Equal(Confidence.Secondary, g.Confidence));
    }

    [Fact]
    public void A_vacant_post_has_its_days()
    {
        Assert.Equal(new DateOnly(2026, 12, 1), VillageHeads.ProvisionalUntil(new(2026, 6, 1))!.Until);
        Assert.Equal(new DateOnly(2026, 7, 31), VillageHeads.NextElection(new(2026, 6, 1))!.Until);
        Assert.Null(VillageHeads.NextElection(new(2023, 8, 14)));
        Assert.Null(VillageHeads.Petition(100, 50, A.Day));
        Assert.Equal("vote.too-few-agree", VillageHeads.Petition(101, 50, A.Day)!.Code);
    }

    [Theory]
    [InlineData(100, new long[] { 51, 49 }, 0)]
    [InlineData(100, new long[] { 50, 50 }, null)] // half each: nobody
    [InlineData(100, new long[] { 40, 10, 50 }, null)]
    [InlineData(100, new long[] { 20, 70 }, 1)]
    [InlineData(100, new long[] { 60, 60 }, null)] // more votes than households
    [InlineData(100, new long[] { }, null)]
    public void The_candidate_whom_more_than_half_of_all_households_want_is_elected(int households, long[] votes, int? elected) =>
        Assert.Equal(elected, VillageHeads.Elected(households, votes, A.Day));

    [Fact]
    public void Boards_have_as_many_members_as_the_law_says()
    {
        var (least, most, _) = Boards.InspectionMembers(4, A.Day)!.Value;
        Assert.Equal((5, 5), (least, most!.Value));
        (least, most, _) = Boards.InspectionMembers(12, A.Day)!.Value;
        Assert.Equal((12, null), (least, most));
        Assert.Null(Boards.SupervisionMembers(7, 5, A.Day));
        Assert.Equal("vote.team-size", Boards.SupervisionMembers(4, 2, A.Day)!.Code);
        Assert.Equal("vote.team-size", Boards.SupervisionMembers(9, 6, A.Day)!.Code);
        Assert.Null(Boards.ByElection(new(2026, 1, 1), new(2026, 7, 1)));
        Assert.Equal("vote.term-nearly-over", Boards.ByElection(new(2026, 1, 1), new(2026, 6, 30))!.Code);
    }

    [Fact]
    public void Only_what_is_unlawful_or_broke_procedure_is_annulled_from_above()
    {
        Assert.Null(DecisionChanges.AnnulledByCommune("unlawful", A.Day));
        Assert.Null(DecisionChanges.AnnulledByCommune("procedure", A.Day));
        Assert.Equal("vote.commune-may-not-annul", DecisionChanges.AnnulledByCommune("community", A.Day)!.Code);
        Assert.True(DecisionChanges.Find("procedure", A.Day)!.CommuneMayAsk);
        Assert.False(DecisionChanges.Find("unlawful", A.Day)!.CommuneMayAsk);
    }

    [Fact]
    public void A_decision_is_one_of_four_papers_that_holds_seven_things_in_five_forms() =>
        Assert.Equal(
            [4, 7, 5],
            ((DecisionPaperKind[])[DecisionPaperKind.Written, DecisionPaperKind.Content, DecisionPaperKind.Form]).Select(k => DecisionPapers.Of(k, A.Day).Count)
        );

    [Theory]
    [InlineData(90, 60, 31, null)] // two thirds came, more than half of them agree
    [InlineData(90, 59, 59, "vote.too-few-represented")]
    [InlineData(90, 60, 30, "vote.too-few-agree")] // half of those present
    [InlineData(90, 91, 60, "vote.votes-do-not-add-up")]
    [InlineData(0, 0, 0, "vote.votes-do-not-add-up")]
    public void A_conference_at_work_counts_those_who_came(int whole, int present, int agree, string? refused)
    {
        foreach (var place in Enum.GetValues<Workplace>())
            Assert.Equal(refused, WorkplaceVote.Count(new(place, whole, present, agree), A.Day)!.Refusal?.Code);
    }

    [Fact]
    public void Ballots_at_work_need_force_majeure_or_two_calls_and_the_union()
    {
        Assert.Null(WorkplaceVote.Ballots(Workplace.Agency, 2, forceMajeure: false, unionAgreed: true, A.Day));
        Assert.Null(WorkplaceVote.Ballots(Workplace.StateEnterprise, 0, forceMajeure: true, unionAgreed: true, A.Day));
        Assert.Equal("vote.channel-unlawful", WorkplaceVote.Ballots(Workplace.Agency, 1, false, true, A.Day)!.Code);
        Assert.Equal("vote.channel-unlawful", WorkplaceVote.Ballots(Workplace.Agency, 2, false, false, A.Day)!.Code);
        Assert.Null(WorkplaceVote.Asked(Workplace.Agency, 99, 33, A.Day));
        Assert.Equal("vote.too-few-agree", WorkplaceVote.Asked(Workplace.Agency, 100, 33, A.Day)!.Code);
        Assert.Equal(4, WorkplaceVote.MattersOf(Workplace.Agency, A.Day).Count);
        Assert.True(WorkplaceVote.MattersOf(Workplace.StateEnterprise, A.Day).Single(m => m.Key == "67.1").ByLabourLaw);
    }

    [Fact]
    public void Nothing_is_answered_for_a_day_before_the_law()
    {
        var before = new DateOnly(2023, 6, 30);

        Assert.Empty(Proposals.Of(Matter.Contributions, DecisionScope.Village, before));
        Assert.Null(Conveners.Find(Matter.Contributions, before));
        Assert.Null(Teams.Find("ballot-team", before));
        Assert.Null(WorkplaceVote.Count(new(Workplace.Agency, 9, 9, 9), before));
        Assert.Null(Boards.InspectionMembers(12, before));
        Assert.All(
            (Refusal?[])
                [
                    Clusters.RefusalOf(300, false, before),
                    Boards.SupervisionMembers(7, 3, before),
                    Boards.ByElection(before, A.Day),
                    VillageHeads.Petition(10, 9, before),
                    WorkplaceVote.Asked(Workplace.Agency, 9, 9, before),
                    Proposals.Initiative(10, [], true, before).Refusal,
                ],
            refusal => Assert.Equal("vote.before-the-law", refusal?.Code)
        );
    }
}
