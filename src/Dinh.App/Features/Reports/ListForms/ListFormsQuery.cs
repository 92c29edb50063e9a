using Dinh.Data;
using Dinh.Law;
using Dinh.Law.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.ListForms;

/// <summary>One form in the list: its newest edition.</summary>
/// <param name="Key">The last part of its address.</param>
/// <param name="Owner">Who made it; null for one that comes with the programme.</param>
public sealed record FormLine(string Key, string Code, Sentence Title, int Edition, string? Owner, DateOnly? EndedOn)
{
    public int Regimes { get; init; }
}

/// <summary>All forms with which a round may begin, and those that were ended.</summary>
public sealed class ListFormsQuery(DinhDb db)
{
    public async Task<IReadOnlyList<FormLine>> ListAsync(CancellationToken stop)
    {
        var kept = await KeptAsync(stop);
        var used = await db
            .ReportRegimes.GroupBy(r => r.FormCode)
            .Select(g => new { Code = g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Code, g => g.Count, stop);
        var shipped = ShippedForms.All.Select(f => new FormLine(f.Code, f.Code, f.Title, f.Edition, null, null));
        return
        [
            .. kept.Concat(shipped)
                .DistinctBy(f => f.Code)
                .OrderBy(f => f.EndedOn is not null)
                .ThenBy(f => f.Owner is not null)
                .ThenBy(f => f.Title.Vi, StringComparer.Ordinal)
                .Select(f => f with { Regimes = used.GetValueOrDefault(f.Code) }),
        ];
    }

    /// <summary>Those that bodies made, the newest edition of each first.</summary>
    private async Task<List<FormLine>> KeptAsync(CancellationToken stop)
    {
        var kept = await db
            .ReportForms.AsNoTracking()
            .OrderByDescending(f => f.Edition)
            .Select(f => new
            {
                f.Id,
                f.Code,
                f.Title,
                f.Edition,
                f.EndedOn,
                Owner = db.Bodies.Where(b => b.Id == f.OwnerId).Select(b => b.Name).FirstOrDefault(),
            })
            .ToListAsync(stop);
        return kept.ConvertAll(f => new FormLine($"{f.Id}", f.Code, ShippedForms.Find(f.Code)?.Title ?? new(f.Title, f.Title), f.Edition, f.Owner, f.EndedOn));
    }
}
