using Dinh.Law.Deciding;
using Xunit;
using static Dinh.Law.Deciding.DecisionScope;
using static Dinh.Law.Deciding.Matter;
using static Dinh.Law.Deciding.VoteChannel;
using static Dinh.Law.Deciding.VoteConditions;

namespace Dinh.Law.Tests.Deciding;

/// <summary>Every matter, scope, channel and set of conditions against a table that a jurist could have written.</summary>
public sealed class DecisionTableTests
{
    /// <summary>What opens a channel from 15 August 2023 on: any one of the sets, each in full. No set at all: never.</summary>
    private static readonly Dictionary<(Matter Matter, DecisionScope Scope, VoteChannel Channel), VoteConditions[]> Opens = new()
    {
        [(Contributions, Village, Meeting)] = [None], // Article 17(1)a
        [(Contributions, Village, Ballot)] = [MeetingFailed], // 19(1)b; the head's own choice is for clause 6 alone (Decree 59, 4(1)c)
        [(Contributions, Village, Online)] = [], // 17(2)
        [(Contributions, Commune, Meeting)] = [None],
        [(Contributions, Commune, Ballot)] = [CommuneChairChose, MeetingFailed], // 19(1)a, b
        [(Contributions, Commune, Online)] = [],
        [(CommunityFunds, Village, Meeting)] = [None],
        [(CommunityFunds, Village, Ballot)] = [MeetingFailed],
        [(CommunityFunds, Village, Online)] = [],
        [(CommunityFunds, Commune, Meeting)] = [None],
        [(CommunityFunds, Commune, Ballot)] = [CommuneChairChose, MeetingFailed],
        [(CommunityFunds, Commune, Online)] = [],
        [(VillageCode, Village, Meeting)] = [None], // must be a meeting: 17(2)
        [(VillageCode, Village, Ballot)] = [MeetingFailed], // except 19(1)b
        [(VillageCode, Village, Online)] = [],
        [(VillageHead, Village, Meeting)] = [None],
        [(VillageHead, Village, Ballot)] = [MeetingFailed],
        [(VillageHead, Village, Online)] = [],
        [(Matter.Boards, Village, Meeting)] = [None],
        [(Matter.Boards, Village, Ballot)] = [MeetingFailed],
        [(Matter.Boards, Village, Online)] = [],
        [(SelfManagement, Village, Meeting)] = [None],
        [(SelfManagement, Village, Ballot)] = [FrontAgreed, MeetingFailed], // Decree 59, 4(1)c; 19(1)b
        [(SelfManagement, Village, Online)] = [FrontAgreed | CommuneReported | CommunityChoseGroup], // Decree 59, 5(1), 5(2)
    };

    [Fact]
    public void A_channel_is_lawful_exactly_where_the_table_opens_it()
    {
        var wrong =
            from matter in Enum.GetValues<Matter>()
            from scope in Enum.GetValues<DecisionScope>()
            from channel in Enum.GetValues<VoteChannel>()
            from conditions in Enumerable.Range(0, 32).Select(n => (VoteConditions)n)
            let expected = Opens.TryGetValue((matter, scope, channel), out var ways) && ways.Any(w => conditions.HasFlag(w))
            let answer = Channels.Of(new(A.Day, matter, scope, conditions), channel)
            where answer.Lawful != expected || answer.Lawful != (answer.Refusal is null)
            select (matter, scope, channel, conditions);

        Assert.Empty(wrong);
    }

    [Fact]
    public void A_closed_channel_says_why_and_what_is_missing_opens_it()
    {
        foreach (var ((matter, scope, channel), ways) in Opens)
        {
            var closed = Channels.Of(new(A.Day, matter, scope), channel);
            if (closed.Lawful)
                continue;

            Assert.NotEmpty(closed.Grounds);
            Assert.Equal(ways.Order(), closed.Ways.Select(w => w.Missing).Order());
            Assert.All(closed.Ways, w => Assert.True(Channels.Of(new(A.Day, matter, scope, w.Missing), channel).Lawful));
            Assert.All(closed.Ways, w => Assert.NotEmpty(VoteWords.Of(w.Missing)));
        }
    }

    /// <summary>Of so many households or villages so many carry: two thirds or more; more than half.</summary>
    private static readonly (int Whole, int TwoThirds, int MoreThanHalf)[] Least =
    [
        (1, 1, 1),
        (2, 2, 2),
        (3, 2, 2),
        (4, 3, 3),
        (99, 66, 50),
        (100, 67, 51),
        (101, 68, 51),
        (199, 133, 100),
        (200, 134, 101),
    ];

