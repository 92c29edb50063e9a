using Dinh.App.Web.Counting;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Publicity;
using Dinh.Law.Publicizing;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Publicity.CountPublicity;

/// <summary>What was carried out within the window, in one statement; each source counts it in its own unit, and none adds up channels as people.</summary>
internal abstract class CountedOutreaches(DinhDb db) : ICounted
{
    public abstract string Name { get; }

    public virtual IReadOnlyCollection<string> Kinds => [];

    public virtual IReadOnlyCollection<string> Marks => [];

    public async Task<IReadOnlyList<Id<Body>>> KeptByAsync(CountedAsk ask, CancellationToken stop)
    {
        var (bodies, to) = (ask.Bodies, ask.To);
        return await db.Outreaches.Where(o => bodies.Contains(o.BodyId) && o.On <= to).Select(o => o.BodyId).Distinct().ToListAsync(stop);
    }

    public virtual async Task<IReadOnlyList<CountedRecord>> OfAsync(CountedAsk ask, CancellationToken stop)
    {
        var (bodies, from, to) = (ask.Bodies, ask.From, ask.To);
        var done = await db
            .Outreaches.AsNoTracking()
            .Where(o => bodies.Contains(o.BodyId) && o.On >= from && o.On <= to && (o.CancelledOn == null || o.CancelledOn > to))
            .OrderBy(o => o.On)
            .ThenBy(o => o.Id)
            .ToListAsync(stop);
        return [.. done.SelectMany(o => Of(o, PublicityChannels.Find(o.Channel)!.Counts))];
    }

    /// <summary>What it counts as here; nothing where it is of another kind.</summary>
    protected abstract IEnumerable<CountedRecord> Of(Outreach outreach, PublicityKind kind);

    protected static CountedRecord Record(Outreach outreach, long amount, string unit, string? part = null) =>
        new(outreach.BodyId, $"outreach:{outreach.Id}{(part is null ? "" : $"/{part}")}", $"{outreach.Content}: {amount} {unit}", outreach.On)
        {
            Link = PublicityLinks.Outreach(outreach.Id),
            Kind = part,
            Amount = amount,
        };
}

/// <summary>How often something was read out.</summary>
internal sealed class CountedBroadcasts(DinhDb db) : CountedOutreaches(db)
{
    public override string Name => "publicity.broadcasts";

    protected override IEnumerable<CountedRecord> Of(Outreach outreach, PublicityKind kind) =>
        kind == PublicityKind.Broadcast ? [Record(outreach, outreach.Times, "lượt phát")] : [];
}

/// <summary>Posts on portals and networks: what was published here, and what was recorded of elsewhere. The same text on this portal counts once.</summary>
internal sealed class CountedArticles(DinhDb db) : CountedOutreaches(db)
{
    private readonly DinhDb db = db;

    public override string Name => "publicity.articles";

    public override async Task<IReadOnlyList<CountedRecord>> OfAsync(CountedAsk ask, CancellationToken stop)
    {
        var (bodies, from, to) = (ask.Bodies, ask.From, ask.To);
        var published = await db
            .Articles.AsNoTracking()
            .WentOut()
            .Where(a => bodies.Contains(a.BodyId) && a.PublishedOn >= from && a.PublishedOn <= to && (a.WithdrawnOn == null || a.WithdrawnOn > to))
            .OrderBy(a => a.PublishedOn)
            .ThenBy(a => a.Id)
            .Select(a => new CountedRecord(a.BodyId, $"article:{a.Id}", a.Title, a.PublishedOn!.Value) { Link = PublicityLinks.Article(a.Id) })
            .ToListAsync(stop);
        return [.. published, .. await base.OfAsync(ask, stop)];
    }

    protected override IEnumerable<CountedRecord> Of(Outreach outreach, PublicityKind kind) =>
        kind == PublicityKind.Article && outreach is not { Channel: PublicityChannel.OwnPortal, ArticleId: not null }
            ? [Record(outreach, outreach.Times, "tin, bài")]
            : [];
}

/// <summary>Conferences, meetings, sessions.</summary>
internal sealed class CountedEvents(DinhDb db) : CountedOutreaches(db)
{
    public override string Name => "publicity.events";

    protected override IEnumerable<CountedRecord> Of(Outreach outreach, PublicityKind kind) =>
        kind == PublicityKind.Event ? [Record(outreach, outreach.Times, "cuộc")] : [];
}

/// <summary>Copies given out; estimates are no figure.</summary>
internal sealed class CountedLeaflets(DinhDb db) : CountedOutreaches(db)
{
    public override string Name => "publicity.leaflets";

    protected override IEnumerable<CountedRecord> Of(Outreach outreach, PublicityKind kind) =>
        CampaignTally
            .Whole(outreach.Reached)
            .Where(r => r is { Unit: ReachUnit.Copies, How: not CountManner.Estimate })
            .Select(r => Record(outreach, r.Number, "bản"));
}

/// <summary>Those who were there and were counted, by the report's groups. Who was estimated is in no figure; who came twice was there twice.</summary>
internal sealed class CountedAttendances(DinhDb db) : CountedOutreaches(db)
{
    public override string Name => "publicity.attendances";

    public override IReadOnlyCollection<string> Kinds => [.. AudienceGroups.All.Select(g => g.Slot).Distinct()];

    protected override IEnumerable<CountedRecord> Of(Outreach outreach, PublicityKind kind)
    {
        var counted = outreach.Reached.Where(r => r is { Unit: ReachUnit.People, How: not CountManner.Estimate }).ToList();
        if (kind != PublicityKind.Event || counted.Count == 0)
            yield break;

        var parts = PartsOf(outreach, counted).GroupBy(p => p.Slot, p => p.Number).Select(g => (Slot: g.Key, Number: g.Sum(n => (long)n))).ToList();
        foreach (var (slot, number) in parts)
            yield return Record(outreach, number, "người", slot);
        var rest = CampaignTally.Whole(counted).Sum(r => (long)r.Number) - parts.Sum(p => p.Number);
        if (rest > 0)
            yield return Record(outreach, rest, "người");
    }

    // One group alone was the whole audience.
    private static IEnumerable<(string Slot, int Number)> PartsOf(Outreach outreach, List<Reached> counted) =>
        counted.Exists(r => r.Group is not null) ? counted.Where(r => r.Group is not null).Select(r => (SlotOf(r.Group!), r.Number))
        : outreach.Audience.Groups.Select(g => SlotOf(g.Group)).Distinct().ToList() is [var only] ? counted.Select(r => (only, r.Number))
        : [];

    private static string SlotOf(string group) => AudienceGroups.Find(group)!.Slot;
}
