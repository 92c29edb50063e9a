using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;

namespace Dinh.App.Features.Duties;

internal static class Direction
{
    /// <summary>Of these duties those that a body owes or takes part in. Both are looked up by the body, so that it does not matter how many others there are.</summary>
    public static IQueryable<Duty> PartOf(this IQueryable<Duty> duties, DinhDb db, Id<Body> body)
    {
        var owed = db.Duties.Where(d => d.BodyId == body).Select(d => d.Id);
        var taken = db.Duties.SelectMany(d => d.Participants.Where(p => p.BodyId == body), (d, _) => d.Id);
        return duties.Where(d => owed.Union(taken).Contains(d.Id));
    }

    /// <summary>Of these duties those that one of the reader's bodies has to do with, whether or not they are public.</summary>
    public static IQueryable<Duty> Concerned(this Access reader, IQueryable<Duty> duties)
    {
        var bodies = reader.Bodies;
        return duties.Where(d =>
            bodies.Contains(d.BodyId)
            || (d.AssignedBy != null && bodies.Contains(d.AssignedBy.Value))
            || (d.EnteredBy != null && bodies.Contains(d.EnteredBy.Value))
            || d.Participants.Any(p => p.BodyId != null && bodies.Contains(p.BodyId.Value))
        );
    }

    /// <summary>Of these duties those in which the reader answers the questions of that part: the lead those of its helpers, the giver those of the lead.</summary>
    public static IQueryable<Duty> Answering(this Access reader, IQueryable<Duty> duties, PartKey part)
    {
        var (bodies, asker) = (reader.Bodies, part.Body);
        return duties.Where(d =>
            (d.BodyId != asker && bodies.Contains(d.BodyId)) || (d.BodyId == asker && d.AssignedBy != null && bodies.Contains(d.AssignedBy.Value))
        );
    }

    /// <summary>Of these bodies those that the reader may give something to do: they stand, in the reader's own unit or below it, or they took over from it. Nobody fills the desk of a body above or beside.</summary>
    public static IQueryable<Body> WithinReach(this Access reader, DinhDb db, DateOnly today)
    {
        var mine = reader.Bodies;
        var own = db.Bodies.Where(b => mine.Contains(b.Id));
        return db
            .Bodies.Where(b => b.ValidFrom <= today && (b.ValidTo == null || b.ValidTo >= today))
            .Where(b =>
                own.Any(o => o.SuccessorId == b.Id || db.UnitChanges.Any(c => c.FromId == o.UnitId && c.ToId == b.UnitId))
                || db.Units.Any(u => u.Id == b.UnitId && db.Units.Any(root => own.Any(o => o.UnitId == root.Id) && u.Path.StartsWith(root.Path)))
            );
    }

    /// <summary>Of these duties those that the reader may cancel or hand over: the accountable body's own, and those that the reader's body gave.</summary>
    public static IQueryable<Duty> Directed(this Access reader, IQueryable<Duty> duties)
    {
        var bodies = reader.Bodies;
        return duties.Where(d => bodies.Contains(d.BodyId) || (d.AssignedBy != null && bodies.Contains(d.AssignedBy.Value)));
    }
}
