using Dinh.App.Web;
using Dinh.Data;
using Dinh.Law.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.SumReports;

/// <summary>What can be asked for: the forms that have rounds, and the periods of one of them, the newest first.</summary>
public sealed record SumChoices(IReadOnlyList<(string Code, string Title)> Forms, string? Form, IReadOnlyList<ReportPeriod> Periods)
{
    /// <summary>What was left open is taken from the newest round.</summary>
    public SumAsk Complete(SumAsk ask)
    {
        ArgumentNullException.ThrowIfNull(ask);
        var periods = ask.Periods.Count > 0 ? ask.Periods : [.. Periods.Take(1)];
        return ask with { Form = ask.Form ?? Form, Periods = periods };
    }
}

/// <summary>Reads what can be asked for.</summary>
public sealed class SumChoicesQuery(DinhDb db)
{
    public async Task<SumChoices> ReadAsync(string? wanted, CancellationToken stop)
    {
        var rounds = await db
            .ReportRounds.GroupBy(r => new { r.FormCode, r.PeriodKey })
            .Select(g => new
            {
                g.Key.FormCode,
                g.Key.PeriodKey,
                Opened = g.Max(r => r.OpenedOn),
            })
            .ToListAsync(stop);
        var codes = rounds.Select(r => r.FormCode).Distinct().ToList();
        var titles = await db
            .ReportForms.Where(f => codes.Contains(f.Code))
            .Select(f => new
            {
                f.Code,
                f.Edition,
                f.Title,
            })
            .ToListAsync(stop);
        var forms = titles.GroupBy(t => t.Code).Select(g => (g.Key, g.MaxBy(t => t.Edition)!.Title)).OrderBy(f => f.Title, StringComparer.Ordinal).ToList();
        var form = wanted ?? rounds.OrderByDescending(r => r.Opened).ThenBy(r => r.FormCode, StringComparer.Ordinal).Select(r => r.FormCode).FirstOrDefault();
        var periods = rounds.Where(r => r.FormCode == form).Select(r => ReportPeriods.Read(r.PeriodKey)).OfType<ReportPeriod>();
        return new(forms, form, [.. periods.OrderByDescending(p => p.To).ThenByDescending(p => p.From)]);
    }
}
