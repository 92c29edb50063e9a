using Dinh.App.Features.Disclosure.PublicItems;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Portal.Follow;

/// <summary>One thing that a letter tells.</summary>
/// <param name="Title">Null where it was withdrawn: then not even its name goes out.</param>
public sealed record FollowNews(Id<Publication> Id, string? Title, bool IsCorrection);

/// <summary>What has become public, other or gone since those of a batch were last told: read for all of them at once when their letters are written, never kept in a queue.</summary>
public sealed class FollowNewsQuery(DinhDb db, FollowedPlacesQuery places)
{
    public async Task<FollowPaper> ReadAsync(IReadOnlyCollection<Following> wishes, DateTime until, CancellationToken stop)
    {
        var since = wishes.Min(w => w.ToldUpTo) ?? until;
        var followed = await places.OfAsync(wishes, stop);
        var changed = await ChangedAsync([.. followed.Values.SelectMany(p => p.Paths).Distinct()], (since, until), stop);
        return new(followed, changed, await WithdrawnAsync(changed, (since, until), stop), until);
    }

    private Task<List<FollowPaper.Change>> ChangedAsync(List<string> paths, (DateTime Since, DateTime Until) within, CancellationToken stop)
    {
        var (since, until) = within;
        var day = DateOnly.FromDateTime(since);
        return db
            .Publications.WentOut()
            .Where(p => paths.Contains(p.UnitPath) && (p.Versions.Any(v => v.PublishedAt > since && v.PublishedAt <= until) || p.WithdrawnOn >= day))
            .OrderByDescending(p => p.PublishedAt)
            .ThenBy(p => p.Id)
            .Select(p => new FollowPaper.Change(
                new(p.Id, p.State == PublicationState.Published ? p.Title : null, false),
                p.PublishedAt!.Value,
                p.UnitPath,
                p.ItemKey,
                p.Versions.Select(v => v.PublishedAt).ToList(),
                p.Showings.Select(s => s.Place).ToList()
            ))
            .AsSplitQuery()
            .ToListAsync(stop);
    }

    // The day of a withdrawal is the record's, its moment the log's.
    private async Task<ILookup<Guid, DateTime>> WithdrawnAsync(
        List<FollowPaper.Change> changed,
        (DateTime Since, DateTime Until) within,
        CancellationToken stop
    )
    {
        var (since, until) = within;
        var gone = changed.Where(c => c.Told.Title is null).Select(c => c.Told.Id.Value).ToList();
        var acts = await db
            .LogEntries.Where(e => gone.Contains(e.RecordKey) && e.Deed == PublicDeed.Withdraw && e.At > since && e.At <= until)
            .Select(e => new { e.RecordKey, e.At })
            .ToListAsync(stop);
        return acts.ToLookup(a => a.RecordKey, a => a.At);
    }
}
