using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.People;
using Dinh.Law.Disclosing;
using Xunit;

namespace Dinh.Domain.Tests.Disclosure;

public sealed class PublicationTests
{
    private static readonly DateOnly Today = new(2026, 7, 10);
    private static readonly PublishingMoment Now = new("Lò Thị Lan", new(2026, 7, 10, 2, 0, 0, DateTimeKind.Utc), Today);
    private static readonly IReadOnlyList<FormDemand> Demands = DisclosureItems.Find("11.7", Today)!.Demands;

    [Fact]
    public void It_is_whole_only_when_every_demanded_form_was_fulfilled_at_every_planned_place()
    {
        var made = Made(
            new("posting", "Trụ sở", Days: 30),
            new("posting", "Nhà văn hóa thôn 1", Days: 30),
            new("loudspeaker", "", Days: 3),
            new("village-heads", "Trưởng thôn 1")
        );
        made.Publish(null, Now);
        var (office, house, speaker, head) = (made.Showings[0].Key, made.Showings[1].Key, made.Showings[2].Key, made.Showings[3].Key);

        made.Show(office, Today, "Lan", Today);
        made.Mark(head, new(Guid.CreateVersion7(), Today, null, "Trưởng thôn 1"), Today);
        foreach (var day in Enumerable.Range(0, 3).Select(Today.AddDays))
            made.Mark(speaker, new(Guid.CreateVersion7(), day, new(17, 0), "Đài xã"), Today.AddDays(5));
        Assert.Null(made.WholeOn(Demands));

        made.Show(house, Today.AddDays(4), "Lan", Today.AddDays(5));

        Assert.Equal(Today.AddDays(4), made.WholeOn(Demands));
        Assert.Equal(Today, made.PublicOn);
    }

    [Fact]
    public void Three_broadcasts_with_a_gap_are_not_three_days_in_a_row()
    {
        var made = Made(new("posting", "Trụ sở", Days: 30), new("loudspeaker", "", Days: 3), new("village-heads", ""));
        made.Publish(null, Now);
        made.Show(made.Showings[0].Key, Today, "Lan", Today);
        made.Mark(made.Showings[2].Key, new(Guid.CreateVersion7(), Today, null, "Lan"), Today);
        foreach (var after in new[] { 0, 1, 3, 4 })
            made.Mark(made.Showings[1].Key, new(Guid.CreateVersion7(), Today.AddDays(after), null, "Đài"), Today.AddDays(9));
        Assert.Null(made.WholeOn(Demands));

        made.Mark(made.Showings[1].Key, new(Guid.CreateVersion7(), Today.AddDays(5), null, "Đài"), Today.AddDays(9));

        Assert.Equal(Today.AddDays(5), made.WholeOn(Demands));
    }

    [Fact]
    public void A_planned_broadcast_that_nobody_confirmed_counts_for_nothing()
    {
        var made = Made(new ShowingPlace("loudspeaker", "", Days: 3));
        made.Publish(null, Now);
        foreach (var after in new[] { 0, 1, 2 })
            made.Mark(made.Showings[0].Key, new(Guid.CreateVersion7(), Today.AddDays(after), new(6, 0)), Today);

        Assert.Null(made.Showings[0].From);
        Assert.Null(made.WholeOn([Demands.Single(d => d.Form == "loudspeaker")]));
    }

    [Fact]
    public void It_may_not_come_down_before_its_days_without_a_reason_and_then_has_lapsed()
    {
        var made = Made(new ShowingPlace("posting", "Trụ sở", Days: 30));
        made.Publish(null, Now);
        var key = made.Showings[0].Key;
        made.Show(key, Today, "Lan", Today);
        var early = Today.AddDays(28);

        Assert.Equal("showing.too-early", made.TakeDown(key, early, null, "Lan", early).Refusal?.Code);
        made.TakeDown(key, early, "Bảng tin bị bão làm hỏng.", "Lan", early);

        Assert.Equal(early, made.LapsedOn(Demands));
    }

