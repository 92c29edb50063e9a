using Dinh.Law.Units;
using Xunit;

namespace Dinh.Law.Tests.Units;

public sealed class UnitsTests
{
    private static readonly DateOnly Three = new(2025, 6, 30);

    private static readonly DateOnly Two = new(2025, 7, 1);

    [Fact]
    public void The_district_is_a_level_until_the_end_of_June_2025()
    {
        Assert.Equal(["central", "province", "district", "commune"], Levels.On(Three).Select(l => l.Key));
        Assert.Equal(["central", "province", "commune"], Levels.On(Two).Select(l => l.Key));
    }

    [Fact]
    public void A_city_was_a_provinces_or_a_districts_equal_and_is_now_only_the_first()
    {
        Assert.Equal(["province", "district"], Levels.Of("Thành phố", Three).Select(l => l.Key));
        Assert.Equal(["province"], Levels.Of("Thành phố", Two).Select(l => l.Key));
    }

    [Theory]
    [InlineData("Huyện")]
    [InlineData("Quận")]
    [InlineData("Thị xã")]
    [InlineData("Thị trấn")]
    public void Kinds_that_fell_away_are_of_no_level_afterwards(string kind)
    {
        Assert.Single(Levels.Of(kind, Three));
        Assert.Empty(Levels.Of(kind, Two));
    }

    [Fact]
    public void A_special_zone_is_of_the_communes_level_and_new()
    {
        Assert.Empty(Levels.Of("Đặc khu", Three));
        Assert.Equal("commune", Assert.Single(Levels.Of("đặc khu", Two)).Key);
    }

    [Theory]
    [InlineData("Sở Thông tin và Truyền thông tỉnh Lào Cai", "Sở Khoa học và Công nghệ")]
    [InlineData("Sở LĐTBXH", "Sở Nội vụ")]
    [InlineData("SỞ KẾ HOẠCH VÀ ĐẦU TƯ", "Sở Tài chính")]
    public void A_body_that_was_merged_names_who_took_over(string name, string successor)
    {
        var kind = Bodies.Find(name)!;

        Assert.False(kind.ExistsOn(Two));
        Assert.Equal(successor, kind.Successors![0]);
        Assert.Contains(successor, kind.Ending!.Vi);
    }

    [Fact]
    public void A_text_is_searched_for_bodies_that_its_day_does_not_know()
    {
        const string text = "Giao Phòng Nội vụ chủ trì, phối hợp với Sở Nội vụ và UBND các huyện.";

        Assert.Empty(Bodies.Missing(text, new(2024, 1, 31)));
        Assert.Equal(["Phòng Nội vụ", "UBND các huyện"], Bodies.Missing(text, Two).Select(m => text.Substring(m.Start, m.Length)));
    }

    [Fact]
    public void Every_body_is_of_a_known_level_and_what_ended_has_a_successor_that_outlived_it()
    {
        Assert.All(Bodies.All, b => Assert.NotNull(Levels.Find(b.Level)));
        foreach (var ended in Bodies.All.Where(b => b.LastDay is not null))
        {
            Assert.All(ended.Successors!, s => Assert.True(Bodies.Find(s)?.ExistsOn(ended.LastDay!.Value.AddDays(1)) ?? true, $"{ended.Name} → {s}"));
        }
    }

    [Fact]
    public void A_body_not_in_the_list_is_not_guessed()
    {
        Assert.Null(Bodies.Find("Hội Người cao tuổi"));
    }
}
