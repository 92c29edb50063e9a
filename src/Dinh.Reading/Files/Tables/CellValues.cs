using System.Globalization;
using System.Xml.Linq;

namespace Dinh.Reading.Files.Tables;

/// <summary>What a cell of a sheet says: words by their number in the book's list, days by their count, figures as they stand.</summary>
internal sealed class CellValues(IReadOnlyList<string> words, IReadOnlySet<int> days, bool isFrom1904)
{
    // Excel counts days from here, and believes that 1900 had a 29 February; the older Macintosh counted from 1904.
    private static readonly DateOnly DayZero = new(1899, 12, 30);
    private static readonly DateOnly MacDayZero = new(1904, 1, 1);

    public string Of(XElement cell)
    {
        var value = cell.Named("v").FirstOrDefault()?.Value ?? "";
        return cell.Said("t") switch
        {
            "s" => NumberIn(value) is { } at && at >= 0 && at < words.Count ? words[at] : "",
            "inlineStr" => string.Concat(cell.Named("is").Select(i => i.Words())),
            "str" => value,
            "e" => "",
            "d" => DateTime.TryParse(value, CultureInfo.InvariantCulture, out var day) ? Shown(DateOnly.FromDateTime(day)) : value,
            _ => days.Contains(NumberIn(cell.Said("s")) ?? 0) && DayOf(value) is { } counted ? Shown(counted) : value,
        };
    }

    /// <summary>Whether a cell's number is shown as a day.</summary>
    public bool IsDay(XElement cell) => cell.Said("t") == "d" || (cell.Said("t") is null or "n" && days.Contains(NumberIn(cell.Said("s")) ?? 0));

    private static int? NumberIn(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Shown(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private DateOnly? DayOf(string value)
    {
        var zero = isFrom1904 ? MacDayZero : DayZero;
        return
            double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var count)
            && count >= 1
            && count < DateOnly.MaxValue.DayNumber - zero.DayNumber
            ? zero.AddDays((int)count)
            : null;
    }
}

/// <summary>Which of a book's styles show a number as a day.</summary>
internal static class DayStyles
{
    public static IReadOnlySet<int> Of(XElement? styles)
    {
        if (styles is null)
            return new HashSet<int>();

        var own = styles
            .Named("numFmts")
            .SelectMany(f => f.Named("numFmt"))
            .Where(f => IsDay(f.Said("formatCode") ?? ""))
            .Select(f => f.Said("numFmtId"))
            .ToHashSet();
        return styles
            .Named("cellXfs")
            .SelectMany(x => x.Named("xf"))
            .Select((xf, at) => (Format: xf.Said("numFmtId"), at))
            .Where(x => own.Contains(x.Format) || IsBuiltIn(x.Format))
            .Select(x => x.at)
            .ToHashSet();
    }

    // ECMA-376 18.8.30: 14 to 17 and 22 are days everywhere, 27 to 36 and 50 to 58 in the East.
    private static bool IsBuiltIn(string? format) =>
        int.TryParse(format, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
        && id is (>= 14 and <= 17) or 22 or (>= 27 and <= 36) or (>= 50 and <= 58);

    // What stands in quotation marks or brackets is words or colours.
    private static bool IsDay(string code)
    {
        var (quoted, bracketed) = (false, false);
        foreach (var letter in code)
        {
            if (letter == '"')
                quoted = !quoted;
            else if (letter is '[' or ']')
                bracketed = letter == '[';
            else if (!quoted && !bracketed && letter is ('d' or 'D' or 'y' or 'Y'))
                return true;
        }

        return false;
    }
}

/// <summary>Asks markup by local names: a sheet has one vocabulary under two namespaces.</summary>
internal static class SheetMarkup
{
    public static IEnumerable<XElement> Named(this XElement element, string name) => element.Elements().Where(e => e.Name.LocalName == name);

    public static string? Said(this XElement element, string name) => element.Attributes().FirstOrDefault(a => a.Name.LocalName == name)?.Value;

    /// <summary>The text of an item, its runs joined; readings beside the letters are left out.</summary>
    public static string Words(this XElement item) =>
        string.Concat(item.Elements().Where(e => e.Name.LocalName != "rPh").Select(e => e.Name.LocalName == "t" ? e.Value : e.Words()));
}
