using Dinh.Law;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Dinh.App.Web;

/// <summary>One sentence that the next page says once: what has just been done.</summary>
public static class Flash
{
    private const string Vi = "flash.vi";
    private const string En = "flash.en";

    /// <summary>Has the next page say it.</summary>
    public static void Say(this PageModel page, Sentence sentence)
    {
        page.TempData[Vi] = sentence.Vi;
        page.TempData[En] = sentence.En;
    }

    internal static Sentence? Take(ITempDataDictionary waiting) =>
        (waiting[Vi], waiting[En]) is (string vi, string en) ? new(vi, en) : null;
}
