using Dinh.App.Jobs;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.Jobs;
using Dinh.Domain.Common;
using Dinh.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Plans.ReadDraft;

/// <summary>A draft that has not been read, and why.</summary>
/// <param name="Unreadable">The code of what is wrong with the file; null while it is being read.</param>
/// <param name="Job">How far the reading is; null when nothing has been ordered.</param>
public sealed record Waiting(Id<PlanDraft> Draft, string FileName, string? Unreadable, JobProgress? Job);

/// <summary>What the review page shows as long as there is nothing to review.</summary>
public sealed class WaitingQuery(DinhDb db, Access access, ProgressQuery progress)
{
    /// <summary>Null when the draft has been read.</summary>
    public async Task<Waiting?> OfAsync(Id<PlanDraft> id, CancellationToken stop)
    {
        var draft =
            await access
                .Owned(db.PlanDrafts)
                .Where(d => d.Id == id)
                .Select(d => new
                {
                    d.FileName,
                    d.AwaitsReading,
                    d.UnreadableBecause,
                    IsSettled = d.DiscardedBecause != null,
                })
                .SingleOrDefaultAsync(stop)
            ?? throw new NoSuchRecordException($"draft {id}");
        if (draft.IsSettled || (!draft.AwaitsReading && draft.UnreadableBecause is null))
            return null;

        return new(id, draft.FileName, draft.UnreadableBecause, draft.AwaitsReading ? await progress.OfSubjectAsync(id.Value, stop) : null);
    }
}
