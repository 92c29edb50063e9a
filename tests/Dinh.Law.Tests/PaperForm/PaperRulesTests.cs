using Dinh.Law.PaperForm;
using Xunit;

namespace Dinh.Law.Tests.PaperForm;

/// <summary>What papers written here use lies within what the decree allows.</summary>
public sealed class PaperRulesTests
{
    private static readonly PaperRules Rules = PaperRules.At(new(2026, 1, 1)).Value;

    [Fact]
    public void Every_measure_in_use_is_one_that_the_decree_allows()
    {
        var page = Rules.Page;
        Measure[] lengths = [page.Top, page.Bottom, page.Left, page.Right, Rules.Running.FirstLine, Rules.Running.After, Rules.Running.LineSpacing];

        Assert.All(lengths.Concat(Rules.Letters.Values.Select(l => l.Size)), m => Assert.InRange(m.Use, m.Least, m.Most));
    }

    [Fact]
    public void Before_the_decree_nothing_is_known_of_the_form() => Assert.Throws<NotInForceException>(() => PaperRules.At(new(2020, 3, 4)));

    [Theory]
    [InlineData(SigningWay.Direct, "Giám đốc", null, null, "GIÁM ĐỐC")] // a department's head signs alone
    [InlineData(SigningWay.Collective, "Chủ tịch", null, "Ủy ban nhân dân", "TM. ỦY BAN NHÂN DÂN|CHỦ TỊCH")]
    [InlineData(SigningWay.Deputy, "Phó Chủ tịch", "Chủ tịch", "Ủy ban nhân dân", "TM. ỦY BAN NHÂN DÂN|KT. CHỦ TỊCH|PHÓ CHỦ TỊCH")]
    [InlineData(SigningWay.Deputy, "Phó Giám đốc", "Giám đốc", null, "KT. GIÁM ĐỐC|PHÓ GIÁM ĐỐC")]
    [InlineData(SigningWay.ByOrder, "Chánh Văn phòng", "Chủ tịch", null, "TL. CHỦ TỊCH|CHÁNH VĂN PHÒNG")]
    [InlineData(SigningWay.Authorised, "Giám đốc Sở Nội vụ", "Chủ tịch", null, "TUQ. CHỦ TỊCH|GIÁM ĐỐC SỞ NỘI VỤ")]
    [InlineData(SigningWay.Acting, "Giám đốc", null, null, "Q. GIÁM ĐỐC")]
    public void The_letters_above_a_signature_say_in_whose_name_it_is_signed(SigningWay way, string office, string? head, string? collective, string lines) =>
        Assert.Equal(lines, string.Join('|', SigningForm.Lines(way, office, head, collective)));

    [Theory]
    [InlineData(RegisterKind.Outgoing)]
    [InlineData(RegisterKind.Incoming)]
    public void A_register_has_the_ten_columns_that_the_decree_asks_for_at_least(RegisterKind kind) =>
        Assert.Equal(10, RegisterForm.Of(kind).Columns.Select(c => c.Field).Distinct().Count());
}