    [Fact]
    public void In_every_combination_the_least_that_carries_passes_where_the_channel_is_open_and_one_fewer_never_does()
    {
        var wrong =
            from open in Opens
            from conditions in Enumerable.Range(0, 32).Select(n => (VoteConditions)n)
            from size in Least
            let least = open.Key.Matter is Contributions or CommunityFunds ? size.TwoThirds : size.MoreThanHalf
            from inFavour in (int[])[least - 1, least, size.Whole]
            let verdict = A.Judge(Cast(open.Key, conditions, size.Whole, inFavour))
            let expected = (open.Value.Any(w => conditions.HasFlag(w)), least, inFavour >= least && open.Value.Any(w => conditions.HasFlag(w)))
            where (verdict.Valid, (int)verdict.Count.Required, verdict.Passed) != expected
            select $"{open.Key} {conditions}: {inFavour} of {size.Whole}";

        Assert.Empty(wrong);
    }

    private static VoteCase Cast((Matter Matter, DecisionScope Scope, VoteChannel Channel) key, VoteConditions conditions, int whole, int inFavour) =>
        new(
            new(A.Day, key.Matter, key.Scope, conditions),
            key.Channel,
            key.Scope == Village ? new(whole, whole, inFavour, whole - inFavour, 0) : new(),
            key.Scope == Village ? null : [.. Enumerable.Range(0, whole).Select(i => new VillageCount(30, i < inFavour ? 20 : 19))]
        );

    [Theory]
    // Until the decree the law alone held: the head could send ballots in other cases, and nobody had to be told of an online vote.
    [InlineData("2023-08-14", Contributions, Ballot, FrontAgreed, true)]
    [InlineData("2023-08-15", Contributions, Ballot, FrontAgreed, false)]
    [InlineData("2023-08-14", VillageHead, Ballot, FrontAgreed, false)]
    [InlineData("2023-08-14", SelfManagement, Online, FrontAgreed | CommunityChoseGroup, true)]
    [InlineData("2023-08-15", SelfManagement, Online, FrontAgreed | CommunityChoseGroup, false)]
    [InlineData("2023-07-01", SelfManagement, Meeting, None, true)]
    [InlineData("2023-06-30", SelfManagement, Meeting, None, false)]
    public void The_decree_changed_the_channels_on_its_first_day(string day, Matter matter, VoteChannel channel, VoteConditions conditions, bool lawful) =>
        Assert.Equal(lawful, Channels.Of(new(DateOnly.ParseExact(day, "yyyy-MM-dd"), matter, Village, conditions), channel).Lawful);

    [Theory]
    [InlineData(Contributions, 100, 67)] // 66.67 rounds to nothing less than 67
    [InlineData(Contributions, 99, 66)] // exactly two thirds is enough
    [InlineData(Contributions, 1, 1)]
    [InlineData(Contributions, 3, 2)]
    [InlineData(Contributions, 9_007_199_254_740_993, 6_004_799_503_160_662)] // exactly two thirds of more than a double holds
    [InlineData(CommunityFunds, 300, 200)]
    [InlineData(CommunityFunds, 301, 201)]
    [InlineData(VillageCode, 100, 51)] // half is not more than half
    [InlineData(VillageCode, 101, 51)]
    [InlineData(VillageHead, 2, 2)]
    [InlineData(Matter.Boards, 199, 100)]
    [InlineData(SelfManagement, 200, 101)]
    [InlineData(SelfManagement, long.MaxValue, (long.MaxValue / 2) + 1)]
    public void Exactly_the_threshold_passes_and_one_household_fewer_fails(Matter matter, long households, long least)
    {
        foreach (var (channel, conditions) in ((VoteChannel, VoteConditions)[])[(Meeting, None), (Ballot, MeetingFailed)])
        {
            var passed = A.Judge(A.Village(matter, channel, households, least, conditions: conditions));
            var failed = A.Judge(A.Village(matter, channel, households, least - 1, conditions: conditions));

            Assert.Equal((true, households, least, 0), (passed.Passed, passed.Count.Base, passed.Count.Required, passed.Count.Missing));
            Assert.Equal((false, true, 1), (failed.Passed, failed.Valid, failed.Count.Missing));
            Assert.Equal("vote.too-few-agree", failed.Refusal!.Code);
            Assert.Equal("khoản 1 Điều 21 Luật 10/2022/QH15", failed.Refusal.Basis!.ToString());
        }
    }

