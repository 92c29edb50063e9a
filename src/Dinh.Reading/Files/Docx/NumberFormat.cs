using System.Globalization;
using System.Text;

namespace Dinh.Reading.Files.Docx;

/// <summary>Writes one number of an automatic list as Word prints it.</summary>
internal static class NumberFormat
{
    private static readonly string[] Words = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];

    private static readonly (int Value, string Sign)[] Roman =
    [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];

    public static string Write(int number, string format) =>
        format switch
        {
            "none" => "",
            "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
            "upperRoman" => ToRoman(number),
            "lowerRoman" => ToRoman(number).ToLowerInvariant(),
            "upperLetter" => ToLetters(number),
            "lowerLetter" => ToLetters(number).ToLowerInvariant(),
            "decimalEnclosedParen" => $"({number})",
            "vietnameseCounting" when number >= 0 && number < Words.Length => Words[number],
            _ => number.ToString(CultureInfo.InvariantCulture),
        };

    /// <summary>After Z come AA, BB, CC: Word doubles the letter instead of counting on.</summary>
    private static string ToLetters(int number) => number is < 1 or > 780 ? "" : new string((char)('A' + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static string ToRoman(int number)
    {
        if (number is < 1 or > 3_999)
            return number.ToString(CultureInfo.InvariantCulture);

        var roman = new StringBuilder();
        foreach (var (value, sign) in Roman)
        {
            for (; number >= value; number -= value)
                roman.Append(sign);
        }

        return roman.ToString();
    }
}
