using Dinh.App.Features.Disclosure;
using Dinh.App.Features.Disclosure.PublicItems;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.Units;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Portal.ReadFeeds;

/// <summary>What of a board or a village has changed last, newest first: made public, corrected, withdrawn.</summary>
public sealed class ReadFeedsQuery(DinhDb db, Site site, Words words)
{
    private const int Most = 50;
    private const int Longest = 300;

    public async Task<Feed> OfBoardAsync(AdministrativeUnit unit, string? item, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var own = db.Publications.Where(p => p.UnitPath == unit.Path && (item == null || p.ItemKey == item));
        return new(
            $"urn:dinh:bang:{unit.Id}{(item is null ? "" : $":{item}")}",
            words[$"Công khai – {unit.Name}", $"Made public – {unit.Name}"],
            site.Address + PortalLinks.BoardFeed(unit.Id, item),
            site.Address + DisclosureLinks.Board(unit.Id),
            words.Code,
            await EntriesAsync(own, stop)
        );
    }

    public async Task<Feed> OfVillageAsync(VillagePlace village, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(village);
        return new(
            $"urn:dinh:thon:{village.Id}",
            words[$"Công khai – {village.Name}", $"Made public – {village.Name}"],
            site.Address + PortalLinks.VillageFeed(village.Id),
            site.Address + PortalLinks.Village(village.Id),
            words.Code,
            await EntriesAsync(db.Publications.In(village), stop)
        );
    }

    private async Task<List<FeedEntry>> EntriesAsync(IQueryable<Publication> publications, CancellationToken stop)
    {
        var told = await ToldAsync(publications, stop);
        var acts = await LastActsAsync(told.ConvertAll(t => t.Id.Value), stop);
        return [.. told.Select(t => EntryOf(t, acts.GetValueOrDefault(t.Id.Value, t.Newest.PublishedAt))).OrderByDescending(e => e.Updated)];
    }

    private Task<List<Told>> ToldAsync(IQueryable<Publication> publications, CancellationToken stop) =>
        publications
            .WentOut()
            .OrderByDescending(p => p.PublishedAt)
            .Take(Most)
            .Select(p => new Told(
                p.Id,
                p.Title,
                p.PublishedAt!.Value,
                p.State == PublicationState.Published ? null : p.WithdrawnOn,
                p.Versions.OrderByDescending(v => v.Number).Select(v => new Version(v.Text, v.Because, v.PublishedAt)).First()
            )
            {
                Body = db.Bodies.Where(b => b.Id == p.BodyId).Select(b => b.Name).First(),
                Item = p.ItemKey,
            })
            .AsSplitQuery()
            .ToListAsync(stop);

    private Task<Dictionary<Guid, DateTime>> LastActsAsync(List<Guid> keys, CancellationToken stop) =>
        db
            .LogEntries.Where(e => keys.Contains(e.RecordKey))
            .GroupBy(e => e.RecordKey)
            .Select(g => new { g.Key, Last = g.Max(e => e.At) })
            .ToDictionaryAsync(g => g.Key, g => g.Last, stop);

    private FeedEntry EntryOf(Told told, DateTime lastAct)
    {
        var address = site.Address + DisclosureLinks.Item(told.Id);
        var entry = told.WithdrawnOn is { } on
            ? new FeedEntry(told.Id.Value, words["Một nội dung đã được rút", "Something was withdrawn"], address, told.Published, lastAct)
            {
                Summary = words[$"Rút ngày {words.Day(on)}.", $"Withdrawn on {words.Day(on)}."],
            }
            : new(told.Id.Value, told.Title, address, told.Published, told.Newest.PublishedAt) { Summary = Short(told.Newest.Because, told.Newest.Text) };
        return entry with { Author = told.Body, Category = told.Item };
    }

    private string Short(string? corrected, string text)
    {
        var whole = (corrected is null ? "" : words["Đính chính: ", "Corrected: "] + corrected + " ") + text.ReplaceLineEndings(" ");
        return whole.Length <= Longest ? whole : whole[..(char.IsHighSurrogate(whole[Longest - 1]) ? Longest - 1 : Longest)] + "…";
    }

    private sealed record Version(string Text, string? Because, DateTime PublishedAt);

    /// <param name="Published">When it was first public.</param>
    /// <param name="WithdrawnOn">Null while it stands.</param>
    /// <param name="Newest">Its newest words.</param>
    private sealed record Told(Id<Publication> Id, string Title, DateTime Published, DateOnly? WithdrawnOn, Version Newest)
    {
        public string Body { get; init; } = "";

        public string? Item { get; init; }
    }
}
