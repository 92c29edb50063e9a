using Dinh.App.Features.Duties;
using Dinh.App.Features.Duties.SupplyEvidence;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.Files;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Papers.DraftPaper;

/// <param name="Key">Made when the form was shown, so that the same form sent twice is one draft.</param>
/// <param name="Owner">The body that drafts it; of a draft that is there, its owner.</param>
/// <param name="Words">What the form says.</param>
/// <param name="File">A file that holds the words; null where there is none, or where the one that is there stays.</param>
/// <param name="Of">The paper without a number that it shall give one to.</param>
public sealed record DraftPaper(Id<PaperDraft> Key, Id<Body> Owner, PaperWords Words, EvidenceFile? File, Id<Paper>? Of = null);

/// <summary>Begins a draft of an own body, or writes one anew.</summary>
public sealed class DraftPaperHandler(DinhDb db, Access access, FileStore files, TimeProvider clock)
{
    public async Task<Outcome> HandleAsync(DraftPaper command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (!access.MayActFor(command.Owner))
            throw new NoSuchRecordException($"body {command.Owner}");
        if ((command.File?.Refused ?? command.Words.Refused ?? await UnfitAsync(command, stop)) is { } refused)
            return refused;

        return await db.AgainOnConflictAsync(() => WriteAsync(command, stop));
    }

    private async Task<Outcome> WriteAsync(DraftPaper command, CancellationToken stop)
    {
        await using var whole = await db.Database.BeginTransactionAsync(stop);
        var words = command.File is { } file
            ? command.Words with
            {
                FileHash = await files.KeepAsync(file.Content, stop),
                FileName = file.Name,
            }
            : command.Words;
        if (await db.PaperDrafts.AnyAsync(d => d.Id == command.Key, stop))
        {
            var draft = await db.OwnDraftAsync(access, command.Key, stop);
            if (draft.OwnerId != command.Owner)
                throw new NoSuchRecordException($"draft {command.Key}");
            if (draft.Rewrite(words, clock.Today).Refusal is { } refusal)
                return refusal;
        }
        else
        {
            db.PaperDrafts.Add(PaperDraft.Begin(command.Key, command.Owner, words, access.Name, clock.Today, command.Of));
        }

        await db.SaveChangesAsync(stop);
        await whole.CommitAsync(stop);
        return Outcome.Done;
    }

    private async Task<Refusal?> UnfitAsync(DraftPaper command, CancellationToken stop)
    {
        var today = clock.Today;
        if (
            command.Words.SignerId is { } signer
            && !await db.Appointments.AnyAsync(
                a => a.PersonId == signer && a.BodyId == command.Owner && a.Function == Function.Approver && a.From <= today && (a.To == null || a.To >= today),
                stop
            )
        )
            return new("paper-draft.signer-cannot");
        if (command.Words.EarlierId is { } earlier)
            await IssuedByAsync(earlier, access.LineOf(command.Owner), stop);
        if (command.Of is { } unnumbered && (await IssuedByAsync(unnumbered, [command.Owner], stop)).Number.Length > 0)
            return new("paper.has-number");
        return null;
    }

    // A body mends and replaces its own papers and those of bodies that ended into it; it numbers its own alone.
    private async Task<Paper> IssuedByAsync(Id<Paper> paper, IReadOnlyList<Id<Body>> issuers, CancellationToken stop) =>
        await access.Owned(db.Papers).AsNoTracking().SingleOrDefaultAsync(p => p.Id == paper && issuers.Contains(p.IssuerId), stop)
        ?? throw new NoSuchRecordException($"paper {paper}");
}
