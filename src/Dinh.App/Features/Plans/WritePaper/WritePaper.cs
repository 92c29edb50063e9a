using Dinh.App.Web;
using Dinh.App.Web.Printing;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Plans.WritePaper;

/// <summary>Sets a draft, or the plan that came of it, anew: the uploaded words with the clerk's corrections, in the decree's form.</summary>
internal sealed class WritePaperHandler(DinhDb db, Access access, PdfPrinter printer, PlanManuscriptQuery manuscripts)
{
    /// <summary>Null where the server cannot print PDF.</summary>
    public async Task<WrittenPaper?> OfDraftAsync(Id<PlanDraft> id, string format, CancellationToken stop)
    {
        var draft = await access.Owned(db.PlanDrafts).SingleOrDefaultAsync(d => d.Id == id, stop) ?? throw new NoSuchRecordException($"draft {id}");
        return await WriteAsync(draft, format, stop);
    }

    public async Task<WrittenPaper?> OfPlanAsync(Id<Plan> id, string format, CancellationToken stop)
    {
        var plan =
            await access.Visible(db.Plans).Where(p => p.Id == id).Select(p => new { p.DraftId }).SingleOrDefaultAsync(stop)
            ?? throw new NoSuchRecordException($"plan {id}");
        var draft = await db.PlanDrafts.SingleOrDefaultAsync(d => d.Id == plan.DraftId, stop) ?? throw new NoSuchRecordException($"draft of plan {id}");
        return await WriteAsync(draft, format, stop);
    }

    private async Task<WrittenPaper?> WriteAsync(PlanDraft draft, string format, CancellationToken stop) =>
        await printer.WriteAsync(await manuscripts.OfAsync(draft, stop), PlanManuscriptQuery.NameOf(draft), format, stop);
}
