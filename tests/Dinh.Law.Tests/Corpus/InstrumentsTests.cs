using System.Globalization;
using Dinh.Law.Corpus;
using Xunit;

namespace Dinh.Law.Tests.Corpus;

public sealed class InstrumentsTests
{
    [Theory]
    [InlineData("10/2022/QH15", "10/2022/QH15")]
    [InlineData("Luật số 10/2022/QH15 ngày 10/11/2022", "10/2022/QH15")]
    [InlineData("59 /2023/NĐ - CP", "59/2023/NĐ-CP")]
    [InlineData("Nghị định 59/2023/ND-CP", "59/2023/NĐ-CP")]
    [InlineData("Luật Thực hiện dân chủ ở cơ sở năm 2022", "10/2022/QH15")]
    [InlineData("LUẬT THỰC HIỆN DÂN CHỦ Ở CƠ SỞ trên địa bàn xã", "10/2022/QH15")]
    [InlineData("Luật phòng chống tham nhũng 2018", "36/2018/QH14")]
    [InlineData("Luật Tổ chức chính quyền địa phương năm 2015", "77/2015/QH13")]
    [InlineData("Luật Tổ chức chính quyền địa phương", "72/2025/QH15")]
    [InlineData("Luật Thanh tra năm 2010", "56/2010/QH12")]
    [InlineData("Bộ luật Lao động", "45/2019/QH14")]
    public void An_instrument_is_found_by_number_or_name(string cited, string number)
    {
        Assert.Equal(number, Instruments.Find(cited)?.Number);
    }

    [Theory]
    [InlineData("Luật Đường làng")]
    [InlineData("Kế hoạch số 31/KH-UBND")]
    [InlineData("159/2023/NĐ-CP")]
    [InlineData("")]
    public void What_is_not_in_the_corpus_is_not_guessed(string cited)
    {
        Assert.Null(Instruments.Find(cited));
    }

    [Theory]
    [InlineData("Luật Thực hiện dân chủ ở cơ sở", NameFit.Full)]
    [InlineData("Luật dân chủ ở cơ sở", NameFit.Wrong)]
    [InlineData("Luật Dân chủ cơ sở số 10/2022/QH15", NameFit.Wrong)]
    [InlineData("Luật số 10/2022/QH15", NameFit.Full)]
    public void A_law_cited_by_a_name_it_does_not_bear_is_noticed(string cited, NameFit fit)
    {
        Assert.Equal(fit, Instruments.Cited(cited)!.Fit);
    }

    [Fact]
    public void A_stated_year_is_held_against_the_year_of_issue()
    {
        Assert.True(Instruments.Cited("Luật Thực hiện dân chủ ở cơ sở năm 2022")!.YearFits);
        Assert.False(Instruments.Cited("Luật Thực hiện dân chủ ở cơ sở năm 2023")!.YearFits);
    }

    [Theory]
    [InlineData("34/2007/PL-UBTVQH11", "2023-06-30", InstrumentState.InForce)]
    [InlineData("34/2007/PL-UBTVQH11", "2023-07-01", InstrumentState.Ended)]
    [InlineData("10/2022/QH15", "2022-11-09", InstrumentState.NotYetIssued)]
    [InlineData("10/2022/QH15", "2023-06-30", InstrumentState.NotYetInForce)]
    [InlineData("10/2022/QH15", "2023-07-01", InstrumentState.InForce)]
    [InlineData("77/2015/QH13", "2025-03-01", InstrumentState.Ended)]
    public void An_instrument_binds_between_its_first_and_its_last_day(string number, string day, InstrumentState state)
    {
        Assert.Equal(state, Instruments.Find(number)!.StateOn(DateOnly.Parse(day, CultureInfo.InvariantCulture)).State);
    }

    [Fact]
    public void The_law_stands_amended_from_July_2025_and_says_so()
    {
        var law = Instruments.Find("10/2022/QH15")!;

        Assert.Empty(law.StateOn(new(2025, 6, 30)).Amendments);
        Assert.Contains("97/2025/QH15", law.StateOn(new(2025, 7, 1)).Reason.Vi);
    }

    [Fact]
    public void What_ended_names_its_successor_and_the_successor_was_in_force_by_then()
    {
        foreach (var ended in Instruments.All.Where(i => i.LastDay is not null))
        {
            Assert.Contains(ended.ReplacedBy!, n => Instruments.Find(n)?.StateOn(ended.LastDay!.Value.AddDays(60)).State == InstrumentState.InForce);
        }
    }

    [Fact]
    public void No_instrument_holds_before_it_is_issued_or_ends_before_it_begins()
    {
        Assert.All(Instruments.All, i => Assert.False(i.Effective < i.Issued, i.Number));
        Assert.All(Instruments.All, i => Assert.False(i.LastDay < i.Effective, i.Number));
    }

    [Fact]
    public void Of_one_name_only_one_instrument_is_in_force_on_any_day()
    {
        foreach (var namesakes in Instruments.All.Where(i => i.Issued is not null).GroupBy(i => i.Title, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            var firsts = namesakes.Select(i => (i.Effective ?? i.Issued)!.Value);
            Assert.All(firsts, day => Assert.Single(namesakes, i => i.StateOn(day).State == InstrumentState.InForce));
        }
    }
}
