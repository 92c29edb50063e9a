using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Publicity;
using Dinh.Law.Publicizing;
using Xunit;

namespace Dinh.Domain.Tests.Publicity;

public sealed class OutreachTests
{
    private static readonly DateOnly Day = new(2026, 7, 1);

    [Theory]
    [InlineData("loudspeaker", ReachUnit.People, 500, "outreach.not-countable-there")] // nobody counts who hears
    [InlineData("loudspeaker", ReachUnit.Views, 500, "outreach.not-countable-there")]
    [InlineData("network", ReachUnit.People, 500, "outreach.not-countable-there")] // a view is no person
    [InlineData("network", ReachUnit.Views, 500, null)]
    [InlineData("meeting", ReachUnit.People, 60, null)]
    [InlineData("leaflet", ReachUnit.Copies, 200, null)]
    [InlineData("meeting", ReachUnit.People, -1, "outreach.number-out-of-range")]
    public void Each_channel_counts_only_what_can_be_counted_there(string channel, ReachUnit unit, int number, string? code)
    {
        var given = Of(channel) with { Reached = [new(unit, number, CountManner.Headcount)] };

        Assert.Equal(code, given.RefusedOn(Day)?.Code);
    }

    [Fact]
    public void The_groups_do_not_add_up_to_more_than_the_whole()
    {
        var given = Of("meeting") with
        {
            Reached =
            [
                new(ReachUnit.People, 50, CountManner.List),
                new(ReachUnit.People, 40, CountManner.List, "officials"),
                new(ReachUnit.People, 11, CountManner.List, "women"),
            ],
        };

        Assert.Equal("outreach.parts-over-whole", given.RefusedOn(Day)?.Code);
    }

    [Fact]
    public void Only_what_was_done_is_recorded() => Assert.Equal("outreach.in-future", (Of("meeting") with { On = Day.AddDays(1) }).RefusedOn(Day)?.Code);

    [Fact]
    public void A_picture_says_what_it_shows()
    {
        var outreach = Outreach.Record(Of("meeting"));

        Assert.Equal("outreach.picture-without-words", outreach.Prove(new("a", "hop.jpg", "", Day, "Lan")).Refusal?.Code);
        Assert.Null(outreach.Prove(new("a", "hop.jpg", "Bà con họp ở nhà văn hóa", Day, "Lan")).Refusal);
        Assert.Null(outreach.Prove(new("b", "bien-ban.pdf", "", Day, "Lan")).Refusal);
    }

    [Theory]
    [InlineData("https://thainguyen.gov.vn/tin/1", null)]
    [InlineData("http://baothainguyen.vn/a?b=1", null)]
    [InlineData("javascript:alert(1)", "outreach.address-not-web")]
    [InlineData("data:text/html,x", "outreach.address-not-web")]
    [InlineData("file:///etc/passwd", "outreach.address-not-web")]
    [InlineData("https://ten:mat-khau@thainguyen.gov.vn/", "outreach.address-not-web")]
    [InlineData("https://localhost/a", "outreach.address-not-web")]
    [InlineData("/tin/1", "outreach.address-not-web")]
    public void Only_an_address_of_the_open_web_is_linked(string address, string? code) =>
        Assert.Equal(code, Outreach.Record(Of("other-portal")).Link(new(address, "Xã Bình Yên họp dân", Day), Day).Refusal?.Code);

    [Fact]
    public void What_is_evidence_is_not_a_mistake_until_the_evidence_is_withdrawn()
    {
        var outreach = Outreach.Record(Of("meeting"));
        outreach.Give(Id<Dinh.Domain.Duties.Duty>.New(), Id<Dinh.Domain.Duties.Evidence>.New());

        Assert.Equal("outreach.is-evidence", outreach.Cancel("Ghi nhầm", Day).Refusal?.Code);
        outreach.TakeBack();
        Assert.Null(outreach.Cancel("Ghi nhầm", Day).Refusal);
        Assert.False(outreach.Stands);
    }

    private static NewOutreach Of(string channel) =>
        new()
        {
            Key = Id<Outreach>.New(),
            BodyId = Id<Body>.New(),
            On = Day,
            Channel = channel,
            Content = "Giới thiệu Luật Thực hiện dân chủ ở cơ sở",
        };
}
