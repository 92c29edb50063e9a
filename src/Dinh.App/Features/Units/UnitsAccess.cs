using Dinh.App.Web;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Dinh.App.Features.Units;

/// <summary>Which unit is which is for everybody to know.</summary>
internal sealed class UnitsAccess : IFolderAccess
{
    public void Declare(PageConventionCollection pages)
    {
        pages.AllowAnonymousToPage("/Units/FindUnits/FindUnits");
        pages.AllowAnonymousToPage("/Units/ReadUnit/ReadUnit");
    }
}
