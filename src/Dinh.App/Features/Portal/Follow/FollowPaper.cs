using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.People;
using Dinh.Domain.Units;

namespace Dinh.App.Features.Portal.Follow;

/// <summary>All that is to be told to those of one batch; each reads out of it what was followed and not yet told.</summary>
public sealed class FollowPaper(
    IReadOnlyDictionary<(Id<AdministrativeUnit> Unit, Id<Body>? Village), FollowedPlace> places,
    IReadOnlyList<FollowPaper.Change> changes,
    ILookup<Guid, DateTime> withdrawn,
    DateTime until
)
{
    private const int Most = 40;

    private readonly Dictionary<(Id<AdministrativeUnit>, Id<Body>?, string?, DateTime?), IReadOnlyList<FollowNews>> told = [];

    public string PlaceOf(Following wish)
    {
        ArgumentNullException.ThrowIfNull(wish);
        return places[(wish.UnitId, wish.VillageId)].Name;
    }

    /// <summary>Those who follow the same and were told at the same time read the same.</summary>
    public IReadOnlyList<FollowNews> NewsFor(Following wish)
    {
        ArgumentNullException.ThrowIfNull(wish);
        var key = (wish.UnitId, wish.VillageId, wish.ItemKey, wish.ToldUpTo);
        if (!told.TryGetValue(key, out var news))
            told[key] = news = [.. Chosen(places[(wish.UnitId, wish.VillageId)], wish.ItemKey, wish.ToldUpTo ?? until).Take(Most)];
        return news;
    }

    private IEnumerable<FollowNews> Chosen(FollowedPlace place, string? item, DateTime since) =>
        changes
            .Where(c =>
                place.Paths.Contains(c.Path) && (item is null || c.Item == item) && (place.Village is not { } village || c.Places.Any(village.IsNamedBy))
            )
            .Where(c => c.Told.Title is null ? withdrawn[c.Told.Id.Value].Any(at => at > since) : c.Moments.Any(m => m > since && m <= until))
            .Select(c => c.Told with { IsCorrection = c.PublishedAt <= since });

    /// <summary>Something that was made public, corrected or withdrawn.</summary>
    /// <param name="Told">How it is told.</param>
    /// <param name="Path">On whose board.</param>
    /// <param name="Moments">When each of its versions went out.</param>
    /// <param name="Places">Where it is shown.</param>
    public sealed record Change(
        FollowNews Told,
        DateTime PublishedAt,
        string Path,
        string? Item,
        IReadOnlyList<DateTime> Moments,
        IReadOnlyList<string> Places
    );
}
