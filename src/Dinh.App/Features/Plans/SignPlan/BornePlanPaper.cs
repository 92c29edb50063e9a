using Dinh.App.Features.Papers.WritePaperFile;
using Dinh.App.Features.Plans.WritePaper;
using Dinh.Domain.Papers;
using Dinh.Writing;

namespace Dinh.App.Features.Plans.SignPlan;

/// <summary>Lays out the papers that bear a plan.</summary>
internal sealed class BornePlanPaper(PlanManuscriptQuery plans) : IBornePaper
{
    public async Task<Manuscript?> FindAsync(PaperDraft draft, CancellationToken stop) => draft.IsPlan ? await plans.BorneByAsync(draft.Id, stop) : null;
}
