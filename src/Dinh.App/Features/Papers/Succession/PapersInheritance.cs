using Dinh.App.Features.Administration.SucceedBodies;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Papers.Succession;

/// <summary>Drafts on their way go on with the successors. A number given by a body that has ended is cancelled, since nobody can issue under it.</summary>
internal sealed class PaperDraftsInheritance(DinhDb db) : IInheritance
{
    public string Name => "Dự thảo văn bản";

    public async Task<int> HandOnAsync(Heirs heirs, CancellationToken stop)
    {
        var from = heirs.Of.Keys.ToList();
        var drafts = await db
            .PaperDrafts.Include(d => d.Recipients)
            .Include(d => d.Opinions)
            .AsSplitQuery()
            .Where(d => d.Stage != PaperStage.Issued && d.Stage != PaperStage.Dropped)
            .Where(d =>
                from.Contains(d.OwnerId)
                || d.Recipients.Any(r => r.BodyId != null && from.Contains(r.BodyId.Value))
                || d.Opinions.Any(o => o.GivenOn == null && from.Contains(o.BodyId))
            )
            .OrderBy(d => d.Id)
            .ToListAsync(stop);
        if (drafts.Count == 0)
            return 0;

        var entries = await EntriesAsync(drafts, stop);
        var plans = await PlansAsync(drafts, stop);
        var inherited = drafts.Count(d => heirs.Of.ContainsKey(d.OwnerId));
        foreach (var draft in drafts)
        {
            draft.Succeed(heirs.Of, draft.EntryId is { } key ? entries[key] : null, heirs.Day, heirs.Ground);
            if (plans.TryGetValue(draft.Id, out var plan))
                plan.Follow(draft.Stage);
        }

        return inherited;
    }

    private async Task<Dictionary<Id<OutgoingPaper>, OutgoingPaper>> EntriesAsync(List<PaperDraft> drafts, CancellationToken stop)
    {
        var keys = drafts.Select(d => d.EntryId).OfType<Id<OutgoingPaper>>().ToList();
        return keys.Count == 0 ? [] : await db.OutgoingPapers.Where(e => keys.Contains(e.Id)).ToDictionaryAsync(e => e.Id, stop);
    }

    private async Task<Dictionary<Id<PaperDraft>, Domain.Plans.PlanDraft>> PlansAsync(List<PaperDraft> drafts, CancellationToken stop)
    {
        var keys = drafts.Where(d => d.IsPlan).Select(d => d.Id).ToList();
        return keys.Count == 0
            ? []
            : await db.PlanDrafts.Where(p => p.PaperDraftId != null && keys.Contains(p.PaperDraftId.Value)).ToDictionaryAsync(p => p.PaperDraftId!.Value, stop);
    }
}

/// <summary>What nobody received yet waits at the successor, the same paper once.</summary>
internal sealed class IncomingInheritance(DinhDb db) : IInheritance
{
    public string Name => "Văn bản đến chờ tiếp nhận";

    public async Task<int> HandOnAsync(Heirs heirs, CancellationToken stop)
    {
        var from = heirs.Of.Keys.ToList();
        var waiting = await db
            .IncomingPapers.Where(i => from.Contains(i.OwnerId) && i.Number == null && i.ReturnedBecause == null)
            .OrderBy(i => i.Id)
            .ToListAsync(stop);
        if (waiting.Count == 0)
            return 0;

        var to = waiting.Select(i => heirs.Of[i.OwnerId]).ToHashSet();
        var papers = waiting.Select(i => i.PaperId).OfType<Id<Paper>>().ToList();
        var there = await db
            .IncomingPapers.Where(i => to.Contains(i.OwnerId) && i.PaperId != null && papers.Contains(i.PaperId.Value) && i.ReturnedBecause == null)
            .Select(i => new { i.OwnerId, i.PaperId })
            .ToListAsync(stop);
        var known = there.Select(i => (i.OwnerId, i.PaperId)).ToHashSet();
        foreach (var entry in waiting)
        {
            var heir = heirs.Of[entry.OwnerId];
            if (entry.PaperId is null || known.Add((heir, entry.PaperId)))
                entry.HandTo(heir, heirs.Day, heirs.Ground);
            else
                entry.Return($"{heirs.Ground}: cơ quan kế thừa đã nhận cùng văn bản này", heirs.Day);
        }

        return waiting.Count;
    }
}

/// <summary>Books of numbers end with their bodies; the successors begin their own.</summary>
internal sealed class NumberBooksInheritance(DinhDb db) : IInheritance
{
    public string Name => "Sổ cấp số khép lại";

    public async Task<int> HandOnAsync(Heirs heirs, CancellationToken stop)
    {
        var from = heirs.Of.Keys.ToList();
        var books = await db.NumberBooks.Where(b => from.Contains(b.OwnerId) && b.EndedOn == null).ToListAsync(stop);
        foreach (var book in books)
            book.End(heirs.Day.AddDays(-1), heirs.Ground);

        return books.Count;
    }
}
