using System.Globalization;
using System.Text.RegularExpressions;

namespace Dinh.Law.Reporting;

/// <summary>The digits of a number, and the signs between them.</summary>
internal static partial class NumberText
{
    private static Sentence TooLong => new("Số quá dài.", "The number is too long.");

    /// <summary>Points and blanks part thousands, a comma parts the fraction; where a sign could be either, the writer is asked.</summary>
    private static (decimal Number, Sentence? Fault) Digits(string text, int decimals)
    {
        if (text.Length > 30)
            return (0, TooLong);
        if (Plain(text) is not { } plain)
            return (0, new($"Không rõ các dấu trong “{text}”; hãy ghi như 1.234.567,8.", $"The signs in “{text}” are unclear; write 1.234.567,8."));
        if (decimals < 3 && TwoWays().IsMatch(text))
            return (0, InTwoWays(text));

        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? (number, null) : (0, TooLong);
    }

    /// <summary>With a point before the fraction and no other sign; null where the signs are unclear.</summary>
    private static string? Plain(string text) =>
        !text.Any(l => l is '.' or ',' or ' ') ? text
        : Vietnamese().IsMatch(text) ? text.Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).Replace(',', '.')
        : English().IsMatch(text) ? text.Replace(",", "", StringComparison.Ordinal)
        : Fraction().IsMatch(text) ? text.Replace(',', '.')
        : null;

    private static Sentence InTwoWays(string text) =>
        new(
            $"“{text}” hiểu được hai cách: là hàng nghìn thì ghi {text.Replace(',', '.')}, là phần lẻ thì ghi ít chữ số hơn.",
            $"“{text}” can be read in two ways: for thousands write {text.Replace(',', '.')}."
        );

    [GeneratedRegex(
        @"^(?:[0-9]{1,3}(?:\.[0-9]{3})+|[0-9]{1,3}(?: [0-9]{3})+|[0-9]+)(?:,[0-9]+)?\z",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Vietnamese();

    [GeneratedRegex(@"^[0-9]{1,3}(?:(?:,[0-9]{3})+\.[0-9]+|(?:,[0-9]{3}){2,})\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex English();

    [GeneratedRegex(@"^[0-9]+[.,][0-9]+\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Fraction();

    [GeneratedRegex(@"^[1-9][0-9]{0,2},[0-9]{3}\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex TwoWays();
}
