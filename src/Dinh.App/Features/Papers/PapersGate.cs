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

/// <summary>A draft is its writer's; the bodies it was put before see it too.</summary>
internal sealed class PaperDraftRecords() : BodyRecords<PaperDraft>(d => d.OwnerId)
{
    public override Expression<Func<PaperDraft, bool>> To(Access reader)
    {
        var bodies = reader.Reads;
        return d => bodies.Contains(d.OwnerId) || d.Opinions.Any(o => bodies.Contains(o.BodyId));
    }
}

/// <summary>An issued paper is its issuer's, and after that its heir's, to mend and to replace; a plan's also that of the body that entered it. It is read by whom it was sent to and by whom a plan gives something to do; a public one by everybody.</summary>
internal sealed class PaperRecords(DinhDb db) : BodyRecords<Paper>(p => p.IssuerId)
{
    public override Expression<Func<Paper, bool>> To(Access reader)
    {
        var bodies = reader.Reads;
        return p =>
            bodies.Contains(p.IssuerId)
            || (p.PublishedOn != null && p.WithdrawnBecause == null)
            || db.IncomingPapers.Any(i => i.PaperId == p.Id && bodies.Contains(i.OwnerId))
            || db.Plans.Any(l => l.Paper.Id == p.Id && (bodies.Contains(l.OwnerId) || l.Addressees.Any(a => bodies.Contains(a.BodyId))));
    }

    public override Expression<Func<Paper, bool>> Of(Access reader)
    {
        var bodies = reader.Reads;
        return p => bodies.Contains(p.IssuerId) || db.Plans.Any(l => l.Paper.Id == p.Id && bodies.Contains(l.OwnerId));
    }
}

internal sealed class OutgoingRecords() : BodyRecords<OutgoingPaper>(e => e.OwnerId);

internal sealed class IncomingRecords() : BodyRecords<IncomingPaper>(e => e.OwnerId);