    [Theory]
    [InlineData(3, 2)]
    [InlineData(4, 3)]
    [InlineData(12, 8)]
    [InlineData(13, 9)]
    public void In_the_commune_villages_are_counted_each_by_its_own_two_thirds(int villages, int least)
    {
        var inFavour = Enumerable.Repeat(new VillageCount(30, 20), least).ToList(); // exactly two thirds of its households
        var against = Enumerable.Repeat(new VillageCount(30, 19), villages - least).ToList(); // one household fewer: the village is not in favour

        var passed = A.Judge(A.Commune(Contributions, [.. inFavour, .. against]));
        var failed = A.Judge(A.Commune(Contributions, [.. inFavour.Skip(1), .. against, new(30, 19)]));

        Assert.Equal((true, villages, least), (passed.Passed, passed.Count.Base, passed.Count.Required));
        Assert.Equal((false, villages, least - 1), (failed.Passed, failed.Count.Base, failed.Count.InFavour));
    }

    [Fact]
    public void Nine_tenths_of_all_households_do_not_carry_a_commune_whose_villages_are_against()
    {
        // One great village of 9,000, all in favour, and two of 500 of whom one household each is missing.
        var verdict = A.Judge(A.Commune(CommunityFunds, new(9000, 9000), new(500, 333), new(500, 333)));

        Assert.Equal((false, 1L, 2L), (verdict.Passed, verdict.Count.InFavour, verdict.Count.Required));
    }

    [Theory]
    [InlineData(Contributions, Village, TakesEffect.VoteDay, null, null)]
    [InlineData(CommunityFunds, Village, TakesEffect.VoteDay, null, null)]
    [InlineData(Contributions, Commune, TakesEffect.SetByCommune, null, null)]
    [InlineData(CommunityFunds, Commune, TakesEffect.SetByCommune, null, null)]
    [InlineData(VillageCode, Village, TakesEffect.Recognition, Recogniser.CommuneCommittee, 5)]
    [InlineData(VillageHead, Village, TakesEffect.Recognition, Recogniser.CommuneCommittee, 5)]
    [InlineData(Matter.Boards, Village, TakesEffect.Recognition, Recogniser.CommuneFront, 5)]
    [InlineData(SelfManagement, Village, TakesEffect.VoteDay, null, null)]
    public void A_decision_has_effect_as_article_21_says(Matter matter, DecisionScope scope, TakesEffect effect, Recogniser? recogniser, int? days)
    {
        var found = Effects.Find(matter, scope, A.Day)!;

        Assert.Equal((effect, recogniser, days), (found.TakesEffect, found.RecognisedBy, found.RecogniseWithinWorkingDays));
    }

    [Fact]
    public void A_matter_of_the_village_alone_cannot_be_judged_in_the_commune()
    {
        foreach (var matter in (Matter[])[VillageCode, VillageHead, Matter.Boards, SelfManagement])
        {
            Assert.Equal("vote.no-commune-scope", Vote.Judge(A.Commune(matter, new VillageCount(10, 10))).Refusal?.Code);
            Assert.All(Channels.Of(A.Setting(matter, scope: Commune)), c => Assert.False(c.Lawful));
        }
    }

    [Theory]
    [InlineData(100, 51, 51, true, true)]
    [InlineData(100, 50, 50, false, false)] // half is not more than half
    [InlineData(100, 100, 50, true, false)]
    public void A_village_code_needs_more_than_half_at_the_meeting(long households, long represented, long agree, bool valid, bool passed)
    {
        var verdict = A.Judge(A.Village(VillageCode, Meeting, households, agree, represented));

        Assert.Equal((valid, passed), (verdict.Valid, verdict.Passed));
        Assert.Contains(verdict.Grounds, g => g.Basis.ToString() == "điểm a khoản 1 Điều 10 Nghị định 61/2023/NĐ-CP");
        Assert.Equal(
            passed ? null
                : valid ? "vote.too-few-agree"
                : "vote.too-few-represented",
            verdict.Refusal?.Code
        );
    }

    [Fact]
    public void No_other_matter_has_a_quorum_and_a_village_code_none_by_ballot()
    {
        Assert.True(A.Judge(A.Village(Contributions, Meeting, 100, 20, 20)).Valid);
        Assert.True(A.Judge(A.Village(VillageCode, Ballot, 100, 20, 20, MeetingFailed)).Valid);
        Assert.False(A.Judge(A.Village(VillageCode, Ballot, 100, 100)).Valid); // no meeting failed before: not lawful at all
    }

    [Fact]
    public void An_unlawful_channel_decides_nothing_however_many_agree()
    {
        var verdict = A.Judge(A.Village(VillageHead, Online, 100, 100, conditions: (VoteConditions)31));

        Assert.Equal((false, false, false), (verdict.Channel.Lawful, verdict.Valid, verdict.Passed));
        Assert.Equal([Meeting, Ballot], verdict.LawfulChannels);
        Assert.Equal("vote.channel-unlawful", verdict.Refusal!.Code);
        Assert.Equal("khoản 2 Điều 17 Luật 10/2022/QH15", verdict.Refusal.Basis!.ToString());
    }
}
