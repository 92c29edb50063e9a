using System.Globalization;
using System.Text.RegularExpressions;
using Dinh.Reading.Screening.Words;

namespace Dinh.Reading.Screening.Personal;

/// <summary>Days and years of birth. A day alone says nothing; a word before it or the head of its column makes it one of birth.</summary>
internal static partial class BirthDates
{
    private const int Within = 25;
    private const int YearWithin = 12;

    // The short marks also stand for budget and quantity; a year of late behind them is no year of birth.
    private const int LastYearOfWeak = 2012;

    public static IEnumerable<Hit> In(FoldedText folded, Announcements said, Surroundings around)
    {
        foreach (var word in said.All.Where(a => a.Topic == Topic.Birth))
        {
            if (IsBirth(folded.Text, word) && Behind(folded, word) is { } hit)
                yield return hit;
        }

        if (around.Announced == Topic.Birth && Alone().Match(folded.Text) is { Success: true } cell)
            yield return HitAt(folded, cell.Groups["day"]);
    }

    private static Hit? Behind(FoldedText folded, Announcement word)
    {
        var text = folded.Text;
        var weak = word.End - word.Start <= 4;
        var day = Day().Match(text, word.End, Math.Min(Within + 40, text.Length - word.End));
        if (day.Success && day.Index - word.End <= Within && IsClear(text, word.End, day.Index, weak))
            return HitAt(folded, day);

        var year = Year().Match(text, word.End, Math.Min(YearWithin + 12, text.Length - word.End));
        return
            year.Success
            && year.Index - word.End <= YearWithin
            && IsClear(text, word.End, year.Index, weak)
            && !IsCohort(text, word.Start)
            && (!weak || Number(year.Value) <= LastYearOfWeak)
            ? HitAt(folded, year)
            : null;
    }

    private static int Number(string digits) => int.Parse(digits.Replace(" ", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    // Nothing but words of joining may stand between; behind a short mark nothing but a colon.
    private static bool IsClear(string text, int from, int to, bool weak)
    {
        var between = text.AsSpan(from, to - from);
        return weak
            ? between.Trim(" :.\t\n()").Length == 0
            : !between.ContainsAnyInRange('0', '9') && between.IndexOfAny(";.") < 0 && !between.Contains("cap", StringComparison.Ordinal);
    }

    private static bool IsBirth(string text, Announcement word)
    {
        if (!text.AsSpan(word.Start, word.End - word.Start).StartsWith("sinh"))
            return true;
        return !Lexicon.All.NotBorn.Values.Contains(WordBefore(text, word.Start));
    }

    private static bool IsCohort(string text, int start)
    {
        var word = WordBefore(text, start);
        return Lexicon.All.Cohorts.Values.Contains(word)
            || (start > word.Length + 2 && Lexicon.All.Cohorts.Values.Contains(WordBefore(text, start - word.Length - 1) + " " + word));
    }

    private static string WordBefore(string text, int start)
    {
        var end = Math.Max(0, start);
        while (end > 0 && text[end - 1] == ' ')
            end--;
        var first = end;
        while (first > 0 && char.IsAsciiLetter(text[first - 1]))
            first--;
        return text[first..end];
    }

    private static Hit HitAt(FoldedText folded, Capture found)
    {
        var (start, length) = folded.Place(found.Index, found.Length);
        return new("personal.birth", start, length, string.Concat(found.Value.Where(char.IsAsciiDigit)));
    }

    [GeneratedRegex(
        @"(?<![0-9])(?:[0-3]? ?\d ?[/.\-] ?[01]? ?\d ?[/.\-] ?(?:(?:1 ?9|2 ?0) ?\d ?\d|\d\d)|(?:ngay )?\d{1,2} ?thang \d{1,2},? nam (?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d|[01]?\d ?/ ?(?:19|20)\d\d)(?![0-9])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Day();

    [GeneratedRegex(@"(?<![0-9/.\-])(?:1 ?9|2 ?0) ?\d ?\d(?![0-9/])", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(
        @"^\s*(?<day>[0-3]?\d ?[/.\-] ?[01]?\d ?[/.\-] ?(?:19|20)?\d\d|(?:ngay )?\d{1,2} ?thang \d{1,2},? nam (?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d|[01]?\d ?/ ?(?:19|20)\d\d|(?:19|20)\d\d)\s*$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Alone();
}
