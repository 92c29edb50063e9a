using System.Globalization;
using System.Text.RegularExpressions;

namespace Dinh.Writing.Speech;

/// <summary>Numbers of papers as they are spoken: "Quyết định số 12/QĐ-UBND" as "Quyết định số mười hai của Ủy ban nhân dân".</summary>
internal static partial class PaperNumbers
{
    // How far back the kind of paper may have been said already.
    private const int Near = 40;

    public static string Spoken(string text) => Number().Replace(text, match => Spoken(match, text));

    private static string Spoken(Match match, string text)
    {
        var symbols = match.Groups["symbols"].Value.Split('-');
        var number = SpokenNumber.Of(long.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture));
        var year = match.Groups["year"].Success ? $" năm {SpokenNumber.Of(long.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture))}" : "";
        var before = text[Math.Max(0, match.Index - Near)..match.Index];
        var kind = Abbreviations.Kind(symbols[0]);
        var isSaid = kind is not null && before.Contains(kind, StringComparison.OrdinalIgnoreCase);
        var issuers = (kind is null ? symbols : symbols[1..]).Select(Issuer).ToList();
        return $"{number}{year}{(kind is null || isSaid ? "" : $", {kind}")}{(issuers.Count == 0 ? "" : $" của {string.Join(", ", issuers)}")}";
    }

    private static string Issuer(string symbol) =>
        Assembly().Match(symbol) is { Success: true } assembly
            ? $"Quốc hội khóa {SpokenNumber.Of(long.Parse(assembly.Groups["term"].ValueSpan, CultureInfo.InvariantCulture))}"
            : Abbreviations.Word(symbol) ?? Abbreviations.Word($"B{symbol}") ?? Abbreviations.Letters(symbol);

    [GeneratedRegex(
        @"(?<![\d/.,])(?<number>\d{1,6})(?:/(?<year>(?:19|20)\d{2}))?/(?<symbols>[A-ZĐ][A-ZĐa-z]{0,7}\d{0,2}(?:-[A-ZĐ][A-ZĐa-z]{0,7}\d{0,2})*)(?![\w/])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Number();

    [GeneratedRegex(@"^QH(?<term>\d{1,2})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Assembly();
}
