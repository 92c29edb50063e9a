using Dinh.App.Web.Keeping;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Publicity.PublicArticles;

/// <summary>What authorities tell, wherever they are.</summary>
[KeptPage("loai", "trang")]
public sealed class PublicArticlesPage(PublicArticlesQuery articles) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "loai")]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int Number { get; set; } = 1;

    public PublicList List { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop)
    {
        await HttpContext.KeepAsync(new(Below: ""));
        List = await articles.ListAsync(null, Kind, Number, stop);
    }
}
