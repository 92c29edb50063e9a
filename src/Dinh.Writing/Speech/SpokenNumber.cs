namespace Dinh.Writing.Speech;

/// <summary>Numbers as they are spoken in Vietnamese, so that the ear takes one number for one.</summary>
public static class SpokenNumber
{
    /// <summary>The largest number that is spoken; longer ones are read digit by digit.</summary>
    public const long Largest = 999_999_999_999_999_999;

    private const long Milliard = 1_000_000_000;

    private static readonly string[] Digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
    private static readonly (long Size, string Name)[] Classes = [(1_000_000, "triệu"), (1_000, "nghìn"), (1, "")];

    public static string Of(long number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Largest);
        return number == 0 ? Digits[0] : string.Join(' ', Words(number, isWhole: true));
    }

    /// <summary>"0208" as "không hai không tám".</summary>
    public static string Digit(IEnumerable<char> digits) => string.Join(' ', digits.Where(char.IsAsciiDigit).Select(d => Digits[d - '0']));

    // A rest after something larger names its hundreds even where there are none: "một nghìn không trăm linh năm".
    private static IEnumerable<string> Words(long number, bool isWhole)
    {
        if (number >= Milliard)
        {
            foreach (var word in Words(number / Milliard, isWhole))
                yield return word;
            yield return "tỷ";
            (number, isWhole) = (number % Milliard, false);
        }

        foreach (var (size, name) in Classes)
        {
            var group = (int)(number / size % 1000);
            if (group == 0)
                continue;
            foreach (var word in Group(group, isWhole))
                yield return word;
            if (name.Length > 0)
                yield return name;
            isWhole = false;
        }
    }

    private static IEnumerable<string> Group(int number, bool isFirst)
    {
        var (hundreds, tens, ones) = (number / 100, number / 10 % 10, number % 10);
        if (!isFirst || hundreds > 0)
        {
            yield return Digits[hundreds];
            yield return "trăm";
        }

        if (tens == 1)
            yield return "mười";
        else if (tens > 1)
            yield return $"{Digits[tens]} mươi";
        else if (ones > 0 && (!isFirst || hundreds > 0))
            yield return "linh";

        if (ones > 0)
            yield return One(tens, ones);
    }

    private static string One(int tens, int ones) =>
        (tens, ones) switch
        {
            (> 1, 1) => "mốt",
            (> 1, 4) => "tư",
            (> 0, 5) => "lăm",
            _ => Digits[ones],
        };
}
