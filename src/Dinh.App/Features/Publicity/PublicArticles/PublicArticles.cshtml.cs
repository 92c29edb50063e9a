using Dinh.App.Web.Safety;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace Dinh.App.Features.Publicity.PublicArticles;

/// <summary>What authorities tell, wherever they are.</summary>
[OutputCache(PolicyName = Caches.Public)]
public sealed class PublicArticlesPage(PublicArticlesQuery articles) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "loai")]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int Number { get; set; } = 1;

    public PublicList List { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop) => List = await articles.ListAsync(null, Kind, Number, stop);
}
