using Dinh.App.Web.Keeping;
using Dinh.Domain.Common;
using Dinh.Domain.Publicity;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Publicity.PublicArticles;

/// <summary>One text as everybody reads it: words, pictures, corrections, the proof.</summary>
[KeptPage]
public sealed class PublicArticlePage(PublicArticlesQuery articles) : PageModel
{
    public PublicSheet Shown { get; private set; } = null!;

    public async Task OnGetAsync(Id<Article> id, CancellationToken stop)
    {
        await HttpContext.KeepAsync(new(await articles.PathAsync(id, stop), Record: id.Value));
        Shown = await articles.ReadAsync(id, stop);
    }
}
