using Dinh.App.Features.Plans.WritePaper;
using Dinh.App.Web;
using Dinh.App.Web.Printing;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Writing;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Papers.WritePaperFile;

/// <summary>Sets a draft, or the paper that came of it, in the decree's form: its own words, or those of the plan or the report that it bears.</summary>
internal sealed class PaperScriptQuery(DinhDb db, Access access, PaperMarksQuery marks, BornePapersQuery borne, PdfPrinter printer)
{
    /// <summary>Null where the server cannot print PDF.</summary>
    public async Task<WrittenPaper?> OfDraftAsync(Id<PaperDraft> id, string format, CancellationToken stop)
    {
        var draft = await access.Visible(db.PaperDrafts).AsNoTracking().Include(d => d.Recipients).GetAsync(id, stop);
        return await printer.WriteAsync(await ManuscriptAsync(draft, stop), "du-thao", format, stop);
    }

    private async Task<Manuscript> ManuscriptAsync(PaperDraft draft, CancellationToken stop)
    {
        if (await borne.FindAsync(draft, stop) is { } elsewhere)
            return elsewhere;

        var signed = await marks.OfAsync(draft, stop);
        return new PaperScript(draft.Kind, draft.Title, draft.Content, signed.Issuer)
        {
            Number = signed.Number,
            IsSigned = signed.IsSigned,
            Day = signed.Day,
            Signer = signed.Signer,
            Office = signed.Office,
            Place = signed.Place,
            Recipients = [.. draft.Recipients.OrderBy(r => r.Position).Select(r => r.Name)],
            Keeper = draft.Keeper,
        }.Manuscript;
    }
}
