using Dinh.App.Features.Disclosure.PublicItems;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.Units;
using Dinh.Law.Text;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.InformationRequests.AskInformation;

/// <summary>Something public that may be what is asked for.</summary>
public sealed record NearItem(Id<Publication> Id, string Title, DateOnly On);

/// <summary>Looks, before a request is sent, whether it stands on the unit's board already.</summary>
public sealed class NearPublicQuery(DinhDb db)
{
    private const int Looked = 500;
    private const int Most = 5;

    // One pair of syllables may be chance ("của xã"); two in common are a subject.
    private const int Fewest = 2;

    public async Task<IReadOnlyList<NearItem>> FindAsync(Id<AdministrativeUnit> unit, string words, CancellationToken stop)
    {
        var asked = PairsOf(words);
        if (asked.Count < Fewest)
            return [];

        var path = await db.Units.Where(u => u.Id == unit).Select(u => u.Path).SingleAsync(stop);
        var items = await db
            .Publications.OnThePortal()
            .Where(p => p.UnitPath == path)
            .OrderByDescending(p => p.PublishedAt)
            .Take(Looked)
            .Select(p => new NearItem(p.Id, p.Title, p.PublishedOn!.Value))
            .ToListAsync(stop);
        return
        [
            .. items
                .Select(i => (Item: i, Shared: PairsOf(i.Title).Count(asked.Contains)))
                .Where(i => i.Shared >= Fewest)
                .OrderByDescending(i => i.Shared)
                .ThenByDescending(i => i.Item.On)
                .Take(Most)
                .Select(i => i.Item),
        ];
    }

    private static HashSet<string> PairsOf(string words)
    {
        var syllables = string.Concat(SearchText.Fold(words).Select(c => char.IsLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. syllables.Zip(syllables.Skip(1), (one, next) => $"{one} {next}")];
    }
}
