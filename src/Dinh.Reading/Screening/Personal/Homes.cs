using System.Text.RegularExpressions;

namespace Dinh.Reading.Screening.Personal;

/// <summary>Where a person lives, down to the house or the village.</summary>
internal static partial class Homes
{
    private const int Within = 60;

    public static IEnumerable<Hit> In(FoldedText folded, Announcements said, Surroundings around)
    {
        foreach (Match house in House().Matches(folded.Text))
        {
            if (!said.IsOfOffice(house.Index))
                yield return HitAt(folded, house.Index, house.Length);
        }

        foreach (var word in said.All.Where(a => a.Topic == Topic.Address && !IsBare(folded.Text, a)))
        {
            if (Behind(folded, word) is { } hit && !said.IsOfOffice(word.Start))
                yield return hit;
        }

        if (around.Announced == Topic.Address && Cell().Match(folded.Text) is { Success: true } cell)
            yield return HitAt(folded, cell.Index, cell.Length);
    }

    // "Địa chỉ:" alone is as often that of an office.
    private static bool IsBare(string text, Announcement word) => text.AsSpan(word.Start, word.End - word.Start).SequenceEqual("dia chi");

    private static Hit? Behind(FoldedText folded, Announcement word)
    {
        var text = folded.Text;
        var part = Part().Match(text, word.End, Math.Min(Within + 80, text.Length - word.End));
        if (!part.Success || part.Index - word.End > Within || text.AsSpan(word.End, part.Index - word.End).IndexOfAny(";\n") >= 0)
            return null;

        // A named hamlet bears a capital; "tại thôn, tổ dân phố" names none.
        var name = part.Groups["name"];
        return name.Success && !char.IsUpper(folded.Written(name.Index, 1)[0]) && !char.IsAsciiDigit(name.Value[0])
            ? null
            : HitAt(folded, part.Index, part.Length);
    }

    private static Hit HitAt(FoldedText folded, int start, int length)
    {
        while (length > 0 && folded.Text[start + length - 1] is ' ' or ',' or '.')
            length--;
        var (at, count) = folded.Place(start, length);
        return new("personal.address", at, count, folded.Text.Substring(start, length));
    }

    [GeneratedRegex(@"(?<![a-z])(?:so nha|nha so)[ :]{1,3}\d{1,4}[a-z]?(?:/\d{1,4}[a-z]?)*[^;.\n\t]{0,60}", RegexOptions.CultureInvariant)]
    private static partial Regex House();

    [GeneratedRegex(
        @"(?<![a-z])(?:(?:so nha|nha so|so|sn)[ :]{1,3}\d{1,4}[a-z]?(?:/\d{1,4}[a-z]?)*(?!\d|[/.\-]\d)|(?:thon|xom|ap|ban|buon|lang|khu pho|khom|to dan pho|to|ngo|ngach|hem|duong)(?: so)? (?<name>[a-z0-9])[^,;.\n]{0,30})[^;.\n\t]{0,60}",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Part();

    [GeneratedRegex(
        @"(?<![a-z])(?:(?:so nha|nha so|so|sn)[ :]{0,3}\d{1,4}[a-z]?|^\s*\d{1,4}[a-z]?(?:/\d{1,4})* (?=[a-z])|(?:thon|xom|ap|ban|buon|khu pho|to dan pho|to|ngo|ngach|hem) [a-z0-9])[^\n\t]{0,90}",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Cell();
}
