using System.Linq.Expressions;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Duties;
using Dinh.Law.Text;

namespace Dinh.App.Features.Duties;

/// <summary>Applies a filter and an order to duties, all of it in the database.</summary>
internal static class Filtering
{
    public static IQueryable<Duty> Matching(this IQueryable<Duty> duties, DutyFilter filter, Access reader, DinhDb db, DateOnly today)
    {
        duties = duties.InState(filter.State, today);
        if (filter.Text.Length > 0)
        {
            var folded = SearchText.Fold(filter.Text);
            duties = duties.Where(d => d.Folded.Contains(folded));
        }

        duties = duties.Placed(filter, db);
        if (filter.Role is { } role)
            duties = duties.Where(InRole(DutyFilter.Roles[role], filter, reader));
        if (filter.TaskKind is { } kind)
            duties = duties.Where(d => d.TaskKind == kind);
        if (filter.Source is { } source)
            duties = duties.Where(d => d.SourceRef == source);
        duties = duties.Timed(filter);
        if (filter.Asked == DutyFilter.Request)
            duties = duties.Requested(filter, reader);
        else if (filter.Asked == DutyFilter.Order)
            duties = duties.Charged(filter, reader);
        return filter.GivenByUs ? duties.Where(Given(reader)) : duties;
    }

    /// <summary>What came as a request, to the body looked for or to the body that answers for it.</summary>
    public static IQueryable<Duty> Requested(this IQueryable<Duty> duties, DutyFilter filter, Access reader)
    {
        var bodies = filter.Body is { } body ? [body] : reader.Bodies;
        return duties.Where(d => d.Participants.Any(p => p.IsRequest && (p.BodyId == d.BodyId || (p.BodyId != null && bodies.Contains(p.BodyId.Value)))));
    }

    private static IQueryable<Duty> Charged(this IQueryable<Duty> duties, DutyFilter filter, Access reader)
    {
        var bodies = filter.Body is { } body ? [body] : reader.Bodies;
        return duties.Where(d => !d.Participants.Any(p => p.IsRequest && (p.BodyId == d.BodyId || (p.BodyId != null && bodies.Contains(p.BodyId.Value)))));
    }

    private static IQueryable<Duty> Placed(this IQueryable<Duty> duties, DutyFilter filter, DinhDb db)
    {
        if (filter.Body is { } body)
            duties = duties.PartOf(db, body);
        if (filter.Unit is { } unit)
        {
            duties = duties.Where(d =>
                db.Bodies.Any(b =>
                    b.Id == d.BodyId
                    && db.Units.Any(u => u.Id == b.UnitId && db.Units.Any(root => root.Id == unit && (u.Id == root.Id || u.Path.StartsWith(root.Path))))
                )
            );
        }

        return duties;
    }

    private static IQueryable<Duty> Timed(this IQueryable<Duty> duties, DutyFilter filter)
    {
        if (filter.From is { } from)
            duties = duties.Where(d => (d.NextDue ?? d.Window.End) >= from);
        if (filter.To is { } to)
            duties = duties.Where(d => (d.NextDue ?? d.Window.End) <= to);
        return duties;
    }

    public static IQueryable<Duty> InState(this IQueryable<Duty> duties, string state, DateOnly today) =>
        state switch
        {
            DutyFilter.All => duties,
            DutyFilter.Unfinished => duties.Where(d => d.CancelledOn == null && d.ClosedOn == null),
            _ => duties.Where(DutyStates.Is(DutyFilter.States[state], today)),
        };

    public static IQueryable<Duty> Ordered(this IQueryable<Duty> duties, string sort, DinhDb db)
    {
        var ordered = sort switch
        {
            "-han" => duties.OrderBy(d => d.NextDue == null).ThenByDescending(d => d.NextDue),
            "viec" => duties.OrderBy(d => d.Folded),
            "-viec" => duties.OrderByDescending(d => d.Folded),
            "co-quan" => duties.OrderBy(d => db.Bodies.Where(b => b.Id == d.BodyId).Select(b => b.Folded).FirstOrDefault()),
            "-co-quan" => duties.OrderByDescending(d => db.Bodies.Where(b => b.Id == d.BodyId).Select(b => b.Folded).FirstOrDefault()),
            "giao" => duties.OrderBy(d => d.AssignedOn),
            "-giao" => duties.OrderByDescending(d => d.AssignedOn),
            _ => duties.OrderBy(d => d.NextDue == null).ThenBy(d => d.NextDue),
        };

        // Without a last word two pages could show the same duty.
        return ordered.ThenBy(d => d.Id);
    }

    private static Expression<Func<Duty, bool>> InRole(DutyRole role, DutyFilter filter, Access reader)
    {
        var bodies = filter.Body is { } body ? [body] : reader.Bodies;
        var anyone = bodies.Count == 0;
        return role == DutyRole.Lead
            ? d => anyone || bodies.Contains(d.BodyId) || d.Participants.Any(p => p.Role == role && p.BodyId != null && bodies.Contains(p.BodyId.Value))
            : d => d.Participants.Any(p => p.Role == role && (anyone || (p.BodyId != null && bodies.Contains(p.BodyId.Value))));
    }

    private static Expression<Func<Duty, bool>> Given(Access reader)
    {
        var bodies = reader.Bodies;
        return d => d.AssignedBy != null && bodies.Contains(d.AssignedBy.Value) && !bodies.Contains(d.BodyId);
    }
}
