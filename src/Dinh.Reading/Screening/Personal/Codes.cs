using System.Text.RegularExpressions;
using Dinh.Reading.Screening.Words;

namespace Dinh.Reading.Screening.Personal;

/// <summary>Data of persons that hold letters: e-mail, passports, health cards, number plates, folders that bear a user's name.</summary>
internal static partial class Codes
{
    public static IEnumerable<Hit> In(FoldedText folded, Announcements said, Surroundings around)
    {
        var text = folded.Text;
        return Emails(folded)
            .Concat(HealthCard().Matches(text).Where(m => IsHealthCard(folded, m)).Select(m => HitAt(folded, "personal.health-card", m)))
            .Concat(Passport().Matches(text).Where(m => TopicAt(said, around, m) == Topic.Passport).Select(m => HitAt(folded, "personal.passport", m)))
            .Concat(Plate().Matches(text).Where(m => IsPlate(said, around, m)).Select(m => HitAt(folded, "personal.plate", m)))
            .Concat(Household().Matches(text).Where(m => TopicAt(said, around, m) == Topic.Household).Select(m => HitAt(folded, "personal.household", m)))
            .Concat(UserFolder().Matches(text).Select(m => HitAt(folded, "personal.user-path", m.Groups["name"])));
    }

    private static IEnumerable<Hit> Emails(FoldedText folded)
    {
        if (!folded.Text.Contains('@'))
            return [];
        return Email()
            .Matches(folded.Text)
            .Where(m => !Lexicon.All.OfficeDomains.Values.Any(domain => m.Value.EndsWith(domain, StringComparison.Ordinal)))
            .Select(m => HitAt(folded, "personal.email", m));
    }

    private static Topic TopicAt(Announcements said, Surroundings around, Match match) =>
        said.Before(match.Index).Topic is var topic && topic == Topic.None ? around.Announced : topic;

    private static bool IsHealthCard(FoldedText folded, Match match) =>
        Lexicon.All.HealthCardGroups.Values.Contains(match.Value[..2].ToUpperInvariant())
        && folded.Written(match.Index, match.Length) is var written
        && char.IsUpper(written[0]);

    // With its dot a plate is known by itself; without, only behind its name.
    private static bool IsPlate(Announcements said, Surroundings around, Match match) =>
        (match.Groups["dot"].Success && match.Groups["dash"].Success) || TopicAt(said, around, match) == Topic.Plate;

    private static Hit HitAt(FoldedText folded, string kind, Capture found)
    {
        if (found.Length == 0)
            return new(kind, 0, 0, "");
        var (start, length) = folded.Place(found.Index, found.Length);
        return new(kind, start, length, string.Concat(found.Value.Where(letter => letter is not (' ' or '.' or '-') || kind == "personal.email")));
    }

    [GeneratedRegex(
        @"(?<![a-z0-9._%+\-])[a-z0-9][a-z0-9._%+\-]{0,63} ?@ ?[a-z0-9\-]+(?:\.[a-z0-9\-]+)*\.[a-z]{2,10}(?![a-z0-9])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Email();

    [GeneratedRegex(
        @"(?<![a-z0-9])[a-z]{2}[ .\-]?[1-5][ .\-]?\d{2}[ .\-]?(?:\d{2}[ .\-]?\d{3}[ .\-]?\d{5}|\d{3}[ .\-]?\d{3}[ .\-]?\d{4}|\d{10})(?![a-z0-9])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex HealthCard();

    [GeneratedRegex(@"(?<![a-z0-9])[a-z] ?\d{3}[ .]?\d{4}(?![a-z0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Passport();

    [GeneratedRegex(
        @"(?<![a-z0-9.\-/])[1-9]\d ?(?<dash>-?) ?(?:[a-z]\d?|[a-z]{2}\d?) ?(?:(?<dash>-) ?| ?)(?:\d{3}(?<dot>\.)\d{2}|\d{5}|\d{4})(?![a-z0-9/])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Plate();

    [GeneratedRegex(@"(?<![a-z0-9])[a-z]{1,3}\d{6,10}(?![a-z0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Household();

    [GeneratedRegex(
        @"(?:[a-z]:|file:|\\)[\\/]+(?:users|documents and settings|home)[\\/]+(?<name>[^\\/\r\n""<>|?*:]{1,60})[\\/]|(?<![a-z0-9])/(?:home|users)/(?<name>[^/\r\n""<>|?*: ]{1,60})/",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex UserFolder();
}
