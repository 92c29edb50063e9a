using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Dinh.Writing.Speech;

/// <summary>Lời đọc: a text as it is read out: numbers, days, money, abbreviations and numbers of papers in words, and no sign that a voice would stumble over.</summary>
public static partial class SpokenText
{
    private static readonly Regex Words = Any($@"(?<![\p{{L}}\d])(?:{Abbreviations.WordsPattern})(?![\p{{L}}\d])");
    private static readonly Regex Units = Any($@"(?<=\d\s?)(?<unit>{Abbreviations.UnitsPattern})(?![\p{{L}}\d])");

    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var spoken = PaperNumbers.Spoken(Settled(text));
        spoken = Days(spoken);
        spoken = Words.Replace(spoken, m => Abbreviations.Word(m.Value)!);
        spoken = Units.Replace(spoken, m => $" {Abbreviations.Unit(m.Groups["unit"].Value)}");
        spoken = Numbers(spoken);
        return Smooth(spoken);
    }

    // Half a letter, or digits of another script, came with a file.
    private static string Settled(string text) =>
        string.Concat(
            Encoding
                .UTF8.GetString(Encoding.UTF8.GetBytes(text))
                .Normalize(NormalizationForm.FormC)
                .ReplaceLineEndings("\n")
                .Select(letter => char.IsDigit(letter) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(letter)) : letter)
        );

    private static string Days(string text)
    {
        text = WrittenDay().Replace(text, m => Day(m) ?? m.Value);
        text = SlashedDay().Replace(text, m => Day(m) ?? m.Value);
        text = DayOfMonth().Replace(text, m => Day(m) ?? m.Value);
        text = MonthOfYear().Replace(text, m => Part(m, "m") is >= 1 and <= 12 and var month ? SpokenDay.Month(month, Part(m, "y")) : m.Value);
        text = Roman().Replace(text, m => RomanNumber(m.Value) is { } number ? SpokenNumber.Of(number) : m.Value);
        text = YearAfter().Replace(text, m => $" năm {SpokenNumber.Of(Part(m, "y"))}");
        return Hour().Replace(text, m => Part(m, "h") < 25 && Minutes(m) < 60 ? SpokenDay.Hour(Part(m, "h"), Minutes(m)) : m.Value);
    }

    private static string Numbers(string text)
    {
        text = Telephone().Replace(text, m => SpokenNumber.Digit(m.Value));
        text = Range().Replace(text, " đến ");
        text = Number().Replace(text, Spoken);
        return text;
    }

    private static string Spoken(Match match)
    {
        var whole = match.Groups["whole"].Value.Replace(".", "", StringComparison.Ordinal);
        var words = whole.Length > 18 ? SpokenNumber.Digit(whole) : SpokenNumber.Of(long.Parse(whole, CultureInfo.InvariantCulture));
        if (match.Groups["part"] is { Success: true, Value: var part })
            words +=
                $" phẩy {(part[0] == '0' || part.Length > 3 ? SpokenNumber.Digit(part) : SpokenNumber.Of(long.Parse(part, CultureInfo.InvariantCulture)))}";
        if (match.Groups["below"] is { Success: true, Value: var below })
            words += $" phần {SpokenNumber.Of(long.Parse(below, CultureInfo.InvariantCulture))}";
        return Apart(match, words);
    }

    // "A4" is two words to a voice.
    private static string Apart(Match match, string words) =>
        $"{(match.Groups["joined"].Success ? " " : "")}{words}{(match.Groups["follows"].Success ? " " : "")}";

    private static string Smooth(string text)
    {
        text = Lists().Replace(text, "");
        text = text.Replace("&", " và ", StringComparison.Ordinal).Replace("%", " phần trăm ", StringComparison.Ordinal);
        text = Slash().Replace(text, " trên ");
        text = Unspoken().Replace(text, " ");
        text = Blanks().Replace(text, " ");
        return string.Join('\n', text.Split('\n', StringSplitOptions.TrimEntries).Where(line => line.Length > 0));
    }

    private static string? Day(Match match)
    {
        var (day, month) = (Part(match, "d"), Part(match, "m"));
        int? year = match.Groups["y"].Success ? Part(match, "y") : null;
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year is > 0 ? year.Value : 2000, month)
            ? SpokenDay.Of(day, month, year)
            : null;
    }

    private static int Minutes(Match match) => match.Groups["min"].Success ? Part(match, "min") : 0;

    private static int Part(Match match, string name) => int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture);

    private static long? RomanNumber(string word)
    {
        var values = word.Select(letter =>
                letter switch
                {
                    'I' => 1,
                    'V' => 5,
                    _ => 10,
                }
            )
            .ToList();
        var sum = values.Select((value, at) => at + 1 < values.Count && value < values[at + 1] ? -value : value).Sum();
        return sum > 0 ? sum : null;
    }

    private static Regex Any(string pattern) => new(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
