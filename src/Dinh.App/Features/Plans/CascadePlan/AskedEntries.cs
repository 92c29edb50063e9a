using Dinh.App.Features.Plans.ReviewPlan;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Plans;

namespace Dinh.App.Features.Plans.CascadePlan;

/// <summary>Which entries of a plan a unit below is to take up in its own: those that name it or all units below; where none does, all of its tasks.</summary>
internal sealed class AskedEntries(IReadOnlyList<PlanEntry> entries, NameBook book, PlanEntry? order)
{
    private readonly List<(PlanEntry Entry, HashSet<Id<Body>> Bodies, bool All)> tasks =
    [
        .. entries
            .Where(e => e.Kind == PartKind.Task && e.Id != order?.Id)
            .Select(e => (e, BodiesOf(e, book), OwnPlanOrder.AsksBelow($"{e.Lead}; {e.Advise}; {e.Coordinate} "))),
    ];

    public IReadOnlyList<int> Of(Id<Body> body)
    {
        var named = tasks.Where(t => t.All || t.Bodies.Contains(body)).Select(t => t.Entry.Order).ToList();
        return named.Count > 0 ? named : tasks.ConvertAll(t => t.Entry.Order);
    }

    private static HashSet<Id<Body>> BodiesOf(PlanEntry entry, NameBook book) =>
        [.. new DraftField("", $"{entry.Lead}; {entry.Advise}; {entry.Coordinate}", []).Names.SelectMany(n => book.Understand(n).Bodies)];
}
