using Dinh.App.Web;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Dinh.App.Features.Accounts;

/// <summary>Everybody may knock; what lies behind belongs to who is signed in.</summary>
internal sealed class AccountsAccess : IFolderAccess
{
    public void Declare(PageConventionCollection pages)
    {
        pages.AllowAnonymousToPage("/Accounts/SignIn/SignIn");
        pages.AuthorizePage("/Accounts/SignOut/SignOut", Gate.SignedIn);
        pages.AuthorizePage("/Accounts/ChangePassword/ChangePassword", Gate.SignedIn);
    }
}
