using Dinh.App.Web;
using Dinh.App.Web.Safety;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Publicity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Dinh.App.Features.Publicity.PublicArticles;

/// <summary>A quiz, answered on a telephone without an account and without script; the result stands there at once, with the article.</summary>
[EnableRateLimiting(Limits.Upload)]
public sealed class AnswerQuizPage(PublicArticlesQuery articles) : PageModel
{
    public PublicSheet Shown { get; private set; } = null!;

    public Quiz Quiz => Shown.Article.Quiz!;

    public int Version => Shown.Article.Newest!.Number;

    /// <summary>What was chosen, from 1; null before anything was sent.</summary>
    public IReadOnlyList<int>? Chosen { get; private set; }

    public Task OnGetAsync(Id<Article> id, CancellationToken stop) => LoadAsync(id, stop);

    public async Task<IActionResult> OnPostAsync(
        Id<Article> id,
        int version,
        Dictionary<int, int>? answers,
        [FromServices] AnswerQuizHandler answer,
        CancellationToken stop
    )
    {
        await LoadAsync(id, stop);
        var chosen = Quiz.Questions.Select((_, n) => answers?.GetValueOrDefault(n) ?? 0).ToList();
        var outcome = await answer.HandleAsync(new(id, version, chosen), stop);
        if (outcome.Refusal is { } refusal)
            return this.Refuse(refusal);

        Chosen = chosen;
        return Page();
    }

    private async Task LoadAsync(Id<Article> id, CancellationToken stop)
    {
        Shown = await articles.ReadAsync(id, stop);
        if (!Shown.Article.IsPublic || Shown.Article.Quiz is null)
            throw new NoSuchRecordException($"quiz {id}");
    }
}
