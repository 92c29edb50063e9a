using Dinh.App.Web;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Dinh.App.Features.Portal;

/// <summary>The wall of notices is for everybody.</summary>
internal sealed class PortalAccess : IFolderAccess
{
    public void Declare(PageConventionCollection pages) => pages.AllowAnonymousToFolder("/Portal");
}
