using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Publicity;
using Dinh.Law.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Publicity.ListArticles;

/// <summary>One text in a list.</summary>
public sealed record ArticleLine(Id<Article> Id, string Title, ArticleKind Kind, ArticleState State, string WrittenBy, DateOnly? PublishedOn);

/// <summary>The texts of the reader's bodies, those that wait for approval first.</summary>
public sealed class ListArticlesPage(DinhDb db, Access access) : PageModel
{
    public const int Size = 25;

    [BindProperty(SupportsGet = true, Name = "tim")]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true, Name = "loai")]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int Number { get; set; } = 1;

    public IReadOnlyList<ArticleLine> Lines { get; private set; } = [];

    public int Total { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        Number = Math.Clamp(Number, 1, 100_000);
        var found = access.Visible(db.Articles);
        if (SearchText.Fold(Search ?? "") is { Length: > 0 } folded)
            found = found.Where(a => a.Folded.Contains(folded));
        if (PublicityWords.Kinds.TryGetValue(Kind ?? "", out var kind))
            found = found.Where(a => a.Kind == kind);

        Total = await found.CountAsync(stop);
        Lines = await found
            .OrderByDescending(a => a.State == ArticleState.Waiting)
            .ThenByDescending(a => a.Id)
            .Skip((Number - 1) * Size)
            .Take(Size)
            .Select(a => new ArticleLine(a.Id, a.Title, a.Kind, a.State, a.WrittenBy, a.PublishedOn))
            .ToListAsync(stop);
    }
}
