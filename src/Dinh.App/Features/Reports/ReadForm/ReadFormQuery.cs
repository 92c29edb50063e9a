using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Law.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.ReadForm;

/// <summary>One edition of a form, as it stands here or as it comes with the programme.</summary>
/// <param name="Id">Null for a shipped form that no round has used yet.</param>
public sealed record FormSheet(FormContent Content, Id<ReportForm>? Id)
{
    /// <summary>Who made it; null for one that comes with the programme.</summary>
    public string? Owner { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? EndedOn { get; init; }

    /// <summary>Whether the reader may let no further round begin with it.</summary>
    public bool MayEnd { get; init; }

    /// <summary>How many regimes ask for it.</summary>
    public int Regimes { get; init; }

    public IReadOnlyList<(int Edition, Id<ReportForm> Id)> Others { get; init; } = [];

    /// <summary>The last part of its address.</summary>
    public string Key => Id is { } id ? $"{id}" : Content.Code;
}

/// <summary>A form by its key, or by its code: then the newest edition, or the one that comes with the programme.</summary>
public sealed class ReadFormQuery(DinhDb db, Access access)
{
    public async Task<FormSheet> ReadAsync(string key, CancellationToken stop)
    {
        var id = Id<ReportForm>.TryParse(key, null, out var parsed) ? parsed : default;
        var kept = await db.ReportForms.AsNoTracking().Where(f => f.Id == id || f.Code == key).OrderByDescending(f => f.Edition).FirstOrDefaultAsync(stop);
        if (kept is not null)
            return await OfAsync(kept, stop);

        var shipped = ShippedForms.Find(key) ?? throw new NoSuchRecordException($"form {key}");
        return new(shipped, null) { Regimes = await db.ReportRegimes.CountAsync(r => r.FormCode == key, stop) };
    }

    private async Task<FormSheet> OfAsync(ReportForm form, CancellationToken stop)
    {
        var others = await db
            .ReportForms.Where(f => f.Code == form.Code && f.Id != form.Id)
            .OrderByDescending(f => f.Edition)
            .Select(f => new { f.Edition, f.Id })
            .ToListAsync(stop);
        return new(form.Content, form.Id)
        {
            Owner = await db.Bodies.Where(b => b.Id == form.OwnerId).Select(b => b.Name).FirstOrDefaultAsync(stop),
            From = form.From,
            EndedOn = form.EndedOn,
            MayEnd = form.EndedOn is null && form.OwnerId is { } owner && access.MayActFor(owner),
            Regimes = await db.ReportRegimes.CountAsync(r => r.FormCode == form.Code, stop),
            Others = others.ConvertAll(o => (o.Edition, o.Id)),
        };
    }
}
