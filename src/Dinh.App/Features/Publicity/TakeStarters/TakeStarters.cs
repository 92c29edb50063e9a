using Dinh.App.Features.Publicity.WorkOnArticle;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.People;
using Dinh.Domain.Publicity;
using Dinh.Law;
using Dinh.Law.Publicizing;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Publicity.TakeStarters;

/// <param name="Body">The body that takes them over.</param>
/// <param name="Answers">The keys of questions and answers; none for all of them.</param>
/// <param name="WithQuiz">Whether a quiz of the ready-made questions is made, too.</param>
public sealed record TakeStarters(Id<Body> Body, IReadOnlyList<string> Answers, bool WithQuiz);

/// <summary>Makes drafts of the ready-made answers on the law, each once: what was taken over already stays as the body has made it.</summary>
public sealed class TakeStartersHandler(DinhDb db, Access access, TimeProvider clock)
{
    /// <summary>The key under which the ready-made quiz is known.</summary>
    public const string QuizKey = "cau-do-luat";

    public async Task<(Outcome Outcome, int Taken)> HandleAsync(TakeStarters command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        var place = await db.PlaceAsync(access, command.Body, stop);
        var known = await db.Articles.Where(a => a.BodyId == command.Body && a.StarterKey != null).Select(a => a.StarterKey!).ToListAsync(stop);
        var made = Wanted(command)
            .Where(a => !known.Contains(a.Key))
            .Select(a => Of(place, ArticleKind.Answer, a.Key, new(a.Question.Vi, TextOf(a), [])))
            .ToList();
        if (command.WithQuiz && !known.Contains(QuizKey))
            made.Add(Of(place, ArticleKind.Quiz, QuizKey, new("Bạn biết gì về Luật Thực hiện dân chủ ở cơ sở?", "", []), Questions()));

        db.Articles.AddRange(made.Select(Article.Begin));
        await db.SaveChangesAsync(stop);
        return (Outcome.Done, made.Count);
    }

    private IEnumerable<LegalAnswer> Wanted(TakeStarters command) =>
        LegalStarters.AnswersOn(clock.Today).Where(a => command.Answers.Count == 0 || command.Answers.Contains(a.Key));

    private static string TextOf(LegalAnswer answer) => $"{answer.Answer.Vi}\n\nCăn cứ: {string.Join("; ", answer.Basis)}.";

    private Quiz Questions() =>
        new(
            "Chọn một phương án cho mỗi câu; làm xong biết ngay đúng, sai và điều luật.",
            [.. LegalStarters.QuestionsOn(clock.Today).Take(Quiz.Most).Select(QuizForm.Taken)]
        );

    private NewArticle Of((Id<Body> Id, string Path) place, ArticleKind kind, string starter, PublicWording wording, Quiz? quiz = null) =>
        new()
        {
            Key = Id<Article>.New(),
            BodyId = place.Id,
            UnitPath = place.Path,
            Kind = kind,
            StarterKey = starter,
            By = access.Name,
            Wording = wording,
            Quiz = quiz,
        };
}
