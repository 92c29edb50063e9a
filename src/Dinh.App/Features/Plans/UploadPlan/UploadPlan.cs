using Dinh.App.Features.Plans.ReadDraft;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.Files;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Dinh.Law;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Plans.UploadPlan;

/// <param name="Again">The clerk knows that the same file is there already, and wants another draft of it.</param>
public sealed record UploadPlan(Id<Body> Owner, string FileName, byte[] Content, bool Again = false);

/// <summary>What became of one file.</summary>
/// <param name="Draft">The draft made of it, or the one that was there; null when refused at the door.</param>
/// <param name="Known">The same file had been uploaded before.</param>
/// <param name="Refusal">Why it was not accepted, or could not be read.</param>
/// <param name="Reading">The job that reads it; null when there is nothing to read.</param>
public sealed record UploadedPlan(string FileName, Id<PlanDraft>? Draft, bool Known, Refusal? Refusal, Guid? Reading = null)
{
    public int Tasks { get; init; }

    public int Reports { get; init; }

    public bool IsBeingRead { get; init; }
}

/// <summary>Keeps a file and leaves a draft that awaits its reading: accepted means committed. Each file stands for itself.</summary>
public sealed class UploadPlanHandler(DinhDb db, FileStore files, Access access, TimeProvider clock)
{
    public async Task<UploadedPlan> HandleAsync(UploadPlan command, CancellationToken stop)
    {
        if (!access.MayActFor(command.Owner))
            throw new NoSuchRecordException($"body {command.Owner}");

        var hash = await files.KeepAsync(command.Content, stop);
        if (!command.Again && await SameAsync(command.Owner, hash, stop) is { } known)
            return new(command.FileName, known, true, null);

        var draft = PlanDraft.Accept(new(command.Owner, command.FileName, hash, new(access.Name, clock.GetUtcNow().UtcDateTime)));
        db.Add(draft);
        var job = db.Queue(new ReadDraft.ReadDraft(draft.Id), command.FileName);
        await db.SaveChangesAsync(stop);
        return new(command.FileName, draft.Id, false, null, job.Id);
    }

    /// <summary>What has become of it by now.</summary>
    public async Task<UploadedPlan> LookAsync(UploadedPlan uploaded, CancellationToken stop)
    {
        if (uploaded.Draft is not { } id)
            return uploaded;

        var draft = await access.Owned(db.PlanDrafts).AsNoTracking().GetAsync(id, stop);
        return uploaded with
        {
            Refusal = draft.UnreadableBecause is { } because ? new(because) : null,
            IsBeingRead = draft.AwaitsReading,
            Tasks = draft.Standing.Count(p => p.Kind != PartKind.Report),
            Reports = draft.Standing.Count(p => p.Kind == PartKind.Report),
        };
    }

    // What could not be read is tried again: its name was mended, or the server has learnt to read it.
    private async Task<Id<PlanDraft>?> SameAsync(Id<Body> owner, string hash, CancellationToken stop) =>
        await db
            .PlanDrafts.Where(d => d.OwnerId == owner && d.FileHash == hash && d.DiscardedBecause == null && d.UnreadableBecause == null)
            .OrderBy(d => d.UploadedAt)
            .Select(d => (Id<PlanDraft>?)d.Id)
            .FirstOrDefaultAsync(stop);
}
