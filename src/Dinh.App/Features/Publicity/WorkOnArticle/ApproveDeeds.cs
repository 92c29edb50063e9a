using Dinh.App.Features.Disclosure;
using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.Publicity;
using Dinh.Domain.Common;
using Dinh.Domain.Publicity;
using Dinh.Law;
using Dinh.Law.Time;

namespace Dinh.App.Features.Publicity.WorkOnArticle;

/// <summary>Puts a draft before who approves.</summary>
public sealed record SubmitArticle(Id<Article> Article);

public sealed class SubmitArticleHandler(DinhDb db, Access access)
{
    public Task<Outcome> HandleAsync(SubmitArticle command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return db.AgainOnConflictAsync(() => db.ChangeAsync(access, command.Article, a => a.Submit(), stop));
    }
}

/// <param name="Because">What a correction mends; null for the first time.</param>
/// <param name="IsSure">Read over: what goes out is not edited any more.</param>
public sealed record ApproveArticle(Id<Article> Article, string? Because, bool IsSure);

/// <summary>Approves a draft: it is public at once. Only who approves for its body may. What a quiz counts begins at nought with each version.</summary>
public sealed class ApproveArticleHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(ApproveArticle command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return db.AgainOnConflictAsync(async () =>
        {
            var article = await db.ApprovableAsync(access, command.Article, stop);
            if (!command.IsSure)
                return new Refusal("publication.not-confirmed");

            var outcome = article.Publish(command.Because, access.Publishes(clock));
            if (outcome.Refusal is not null)
                return outcome;

            db.QuizTallies.AddRange(TalliesOf(article));
            await db.SaveChangesAsync(stop);
            return outcome;
        });
    }

    private static IEnumerable<QuizTally> TalliesOf(Article article)
    {
        var questions = article.Quiz?.Questions ?? [];
        var marks = questions
            .SelectMany((q, n) => Enumerable.Range(0, q.Choices.Count + 1).Select(c => QuizTally.OfChoice(n + 1, c)))
            .Concat(questions.Count == 0 ? [] : Enumerable.Range(0, questions.Count + 1).Select(QuizTally.OfScore));
        return marks.Select(m => new QuizTally
        {
            ArticleId = article.Id,
            Version = article.Newest!.Number,
            Mark = m,
        });
    }
}

/// <param name="Because">What its writer should mend.</param>
public sealed record SendArticleBack(Id<Article> Article, string Because);

public sealed class SendArticleBackHandler(DinhDb db, Access access)
{
    public Task<Outcome> HandleAsync(SendArticleBack command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return db.AgainOnConflictAsync(async () =>
        {
            var outcome = (await db.ApprovableAsync(access, command.Article, stop)).SendBack(command.Because);
            if (outcome.Refusal is null)
                await db.SaveChangesAsync(stop);
            return outcome;
        });
    }
}

/// <param name="Because">The ground, shown to everybody in its place.</param>
public sealed record WithdrawArticle(Id<Article> Article, string Because);

public sealed class WithdrawArticleHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(WithdrawArticle command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return db.AgainOnConflictAsync(async () =>
        {
            var outcome = (await db.ApprovableAsync(access, command.Article, stop)).Withdraw(command.Because, clock.Today);
            if (outcome.Refusal is null)
                await db.SaveChangesAsync(stop);
            return outcome;
        });
    }
}

internal static class Approvals
{
    /// <summary>A text of a body for which the reader approves; to others it is, for this, not there.</summary>
    public static async Task<Article> ApprovableAsync(this DinhDb db, Access access, Id<Article> id, CancellationToken stop)
    {
        var article = await access.Owned(db.Articles).GetAsync(id, stop);
        return access.MayApproveFor(article.BodyId) ? article : throw new NoSuchRecordException($"article {id}");
    }
}
