using Dinh.App.Features.People.MatchBodies;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Domain.People.Matching;
using Dinh.Law.Time;

namespace Dinh.App.Features.Papers;

/// <summary>Understands "Nơi nhận" line by line as the drafting body means it. What may mean several bodies stays a name: nobody's desk is filled by a guess.</summary>
public sealed class RecipientNamesQuery(BodyDirectoryQuery directories, TimeProvider clock)
{
    public async Task<IReadOnlyList<NamedRecipient>> OfAsync(Id<Body> owner, string lines, CancellationToken stop)
    {
        var names = lines
            .Split(['\n', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(Plain)
            .Where(n => n.Length > 0 && !IsKept(n));
        List<string> distinct = [.. names.Distinct().Take(PaperWords.MostRecipients + 1)];
        if (distinct.Count == 0)
            return [];

        var matcher = new BodyMatcher(await directories.AroundAsync(owner, clock.Today, stop), clock.Today);
        return [.. distinct.SelectMany(name => Meant(name, matcher.Match(name))).DistinctBy(r => (r.BodyId, r.BodyId is null ? r.Name : ""))];
    }

    private static IEnumerable<NamedRecipient> Meant(string name, BodyMatch match) =>
        match.Kind switch
        {
            MatchKind.One => [new(name, match.Bodies[0].Id)],
            MatchKind.Group when !match.Open => match.Bodies.Select(b => new NamedRecipient(b.Name, b.Id)),
            _ => [new(name, null)],
        };

    // "Lưu: VT" names the keeper of the original, to whom nothing is sent.
    private static bool IsKept(string name) => name.StartsWith("Lưu:", StringComparison.OrdinalIgnoreCase);

    // "- UBND xã Bình Yên;" is how a paper writes it.
    private static string Plain(string line) =>
        line.TrimStart('-', '–', '+', '•', ' ').TrimEnd(';', '.', ',', ' ') is var name && name.Length > Recipient.LongestName
            ? name[..Recipient.LongestName]
            : name;
}
