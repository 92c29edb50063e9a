using Dinh.App.Features.Plans.ComposePlan;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.Files;
using Dinh.Domain.Common;
using Dinh.Domain.Plans;
using Dinh.Law.Time;
using Dinh.Writing.Docx;

namespace Dinh.App.Features.Plans.ConfirmPlan;

/// <summary>Loads the draft that somebody confirms, and gives a plan written here its file: what was confirmed is what is kept.</summary>
public sealed class DraftToConfirmQuery(DinhDb db, FileStore files, Access access, TimeProvider clock)
{
    public Touch Touch => new(access.Name, clock.GetUtcNow().UtcDateTime);

    public Task<PlanDraft> LoadAsync(Id<PlanDraft> id, CancellationToken stop) => access.Owned(db.PlanDrafts).GetAsync(id, stop);

    public async Task BindAsync(PlanDraft draft, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(draft);
        if (draft.Composition is not { } written)
            return;

        var paper = DocxWriter.Write(ComposedScript.Of(written, clock.Today).On(draft.IssuedOn ?? clock.Today));
        draft.Bind($"{ComposedFile.NameOf(draft)}.docx", await files.KeepAsync(paper, stop));
    }
}
