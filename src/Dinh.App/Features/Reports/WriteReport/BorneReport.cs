using Dinh.App.Features.Papers.WritePaperFile;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.Papers;
using Dinh.Domain.Reports;
using Dinh.Law.Time;
using Dinh.Writing;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.WriteReport;

/// <summary>Lays out the papers that bear a written report; once one is issued, its number is evidence that the report was made.</summary>
internal sealed class BorneReport(DinhDb db, Access access, ReportManuscriptQuery manuscripts, TimeProvider clock) : IBornePaper
{
    public async Task<Manuscript?> FindAsync(PaperDraft draft, CancellationToken stop) =>
        await ReportAsync(draft, stop) is { } report ? await manuscripts.OfAsync(report, draft, stop) : null;

    public async Task IssuedAsync(PaperDraft draft, Paper paper, CancellationToken stop)
    {
        if (access.Person is not { } by || await ReportAsync(draft, stop) is not { } report)
            return;

        // A duty that was cancelled, or that has this evidence already, is none of the paper's fault: it is issued all the same.
        var duty = await db.Duties.Include(d => d.Milestones).Include(d => d.Evidence).AsSplitQuery().SingleAsync(d => d.Id == report.DutyId, stop);
        var proof = Proof.OfPaper(paper.Number, paper.IssuedOn) with { Sort = "report", Note = paper.Title };
        duty.Supply(Id<Evidence>.New(), proof, EvidenceFor.Whole, by, clock.Today, new("Báo cáo bằng văn bản đã ban hành."));
    }

    private async Task<Report?> ReportAsync(PaperDraft draft, CancellationToken stop)
    {
        var borne = await db.WrittenReports.Where(w => w.PaperDraftId == draft.Id).Select(w => w.ReportId).ToListAsync(stop);
        return borne is [var key] ? await db.Reports.AsNoTracking().Include(r => r.Filings).AsSplitQuery().SingleAsync(r => r.Id == key, stop) : null;
    }
}
