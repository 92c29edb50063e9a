using System.Collections.Frozen;
using System.Globalization;
using Dinh.Reading.Screening.Words;

namespace Dinh.Reading.Screening.Personal;

/// <summary>Whose number a stretch of digits is, by its own form and by what announces it.</summary>
internal static class NumberKinds
{
    // How people group the digits of a telephone or a personal number. Rows of a table fall into other groups.
    private static readonly FrozenSet<string> Shapes = new[]
    {
        "10",
        "11",
        "12",
        "4-3-3",
        "3-3-4",
        "3-4-3",
        "4-6",
        "5-5",
        "3-7",
        "4-2-2-2",
        "4-2-4",
        "4-4-2",
        "3-3-2-2",
        "6-4",
        "3-4-4",
        "4-3-4",
        "4-4-3",
        "3-8",
        "4-7",
        "3-2-3-3",
        "3-3-3-2",
        "3-3-3-3",
        "4-4-4",
        "3-9",
        "6-6",
        "3-3-6",
        "4-8",
        "5-7",
    }.ToFrozenSet();

    // Behind the country's number, or behind the word itself, also these.
    private static readonly FrozenSet<string> LooseShapes = new[]
    {
        "9",
        "2-3-4",
        "2-9",
        "3-3-3",
        "2-3-2-2",
        "2-2-3-2",
        "3-2-2-2",
        "4-5",
        "2-4-4",
        "2-3-3-2",
        "2-2-2-2-2",
        "7-3",
        "3-6",
        "2-7",
        "2-4-3",
        "2-8",
        "3-1-2-6",
        "1-3-3-3",
        "2-10",
    }.ToFrozenSet();

    private static readonly Dictionary<char, (int From, int To)> Centuries = Lexicon.All.Centuries.Values.ToDictionary(
        c => c[0],
        c => (int.Parse(c.AsSpan(2, 2), CultureInfo.InvariantCulture), int.Parse(c.AsSpan(5, 2), CultureInfo.InvariantCulture))
    );

    // The weights and the modulus by which the tenth digit of a tax code is reckoned.
    private static readonly int[] TaxWeights = [31, 29, 23, 19, 17, 13, 7, 5, 3];

    /// <returns>The kind of datum; null when it is nobody's.</returns>
    public static string? Of(NumberStretch number, Topic topic, bool ofOffice)
    {
        if (topic.IsImpersonal() && !(topic == Topic.Issued && IsIdentity(number.Digits)))
            return null;

        return topic switch
        {
            Topic.Tax => OfTax(number.Digits),
            Topic.Account => OfAccount(number),
            Topic.Identity => number.Digits.Length is 9 or 12 || LostZeros(number.Digits) ? "personal.identity" : ByForm(number, ofOffice, announced: false),
            Topic.Insurance => Announced(number, "personal.insurance", 10, 10) ?? ByForm(number, ofOffice, announced: false),
            Topic.HealthCard => Announced(number, "personal.health-card", 10, 15) ?? ByForm(number, ofOffice, announced: false),
            Topic.Household => Announced(number, "personal.household", 6, 12),
            Topic.Passport => Announced(number, "personal.passport", 7, 9),
            Topic.Phone when !number.LooksLikeMoney && IsPhoneAnnounced(number) => "personal.phone",
            _ => ByForm(number, ofOffice, topic == Topic.Phone),
        };
    }

    /// <summary>Province of birth, century with sex, and year agree with how personal numbers are given.</summary>
    public static bool IsIdentity(string digits) =>
        digits.Length == 12
        && Lexicon.All.ProvinceCodes.Values.Contains(digits[..3])
        && Centuries.TryGetValue(digits[3], out var years)
        && int.Parse(digits.AsSpan(4, 2), CultureInfo.InvariantCulture) is var year
        && year >= years.From
        && year <= years.To;

    /// <summary>A spreadsheet that holds a personal number as a number drops the zeros before it.</summary>
    private static bool LostZeros(string digits) => digits.Length is 10 or 11 && IsIdentity(digits.PadLeft(12, '0'));

    private static string? Announced(NumberStretch number, string kind, int least, int most) =>
        number.Digits.Length >= least && number.Digits.Length <= most && !number.LooksLikeMoney ? kind : null;

    private static string? ByForm(NumberStretch number, bool ofOffice, bool announced)
    {
        var digits = number.Digits;
        var dressed = number.IsSpelt || Shapes.Contains(number.Shape) || (announced && LooseShapes.Contains(number.Shape)) || IsAbroad(number);
        if (number.CrossesLines && !announced)
            return null;
        if (dressed && IsIdentity(digits) && (announced || !number.EndsInYear))
            return "personal.identity";
        if (!dressed || (number.IsSpelt && !announced))
            return null;

        var home = Home(number);
        return home is null ? null
            : IsMobile(home) ? "personal.phone"
            : IsLandline(home) && !ofOffice ? "personal.phone"
            : null;
    }

    /// <summary>The number as it is dialled within the country.</summary>
    private static string? Home(NumberStretch number) =>
        number.Digits switch
        {
            ['0', '0', '8', '4', ..] => "0" + number.Digits[4..].TrimStart('0'),
            ['8', '4', ..] when number.IsInternational || number.Shape.StartsWith("2-", StringComparison.Ordinal) || number.Shape is "11" => "0"
                + number.Digits[2..].TrimStart('0'),
            ['0', ..] => number.Digits,
            _ => null,
        };

    // The country's number, and then the groups of the rest.
    private static bool IsAbroad(NumberStretch number) =>
        number.Digits.StartsWith("84", StringComparison.Ordinal)
        && (number.IsInternational || (number.Shape.StartsWith("2-", StringComparison.Ordinal) && !number.LooksLikeMoney))
        && number.Shape.IndexOf('-') is var dash
        && (dash < 0 || number.Shape[(dash + 1)..] is var rest && (Shapes.Contains(rest) || LooseShapes.Contains(rest)) || number.IsInternational);

    private static bool IsMobile(string digits) => digits.Length == 10 && Lexicon.All.MobilePrefixes.Values.Contains(digits[..3]);

    private static bool IsLandline(string digits) =>
        digits.Length == 11 && (Lexicon.All.AreaCodes.Values.Contains(digits[..3]) || Lexicon.All.AreaCodes.Values.Contains(digits[..4]));

    // Behind the word itself also what a spreadsheet has shortened, and numbers of before 2018.
    private static bool IsPhoneAnnounced(NumberStretch number)
    {
        var digits = number.Digits;
        return (Home(number) is { } home && IsMobile(home)) || (digits.Length == 9 && IsMobile("0" + digits)) || (digits.Length == 11 && digits[..2] is "01");
    }

    private static string? OfAccount(NumberStretch number) =>
        number.LooksLikeMoney && number.Digits.Length > 9 ? null
        : number.Digits.Length >= NumberStretch.LeastDigits ? "personal.account"
        : null;

    /// <summary>Persons' codes begin with 8; since July 2025 the personal number itself is the code.</summary>
    private static string? OfTax(string digits) =>
        digits.Length is 10 or 13 && digits[0] == '8' && HasTaxCheck(digits) ? "personal.tax"
        : IsIdentity(digits) ? "personal.identity"
        : null;

    private static bool HasTaxCheck(string digits) => 10 - (TaxWeights.Select((weight, at) => weight * (digits[at] - '0')).Sum() % 11) == digits[9] - '0';
}
