using Dinh.Data;
using Dinh.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.SumReports;

/// <summary>How many reports were owed under one path, and what came of them.</summary>
public sealed record PathReach(string Path, Reach Reach);

/// <summary>Counts how many reports stand behind a sum, and how many were owed.</summary>
public sealed class SumReachQuery(DinhDb db)
{
    /// <summary>The path of every report that was owed: one a body and period, however many rounds asked for it.</summary>
    public IQueryable<string> Owed(SumScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var owed = db.RoundsOf(scope.Ask.Form!, scope.Ask.PeriodKeys)
            .Join(
                scope.Subtree.Of(db.OwedAt(scope.At)),
                d => d.Id,
                r => r.RoundId,
                (d, r) =>
                    new
                    {
                        r.UnitPath,
                        r.BodyId,
                        d.PeriodKey,
                    }
            );
        return (scope.IsTwice ? owed.Distinct() : owed).Select(r => r.UnitPath);
    }

    /// <summary>All together: nothing but the numbers leaves the store.</summary>
    public async Task<Reach> TotalAsync(IQueryable<string> owed, IQueryable<Filing> filings, CancellationToken stop)
    {
        var filed = await filings
            .GroupBy(f => 1)
            .Select(g => new { Count = g.Count(), Nothing = g.Count(f => f.NothingBecause != null) })
            .SingleOrDefaultAsync(stop);
        return new(await owed.CountAsync(stop), filed?.Count ?? 0, filed?.Nothing ?? 0);
    }

    public async Task<IReadOnlyList<PathReach>> ByPathAsync(IQueryable<string> owed, IQueryable<Filing> filings, CancellationToken stop)
    {
        var due = await owed.GroupBy(p => p).Select(g => new { Path = g.Key, Count = g.Count() }).ToListAsync(stop);
        var filed = await filings
            .GroupBy(f => f.UnitPath)
            .Select(g => new
            {
                Path = g.Key,
                Count = g.Count(),
                Nothing = g.Count(f => f.NothingBecause != null),
            })
            .ToListAsync(stop);
        return [.. due.Select(o => new PathReach(o.Path, new(o.Count, 0, 0))), .. filed.Select(f => new PathReach(f.Path, new(0, f.Count, f.Nothing)))];
    }
}
