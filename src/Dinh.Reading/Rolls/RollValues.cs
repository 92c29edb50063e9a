using System.Globalization;
using System.Text.RegularExpressions;
using Dinh.Law;
using Dinh.Law.Text;
using Dinh.Reading.Files.Plain;

namespace Dinh.Reading.Rolls;

/// <summary>Reads what people write into the cells of such a sheet.</summary>
public static partial class RollValues
{
    public const int LongestName = 120;
    public const int LongestAddress = 300;
    public const int LongestNote = 500;

    private const int OldestYear = 1900;

    // A spreadsheet's count of days, where the cell was never told that it is a day, has five figures since 1927.
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    /// <summary>One line, letters composed, no blanks at its ends or doubled within.</summary>
    public static string Tidy(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Join(' ', Letters.Tidy(text.ReplaceLineEndings(" ")).Split([' ', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>"NGUYỄN VĂN AN" and "nguyễn văn an" as names are written: "Nguyễn Văn An". What has both kinds of letters stays.</summary>
    public static string Name(string text)
    {
        var tidy = Tidy(text).Trim('.', ',', ';', ' ');
        var isMixed = tidy.Any(char.IsUpper) && tidy.Any(char.IsLower);
        return isMixed ? tidy : string.Join(' ', tidy.ToLowerInvariant().Split(' ').Select(Capital));
    }

    public static RollFault? NameFault(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Length == 0)
            return new(
                "roll.name-missing",
                new("Thiếu họ tên người đại diện: hãy ghi họ tên, hoặc bỏ dòng này.", "No name: write it, or leave the row out."),
                true
            );
        if (name.Length > LongestName)
            return new("roll.name-long", new("Họ tên dài quá 120 chữ: hãy ghi lại.", "The name is longer than 120 letters: write it anew."), true);
        if (name.Any(char.IsDigit))
            return new(
                "roll.name-digits",
                new("Họ tên có chữ số: hãy xem lại cột, hoặc ghi lại họ tên.", "The name has figures in it: look at the column, or write the name anew."),
                true
            );
        return name.Contains(' ', StringComparison.Ordinal)
            ? null
            : new("roll.name-short", new("Họ tên chỉ có một chữ: hãy kiểm tra lại.", "The name is one word only: check it."), false);
    }

    /// <summary>"12/03/1975", "03/1975", "1975"; null where it cannot be read.</summary>
    public static string? Born(string text, int thisYear)
    {
        var tidy = Tidy(text).Trim('.', ' ');
        if (tidy.Length == 0)
            return "";
        if (Counted().IsMatch(tidy))
            return DayZero.AddDays(int.Parse(tidy.AsSpan(0, 5), CultureInfo.InvariantCulture)) is var day && day.Year <= thisYear
                ? day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)
                : null;
        var parts = Signs().Split(SearchText.Fold(tidy).Replace("sinh", "", StringComparison.Ordinal)).Where(p => p.Length > 0).ToArray();
        return parts switch
        {
            [var year] when Year(year, thisYear) is { } y => $"{y}",
            [var month, var year] when Year(year, thisYear) is { } y && Within(month, 12) is { } m => $"{m:00}/{y}",
            [{ Length: 4 } year, var month, var day, ..] when Year(year, thisYear) is { } y => Whole(day, month, y),
            [var day, var month, var year, ..] when Year(year, thisYear) is { } y => Whole(day, month, y),
            _ => null,
        };
    }

    /// <summary>Figures alone, a lost leading nought put back; null where it can be no telephone.</summary>
    public static string? Phone(string text)
    {
        var first = Tidy(text).Split(['/', ';', ',', '|'], 2)[0].Replace(" - ", "/", StringComparison.Ordinal).Split('/')[0];
        if (
            decimal.TryParse(first, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && first.Contains('E', StringComparison.OrdinalIgnoreCase)
        )
            first = number.ToString("0", CultureInfo.InvariantCulture);
        var digits = string.Concat(first.Where(char.IsAsciiDigit));
        if (Tidy(text).Length == 0)
            return "";
        if (first.Any(char.IsLetter))
            return null;
        if (digits.StartsWith("84", StringComparison.Ordinal) && digits.Length is 11 or 12)
            digits = $"0{digits[2..]}";
        else if (digits.Length is 9 or 10 && digits[0] != '0')
            digits = $"0{digits}";
        return digits.Length is 10 or 11 && digits[0] == '0' ? digits : null;
    }

    private static string Capital(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];

    private static string? Whole(string day, string month, int year) =>
        Within(month, 12) is { } m && Within(day, DateTime.DaysInMonth(year, m)) is { } d ? $"{d:00}/{m:00}/{year}" : null;

    private static int? Within(string text, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n >= 1 && n <= most ? n : null;

    private static int? Year(string text, int thisYear) => text.Length == 4 && Within(text, thisYear) is { } year && year >= OldestYear ? year : null;

    [GeneratedRegex(@"[^\p{L}\p{N}]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Signs();

    [GeneratedRegex(@"^[1-5]\d{4}(\.\d+)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Counted();
}
