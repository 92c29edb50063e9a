using Dinh.App.Features.Plans;
using Dinh.App.Features.Plans.CascadePlan;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Dinh.Law;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Papers.SettleOwed;

/// <summary>A duty of a closed plan that somebody must keep, hand on or end.</summary>
/// <param name="KeptOn">Since when it is kept; null while nobody has decided.</param>
/// <param name="Heirs">The duties of the later plan that can take it on; the first may be proposed.</param>
public sealed record OwedLine(Id<Duty> Id, string Content, string Body, DateOnly? Due, DateOnly? KeptOn, IReadOnlyList<HeirLine> Heirs);

/// <summary>A duty of the later plan.</summary>
/// <param name="Why">Why it may be the same thing; null for one that is only offered.</param>
/// <param name="IsProposed">Whether it is the same body's and surely the same thing.</param>
public sealed record HeirLine(Id<Duty> Id, string Content, string Body, DateOnly? Due, Sentence? Why, bool IsProposed);

/// <summary>Finds what is still owed under plans that a later paper has replaced or ended, and which duties of the later plan answer to it.</summary>
public sealed class OwedDutiesQuery(DinhDb db)
{
    private const int MostDuties = 300;
    private const int MostHeirs = 5;

    // To end a duty for another asks more likeness than to show that an item is taken up.
    private const double Sure = 0.6;

    /// <param name="paper">The paper that closed others, or that was closed.</param>
    public async Task<IReadOnlyList<OwedLine>> OfAsync(Id<Paper> paper, CancellationToken stop)
    {
        var links = await db
            .PaperLinks.AsNoTracking()
            .Where(l => (l.LaterId == paper || l.EarlierId == paper) && (l.Relation == PaperRelation.Replaces || l.Relation == PaperRelation.Ends))
            .ToListAsync(stop);
        var papers = links.SelectMany(l => new[] { l.EarlierId, l.LaterId }).ToHashSet();
        var plans = await db
            .Plans.AsNoTracking()
            .Include(p => p.Paper)
            .Include(p => p.Entries)
            .AsSplitQuery()
            .Where(p => papers.Contains(p.Paper.Id))
            .ToListAsync(stop);
        var lines = new List<OwedLine>();
        foreach (var link in links)
        {
            if (plans.Find(p => p.Paper.Id == link.EarlierId) is { } earlier)
                lines.AddRange(await OfAsync(earlier, plans.Find(p => p.Paper.Id == link.LaterId), stop));
        }

        return [.. lines.OrderBy(l => l.KeptOn is not null).ThenBy(l => l.Due ?? DateOnly.MaxValue)];
    }

    private async Task<IEnumerable<OwedLine>> OfAsync(Plan earlier, Plan? later, CancellationToken stop)
    {
        var owed = await OpenAsync(earlier, stop);
        var given = later is null || owed.Count == 0 ? [] : await OpenAsync(later, stop);
        var covers =
            later is null || given.Count == 0
                ? new Dictionary<int, Cover>()
                : Covers.Of(earlier.Entries, later.Entries, [.. earlier.Entries.Where(e => owed.Exists(d => IsOf(d, earlier, e))).Select(e => e.Order)]);
        return owed.Select(d => new OwedLine(d.Id, d.Content, d.Body, d.Due, d.KeptOn, HeirsOf(d)));

        List<HeirLine> HeirsOf(OpenDuty duty)
        {
            var entry = earlier.Entries.FirstOrDefault(e => IsOf(duty, earlier, e));
            var cover = entry is null ? null : covers.GetValueOrDefault(entry.Order);
            List<OpenDuty> proposed =
            [
                .. (cover?.Entries ?? []).SelectMany(e =>
                    given.Where(g => g.Link == PlanLinks.Entry(later!.Id, e)).OrderByDescending(g => g.BodyId == duty.BodyId)
                ),
            ];

            // What another body owes is offered only where the plans say that it is the same thing.
            return
            [
                .. proposed.Take(MostHeirs).Select((g, at) => Line(g, cover!.Why, at == 0 && g.BodyId == duty.BodyId && cover.Share >= Sure)),
                .. given.Except(proposed).Where(g => g.BodyId == duty.BodyId).Take(MostHeirs).Select(g => Line(g, null, false)),
            ];
        }
    }

    private static bool IsOf(OpenDuty duty, Plan plan, PlanEntry entry) => duty.Link == PlanLinks.Entry(plan.Id, entry.Id);

    private static HeirLine Line(OpenDuty duty, Sentence? why, bool isProposed) => new(duty.Id, duty.Content, duty.Body, duty.Due, why, isProposed);

    private Task<List<OpenDuty>> OpenAsync(Plan plan, CancellationToken stop)
    {
        var source = $"plan:{plan.Id}";
        return db
            .Duties.Where(d => d.SourceRef == source && d.ClosedOn == null && d.CancelledOn == null)
            .OrderBy(d => d.NextDue)
            .ThenBy(d => d.Id)
            .Take(MostDuties)
            .Select(d => new OpenDuty(d.Id, d.Content, d.BodyId, d.Source.Link ?? "")
            {
                Body = db.Bodies.Where(b => b.Id == d.BodyId).Select(b => b.Name).First(),
                Due = d.NextDue,
                KeptOn = d.KeptOn,
            })
            .ToListAsync(stop);
    }

    private sealed record OpenDuty(Id<Duty> Id, string Content, Id<Body> BodyId, string Link)
    {
        public string Body { get; init; } = "";

        public DateOnly? Due { get; init; }

        public DateOnly? KeptOn { get; init; }
    }
}
