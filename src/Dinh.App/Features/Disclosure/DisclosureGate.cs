using System.Linq.Expressions;
using Dinh.App.Web;
using Dinh.Domain.Disclosure;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Dinh.App.Features.Disclosure;

/// <summary>Officers enter; visitors read what is public.</summary>
internal sealed class DisclosureGate : IFolderAccess
{
    public void Declare(PageConventionCollection pages)
    {
        pages.AuthorizeFolder("/Disclosure", Gate.Officer);
        pages.AllowAnonymousToFolder("/Disclosure/PublicItems");
        pages.AllowAnonymousToFolder("/Disclosure/ConfirmHandover");
    }
}

/// <summary>What a body must make public is no secret; the body itself does it.</summary>
internal sealed class DueRecords() : BodyRecords<DueDisclosure>(d => d.BodyId)
{
    public override Expression<Func<DueDisclosure, bool>> To(Access reader) => _ => true;
}

/// <summary>The body sees its drafts; what went out has pages of its own, for everybody.</summary>
internal sealed class PublicationRecords() : BodyRecords<Publication>(p => p.BodyId);

/// <summary>Who hands it over and the village that receives it both see it; the village confirms it.</summary>
internal sealed class VillageHandoverRecords() : BodyRecords<VillageHandover>(h => h.BodyId, h => h.VillageId)
{
    public override Expression<Func<VillageHandover, bool>> Of(Access reader)
    {
        var mine = reader.Bodies;
        return handover => mine.Contains(handover.VillageId);
    }
}

/// <summary>Where a body makes public is no secret; the body itself says it.</summary>
internal sealed class PublicElsewhereRecords() : BodyRecords<PublicElsewhere>(e => e.BodyId)
{
    public override Expression<Func<PublicElsewhere, bool>> To(Access reader) => _ => true;
}

/// <summary>A province's days are no secret; who laid them down ends them.</summary>
internal sealed class LocalTermRecords() : BodyRecords<LocalTerm>(t => t.OwnerId)
{
    public override Expression<Func<LocalTerm, bool>> To(Access reader) => _ => true;
}
