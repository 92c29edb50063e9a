using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Law.Reporting;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.ListRegimes;

/// <summary>One regime in the list.</summary>
public sealed record RegimeLine(Id<ReportRegime> Id, string Name, string To, PeriodKind Period, DueRule Due, string Ground, DateOnly? EndedOn)
{
    public string? Via { get; init; }

    public int Rounds { get; init; }
}

/// <summary>The regimes that the reader's bodies laid, receive by or owe reports under; and the law's own that are not taken up yet.</summary>
public sealed class ListRegimesQuery(DinhDb db, Access access, TimeProvider clock)
{
    private const int Most = 300;

    public async Task<(IReadOnlyList<RegimeLine> Regimes, IReadOnlyList<ShippedRegime> Ready)> ReadAsync(CancellationToken stop)
    {
        var lines = await Touching()
            .OrderBy(r => r.EndedOn != null)
            .ThenBy(r => r.Name)
            .ThenBy(r => r.Id)
            .Take(Most)
            .Select(r => new RegimeLine(r.Id, r.Name, db.Bodies.Where(b => b.Id == r.ToId).Select(b => b.Name).First(), r.Period, r.Due, r.Ground, r.EndedOn)
            {
                Via = db.Bodies.Where(b => b.Id == r.ViaId).Select(b => b.Name).FirstOrDefault(),
                Rounds = db.ReportRounds.Count(o => o.RegimeId == r.Id),
            })
            .AsNoTracking()
            .ToListAsync(stop);
        var today = clock.Today;
        var taken = lines.Where(l => l.EndedOn is null).Select(l => l.Name).ToHashSet(StringComparer.Ordinal);
        return (lines, [.. ShippedRegimes.All.Where(s => s.Holds <= today && !taken.Contains(s.Name.Vi))]);
    }

    /// <summary>Those in which one of the reader's bodies has a part.</summary>
    private IQueryable<ReportRegime> Touching()
    {
        var bodies = access.Bodies;
        return db.ReportRegimes.Where(r =>
            bodies.Contains(r.OwnerId)
            || bodies.Contains(r.ToId)
            || (r.ViaId != null && bodies.Contains(r.ViaId.Value))
            || r.Bodies.Any(b => bodies.Contains(b.BodyId))
            || db.ReportRounds.Any(o => o.RegimeId == r.Id && db.Reports.Any(p => p.RoundId == o.Id && bodies.Contains(p.BodyId)))
        );
    }
}
