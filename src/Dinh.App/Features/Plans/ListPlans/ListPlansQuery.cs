using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Plans;
using Dinh.Law.Text;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Plans.ListPlans;

/// <summary>One plan in a list.</summary>
public sealed record PlanLine(Id<Plan> Id, string Name, string Title, string IssuerName, DateOnly IssuedOn, bool IsPublic, int Duties, int Done, int Late);

/// <summary>One draft in a list.</summary>
public sealed record DraftLineSheet(Id<PlanDraft> Id, string FileName, DateTime SavedAt, string SavedBy, bool IsBeingRead, bool IsUnreadable, bool IsWritten);

public sealed record PlanPage(IReadOnlyList<PlanLine> Lines, int Total, int Number)
{
    public const int Size = 20;
}

/// <summary>Plans that the reader may see, newest first; the same rows for pages and for machines.</summary>
public sealed class ListPlansQuery(DinhDb db, Access access, TimeProvider clock)
{
    public async Task<IReadOnlyList<DraftLineSheet>> DraftsAsync(bool discarded, CancellationToken stop) =>
        await access
            .Owned(db.PlanDrafts)
            .Where(d => d.PlanId == null && (d.DiscardedBecause != null) == discarded)
            .OrderByDescending(d => d.SavedAt)
            .Take(100)
            .Select(d => new DraftLineSheet(d.Id, d.FileName, d.SavedAt, d.SavedBy, d.AwaitsReading, d.UnreadableBecause != null, d.Composition != null))
            .ToListAsync(stop);

    /// <summary>Plans of the reader's bodies: entered, issued, or given to them.</summary>
    public Task<PlanPage> OwnAsync(string search, int number, CancellationToken stop)
    {
        var bodies = access.Bodies;
        return PageAsync(
            db.Plans.Where(p => bodies.Contains(p.OwnerId) || bodies.Contains(p.Paper.IssuerId) || p.Addressees.Any(a => bodies.Contains(a.BodyId))),
            search,
            number,
            stop
        );
    }

    public Task<PlanPage> PublicAsync(string search, int number, CancellationToken stop) =>
        PageAsync(db.Plans.Where(p => p.Paper.PublishedOn != null && p.Paper.WithdrawnBecause == null), search, number, stop);

    /// <summary>All that the reader may see.</summary>
    public Task<PlanPage> VisibleAsync(string search, int number, CancellationToken stop) => PageAsync(access.Visible(db.Plans), search, number, stop);

    private async Task<PlanPage> PageAsync(IQueryable<Plan> plans, string search, int number, CancellationToken stop)
    {
        var folded = SearchText.Fold(search.Trim());
        if (folded.Length > 0)
            plans = plans.Where(p => p.Paper.Folded.Contains(folded));

        number = Math.Clamp(number, 1, 100_000);
        var lines = await plans
            .OrderByDescending(p => p.Paper.IssuedOn)
            .ThenByDescending(p => p.Id)
            .Skip((number - 1) * PlanPage.Size)
            .Take(PlanPage.Size)
            .Select(p => new { p.Id, p.Paper })
            .AsNoTracking()
            .ToListAsync(stop);
        var counts = await CountAsync([.. lines.Select(l => $"plan:{l.Id}")], stop);
        return new(
            [
                .. lines.Select(l =>
                {
                    var (all, done, late) = counts.GetValueOrDefault($"plan:{l.Id}");
                    return new PlanLine(l.Id, l.Paper.Name, l.Paper.Title, l.Paper.IssuerName, l.Paper.IssuedOn, l.Paper.IsPublic, all, done, late);
                }),
            ],
            await plans.CountAsync(stop),
            number
        );
    }

    private Task<Dictionary<string, (int All, int Done, int Late)>> CountAsync(IReadOnlyList<string> sources, CancellationToken stop)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime.AddHours(7));
        return access
            .Visible(db.Duties)
            .Where(d => sources.Contains(d.SourceRef))
            .GroupBy(d => d.SourceRef)
            .Select(g => new
            {
                g.Key,
                All = g.Count(),
                Done = g.Count(d => d.ClosedOn != null),
                Late = g.Count(d => d.CancelledOn == null && d.ClosedOn == null && !d.IsWaiting && d.NextDue < today),
            })
            .ToDictionaryAsync(g => g.Key, g => (g.All, g.Done, g.Late), stop);
    }
}
