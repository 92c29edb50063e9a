using Dinh.App.Features.Reports.SendReport;
using Dinh.Data;
using Dinh.Domain.Papers;
using Dinh.Domain.Reports;
using Dinh.Law;
using Dinh.Writing.Reports;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.WriteReport;

/// <summary>What is sent is what was signed: figures do not go out that a numbered paper tells otherwise.</summary>
internal sealed class WordsBeforeSending(DinhDb db, ReportFactsQuery facts) : IBeforeSending
{
    private const string Results = "results";

    public async Task<Refusal?> RefusedAsync(Filing filing, ReportRound round, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(filing);
        var signed = await db
            .WrittenReports.AsNoTracking()
            .Where(w => w.ReportId == filing.ReportId)
            .Where(w => db.PaperDrafts.Any(d => d.Id == w.PaperDraftId && (d.Stage == PaperStage.Numbered || d.Stage == PaperStage.Issued)))
            .SingleOrDefaultAsync(stop);
        if (signed is null)
            return null;

        var report = await db
            .Reports.AsNoTracking()
            .Include(r => r.Filings)
            .Include(r => r.Parts)
            .AsSplitQuery()
            .SingleAsync(r => r.Id == filing.ReportId, stop);
        var now = ReportText.Of(await facts.OfAsync(await facts.HeadAsync(report, stop), stop)).ToDictionary(p => p.Key, p => p.Text);
        var told = signed.Passages.Where(p => p.Key.StartsWith(Results, StringComparison.Ordinal));
        return told.All(p => now.GetValueOrDefault(p.Key) == p.Drafted) ? null : new Refusal("written-report.says-otherwise");
    }
}
