using System.Linq.Expressions;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Papers;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Dinh.App.Features.Papers;

/// <summary>Officers enter; visitors read what was made public.</summary>
internal sealed class PapersGate : IFolderAccess
{
    public void Declare(PageConventionCollection pages)
    {
        pages.AuthorizeFolder("/Papers", Gate.Officer);
        pages.AllowAnonymousToFolder("/Papers/PublicPapers");
    }
}

/// <summary>A draft is seen by the body that writes it and by those it was put before.</summary>
internal sealed class PaperDraftVisibility : IVisibility<PaperDraft>
{
    public Expression<Func<PaperDraft, bool>> To(Access reader)
    {
        var bodies = reader.Bodies;
        return d => bodies.Contains(d.OwnerId) || d.Opinions.Any(o => bodies.Contains(o.BodyId));
    }
}

internal sealed class PaperDraftOwnership : IOwnership<PaperDraft>
{
    public Expression<Func<PaperDraft, bool>> Of(Access reader)
    {
        var bodies = reader.Bodies;
        return d => bodies.Contains(d.OwnerId);
    }
}

/// <summary>An issued paper is read by its issuer, by whom it was sent to and by whom a plan gives something to do; a public one by everybody.</summary>
internal sealed class PaperVisibility(DinhDb db) : IVisibility<Paper>
{
    public Expression<Func<Paper, bool>> To(Access reader)
    {
        var bodies = reader.Bodies;
        return p =>
            bodies.Contains(p.IssuerId)
            || (p.PublishedOn != null && p.WithdrawnBecause == null)
            || db.IncomingPapers.Any(i => i.PaperId == p.Id && bodies.Contains(i.OwnerId))
            || db.Plans.Any(l => l.Paper.Id == p.Id && (bodies.Contains(l.OwnerId) || l.Addressees.Any(a => bodies.Contains(a.BodyId))));
    }
}

internal sealed class PaperOwnership : IOwnership<Paper>
{
    public Expression<Func<Paper, bool>> Of(Access reader)
    {
        var bodies = reader.Bodies;
        return p => bodies.Contains(p.IssuerId);
    }
}

/// <summary>A register is its body's own.</summary>
internal sealed class OutgoingVisibility : IVisibility<OutgoingPaper>
{
    public Expression<Func<OutgoingPaper, bool>> To(Access reader)
    {
        var bodies = reader.Bodies;
        return e => bodies.Contains(e.OwnerId);
    }
}

internal sealed class IncomingVisibility : IVisibility<IncomingPaper>
{
    public Expression<Func<IncomingPaper, bool>> To(Access reader)
    {
        var bodies = reader.Bodies;
        return e => bodies.Contains(e.OwnerId);
    }
}

internal sealed class IncomingOwnership : IOwnership<IncomingPaper>
{
    public Expression<Func<IncomingPaper, bool>> Of(Access reader)
    {
        var bodies = reader.Bodies;
        return e => bodies.Contains(e.OwnerId);
    }
}
