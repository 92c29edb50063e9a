using Dinh.App.Features.Disclosure.WorkOnPublication;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.Files;
using Dinh.Data.Publicity;
using Dinh.Domain.Common;
using Dinh.Domain.Publicity;
using Dinh.Reading.Screening;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Publicity.WorkOnArticle;

/// <summary>What a body works on, and what of it was found, approved, answered.</summary>
public sealed record ArticleSheet(Article Article, string BodyName, bool IsMine, bool MayApprove)
{
    public string? CampaignTitle { get; init; }

    public IReadOnlyList<LookedThrough> Files { get; init; } = [];

    public Screened Text { get; init; } = new([], null);

    public QuizFigures? Figures { get; init; }
}

/// <summary>How a quiz was answered: attempts, never persons.</summary>
/// <param name="Scores">How many attempts had so many right, from none.</param>
/// <param name="Right">How many attempts had each question right.</param>
public sealed record QuizFigures(int Attempts, IReadOnlyList<int> Scores, IReadOnlyList<int> Right);

public sealed class ArticleSheetQuery(DinhDb db, Access access, FileStore files)
{
    public async Task<ArticleSheet> ReadAsync(Id<Article> id, CancellationToken stop)
    {
        var article = await access.Visible(db.Articles).AsNoTracking().GetAsync(id, stop);
        var body = await db.Bodies.Where(b => b.Id == article.BodyId).Select(b => b.Name).SingleAsync(stop);
        var sheet = new ArticleSheet(article, body, access.MayActFor(article.BodyId), access.MayApproveFor(article.BodyId))
        {
            CampaignTitle = await db.Campaigns.Where(c => c.Id == article.CampaignId).Select(c => c.Title).SingleOrDefaultAsync(stop),
            Figures = article.Quiz is null ? null : await FiguresAsync(article, stop),
        };
        return article.Draft is not { } draft ? sheet : sheet with { Files = await files.LookThroughAsync(draft.Files, stop), Text = draft.LookThrough() };
    }

    private async Task<QuizFigures> FiguresAsync(Article article, CancellationToken stop)
    {
        var version = article.Newest!.Number;
        var times = await db
            .QuizTallies.Where(t => t.ArticleId == article.Id && t.Version == version && t.Times > 0)
            .ToDictionaryAsync(t => t.Mark, t => t.Times, stop);
        var questions = article.Quiz!.Questions;
        var scores = Enumerable.Range(0, questions.Count + 1).Select(n => times.GetValueOrDefault(QuizTally.OfScore(n))).ToList();
        return new(scores.Sum(), scores, [.. questions.Select((q, n) => times.GetValueOrDefault(QuizTally.OfChoice(n + 1, q.Right)))]);
    }
}
