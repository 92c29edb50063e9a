using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Law;
using Dinh.Law.Reporting;

namespace Dinh.App.Features.Reports.Cells;

/// <summary>What is to be looked at before a report is sent.</summary>
public sealed record ReportChecked(IReadOnlyList<ReportRemark> Remarks)
{
    /// <summary>What cannot be sent so.</summary>
    public IEnumerable<ReportRemark> Stops => Remarks.Where(r => r.Severity == RuleSeverity.Stop);

    /// <summary>What is unusual and not explained yet.</summary>
    public IEnumerable<ReportRemark> Unexplained => Remarks.Where(r => r is { Severity: RuleSeverity.Explain, Explained: false });

    public int Open => Remarks.Count(r => r.IsOpen);

    /// <summary>Why it is not sent; null when it may be.</summary>
    public Refusal? Refusal =>
        Stops.FirstOrDefault() is { } stop ? new("report.has-stops", Stops.FirstOrDefault(s => s.Basis is not null)?.Basis ?? stop.Basis)
        : Unexplained.Any() ? new("report.unexplained")
        : null;
}

/// <summary>Looks through what was filled in, as it is before sending.</summary>
public sealed class CheckReportQuery(ReportHeadQuery heads, CellsQuery cells)
{
    public async Task<ReportChecked> OfAsync(Id<Report> report, CancellationToken stop)
    {
        var head = await heads.OwnAsync(report, stop);
        return Of(await cells.ReadAsync(head, stop));
    }

    public static ReportChecked Of(FilledForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return new(ReportCheck.Of(form.Content, form));
    }
}
