using Dinh.App.Features.Duties;
using Dinh.App.Features.Plans.UploadPlan;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.Files;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Domain.Plans;
using Dinh.Law;
using Dinh.Law.PaperForm;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Papers.ReceivePaper;

public sealed record ReceivePaper(Id<IncomingPaper> Entry, DateOnly ArrivedOn);

/// <summary>Tiếp nhận: gives a paper that came the next arrival number of the own register.</summary>
public sealed class ReceivePaperHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(ReceivePaper command, CancellationToken stop) =>
        db.AgainOnConflictAsync(async () =>
        {
            await using var whole = await db.Database.BeginTransactionAsync(stop);
            var owner = await access.Owned(db.IncomingPapers).Where(i => i.Id == command.Entry).Select(i => i.OwnerId).ToListAsync(stop);
            if (owner is not [var key])
                throw new NoSuchRecordException($"entry {command.Entry}");

            var book = await db.BookInHandAsync(await db.Bodies.AsNoTracking().GetAsync(key, stop), RegisterKind.Incoming, "", clock.Today.Year, stop);
            var entry = await access.Owned(db.IncomingPapers).GetAsync(command.Entry, stop);
            var outcome = entry.Receive(book, command.ArrivedOn, access.Name, clock.Today);
            if (outcome.Refusal is not null)
                return outcome;

            await db.SaveChangesAsync(stop);
            await whole.CommitAsync(stop);
            return outcome;
        });
}

public sealed record PassPaper(Id<IncomingPaper> Entry, string Whom, string? Note);

/// <summary>Says who in the body works on a paper that came.</summary>
public sealed class PassPaperHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(PassPaper command, CancellationToken stop) =>
        db.AgainOnConflictAsync(async () =>
        {
            var entry = await access.Owned(db.IncomingPapers).GetAsync(command.Entry, stop);
            var outcome = entry.PassTo(command.Whom, command.Note, clock.Today);
            if (outcome.Refusal is null)
                await db.SaveChangesAsync(stop);
            return outcome;
        });
}

public sealed record ReturnPaper(Id<IncomingPaper> Entry, string Because);

/// <summary>Sends a paper back that was meant for others.</summary>
public sealed class ReturnPaperHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(ReturnPaper command, CancellationToken stop) =>
        db.AgainOnConflictAsync(async () =>
        {
            var entry = await access.Owned(db.IncomingPapers).GetAsync(command.Entry, stop);
            var outcome = entry.Return(command.Because, clock.Today);
            if (outcome.Refusal is null)
                await db.SaveChangesAsync(stop);
            return outcome;
        });
}

/// <summary>Has the file of a paper that came read as a plan; a file read before leads to the same draft.</summary>
public sealed class ReadAsPlanHandler(DinhDb db, Access access, FileStore files, UploadPlanHandler upload)
{
    /// <summary>The draft plan; null where the paper has no file that can be read.</summary>
    public async Task<Id<PlanDraft>?> HandleAsync(Id<IncomingPaper> id, CancellationToken stop)
    {
        var entry = await access.Owned(db.IncomingPapers).AsNoTracking().GetAsync(id, stop);
        return entry.FileHash is { } hash
            ? (await upload.HandleAsync(new(entry.OwnerId, entry.FileName, await files.ReadAsync(hash, stop)), stop)).Draft
            : null;
    }
}
