using Dinh.App.Web;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Dinh.App.Features.Search;

/// <summary>Everybody searches; only what everybody may read can be found.</summary>
internal sealed class SearchGate : IFolderAccess
{
    public void Declare(PageConventionCollection pages) => pages.AllowAnonymousToFolder("/Search");
}
