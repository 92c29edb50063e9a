using Dinh.Writing.Speech;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dinh.Reading.Tests.Speech;

public sealed class SpokenNumberTests
{
    private const long Most = 1_000_000_000_000;

    [Theory]
    [InlineData(0, "không")]
    [InlineData(5, "năm")]
    [InlineData(10, "mười")]
    [InlineData(14, "mười bốn")]
    [InlineData(15, "mười lăm")]
    [InlineData(21, "hai mươi mốt")]
    [InlineData(24, "hai mươi tư")]
    [InlineData(55, "năm mươi lăm")]
    [InlineData(100, "một trăm")]
    [InlineData(101, "một trăm linh một")]
    [InlineData(111, "một trăm mười một")]
    [InlineData(2026, "hai nghìn không trăm hai mươi sáu")]
    [InlineData(1_005_000, "một triệu không trăm linh năm nghìn")]
    [InlineData(1_000_005, "một triệu không trăm linh năm")]
    [InlineData(1_250_000, "một triệu hai trăm năm mươi nghìn")]
    [InlineData(3_000_000_000, "ba tỷ")]
    [InlineData(12_045_600_000, "mười hai tỷ không trăm bốn mươi lăm triệu sáu trăm nghìn")]
    [InlineData(1_000_000_000_000, "một nghìn tỷ")]
    public void A_number_is_spoken_as_on_the_radio(long number, string words) => Assert.Equal(words, SpokenNumber.Of(number));

    [Fact]
    public void Every_number_is_heard_as_itself() =>
        Prop.ForAll(Numbers(), number => Heard(SpokenNumber.Of(number)) == number).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));

    [Fact]
    public void The_first_hundred_thousand_are_heard_as_themselves() =>
        Assert.All(Enumerable.Range(0, 100_001), number => Assert.Equal(number, Heard(SpokenNumber.Of(number))));

    [Fact]
    public void A_telephone_number_is_spoken_digit_by_digit() => Assert.Equal("không hai không tám", SpokenNumber.Digit("0208"));

    // Of every length as often: most of all numbers are long.
    private static Arbitrary<long> Numbers() =>
        (
            from length in Gen.Choose(1, 12)
            from digits in Gen.Choose(0, 9).ListOf(length)
            select Math.Min(Most, digits.Aggregate(0L, (sum, digit) => (sum * 10) + digit))
        ).ToArbitrary();

    // A listener who knows the words and no rule of ours.
    private static long Heard(string words)
    {
        var (milliards, sum, group, ones) = (0L, 0L, 0L, 0L);
        foreach (var word in words.Split(' '))
        {
            switch (word)
            {
                case "tỷ":
                    (milliards, sum, group, ones) = (sum + group + ones, 0, 0, 0);
                    break;
                case "triệu":
                    (sum, group, ones) = (sum + ((group + ones) * 1_000_000), 0, 0);
                    break;
                case "nghìn":
                    (sum, group, ones) = (sum + ((group + ones) * 1_000), 0, 0);
                    break;
                case "trăm":
                    (group, ones) = (ones * 100, 0);
                    break;
                case "mươi":
                    (group, ones) = (group + (ones * 10), 0);
                    break;
                case "mười":
                    (group, ones) = (group + 10, 0);
                    break;
                case "linh":
                    break;
                default:
                    ones = DigitOf(word);
                    break;
            }
        }

        return (milliards * 1_000_000_000) + sum + group + ones;
    }

    private static long DigitOf(string word) =>
        word switch
        {
            "không" => 0,
            "một" or "mốt" => 1,
            "hai" => 2,
            "ba" => 3,
            "bốn" or "tư" => 4,
            "năm" or "lăm" => 5,
            "sáu" => 6,
            "bảy" => 7,
            "tám" => 8,
            "chín" => 9,
            _ => throw new ArgumentException(word, nameof(word)),
        };
}
