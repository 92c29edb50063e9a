using Dinh.Law.Reporting;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dinh.Law.Tests.Reporting;

public sealed class FigureTextTests
{
    [Theory]
    [InlineData("1.234,5", 1, "1234.5")] // as Vietnamese write it
    [InlineData("1.234", 0, "1234")] // a point parts thousands
    [InlineData("1 234 567", 0, "1234567")]
    [InlineData("1\u00a0234", 0, "1234")] // the blank that Word puts
    [InlineData("12,5", 1, "12.5")]
    [InlineData("12.5", 1, "12.5")] // no thousands have one digit
    [InlineData("1,234,567", 0, "1234567")] // commas twice can only be thousands
    [InlineData("1,234.5", 1, "1234.5")]
    [InlineData("0,125", 3, "0.125")]
    [InlineData("12,50", 1, "12.5")]
    [InlineData("007", 0, "7")]
    [InlineData("１２", 0, "12")] // wide digits
    public void A_number_is_read_as_officials_type_it(string typed, int decimals, string number) =>
        Assert.Equal(decimal.Parse(number), FigureText.Read(new(FigureType.Decimal, decimals, null, null), typed).Number);

    [Theory]
    [InlineData("5.000.000 đ", "5000000")]
    [InlineData("5.000.000đồng", "5000000")]
    [InlineData("1,5 tỷ", "1500000000")]
    [InlineData("12 triệu", "12000000")]
    [InlineData("2.500 triệu đồng", "2500000000")]
    public void Money_is_read_with_its_words(string typed, string number) =>
        Assert.Equal(decimal.Parse(number), FigureText.Read(new(FigureType.Money, 0, null, null), typed).Number);

    [Fact]
    public void A_percent_sign_stands_beside_shares_only()
    {
        Assert.Equal(12, FigureText.Read(new(FigureType.Percent, 2, null, null), "12%").Number);
        Assert.Contains("không phải tỷ lệ", FigureText.Read(new(FigureType.Count, 0, null, null), "12%").Fault!.Vi, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1,234", 0, "hai cách")] // thousands as the English write them, or a fraction
    [InlineData("1,500 tỷ", 0, "hai cách")]
    [InlineData("1.234.5", 0, "Không rõ các dấu")]
    [InlineData("12 34", 0, "Không rõ các dấu")]
    [InlineData("12,5", 0, "số nguyên")]
    [InlineData("1,25", 1, "Nhiều nhất 1 chữ số")]
    [InlineData("mười hai", 0, "chỉ nhận số")]
    [InlineData("12 người", 0, "có chữ")]
    [InlineData("=1+1", 0, "không nhận công thức")]
    [InlineData("1e5", 0, "chỉ nhận số")]
    [InlineData("-5", 0, "nhỏ nhất")]
    [InlineData("–", 0, "ghi 0")]
    [InlineData("9999999999999999", 0, "quá lớn")]
    [InlineData("999999999999999999999999999999999999", 0, "quá dài")]
    public void What_is_no_number_is_refused_with_advice(string typed, int decimals, string advice)
    {
        var read = FigureText.Read(new(FigureType.Count, decimals, null, null), typed);

        Assert.Null(read.Number);
        Assert.Contains(advice, read.Fault!.Vi, StringComparison.Ordinal);
        Assert.NotEmpty(read.Fault.En);
    }

    [Theory]
    [InlineData("5/9/2026", "2026-09-05")]
    [InlineData("05-09-2026", "2026-09-05")]
    [InlineData("5.9.2026", "2026-09-05")]
    [InlineData("ngày 5 tháng 9 năm 2026", "2026-09-05")]
    [InlineData("2026-09-05", "2026-09-05")]
    [InlineData("29/2/2028", "2028-02-29")]
    public void A_day_is_read_as_officials_type_it(string typed, string day) =>
        Assert.Equal(day, FigureText.Read(new(FigureType.Date, 0, null, null), typed).Text);

    [Theory]
    [InlineData("5/9/26", "bốn chữ số")]
    [InlineData("9/13/2026", "ngày/tháng/năm")] // the month comes second
    [InlineData("29/2/2026", "Không có ngày")]
    [InlineData("tháng 9", "Không hiểu ngày")]
    public void What_is_no_day_is_refused_with_advice(string typed, string advice) =>
        Assert.Contains(advice, FigureText.Read(new(FigureType.Date, 0, null, null), typed).Fault!.Vi, StringComparison.Ordinal);

    [Fact]
    public void Nothing_typed_is_no_value_and_never_zero() => Assert.True(FigureText.Read(new(FigureType.Count, 0, null, null), "  ").IsEmpty);

    [Fact]
    public void A_choice_is_known_by_its_label_however_it_is_typed()
    {
        var shape = new ValueShape(FigureType.Choice, 0, null, null) { Choices = [new("yes", new("Có", "Yes")), new("no", new("Không", "No"))] };

        Assert.Equal("no", FigureText.Read(shape, "KHÔNG").Text);
        Assert.Contains("Có; Không", FigureText.Read(shape, "chưa").Fault!.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_written_is_read_as_the_same_number() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Gen.Choose(0, 2).SelectMany(d => Gen.Choose(0, int.MaxValue).Select(n => (Decimals: d, Kept: n))).ToArbitrary(),
                given =>
                {
                    var number =
                        given.Kept
                        / (
                            given.Decimals == 0 ? 1m
                            : given.Decimals == 1 ? 10
                            : 100
                        );
                    return FigureText.Read(new(FigureType.Decimal, given.Decimals, null, null), FigureText.Write(number, given.Decimals)).Number == number;
                }
            )
        );

    [Fact]
    public void Whatever_is_typed_there_is_an_answer() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                ArbMap.Default.ArbFor<string>(),
                typed =>
                    Enum.GetValues<FigureType>()
                        .All(type =>
                            FigureText.Read(new(type, 2, 0, 100), typed) is var read
                            && (read.IsEmpty || read.Fault is not null || read.Number is >= 0 and <= 100 || read.Text is not null)
                        )
            )
        );
}