    [Fact]
    public void On_the_thirtieth_day_it_may_come_down_and_nothing_lapses()
    {
        var made = Made(new ShowingPlace("posting", "Trụ sở", Days: 30));
        made.Publish(null, Now);
        var key = made.Showings[0].Key;
        made.Show(key, Today, "Lan", Today);
        var last = Today.AddDays(29);

        Assert.Null(made.TakeDown(key, last, null, "Lan", last).Refusal);
        Assert.Null(made.LapsedOn(Demands));
    }

    [Fact]
    public void What_came_down_early_and_was_put_up_again_at_the_same_place_has_not_lapsed()
    {
        var made = Made(new ShowingPlace("posting", "Trụ sở", Days: 30));
        made.Publish(null, Now);
        made.Show(made.Showings[0].Key, Today, "Lan", Today);
        made.TakeDown(made.Showings[0].Key, Today.AddDays(3), "Rách.", "Lan", Today.AddDays(3));
        made.Plan(Guid.CreateVersion7(), new("posting", "Trụ sở", Days: 30));
        made.Show(made.Showings[1].Key, Today.AddDays(4), "Lan", Today.AddDays(4));

        Assert.Null(made.LapsedOn(Demands));
    }

    [Fact]
    public void A_correction_needs_its_reason_and_leaves_the_first_version_as_it_was()
    {
        var made = Made();
        made.Publish(null, Now);
        var first = made.Versions[0];
        made.Write(new("Danh sách hộ nghèo 2026 (đã sửa)", "Sửa tên thôn.", []));

        Assert.Equal("publication.reason-needed", made.Publish(" ", Now).Refusal?.Code);
        made.Publish("Ghi sai tên thôn Nà Phát.", Now with { Today = Today.AddDays(1) });

        Assert.Equal(2, made.Newest!.Number);
        Assert.Equal("Kết quả rà soát hộ nghèo", first.Title);
        Assert.NotEqual(first.Seal, made.Newest.Seal);
        Assert.Equal(Today, made.PublishedOn);
    }

    [Theory]
    [InlineData(ScreenState.Unscreened, null, "publication.unscreened")]
    [InlineData(ScreenState.Found, null, "publication.holds-personal-data")]
    [InlineData(ScreenState.Found, "Khoản 7 Điều 11 yêu cầu công khai danh sách.", null)]
    [InlineData(ScreenState.Clean, null, null)]
    public void A_file_goes_out_looked_through_and_clean_or_with_a_reason(ScreenState state, string? kept, string? refusal)
    {
        var made = Made();
        made.Write(new("Danh sách", "", [new(new('a', 64), "danh-sach.xlsx", 10, state, null, kept)]));

        Assert.Equal(refusal, made.Publish(null, Now).Refusal?.Code);
    }

    [Fact]
    public void Withdrawing_needs_a_ground_and_nothing_is_made_of_it_afterwards()
    {
        var made = Made(new ShowingPlace("posting", "Trụ sở", Days: 30));
        made.Publish(null, Now);

        Assert.Equal("publication.ground-needed", made.Withdraw("", Today).Refusal?.Code);
        made.Withdraw("Công văn 45/UBND-VP yêu cầu rút.", Today.AddDays(1));

        Assert.Equal(Today.AddDays(1), made.LapsedOn(Demands));
        Assert.Equal("publication.withdrawn", made.Write(new("Khác", "Khác", [])).Refusal?.Code);
        Assert.Equal("publication.not-public", made.Show(made.Showings[0].Key, Today, "Lan", Today).Refusal?.Code);
        Assert.Single(made.Versions);
    }

    [Fact]
    public void The_seal_tells_where_the_title_ends_and_the_text_begins()
    {
        Assert.NotEqual(PublicationVersion.SealOf("ab", "c", []), PublicationVersion.SealOf("a", "bc", []));
    }

    private static Publication Made(params ShowingPlace[] forms) =>
        Publication.Begin(
            new()
            {
                Key = Id<Publication>.New(),
                BodyId = Id<Body>.New(),
                UnitPath = "01/0001/",
                ItemKey = "11.7",
                TaskKey = "11.7/ho-ngheo",
                PeriodKey = "2026",
                InCharge = "Lò Thị Lan",
                Wording = new("Kết quả rà soát hộ nghèo", "Toàn xã có 12 hộ nghèo.", []),
                Forms = forms,
            }
        );
}
