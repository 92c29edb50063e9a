using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Publicity;
using Xunit;

namespace Dinh.Domain.Tests.Publicity;

public sealed class CampaignTests
{
    private static readonly DateOnly First = new(2026, 7, 1);

    [Fact]
    public void What_is_set_out_is_spread_evenly_from_the_first_day_to_the_last()
    {
        var campaign = Of(4);

        Assert.Null(campaign.Spread().Refusal);

        Assert.Equal([First, First.AddDays(10), First.AddDays(20), First.AddDays(30)], campaign.Calendar.Select(p => p.On));
    }

    [Fact]
    public void Spreading_twice_adds_only_what_is_missing()
    {
        var campaign = Of(4);
        campaign.Plan(Guid.CreateVersion7(), First.AddDays(3), "loudspeaker", "Xóm Nà Lèng");

        campaign.Spread();
        campaign.Spread();

        Assert.Equal(4, campaign.Calendar.Count);
    }

    [Fact]
    public void What_was_not_recorded_by_its_day_is_missed_and_what_was_is_done()
    {
        var campaign = Of(2);
        campaign.Spread();
        var (first, last) = (campaign.Calendar[0], campaign.Calendar[1]);
        campaign.Carry(last.Key, Id<Outreach>.New());

        Assert.Equal((PlannedState.Missed, PlannedState.Done), (first.StateOn(First.AddDays(1)), last.StateOn(First)));
        Assert.Equal(PlannedState.Planned, first.StateOn(First));
    }

    [Fact]
    public void What_was_done_is_not_taken_out_and_not_done_twice()
    {
        var campaign = Of(1);
        campaign.Spread();
        var key = campaign.Calendar[0].Key;
        campaign.Carry(key, Id<Outreach>.New());

        Assert.Equal("campaign.done-already", campaign.Unplan(key).Refusal?.Code);
        Assert.Equal("campaign.done-already", campaign.Carry(key, Id<Outreach>.New()).Refusal?.Code);
    }

    [Fact]
    public void A_day_outside_the_campaign_is_refused() =>
        Assert.Equal("campaign.day-outside", Of(1).Plan(Guid.CreateVersion7(), First.AddDays(31), "loudspeaker", "").Refusal?.Code);

    [Fact]
    public void After_its_end_nothing_is_planned_or_changed()
    {
        var campaign = Of(1);
        campaign.End("Đã xong.", First);

        Assert.Equal("campaign.ended", campaign.Plan(Guid.CreateVersion7(), First, "loudspeaker", "").Refusal?.Code);
        Assert.Equal("campaign.ended", campaign.End("Lần nữa", First).Refusal?.Code);
    }

    [Theory]
    [InlineData("", 30, "households", "loudspeaker", 3, "campaign.without-title")]
    [InlineData("Đợt", -1, "households", "loudspeaker", 3, "campaign.ends-before-beginning")]
    [InlineData("Đợt", 30, "nobody", "loudspeaker", 3, "publicity.unknown-group")]
    [InlineData("Đợt", 30, "households", "smoke", 3, "publicity.unknown-channel")]
    [InlineData("Đợt", 30, "households", "loudspeaker", 0, "campaign.times-out-of-range")]
    public void A_plan_that_says_too_little_is_refused(string title, int days, string group, string channel, int times, string code)
    {
        var plan = new CampaignPlan
        {
            Title = title,
            From = First,
            To = First.AddDays(days),
            Audience = new([], [new(group)]),
            Targets = [new(channel, times)],
        };

        Assert.Equal(code, plan.Refused?.Code);
    }

    private static Campaign Of(int broadcasts) =>
        Campaign.Begin(
            Id<Campaign>.New(),
            (Id<Body>.New(), "x/"),
            null,
            new()
            {
                Title = "Tuyên truyền Luật Thực hiện dân chủ ở cơ sở",
                From = First,
                To = First.AddDays(30),
                Audience = new([], [new("households")]),
                Targets = [new("loudspeaker", broadcasts)],
            }
        );
}
