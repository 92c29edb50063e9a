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

/// <summary>The bodies that enter, draft or decide an act see it with its drafts and write its steps down; what the public sees of it has pages of its own.</summary>
internal sealed class LocalActRecords() : BodyRecords<LocalAct>(a => a.OwnerId, a => a.DrafterId, a => a.DeciderId);

internal sealed class ActReviewRecords() : BodyRecords<ActReview>(r => r.OwnerId);

internal static class ActDirection
{
    /// <summary>Whether the reader speaks for who decides: a village does not recognise its own code.</summary>
    public static bool Decides(this Access reader, LocalAct act) =>
        reader.MayActFor(act.DeciderId) || (act.Kind != ActKind.VillageCode && reader.MayActFor(act.OwnerId));

    /// <summary>Whether the reader may show it to the public in the name of a body that answers for it.</summary>
    public static bool MayPublish(this Access reader, LocalAct act) => reader.MayApproveFor(act.DeciderId) || reader.MayApproveFor(act.OwnerId);
}
