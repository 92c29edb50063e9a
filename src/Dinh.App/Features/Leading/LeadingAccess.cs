using Dinh.App.Web;
using Dinh.Domain.Reminding;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Dinh.App.Features.Leading;

/// <summary>Whoever works for a body reads its leader's page; only who approves for it calls on others in its name.</summary>
internal sealed class LeadingAccess : IFolderAccess
{
    public void Declare(PageConventionCollection pages)
    {
        pages.AuthorizeFolder("/Leading", Gate.Officer);
        pages.AuthorizePage("/Leading/UrgeBody/UrgeBody", Gate.Approver);
    }
}

/// <summary>That a leader called is seen by the body that was called on and by the leader's own.</summary>
internal sealed class UrgingRecords() : BodyRecords<Urging>(u => u.BodyId, u => u.FromId);
