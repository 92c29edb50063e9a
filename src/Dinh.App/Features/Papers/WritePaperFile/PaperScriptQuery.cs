using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Law.Time;
using Dinh.Writing.Docx;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Papers.WritePaperFile;

/// <summary>Sets a draft, or the paper that came of it, as a Word file in the decree's form.</summary>
public sealed class PaperScriptQuery(DinhDb db, Access access, TimeProvider clock)
{
    public async Task<byte[]> OfDraftAsync(Id<PaperDraft> id, CancellationToken stop)
    {
        var draft = await access.Visible(db.PaperDrafts).AsNoTracking().Include(d => d.Recipients).GetAsync(id, stop);
        var entry = draft.EntryId is { } key ? await db.OutgoingPapers.AsNoTracking().SingleAsync(e => e.Id == key, stop) : null;
        var signer = draft.SignerId is { } person ? await db.People.Where(p => p.Id == person).Select(p => p.Name).SingleAsync(stop) : "";
        var issuer = await db.Bodies.AsNoTracking().GetAsync(draft.OwnerId, stop);
        return DocxWriter.Write(
            new PaperScript(draft.Kind, draft.Title, draft.Content, issuer.Name)
            {
                Number = entry?.Mark ?? "",
                IsSigned = entry is not null,
                Day = entry?.SignedOn ?? clock.Today,
                Signer = entry?.Signer ?? signer,
                Office = entry?.SignerTitle ?? await OfficeAsync(draft, stop),
                Place = await PlaceAsync(issuer, stop),
                Recipients = [.. draft.Recipients.OrderBy(r => r.Position).Select(r => r.Name)],
                Keeper = draft.Keeper,
            }.Manuscript
        );
    }

    private async Task<string> OfficeAsync(PaperDraft draft, CancellationToken stop) =>
        await db
            .Appointments.Where(a => a.PersonId == draft.SignerId && a.BodyId == draft.OwnerId && a.Function == Function.Approver)
            .Select(a => a.Title)
            .FirstOrDefaultAsync(stop)
        ?? "";

    // "Xã Bình Yên" writes "Bình Yên" before the day.
    private async Task<string> PlaceAsync(Body issuer, CancellationToken stop)
    {
        var unit = await db.Units.Where(u => u.Id == issuer.UnitId).Select(u => new { u.Name, u.Kind }).SingleAsync(stop);
        return unit.Name.StartsWith($"{unit.Kind} ", StringComparison.OrdinalIgnoreCase) ? unit.Name[(unit.Kind.Length + 1)..] : unit.Name;
    }
}
