using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Dinh.App.Features.People;

/// <summary>A password that an administrator reads out once; its owner must choose another at the first sign-in.</summary>
/// <param name="Name">The sign-in name that it belongs to.</param>
public sealed record OneTimePassword(string Name, string Password)
{
    // Letters and digits that nobody takes for one another when they are read from paper.
    private const string Readable = "abcdefghjkmnpqrstuvwxyz23456789";

    public static OneTimePassword For(string name) =>
        new(name, string.Join('-', Enumerable.Range(0, 3).Select(_ => RandomNumberGenerator.GetString(Readable, 4))));

    /// <summary>Has the next page show it, once.</summary>
    public void ShowNext(PageModel page)
    {
        page.TempData["once.name"] = Name;
        page.TempData["once.password"] = Password;
    }

    public static OneTimePassword? Take(ITempDataDictionary waiting) =>
        (waiting["once.name"], waiting["once.password"]) is (string name, string password) ? new(name, password) : null;
}
