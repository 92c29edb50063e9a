using Dinh.App.Web;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Dinh.App.Features.Units;

/// <summary>Which unit is which is for everybody to know; the lists are the system administrator's.</summary>
internal sealed class UnitsAccess : IFolderAccess
{
    public void Declare(PageConventionCollection pages)
    {
        pages.AuthorizeFolder("/Units/ImportUnits", Gate.SystemAdministrator);
        pages.AllowAnonymousToPage("/Units/FindUnits/FindUnits");
        pages.AllowAnonymousToPage("/Units/ReadUnit/ReadUnit");
    }
}
