using Dinh.App.Features.Reports.Cells;
using Dinh.App.Features.Reports.SendReport;
using Dinh.Domain.Reports;
using Dinh.Law;

namespace Dinh.App.Features.Reports.FillReport;

/// <summary>What is missing or cannot be true stops a sending, and so does what is unusual and not explained.</summary>
internal sealed class RulesBeforeSending(CheckReportQuery check) : IBeforeSending
{
    public async Task<Refusal?> RefusedAsync(Filing filing, ReportRound round, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(filing);
        return (await check.OfAsync(filing.ReportId, stop)).Refusal;
    }
}
