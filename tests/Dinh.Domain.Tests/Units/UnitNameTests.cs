using Dinh.Domain.Units;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dinh.Domain.Tests.Units;

public sealed class UnitNameTests
{
    [Fact]
    public void Names_stand_in_the_order_of_the_Vietnamese_alphabet_whatever_their_kind()
    {
        string[] inOrder =
        [
            "Xã An Bá",
            "Phường Ân Tình",
            "Xã Ba Chẽ",
            "Thành phố Cần Thơ",
            "Xã Dân Chủ",
            "Tỉnh Điện Biên",
            "Xã Định Biên",
            "Xã Ô Lâm",
            "Phường Ơn",
            "Tỉnh Phú Thọ",
            "Xã Y Tịch",
        ];

        var sorted = inOrder.OrderBy(n => UnitName.SortKey(n, UnitName.KindOf(n)), StringComparer.Ordinal);

        Assert.Equal(inOrder, sorted);
    }

    [Fact]
    public void Letters_come_before_tones_as_in_a_dictionary() =>
        Assert.Equal(["Hoa", "Hòa", "Hóa", "Hoan"], new[] { "Hoan", "Hóa", "Hoa", "Hòa" }.OrderBy(n => UnitName.SortKey(n, ""), StringComparer.Ordinal));

    [Theory]
    [InlineData("Xã Định Biên", "Xã")]
    [InlineData("xã Bắc Sơn", "Xã")]
    [InlineData("Thị trấn Ba Chẽ", "Thị trấn")]
    [InlineData("Đặc khu Côn Đảo", "Đặc khu")]
    [InlineData("Thành phố Hồ Chí Minh", "Thành phố")]
    [InlineData("Xãm", "")]
    [InlineData("không sáp nhập", "")]
    public void The_kind_is_the_word_that_opens_the_name(string name, string kind) => Assert.Equal(kind, UnitName.KindOf(name));

    [Theory]
    [InlineData("Xã Hoà An", "xã Hòa An", true)]
    [InlineData("Xã Thuỷ Nguyên", "Xã Thủy Nguyên", true)]
    [InlineData("Xã Sơn Hà", "Xã Sơn Hạ", false)]
    [InlineData("Xã Đông Hòa", "Xã Dông Hòa", false)]
    [InlineData("Xã Tân Lập", "Xã Tân Lâp", false)]
    public void Two_spellings_of_one_name_are_one_name(string one, string other, bool same) => Assert.Equal(same, UnitName.Same(one, other));

    [Fact]
    public void No_name_whatever_it_is_breaks_the_key_or_holds_a_line_break() =>
        Check.QuickThrowOnFailure(Prop.ForAll<NonNull<string>>(name => !UnitName.SortKey(name.Get, "").Contains('\n', StringComparison.Ordinal)));
}
