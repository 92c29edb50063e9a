using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Xunit;

namespace Dinh.Domain.Tests.Papers;

public sealed class PaperTests
{
    private static readonly DateOnly Today = new(2024, 2, 1);

    [Fact]
    public void A_paper_without_a_number_is_not_issued_and_stays_inside()
    {
        var paper = Of("");

        Assert.Equal("paper.has-no-number", paper.Publish(Today, "Chủ tịch").Refusal?.Code);
        Assert.False(paper.IsPublic);
    }

    [Fact]
    public void Publishing_twice_is_refused_and_leaves_the_first_day()
    {
        var paper = Of("31/KH-UBND");

        Assert.Null(paper.Publish(Today, "Chủ tịch").Refusal);
        Assert.Equal("paper.already-public", paper.Publish(Today.AddDays(1), "Chủ tịch").Refusal?.Code);
        Assert.Equal(Today, paper.PublishedOn);
    }

    [Fact]
    public void What_was_public_is_taken_back_only_with_a_reason()
    {
        var paper = Of("31/KH-UBND");
        paper.Publish(Today, "Chủ tịch");

        Assert.Equal("paper.reason-needed", paper.WithdrawFromPublic(Today, "Chủ tịch", " ").Refusal?.Code);
        Assert.True(paper.IsPublic);

        paper.WithdrawFromPublic(Today, "Chủ tịch", "Có số điện thoại của công dân.");
        Assert.False(paper.IsPublic);
    }

    [Fact]
    public void It_is_named_as_a_clerk_would_name_it()
    {
        Assert.Equal("Kế hoạch 31/KH-UBND", Of("31/KH-UBND").Name);
        Assert.Equal("KH-UBND", Of("31/KH-UBND").Symbol);
        Assert.Equal("Kế hoạch ngày 31/01/2024", Of("").Name);
    }

    private static Paper Of(string number) =>
        new(Id<Paper>.New(), "KẾ HOẠCH", number, "Thực hiện dân chủ ở cơ sở", Id<Body>.New()) { IssuerName = "UBND xã", IssuedOn = new(2024, 1, 31) };
}
