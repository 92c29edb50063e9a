using Dinh.App.Web;
using Dinh.Domain.InformationRequests;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Dinh.App.Features.InformationRequests;

/// <summary>Anybody asks and follows by a code; officers answer.</summary>
internal sealed class RequestsGate : IFolderAccess
{
    public void Declare(PageConventionCollection pages)
    {
        pages.AuthorizeFolder("/InformationRequests", Gate.Officer);
        pages.AllowAnonymousToFolder("/InformationRequests/AskInformation");
        pages.AllowAnonymousToFolder("/InformationRequests/FollowRequest");
        pages.AllowAnonymousToFolder("/InformationRequests/ShowStatistics");
    }
}

/// <summary>A request is the body's that was asked; the asker reads it by the code alone.</summary>
internal sealed class RequestRecords() : BodyRecords<InformationRequest>(r => r.BodyId);
