using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.People;
using Dinh.Domain.Publicity;
using Xunit;

namespace Dinh.Domain.Tests.Publicity;

public sealed class ArticleTests
{
    private static readonly DateOnly Day = new(2026, 7, 1);
    private static readonly PublishingMoment Now = new("Hùng", new(2026, 7, 1, 2, 0, 0, DateTimeKind.Utc), Day);

    [Fact]
    public void What_waits_and_is_changed_is_asked_for_again()
    {
        var article = Of(ArticleKind.News);
        article.Submit();

        article.Write(new("Tin", "Lời khác", []));

        Assert.Equal(ArticleState.Draft, article.State);
    }

    [Fact]
    public void It_goes_out_once_approved_and_a_correction_needs_its_reason()
    {
        var article = Of(ArticleKind.News);
        Assert.Null(article.Publish(null, Now).Refusal);

        article.Write(new("Tin", "Lời mới", []));

        Assert.True(article.IsPublic);
        Assert.Equal("publication.reason-needed", article.Publish(null, Now).Refusal?.Code);
        Assert.Null(article.Publish("Sai ngày họp", Now).Refusal);
        Assert.Equal((2, "Lời mới"), (article.Newest!.Number, article.Newest.Text));
    }

    [Fact]
    public void It_stands_while_its_correction_waits()
    {
        var article = Of(ArticleKind.News);
        article.Publish(null, Now);
        article.Write(new("Tin", "Lời mới", []));
        article.Submit();

        Assert.True(article.IsPublic);
        article.SendBack("Chưa rõ");
        Assert.Equal(ArticleState.Published, article.State);
    }

    [Fact]
    public void A_picture_without_words_keeps_it_from_going_out()
    {
        var article = Of(ArticleKind.News);
        var picture = new PublicFile("a", "hop.jpg", 10, ScreenState.Clean);
        article.Write(new("Tin", "Lời", [picture]));

        Assert.Equal("article.picture-without-words", article.Submit().Refusal?.Code);
        article.Write(new("Tin", "Lời", [picture with { Words = "Bà con họp" }]));
        Assert.Null(article.Publish(null, Now).Refusal);
    }

    [Theory]
    [InlineData(2, "quiz.number-of-questions")]
    [InlineData(3, null)]
    [InlineData(10, null)]
    [InlineData(11, "quiz.number-of-questions")]
    public void A_quiz_has_three_to_ten_questions(int count, string? code)
    {
        var article = Of(ArticleKind.Quiz, QuizOf(count));

        Assert.Equal(code, article.Publish(null, Now).Refusal?.Code);
    }

    [Fact]
    public void The_seal_of_a_quiz_covers_its_answers()
    {
        var (one, other) = (QuizOf(3), QuizOf(3));
        other = other with { Questions = [.. other.Questions.Select(q => q with { Right = 2 })] };

        Assert.NotEqual(one.AsText(), other.AsText());
    }

    [Fact]
    public void Answers_beyond_the_questions_count_for_nothing() => Assert.Equal(2, QuizOf(3).RightOf([1, 0, 1, 1, 1]));

    private static Quiz QuizOf(int count) =>
        new("Mời làm", [.. Enumerable.Range(1, count).Select(n => new QuizQuestion($"Câu {n}?", ["Đúng", "Sai"], 1, "Vì luật nói vậy.", "Điều 11"))]);

    private static Article Of(ArticleKind kind, Quiz? quiz = null) =>
        Article.Begin(
            new()
            {
                Key = Id<Article>.New(),
                BodyId = Id<Body>.New(),
                Kind = kind,
                Wording = new("Tin", "Lời", []),
                Quiz = quiz,
            }
        );
}
