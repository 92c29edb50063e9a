using Dinh.App.Web.Keeping;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Disclosure.PublicItems;

/// <summary>What was made public: the words, the files, where and since when, every version, and the proof.</summary>
[KeptPage]
public sealed class PublicItemPage(PublicItemQuery items, TimeProvider clock) : PageModel
{
    public PublicItem Shown { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    public async Task OnGetAsync(Id<Publication> id, CancellationToken stop)
    {
        await HttpContext.KeepAsync(await items.ScopeAsync(id, stop));
        Shown = await items.ReadAsync(id, stop);
    }
}
