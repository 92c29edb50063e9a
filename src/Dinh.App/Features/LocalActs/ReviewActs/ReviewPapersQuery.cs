using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.LocalActs;
using Dinh.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.LocalActs.ReviewActs;

/// <summary>The papers that a body's list of a year begins with: what stands in the register, and what the list before kept.</summary>
public sealed class ReviewPapersQuery(DinhDb db)
{
    public async Task<IReadOnlyList<ReviewedPaper>> OfAsync(Id<Body> owner, int year, CancellationToken stop)
    {
        var before = await db
            .ActReviews.Where(r => r.OwnerId == owner && r.Year < year)
            .OrderByDescending(r => r.Year)
            .Take(1)
            .SelectMany(r => r.Acts)
            .Where(a => a.RemovedBecause == null && a.Finding != Finding.Repeal && a.ActId == null)
            .OrderBy(a => a.Position)
            .Select(a => new ReviewedPaper(a.Title)
            {
                Number = a.Number,
                IssuedOn = a.IssuedOn,
                Issuer = a.Issuer,
            })
            .ToListAsync(stop);
        var standing = await db
            .LocalActs.Where(a => a.OwnerId == owner || a.DrafterId == owner || a.DeciderId == owner)
            .Where(a => a.Stage == ActStage.InForce || a.Stage == ActStage.Suspended)
            .OrderBy(a => a.Id)
            .Select(a => new ReviewedPaper(a.Title) { ActId = a.Id, Issuer = db.Bodies.Where(b => b.Id == a.DeciderId).Select(b => b.Name).First() })
            .ToListAsync(stop);
        return [.. standing, .. before];
    }
}
