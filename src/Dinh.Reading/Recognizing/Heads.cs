using System.Globalization;
using System.Text.RegularExpressions;
using Dinh.Reading.Cleaning;

namespace Dinh.Reading.Recognizing;

/// <summary>Number, place and day, which stand around the issuer's name at the head of the sheet.</summary>
internal static partial class Heads
{
    public static bool IsPlaceAndDate(Passage line) =>
        line.Text.Length < 90 && line.Folded.Contains("ngay", StringComparison.Ordinal) && PlaceAndDate().IsMatch(line.Folded);

    public static Quoted<string>? Number(Frame frame)
    {
        // "THEO QĐ SỐ 41/QĐ-TTr" may be broken before "SỐ"; the paper's own number has a colon.
        foreach (var line in frame.Head.OrderBy(l => !l.Text.StartsWith("Số:", StringComparison.Ordinal)))
        {
            if (
                line.Folded.Length > 80
                || !line.Folded.StartsWith("so", StringComparison.Ordinal)
                || NumberLine().Match(line.Folded) is not { Success: true } match
            )
                continue;

            var number = match.Groups["number"];
            var quote = new Stretch(line, number.Index, number.Index + number.Length).Quote();
            return quote with { Value = quote.Value.Replace(" ", "").Replace('–', '-') };
        }

        return null;
    }

    public static (Quoted<string>? Place, Quoted<string>? Date) PlaceAndDay(Frame frame)
    {
        foreach (var line in frame.Head.Concat(frame.Foot.Take(3)).Concat(frame.Foot))
        {
            if (line.Text.Length > 90 || PlaceAndDate().Match(line.Folded) is not { Success: true } match)
                continue;

            var place = match.Groups["place"];
            var date = new Stretch(line, match.Groups["date"].Index, line.Text.Length).Trim().Quote();
            return (new Stretch(line, place.Index, place.Index + place.Length).Bare().Quote(), date with { Value = DateOf(match) });
        }

        return (null, null);
    }

    private static string DateOf(Match match)
    {
        var (day, month, year) = (match.Groups["day"].Value, match.Groups["month"].Value, match.Groups["year"].Value);
        if (month.Length == 0)
            return year;
        var part = $"{year}-{int.Parse(month, CultureInfo.InvariantCulture):00}";
        return day.Length == 0 ? part : $"{part}-{int.Parse(day, CultureInfo.InvariantCulture):00}";
    }

    [GeneratedRegex(
        @"^so\s*[:.]?\s*(?<number>\d+[a-z]?\s*[/\-]\s*[a-z0-9]+(\s*[/\-&.]\s*[a-z0-9]+)*)(?=\s|\.?$)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex NumberLine();

    [GeneratedRegex(
        @"^(so\s*:?\s*[\d.…]*\s?[/\-]\S+\s+)?(?<place>[a-z][a-z0-9 .'\-]{1,40}?)\s*[,.]?\s*(?<date>ngay[ .…_]*(?<day>\d{0,2})([ .…_]*thang[ .…_]*(?<month>\d{0,2})[ .…_]*nam[ .…_]*|[/.-](?<month>\d{1,2})[/.-])(?<year>\d{4}))\s*\.?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex PlaceAndDate();
}
