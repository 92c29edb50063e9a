using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.Plans;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Portal.ReadBoard;

/// <summary>What hangs on the wall today, for everybody.</summary>
public sealed record Board(IReadOnlyList<Board.Notice> Notices, IReadOnlyList<Board.Promise> Promises, int Plans)
{
    /// <summary>A plan that was made public.</summary>
    public sealed record Notice(Id<Plan> Plan, string Name, string Title, string Issuer, DateOnly PublishedOn, int Duties, int Done);

    /// <summary>Something promised in a public plan that is due.</summary>
    public sealed record Promise(string Content, string Body, DateOnly Due, string? Link, string Source);
}

public sealed class ReadBoardQuery(DinhDb db, TimeProvider clock)
{
    private const int Notices = 6;
    private const int Promises = 6;

    public async Task<Board> ReadAsync(CancellationToken stop)
    {
        var plans = db.Plans.Where(p => p.Paper.PublishedOn != null && p.Paper.WithdrawnBecause == null);
        var newest = await plans
            .OrderByDescending(p => p.Paper.PublishedOn)
            .ThenByDescending(p => p.Id)
            .Take(Notices)
            .Select(p => new { p.Id, p.Paper })
            .AsNoTracking()
            .ToListAsync(stop);
        var refs = newest.ConvertAll(p => $"plan:{p.Id}");
        var progress = await db
            .Duties.Where(d => refs.Contains(d.SourceRef) && d.IsPublic && d.CancelledOn == null)
            .GroupBy(d => d.SourceRef)
            .Select(g => new
            {
                g.Key,
                All = g.Count(),
                Done = g.Count(d => d.ClosedOn != null),
            })
            .ToDictionaryAsync(g => g.Key, stop);
        var notices = newest.Select(p => new Board.Notice(
            p.Id,
            p.Paper.Name,
            p.Paper.Title,
            p.Paper.IssuerName,
            p.Paper.PublishedOn!.Value,
            progress.GetValueOrDefault($"plan:{p.Id}")?.All ?? 0,
            progress.GetValueOrDefault($"plan:{p.Id}")?.Done ?? 0
        ));
        return new([.. notices], await DueAsync(stop), await plans.CountAsync(stop));
    }

    private async Task<List<Board.Promise>> DueAsync(CancellationToken stop)
    {
        var today = clock.Today;
        var soon = today.AddDays(DutyStates.SoonDays);
        return await db
            .Duties.Where(d =>
                d.IsPublic && d.CancelledOn == null && d.ClosedOn == null && d.NextDue >= today.AddDays(-DutyStates.SoonDays) && d.NextDue <= soon
            )
            .OrderBy(d => d.NextDue)
            .ThenBy(d => d.Id)
            .Take(Promises)
            .Select(d => new Board.Promise(
                d.Content,
                db.Bodies.Where(b => b.Id == d.BodyId).Select(b => b.Name).First(),
                d.NextDue!.Value,
                d.Source.Link,
                d.Source.Label
            ))
            .ToListAsync(stop);
    }
}
