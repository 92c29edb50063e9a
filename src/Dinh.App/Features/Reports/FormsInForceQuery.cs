using Dinh.Data;
using Dinh.Domain.Reports;
using Dinh.Law;
using Dinh.Law.Reporting;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports;

/// <summary>A form that a regime may ask for.</summary>
public sealed record FormOption(string Code, Sentence Title);

/// <summary>The forms with which a round may begin today: the newest edition of each that stands here, and those that come with the programme.</summary>
public sealed class FormsInForceQuery(DinhDb db, TimeProvider clock)
{
    public async Task<IReadOnlyList<FormOption>> ListAsync(CancellationToken stop)
    {
        var today = clock.Today;
        var kept = await db
            .ReportForms.AsNoTracking()
            .Where(f => f.From <= today && (f.EndedOn == null || today <= f.EndedOn))
            .OrderByDescending(f => f.Edition)
            .Select(f => new { f.Code, f.Title })
            .ToListAsync(stop);
        var shipped = ShippedForms.All.Select(f => new FormOption(f.Code, f.Title));
        return [.. shipped.Concat(kept.Select(f => new FormOption(f.Code, new(f.Title, f.Title)))).DistinctBy(f => f.Code)];
    }

    /// <summary>The newest edition; one that comes with the programme is laid down here first. It saves nothing. Null where there is none.</summary>
    public async Task<ReportForm?> FindAsync(string code, CancellationToken stop)
    {
        var today = clock.Today;
        var kept = await db
            .ReportForms.Where(f => f.Code == code && f.From <= today && (f.EndedOn == null || today <= f.EndedOn))
            .OrderByDescending(f => f.Edition)
            .FirstOrDefaultAsync(stop);
        if (ShippedForms.Find(code) is not { } shipped || kept?.Edition >= shipped.Edition)
            return kept;

        var form = ReportForm.Issue(Domain.Common.Id<ReportForm>.New(), shipped, null, today);
        db.ReportForms.Add(form);
        return form;
    }
}
