using Dinh.App.Web.Keeping;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Portal.OpenData;

/// <summary>What is given out as data: where, under which licence, and what each column means.</summary>
[KeptPage]
public sealed class OpenDataPage(TimeProvider clock) : PageModel
{
    public DateOnly Today => clock.Today;

    public Task OnGetAsync() => HttpContext.KeepAsync(new());
}
