using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Law;
using Dinh.Law.PaperForm;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Papers.SignDraft;

public sealed record SignDraft(Id<PaperDraft> Draft);

/// <summary>Signs a draft: number, day and the line of the register come in one transaction, with the book of numbers held by it alone.</summary>
public sealed class SignDraftHandler(DinhDb db, Access access, TimeProvider clock)
{
    public async Task<Outcome> HandleAsync(SignDraft command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        var owner = await access.Owned(db.PaperDrafts).Where(d => d.Id == command.Draft).Select(d => d.OwnerId).ToListAsync(stop);
        if (owner is not [var body] || !access.MayApproveFor(body) || access.Person is null)
            throw new NoSuchRecordException($"draft {command.Draft}");

        return await db.AgainOnConflictAsync(() => SignAsync(command, stop));
    }

    private async Task<Outcome> SignAsync(SignDraft command, CancellationToken stop)
    {
        var today = clock.Today;
        var known = await access.Owned(db.PaperDrafts).AsNoTracking().GetAsync(command.Draft, stop);
        if (known.UnsignableBy(access.Person!.Value) is { } early)
            return early;

        await using var whole = await db.Database.BeginTransactionAsync(stop);
        var owner = await db.Bodies.AsNoTracking().GetAsync(known.OwnerId, stop);
        var book = await db.BookInHandAsync(owner, RegisterKind.Outgoing, known.Kind, today.Year, stop);

        // Read anew with the book in hand: another hand may have signed it meanwhile.
        var draft = await db.OwnDraftAsync(access, command.Draft, stop);
        if ((draft.UnsignableBy(access.Person.Value) ?? await ClosedAsync(draft, stop)) is { } refusal)
            return refusal;

        db.OutgoingPapers.Add(draft.Sign(book, new(access.Person.Value, access.Name, OfficeIn(draft), today)));
        await db.SaveAsync(draft, stop);
        await whole.CommitAsync(stop);
        return Outcome.Done;
    }

    private async Task<Refusal?> ClosedAsync(PaperDraft draft, CancellationToken stop) =>
        draft.EarlierId is { } earlier
        && draft.Closes
        && await db.PaperLinks.AnyAsync(l => l.EarlierId == earlier && (l.Relation == PaperRelation.Replaces || l.Relation == PaperRelation.Ends), stop)
            ? new("paper.already-closed")
            : null;

    private string OfficeIn(PaperDraft draft) => access.Held.FirstOrDefault(h => h.Body == draft.OwnerId && h.Office is not null)?.Office ?? "";
}

public sealed record CancelNumber(Id<PaperDraft> Draft, string Because);

/// <summary>Withdraws a signed paper before it is issued: its number stays in the register as cancelled. Only who approves may.</summary>
public sealed class CancelNumberHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(CancelNumber command, CancellationToken stop) =>
        db.AgainOnConflictAsync(async () =>
        {
            var draft = await db.OwnDraftAsync(access, command.Draft, stop);
            if (!access.MayApproveFor(draft.OwnerId))
                throw new NoSuchRecordException($"draft {command.Draft}");
            if (await db.EntryOfAsync(draft, stop) is not { } entry)
                return new Refusal("paper-draft.not-signed");

            var outcome = draft.CancelNumber(entry, command.Because, clock.Today);
            if (outcome.Refusal is null)
                await db.SaveAsync(draft, stop);
            return outcome;
        });
}
