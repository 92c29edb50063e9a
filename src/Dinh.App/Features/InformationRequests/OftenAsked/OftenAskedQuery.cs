using Dinh.App.Features.Disclosure.FallDue;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.InformationRequests;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Disclosing;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.InformationRequests.OftenAsked;

/// <summary>What was asked of a body so often that it should rather be public.</summary>
/// <param name="Task">Under which of the law's things it would be made public.</param>
public sealed record OftenAskedItem(Id<Body> Body, string BodyName, string Topic, Sentence Name, string Task, int Count, DateOnly Last);

/// <summary>Groups the requests of a window by item of the law's list. What was begun to be made public since the last of them is not suggested again.</summary>
public sealed class OftenAskedQuery(DinhDb db, DisclosingBodiesQuery disclosers, TimeProvider clock)
{
    // From so many requests within so many months on it is "asked often": a habit of this house, no figure of the law.
    private const int Fewest = 3;
    internal const int Months = 12;

    public async Task<IReadOnlyList<OftenAskedItem>> OfAsync(IReadOnlyList<Id<Body>> bodies, CancellationToken stop)
    {
        var (today, asked) = (clock.Today, await AskedAsync(bodies, stop));
        if (asked.Count == 0)
            return [];

        var topics = asked.ConvertAll(a => a.Topic);
        var shown = await db
            .Publications.Where(p => bodies.Contains(p.BodyId) && p.ItemKey != null && topics.Contains(p.ItemKey))
            .Select(p => new ShownItem(p.BodyId, p.ItemKey!, p.PublishedOn))
            .ToListAsync(stop);
        var names = await db.Bodies.Where(b => bodies.Contains(b.Id)).ToDictionaryAsync(b => b.Id, b => b.Name, stop);
        return
        [
            .. from a in asked
            let item = DisclosureItems.Find(a.Topic, today)
            let task = DisclosureTasks.All.FirstOrDefault(t => t.Item == a.Topic && t.HoldsOn(today))
            where item is not null && task is not null && !shown.Exists(p => p.Answers(a))
            orderby a.Count descending, a.Topic
            select new OftenAskedItem(a.Body, names[a.Body], a.Topic, item.Name, task.Key, a.Count, a.Last),
        ];
    }

    /// <summary>The things of the law's list under which the body could make something public.</summary>
    public async Task<IReadOnlyList<DisclosureTask>> TasksOfAsync(Id<Body> body, CancellationToken stop) =>
        await disclosers.FindAsync(body, clock.Today, stop) is { } known ? DisclosureTasks.Of(known.Discloser, clock.Today) : [];

    private async Task<List<AskedItem>> AskedAsync(IReadOnlyList<Id<Body>> bodies, CancellationToken stop)
    {
        var since = clock.Today.AddMonths(-Months);
        var rows = await db
            .InformationRequests.Where(r => bodies.Contains(r.BodyId) && r.Topic != null && r.ReceivedOn > since && r.State != RequestState.Withdrawn)
            .GroupBy(r => new { r.BodyId, r.Topic })
            .Where(g => g.Count() >= Fewest)
            .Select(g => new
            {
                g.Key.BodyId,
                g.Key.Topic,
                Count = g.Count(),
                Last = g.Max(r => r.ReceivedOn),
            })
            .ToListAsync(stop);
        return rows.ConvertAll(r => new AskedItem(r.BodyId, r.Topic!, r.Count, r.Last));
    }

    private sealed record AskedItem(Id<Body> Body, string Topic, int Count, DateOnly Last);

    private sealed record ShownItem(Id<Body> Body, string Item, DateOnly? On)
    {
        // What is being drafted counts too: it was taken up.
        public bool Answers(AskedItem asked) => Body == asked.Body && Item == asked.Topic && (On is null || On >= asked.Last);
    }
}
