using Dinh.App.Features.Administration.SucceedBodies;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Duties.Succession;

/// <summary>Open duties go to the successors; what two merged bodies owed by the same item of the same paper is owed once from then on.</summary>
internal sealed class DutiesInheritance(DinhDb db) : IInheritance
{
    public string Name => "Nhiệm vụ đang mở";

    public async Task<int> HandOnAsync(Heirs heirs, CancellationToken stop)
    {
        var from = heirs.Of.Keys.ToList();
        var open = await db
            .Duties.Include(d => d.Milestones)
            .Include(d => d.Evidence)
            .AsSplitQuery()
            .Where(d => d.ClosedOn == null && d.CancelledOn == null)
            .Where(d =>
                from.Contains(d.BodyId)
                || (d.AssignedBy != null && from.Contains(d.AssignedBy.Value))
                || (d.EnteredBy != null && from.Contains(d.EnteredBy.Value))
                || d.Participants.Any(p => p.BodyId != null && from.Contains(p.BodyId.Value))
            )
            .OrderBy(d => d.Id)
            .ToListAsync(stop);
        var inherited = open.Where(d => heirs.Of.ContainsKey(d.BodyId)).ToHashSet();
        foreach (var duty in open)
            duty.Succeed(heirs.Of, heirs.Day, heirs.Ground);

        await MergeAsync(inherited, heirs, stop);
        return inherited.Count;
    }

    private async Task MergeAsync(HashSet<Duty> inherited, Heirs heirs, CancellationToken stop)
    {
        var sources = inherited.Select(d => d.SourceRef).ToHashSet();
        var bodies = inherited.Select(d => d.BodyId).ToHashSet();
        var known = await db
            .Duties.Include(d => d.Milestones)
            .Include(d => d.Evidence)
            .AsSplitQuery()
            .Where(d => d.ClosedOn == null && d.CancelledOn == null && bodies.Contains(d.BodyId) && sources.Contains(d.SourceRef))
            .OrderBy(d => d.Id)
            .ToListAsync(stop);
        foreach (var same in known.Concat(inherited).Distinct().GroupBy(d => d.Sameness))
        {
            var kept = same.MaxBy(d => d.Evidence.Count)!;
            foreach (var twin in same.Where(d => d != kept))
                twin.MergeInto(kept, heirs.Day, heirs.Ground);
        }
    }
}

/// <summary>Kept views that are shared with a body, or look at one, do so with its successor.</summary>
internal sealed class ViewsInheritance(DinhDb db) : IInheritance
{
    public string Name => "Bộ lọc đã lưu";

    public async Task<int> HandOnAsync(Heirs heirs, CancellationToken stop)
    {
        var from = heirs.Of.Keys.ToList();
        var some = await db
            .SavedViews.AsNoTracking()
            .Where(v => (v.SharedWith != null && from.Contains(v.SharedWith.Value)) || v.Query.Contains("co-quan="))
            .ToListAsync(stop);
        var keys = some.FindAll(v => Concerns(v, heirs)).ConvertAll(v => v.Id);
        var views = keys.Count == 0 ? [] : await db.SavedViews.Where(v => keys.Contains(v.Id)).OrderBy(v => v.Id).ToListAsync(stop);
        foreach (var view in views)
            view.Succeed(heirs.Of);

        return views.Count;
    }

    private static bool Concerns(SavedView view, Heirs heirs) =>
        (view.SharedWith is { } body && heirs.Of.ContainsKey(body)) || KeysIn(view.Query).Any(heirs.Of.ContainsKey);

    private static IEnumerable<Id<Body>> KeysIn(string query) =>
        query.Split('&', '=').Select(part => Guid.TryParse(part, out var key) ? new Id<Body>(key) : default);
}
