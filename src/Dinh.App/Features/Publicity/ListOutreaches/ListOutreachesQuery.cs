using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.People;
using Dinh.Domain.Publicity;
using Dinh.Law.Publicizing;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Publicity.ListOutreaches;

/// <summary>Which of what was done one wants to see; what is on no list is no filter.</summary>
public sealed record OutreachFilter(string? Channel, string? Group, string? Village, DateOnly? From, DateOnly? To)
{
    /// <summary>Whether it was for that group, and for that village or for the whole commune.</summary>
    public bool IsFor(Audience audience)
    {
        ArgumentNullException.ThrowIfNull(audience);
        return (AudienceGroups.Find(Group ?? "") is not { Key: var group } || audience.Groups.Any(g => g.Group == group))
            && (string.IsNullOrEmpty(Village) || audience.Villages.Count == 0 || audience.Villages.Contains(Village));
    }
}

public sealed class ListOutreachesQuery(DinhDb db, Access access, TimeProvider clock)
{
    public async Task<(IReadOnlyList<Outreach> Lines, int Total)> ReadAsync(OutreachFilter filter, int skip, int take, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var (from, to) = (filter.From, filter.To);
        var found = access.Visible(db.Outreaches).AsNoTracking();
        if (PublicityChannels.Find(filter.Channel ?? "") is { Key: var channel })
            found = found.Where(o => o.Channel == channel);
        if (from is not null)
            found = found.Where(o => o.On >= from);
        if (to is not null)
            found = found.Where(o => o.On <= to);
        var ordered = found.OrderByDescending(o => o.On).ThenByDescending(o => o.Id);
        if (string.IsNullOrEmpty(filter.Group) && string.IsNullOrEmpty(filter.Village))
            return (await ordered.Skip(skip).Take(take).ToListAsync(stop), await found.CountAsync(stop));

        // For whom it was is written as one word of the record, which no store looks into: of the body's own, keys and audiences are few enough to be looked through here.
        var audiences = await ordered.Select(o => new { o.Id, o.Audience }).ToListAsync(stop);
        var keys = audiences.FindAll(o => filter.IsFor(o.Audience)).ConvertAll(o => o.Id);
        var shown = keys.Skip(skip).Take(take).ToList();
        return (await ordered.Where(o => shown.Contains(o.Id)).ToListAsync(stop), keys.Count);
    }

    /// <summary>The villages of the units for which the reader works.</summary>
    public Task<List<string>> VillagesAsync(CancellationToken stop)
    {
        var (own, today) = (access.Bodies, clock.Today);
        return db
            .Bodies.Where(b =>
                b.Kind == BodyKind.Village
                && db.Bodies.Any(o => own.Contains(o.Id) && o.UnitId == b.UnitId)
                && b.ValidFrom <= today
                && (b.ValidTo == null || today <= b.ValidTo)
            )
            .OrderBy(b => b.Folded)
            .Select(b => b.Name)
            .ToListAsync(stop);
    }
}
