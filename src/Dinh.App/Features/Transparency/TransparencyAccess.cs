using Dinh.App.Web;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Dinh.App.Features.Transparency;

/// <summary>The log is for everybody; whose signature counts as a witness's is kept by the administrator of the system.</summary>
internal sealed class TransparencyAccess : IFolderAccess
{
    public void Declare(PageConventionCollection pages)
    {
        pages.AllowAnonymousToPage("/Transparency/ReadLog/ReadLog");
        pages.AllowAnonymousToPage("/Transparency/ProveEntry/ProveEntry");
        pages.AuthorizePage("/Transparency/KeepWitnesses/KeepWitnesses", Gate.SystemAdministrator);
    }
}
