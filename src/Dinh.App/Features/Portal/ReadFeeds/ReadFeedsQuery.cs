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
        var rows = await publications
            .WentOut()
            .OrderByDescending(p => p.PublishedAt)
            .Take(Most)
            .Select(p => new
            {
                p.Id,
                p.Title,
                p.ItemKey,
                p.State,
                Published = p.PublishedAt!.Value,
                p.WithdrawnOn,
                Body = db.Bodies.Where(b => b.Id == p.BodyId).Select(b => b.Name).First(),
                Standing = p
                    .Versions.OrderByDescending(v => v.Number)
                    .Select(v => new
                    {
                        v.Text,
                        v.Because,
                        v.PublishedAt,
                    })
                    .First(),
            })
            .AsSplitQuery()
            .ToListAsync(stop);
        var acts = await LastActsAsync(rows.ConvertAll(r => r.Id.Value), stop);
        return
        [
            .. rows.Select(r =>
                    EntryOf(
                        new(r.Id, r.Title, r.Published, r.Standing.PublishedAt)
                        {
                            Text = r.Standing.Text,
                            Because = r.Standing.Because,
                            WithdrawnOn = r.State == PublicationState.Published ? null : r.WithdrawnOn,
                        },
                        acts.GetValueOrDefault(r.Id.Value, r.Standing.PublishedAt)
                    ) with
                    {
                        Author = r.Body,
                        Category = r.ItemKey,
                    }
                )
                .OrderByDescending(e => e.Updated),
        ];
    }

    private Task<Dictionary<Guid, DateTime>> LastActsAsync(List<Guid> keys, CancellationToken stop) =>
        db
            .LogEntries.Where(e => keys.Contains(e.RecordKey))
            .GroupBy(e => e.RecordKey)
            .Select(g => new { g.Key, Last = g.Max(e => e.At) })
            .ToDictionaryAsync(g => g.Key, g => g.Last, stop);

    private FeedEntry EntryOf(Told told, DateTime lastAct)
    {
        var address = site.Address + DisclosureLinks.Item(told.Id);
        return told.WithdrawnOn is { } on
            ? new(told.Id.Value, words["Một nội dung đã được rút", "Something was withdrawn"], address, told.Published, lastAct)
            {
                Summary = words[$"Rút ngày {words.Day(on)}.", $"Withdrawn on {words.Day(on)}."],
            }
            : new(told.Id.Value, told.Title, address, told.Published, told.Standing) { Summary = Short(told.Because, told.Text) };
    }

    private string Short(string? corrected, string text)
    {
        var whole = (corrected is null ? "" : words["Đính chính: ", "Corrected: "] + corrected + " ") + text.ReplaceLineEndings(" ");
        return whole.Length <= Longest ? whole : whole[..(char.IsHighSurrogate(whole[Longest - 1]) ? Longest - 1 : Longest)] + "…";
    }

    /// <param name="Published">When it was first public.</param>
    /// <param name="Standing">Since when its newest words stand.</param>
    private sealed record Told(Id<Publication> Id, string Title, DateTime Published, DateTime Standing)
    {
        public string Text { get; init; } = "";

        public string? Because { get; init; }

        /// <summary>Null while it stands.</summary>
        public DateOnly? WithdrawnOn { get; init; }
    }
}
