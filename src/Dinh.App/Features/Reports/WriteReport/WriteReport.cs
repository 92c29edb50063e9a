using Dinh.App.Features.Duties;
using Dinh.App.Features.Papers.DraftPaper;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Domain.Reports;
using Dinh.Law;
using Dinh.Law.Time;
using Dinh.Writing.Reports;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.WriteReport;

public sealed record WriteReport(Id<Report> Report);

/// <summary>Soạn lời văn: drafts the report in words from its figures; drafted anew, what people wrote stays.</summary>
public sealed class WriteReportHandler(DinhDb db, Access access, ReportFactsQuery facts, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(WriteReport command, CancellationToken stop) =>
        db.AgainOnConflictAsync(async () =>
        {
            var report = await db.ReportToWriteAsync(access, command.Report, stop);
            var written = await db.WrittenAsync(report.Id, stop);
            if (await db.StandingStillAsync(report, written, stop) is { } still)
                return still;

            var told = ReportText.Of(await facts.OfAsync(await facts.HeadAsync(report, stop), stop));
            if (written is null)
                db.WrittenReports.Add(written = new(Id<WrittenReport>.New(), report.Id));
            written.Draft([.. told.Select(p => new Passage(p.Key, p.Headings, p.Text))], access.Name, clock.GetUtcNow().UtcDateTime);
            await db.SaveChangesAsync(stop);
            return Outcome.Done;
        });
}

public sealed record RewordReport(Id<Report> Report, string Part, string? Words);

/// <summary>Writes one part in own words, or takes them back.</summary>
public sealed class RewordReportHandler(DinhDb db, Access access)
{
    public Task<Outcome> HandleAsync(RewordReport command, CancellationToken stop) =>
        db.AgainOnConflictAsync(async () =>
        {
            var report = await db.ReportToWriteAsync(access, command.Report, stop);
            if (await db.WrittenAsync(report.Id, stop) is not { } written)
                return new Refusal("written-report.not-drafted");
            if (await db.StandingStillAsync(report, written, stop) is { } still)
                return still;

            var outcome = written.Edit(command.Part, command.Words);
            if (outcome.Refusal is null)
                await db.SaveChangesAsync(stop);
            return outcome;
        });
}

/// <summary>How deeds of this folder load what they write.</summary>
internal static class WrittenReports
{
    public static Task<Report> ReportToWriteAsync(this DinhDb db, Access access, Id<Report> id, CancellationToken stop) =>
        access.Owned(db.Reports).AsNoTracking().Include(r => r.Filings).AsSplitQuery().GetAsync(id, stop);

    public static Task<WrittenReport?> WrittenAsync(this DinhDb db, Id<Report> report, CancellationToken stop) =>
        db.WrittenReports.SingleOrDefaultAsync(w => w.ReportId == report, stop);

    /// <summary>While others have the paper before them its words stand still, and so do those of a report that another covers.</summary>
    public static async Task<Refusal?> StandingStillAsync(this DinhDb db, Report report, WrittenReport? written, CancellationToken stop) =>
        report.JoinedTo is not null ? new("report.joined")
        : written?.PaperDraftId is { } paper
        && await db.PaperDrafts.AnyAsync(
            d => d.Id == paper && (d.Stage == PaperStage.Consulting || d.Stage == PaperStage.Submitted || d.Stage == PaperStage.Numbered),
            stop
        )
            ? new("written-report.under-way")
        : null;
}
