using Dinh.Law;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Dinh.App.Web;

/// <summary>One sentence that the next page says once: what has just been done.</summary>
public static class Flash
{
    internal const string Cookie = "dinh.said";
    private const string Vi = "flash.vi";
    private const string En = "flash.en";

    /// <summary>Has the next page say it.</summary>
    public static void Say(this PageModel page, Sentence sentence)
    {
        page.TempData[Vi] = sentence.Vi;
        page.TempData[En] = sentence.En;
    }

    // Asking the empty box would send a cookie back, and a page with a cookie is kept for nobody else.
    internal static Sentence? Take(HttpContext context, ITempDataDictionary waiting) =>
        context.Request.Cookies.ContainsKey(Cookie) && (waiting[Vi], waiting[En]) is (string vi, string en) ? new(vi, en) : null;
}
