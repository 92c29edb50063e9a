using Dinh.App.Features.Administration.SucceedBodies;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.LocalActs;
using Dinh.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.LocalActs.Succession;

/// <summary>Acts that stand or are on their way go on with the successors; what has ended stays as it was.</summary>
internal sealed class ActsInheritance(DinhDb db) : IInheritance
{
    public string Name => "Văn bản ở cơ sở";

    public async Task<int> HandOnAsync(Heirs heirs, CancellationToken stop)
    {
        var from = heirs.Of.Keys.ToList();
        var acts = await db
            .LocalActs.Include(a => a.Versions)
            .Where(a => a.Stage != ActStage.Ended && a.Stage != ActStage.Dropped)
            .Where(a => from.Contains(a.OwnerId) || from.Contains(a.DrafterId) || from.Contains(a.DeciderId))
            .OrderBy(a => a.Id)
            .ToListAsync(stop);
        foreach (var act in acts)
            act.Succeed(heirs.Of, heirs.Day, heirs.Ground);

        return acts.Count;
    }
}

/// <summary>Open lists of a review go on with the successor: of two for one year the longer takes the other in, and their yearly duties become one.</summary>
internal sealed class ReviewsInheritance(DinhDb db) : IInheritance
{
    public string Name => "Đợt rà soát đang mở";

    public async Task<int> HandOnAsync(Heirs heirs, CancellationToken stop)
    {
        var from = heirs.Of.Keys.ToList();
        var open = await db.ActReviews.Include(r => r.Acts).Where(r => r.ClosedOn == null && from.Contains(r.OwnerId)).OrderBy(r => r.Id).ToListAsync(stop);
        if (open.Count == 0)
            return 0;

        var to = open.Select(r => heirs.Of[r.OwnerId]).ToHashSet();
        var there = await db.ActReviews.Include(r => r.Acts).Where(r => to.Contains(r.OwnerId)).ToListAsync(stop);
        foreach (var same in open.GroupBy(r => (Heir: heirs.Of[r.OwnerId], r.Year)))
            await HandOnAsync([.. same], there.Find(r => r.OwnerId == same.Key.Heir && r.Year == same.Key.Year), heirs, stop);

        return open.Count;
    }

    private async Task HandOnAsync(List<ActReview> same, ActReview? there, Heirs heirs, CancellationToken stop)
    {
        var kept = there ?? same.MaxBy(r => r.Acts.Count)!;
        if (there is null)
            kept.HandTo(heirs.Of[kept.OwnerId], heirs.Day, heirs.Ground);
        foreach (var twin in same.Where(r => r != kept))
        {
            twin.JoinInto(kept, heirs.Day, heirs.Ground);
            await MergeDutyAsync(twin.YearlyDutyId, kept.YearlyDutyId, heirs, stop);
        }
    }

    private async Task MergeDutyAsync(Id<Duty> twin, Id<Duty> kept, Heirs heirs, CancellationToken stop)
    {
        var duties = await db
            .Duties.Include(d => d.Milestones)
            .Include(d => d.Evidence)
            .AsSplitQuery()
            .Where(d => (d.Id == twin || d.Id == kept) && d.CancelledOn == null)
            .ToListAsync(stop);
        if (twin != kept && duties.Find(d => d.Id == twin) is { } ends && duties.Find(d => d.Id == kept) is { } stays)
            ends.MergeInto(stays, heirs.Day, heirs.Ground);
    }
}
