using Dinh.App.Web;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Dinh.App.Features.Administration;

/// <summary>Keeping the system is for the administrator of the system alone.</summary>
internal sealed class AdministrationAccess : IFolderAccess
{
    public void Declare(PageConventionCollection pages) => pages.AuthorizeFolder("/Administration", Gate.SystemAdministrator);
}
