using System.Linq.Expressions;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Duties;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Dinh.App.Features.Duties;

/// <summary>The board and a public duty are for everybody; the desk, the events and all deeds are for officers.</summary>
internal sealed class DutiesAccess : IFolderAccess
{
    public void Declare(PageConventionCollection pages)
    {
        pages.AuthorizeFolder("/Duties", Gate.Officer);
        pages.AllowAnonymousToPage("/Duties/ListDuties/ListDuties");
        pages.AllowAnonymousToPage("/Duties/ReadDuty/ReadDuty");
    }
}

/// <summary>Evidence of a duty is supplied by the body that answers for it, and by no other. It is seen by all when its paper is public, else by the bodies that have a part in it, the body that gave it and the body that entered its paper.</summary>
internal sealed class DutyRecords(DinhDb db) : BodyRecords<Duty>(d => d.BodyId)
{
    public override Expression<Func<Duty, bool>> To(Access reader)
    {
        var bodies = reader.Reads;
        if (bodies.Count == 0)
            return d => d.IsPublic;

        // What they take part in is looked up once by the bodies, not asked of each duty of the country.
        var taken = db.Duties.SelectMany(d => d.Participants.Where(p => p.BodyId != null && bodies.Contains(p.BodyId.Value)), (d, _) => d.Id);
        return d =>
            d.IsPublic
            || bodies.Contains(d.BodyId)
            || (d.AssignedBy != null && bodies.Contains(d.AssignedBy.Value))
            || (d.EnteredBy != null && bodies.Contains(d.EnteredBy.Value))
            || taken.Contains(d.Id);
    }
}

/// <summary>A recorded event is the body's that recorded it; its heir may withdraw it, since nobody else could.</summary>
internal sealed class EventRecords() : BodyRecords<AwaitedEvent>(e => e.RecordedFor)
{
    public override Expression<Func<AwaitedEvent, bool>> Of(Access reader) => OwnedBy(reader.Reads);
}

/// <summary>A kept view is seen by who keeps it and by the officers of the body it is shared with; its keeper alone removes it.</summary>
internal sealed class ViewVisibility : IVisibility<SavedView>
{
    public Expression<Func<SavedView, bool>> To(Access reader)
    {
        var (person, bodies) = (reader.Person, reader.Bodies);
        return v => v.Owner == person || (v.SharedWith != null && bodies.Contains(v.SharedWith.Value));
    }
}

internal sealed class ViewOwnership : IOwnership<SavedView>
{
    public Expression<Func<SavedView, bool>> Of(Access reader)
    {
        var person = reader.Person;
        return v => v.Owner == person;
    }
}

/// <summary>A comment is withdrawn by the body in whose name it was made, or by its heir.</summary>
internal sealed class CommentRecords() : BodyRecords<Comment>(c => c.BodyId)
{
    public override Expression<Func<Comment, bool>> Of(Access reader) => OwnedBy(reader.Reads);
}
