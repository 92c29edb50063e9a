using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Duties.ReadDuty;

/// <summary>A duty given on below another, and who does it.</summary>
public sealed record ChildLine(DutyLine Line, string? Doer)
{
    public PartProgress ProgressOn(DateOnly today) => Rollup.OfDuty(Line.Facts, Line.HeardOn is not null, today);

    public bool IsSilentOn(DateOnly today) => !Line.IsCancelled && ProgressOn(today) is PartProgress.NoNews;
}

/// <summary>The duties below one, as far as the reader may see them.</summary>
public sealed class ReadChildrenQuery(DinhDb db, Access access)
{
    public const int Most = 300;

    public async Task<IReadOnlyList<ChildLine>> ReadAsync(Id<Duty> parent, CancellationToken stop)
    {
        var below = access.Visible(db.Duties).Where(d => d.ParentId == parent);
        var lines = await below
            .OrderBy(d => d.NextDue == null)
            .ThenBy(d => d.NextDue)
            .ThenBy(d => d.Id)
            .Take(Most)
            .Select(DutyLine.From(db, access.Bodies))
            .ToListAsync(stop);
        var doers = await below
            .Where(d => d.DoerId != null)
            .Select(d => new { d.Id, Name = db.People.Where(p => p.Id == d.DoerId).Select(p => p.Name).FirstOrDefault() })
            .ToDictionaryAsync(d => d.Id, d => d.Name, stop);
        return [.. lines.Select(l => new ChildLine(l, doers.GetValueOrDefault(l.Id)))];
    }
}
