using System.Linq.Expressions;
using Dinh.App.Web;
using Dinh.Domain.LocalActs;
using Dinh.Law.LocalActs;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Dinh.App.Features.LocalActs;

/// <summary>Officers enter; visitors read what stands and was made public.</summary>
internal sealed class LocalActsGate : IFolderAccess
{
    public void Declare(PageConventionCollection pages)
    {
        pages.AuthorizeFolder("/LocalActs", Gate.Officer);
        pages.AllowAnonymousToFolder("/LocalActs/PublicActs");
    }
}

/// <summary>An act with its drafts is seen by the bodies that enter, draft or decide it; what the public sees of it has pages of its own.</summary>
internal sealed class LocalActVisibility : IVisibility<LocalAct>
{
    public Expression<Func<LocalAct, bool>> To(Access reader)
    {
        var bodies = reader.Bodies;
        return a => bodies.Contains(a.OwnerId) || bodies.Contains(a.DrafterId) || bodies.Contains(a.DeciderId);
    }
}

/// <summary>The bodies that enter, draft or decide an act write its steps down.</summary>
internal sealed class LocalActOwnership : IOwnership<LocalAct>
{
    public Expression<Func<LocalAct, bool>> Of(Access reader)
    {
        var bodies = reader.Bodies;
        return a => bodies.Contains(a.OwnerId) || bodies.Contains(a.DrafterId) || bodies.Contains(a.DeciderId);
    }
}

/// <summary>A review is its body's own.</summary>
internal sealed class ActReviewVisibility : IVisibility<ActReview>
{
    public Expression<Func<ActReview, bool>> To(Access reader)
    {
        var bodies = reader.Bodies;
        return r => bodies.Contains(r.OwnerId);
    }
}

internal sealed class ActReviewOwnership : IOwnership<ActReview>
{
    public Expression<Func<ActReview, bool>> Of(Access reader)
    {
        var bodies = reader.Bodies;
        return r => bodies.Contains(r.OwnerId);
    }
}

internal static class ActDirection
{
    /// <summary>Whether the reader speaks for who decides: a village does not recognise its own code.</summary>
    public static bool Decides(this Access reader, LocalAct act) =>
        reader.MayActFor(act.DeciderId) || (act.Kind != ActKind.VillageCode && reader.MayActFor(act.OwnerId));

    /// <summary>Whether the reader may show it to the public in the name of a body that answers for it.</summary>
    public static bool MayPublish(this Access reader, LocalAct act) => reader.MayApproveFor(act.DeciderId) || reader.MayApproveFor(act.OwnerId);
}
