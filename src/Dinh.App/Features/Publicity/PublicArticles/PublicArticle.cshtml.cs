using Dinh.App.Web.Safety;
using Dinh.Domain.Common;
using Dinh.Domain.Publicity;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace Dinh.App.Features.Publicity.PublicArticles;

/// <summary>One text as everybody reads it: words, pictures, corrections, the proof.</summary>
[OutputCache(PolicyName = Caches.Public)]
public sealed class PublicArticlePage(PublicArticlesQuery articles) : PageModel
{
    public PublicSheet Shown { get; private set; } = null!;

    public async Task OnGetAsync(Id<Article> id, CancellationToken stop) => Shown = await articles.ReadAsync(id, stop);
}
