using Dinh.App.Features.Disclosure.PublicItems;
using Dinh.App.Features.Units.FindUnits;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.Units;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Portal.Follow;

/// <summary>One thing that a letter tells.</summary>
/// <param name="Title">Null where it was withdrawn: then not even its name goes out.</param>
public sealed record FollowNews(Id<Publication> Id, string? Title, bool IsCorrection);

/// <summary>What has become public, other or gone since somebody was last told: read when the letter is written, never kept in a queue.</summary>
public sealed class FollowNewsQuery(DinhDb db, SuccessorsQuery successors, TimeProvider clock)
{
    private const int Most = 40;

    public async Task<IReadOnlyList<FollowNews>> OfAsync(Following wish, DateTime until, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(wish);
        var since = wish.ToldUpTo ?? until;
        var day = DateOnly.FromDateTime(since);
        var changed = await (await OfAsync(wish, stop))
            .Where(p => p.Versions.Any(v => v.PublishedAt > since && v.PublishedAt <= until) || p.WithdrawnOn >= day)
            .OrderByDescending(p => p.PublishedAt)
            .Take(Most)
            .Select(p => new
            {
                p.Id,
                p.Title,
                p.State,
                p.PublishedAt,
            })
            .ToListAsync(stop);
        var gone = await WithdrawnAsync([.. changed.Where(p => p.State == PublicationState.Withdrawn).Select(p => p.Id.Value)], (since, until), stop);
        return
        [
            .. changed
                .Where(p => p.State == PublicationState.Published || gone.Contains(p.Id.Value))
                .Select(p => new FollowNews(p.Id, p.State == PublicationState.Published ? p.Title : null, p.PublishedAt <= since)),
        ];
    }

    /// <summary>Whether all that a letter names is public at this moment.</summary>
    public async Task<bool> StandAsync(IReadOnlyList<FollowNews> news, CancellationToken stop)
    {
        var named = news.Where(n => n.Title is not null).Select(n => n.Id).ToList();
        return await db.Publications.OnThePortal().CountAsync(p => named.Contains(p.Id), stop) == named.Count;
    }

    // The day of a withdrawal is the record's, its moment the log's. Who was never told of it need not be told that it went.
    private async Task<HashSet<Guid>> WithdrawnAsync(List<Guid> keys, (DateTime Since, DateTime Until) within, CancellationToken stop)
    {
        var (since, until) = within;
        return keys.Count == 0
            ? []
            :
            [
                .. await db
                    .LogEntries.Where(e => keys.Contains(e.RecordKey) && e.Deed == PublicDeed.Withdraw && e.At > since && e.At <= until)
                    .Select(e => e.RecordKey)
                    .ToListAsync(stop),
            ];
    }

    private async Task<IQueryable<Publication>> OfAsync(Following wish, CancellationToken stop)
    {
        var item = wish.ItemKey;
        var asked = db.Publications.WentOut().Where(p => item == null || p.ItemKey == item);
        if (wish.VillageId is { } village)
            return asked.In(await db.VillageAsync(village, stop));

        var heirs = await successors.OfAsync(wish.UnitId, clock.Today, stop);
        var own = await db.Units.Where(u => u.Id == wish.UnitId).Select(u => u.Path).SingleAsync(stop);
        List<string> paths = [own, .. heirs.Select(u => u.Path)];
        return asked.Where(p => paths.Contains(p.UnitPath));
    }
}
