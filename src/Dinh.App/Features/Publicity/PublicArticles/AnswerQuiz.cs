using Dinh.Data;
using Dinh.Data.Publicity;
using Dinh.Domain.Common;
using Dinh.Domain.Publicity;
using Dinh.Law;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Publicity.PublicArticles;

/// <param name="Version">The version that was answered: one that was corrected meanwhile is answered anew.</param>
/// <param name="Answers">The choice of each question, from 1; 0 where none was made.</param>
public sealed record AnswerQuiz(Id<Article> Article, int Version, IReadOnlyList<int> Answers);

/// <summary>Counts one attempt, in one statement, and keeps nothing of who made it.</summary>
public sealed class AnswerQuizHandler(DinhDb db)
{
    public async Task<Outcome> HandleAsync(AnswerQuiz command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        var article = await db.Articles.OnThePortal().Where(a => a.Kind == ArticleKind.Quiz).AsNoTracking().GetAsync(command.Article, stop);
        if (article.Newest!.Number != command.Version)
            return new Refusal("quiz.changed");

        var quiz = article.Quiz!;
        var answers = quiz
            .Questions.Select((q, n) => n < command.Answers.Count && command.Answers[n] >= 1 && command.Answers[n] <= q.Choices.Count ? command.Answers[n] : 0)
            .ToList();
        List<string> marks = [QuizTally.OfScore(quiz.RightOf(answers)), .. answers.Select((choice, n) => QuizTally.OfChoice(n + 1, choice))];
        await db
            .QuizTallies.Where(t => t.ArticleId == command.Article && t.Version == command.Version && marks.Contains(t.Mark))
            .ExecuteUpdateAsync(t => t.SetProperty(x => x.Times, x => x.Times + 1), stop);
        return Outcome.Done;
    }
}
