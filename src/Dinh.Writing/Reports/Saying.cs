using System.Globalization;
using Dinh.Law.Reporting;

namespace Dinh.Writing.Reports;

/// <summary>How numbers, days and labels stand in a sentence.</summary>
internal static class Saying
{
    /// <summary>"1.234,5".</summary>
    public static string Number(decimal value, int decimals) =>
        string.Concat(
            decimal.Round(value, decimals, MidpointRounding.AwayFromZero)
                .ToString("#,0.####", CultureInfo.InvariantCulture)
                .Select(letter =>
                    letter switch
                    {
                        ',' => '.',
                        '.' => ',',
                        _ => letter,
                    }
                )
        );

    /// <summary>With its unit: "12.500.000 đồng", "37,5%".</summary>
    public static string Measured(Indicator indicator, decimal value)
    {
        var number = Number(value, indicator.Decimals);
        return UnitOf(indicator) switch
        {
            "" => number,
            "%" => $"{number}%",
            var unit => $"{number} {unit}",
        };
    }

    public static string UnitOf(Indicator indicator) =>
        indicator.Unit?.Vi
        ?? indicator.Type switch
        {
            FigureType.Money => "đồng",
            FigureType.Area => "m²",
            FigureType.Days => "ngày",
            FigureType.Percent => "%",
            _ => "",
        };

    /// <summary>"tăng 3 so với kỳ trước"; nothing where the period before is not known or says the same.</summary>
    public static string Change(Indicator indicator, ToldFigure figure)
    {
        if (figure is not { Number: { } now, Before: { } before } || now == before)
            return "";

        var by = Number(Math.Abs(now - before), indicator.Decimals);
        var unit = indicator.Type switch
        {
            FigureType.Percent => " điểm phần trăm",
            FigureType.Money or FigureType.Area => $" {UnitOf(indicator)}",
            _ => "",
        };
        return $"{(now > before ? "tăng" : "giảm")} {by}{unit} so với kỳ trước";
    }

    /// <summary>A label within a sentence: "Số cuộc giám sát" as "số cuộc giám sát", "UBND xã" as it is.</summary>
    public static string Lower(string words) =>
        words.Length > 1 && char.IsUpper(words[0]) && !char.IsUpper(words[1]) ? char.ToLower(words[0], CultureInfo.InvariantCulture) + words[1..] : words;

    public static string Upper(string words) => words.Length == 0 ? words : char.ToUpper(words[0], CultureInfo.InvariantCulture) + words[1..];

    /// <summary>"UBND xã Bình Yên" as it stands in a report's own sentences.</summary>
    public static string InFull(string issuer) => issuer.StartsWith("UBND ", StringComparison.Ordinal) ? $"Ủy ban nhân dân {issuer[5..]}" : issuer;

    /// <summary>Without the stop at its end, so that a sentence can go on.</summary>
    public static string Unstopped(string words) => words.Trim().TrimEnd('.', ';', ',', ' ');

    /// <summary>The words with which a value that is no number stands on a paper.</summary>
    public static string Worded(FigureType type, IReadOnlyList<Choice> choices, string text) =>
        type switch
        {
            FigureType.Date when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) =>
                DayWords.InFigures(day),
            FigureType.Choice => choices.FirstOrDefault(c => c.Key == text)?.Label.Vi ?? text,
            _ => text,
        };
}
