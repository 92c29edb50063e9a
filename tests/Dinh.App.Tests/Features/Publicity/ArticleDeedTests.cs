using System.Net;
using Dinh.App.Tests.Features.Plans;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Publicity;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static Dinh.App.Tests.Features.Publicity.PublicityWorld;

namespace Dinh.App.Tests.Features.Publicity;

public sealed class ArticleDeedTests : IAsyncDisposable
{
    private static readonly byte[] Picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
    );
    private readonly Commune commune = new();

    public ArticleDeedTests() => commune.Clock.MoveTo(new(2026, 7, 6));

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task A_text_is_written_approved_by_who_may_corrected_and_withdrawn_and_all_of_it_is_seen()
    {
        var world = await OfAsync(commune);
        var work = await world.DraftAsync("tin", "Họp dân bàn làm đường", "Mỗi hộ một đại diện.");
        var address = $"/tuyen-truyen/bai/{work.Split('/')[^1]}";
        Assert.Equal(HttpStatusCode.NotFound, (await commune.Visit(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await SentAsync(world.Lan, $"{work}?handler=Approve", ("sure", "true"))).Status);

        await DoneAsync(world.Lan, $"{work}?handler=Submit");
        await DoneAsync(world.Hung, $"{work}?handler=Approve", ("sure", "true"));
        Assert.Contains("Mỗi hộ một đại diện.", (await commune.Visit(address)).Html.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "Họp dân bàn làm đường",
            (await commune.Visit($"/tuyen-truyen/noi/{world.Unit.Id}?loai=tin")).Html.Body!.TextContent,
            StringComparison.Ordinal
        );

        Assert.True(await IsFoundAsync(address));

        await DoneAsync(world.Lan, $"{work}?handler=Write", ("title", "Họp dân bàn làm đường"), ("text", "Mỗi hộ một đại diện, 19 giờ."));
        Assert.DoesNotContain("19 giờ", (await commune.Visit(address)).Html.Body!.TextContent, StringComparison.Ordinal);
        await DoneAsync(world.Hung, $"{work}?handler=Approve", ("sure", "true"), ("because", "Thiếu giờ họp"));
        Assert.Contains("Thiếu giờ họp", (await commune.Visit(address)).Html.Body!.TextContent, StringComparison.Ordinal);

        await DoneAsync(world.Hung, $"{work}?handler=Withdraw", ("because", "Hoãn họp"));
        var left = (await commune.Visit(address)).Html.Body!.TextContent;
        Assert.Contains("Hoãn họp", left, StringComparison.Ordinal);
        Assert.DoesNotContain("19 giờ", left, StringComparison.Ordinal);
        Assert.False(await IsFoundAsync(address));

        var acts = await commune.Read(db => db.LogEntries.OrderBy(e => e.At).ThenBy(e => e.Id).Select(e => new { e.Id, e.Deed }).ToListAsync());
        Assert.Equal([PublicDeed.Publish, PublicDeed.Correct, PublicDeed.Withdraw], acts.Select(a => a.Deed));
        foreach (var act in acts)
            Assert.Contains("Tin, bài tuyên truyền", (await commune.Visit($"/minh-bach/{act.Id}")).Html.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_approver_gives_a_draft_back_with_a_word()
    {
        var world = await OfAsync(commune);
        var work = await world.DraftAsync("tin", "Tin", "Lời");
        await DoneAsync(world.Lan, $"{work}?handler=Submit");

        await DoneAsync(world.Hung, $"{work}?handler=SendBack", ("because", "Ghi rõ ngày họp"));

        Assert.Contains("Ghi rõ ngày họp", (await world.Lan.Visit(work)).Html.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(ArticleState.Draft, (await world.ArticleAsync(work)).State);
    }

    [Fact]
    public async Task Personal_data_and_a_picture_without_words_keep_it_back()
    {
        var world = await OfAsync(commune);
        var work = await world.DraftAsync("tin", "Hỗ trợ", "Ông Lò Văn A, số căn cước công dân 011090001234, điện thoại 0912345678.");
        Assert.Contains("publication.text-holds-personal-data", (await SentAsync(world.Lan, $"{work}?handler=Submit")).Text, StringComparison.Ordinal);

        await DoneAsync(world.Lan, $"{work}?handler=Write", ("title", "Hỗ trợ"), ("text", "Hỗ trợ một hộ ở xóm Nà Lèng."));
        Assert.Equal(HttpStatusCode.Redirect, await AddAsync(world, work, "hop.png", Picture));
        Assert.Contains("article.picture-without-words", (await SentAsync(world.Lan, $"{work}?handler=Submit")).Text, StringComparison.Ordinal);
        var hash = (await world.ArticleAsync(work)).Words.Files.Single().Hash;
        await DoneAsync(world.Lan, $"{work}?handler=Tell", ("hash", hash), ("words", "Bà con họp ở nhà văn hóa"));
        await DoneAsync(world.Hung, $"{work}?handler=Approve", ("sure", "true"));

        var page = await commune.Visit($"/tuyen-truyen/bai/{work.Split('/')[^1]}");
        Assert.Equal("Bà con họp ở nhà văn hóa", page.Html.QuerySelector("figure img")!.GetAttribute("alt"));
        using var client = commune.CreateClient();
        using var picture = await client.GetAsync(new Uri(page.Html.QuerySelector("figure img")!.GetAttribute("src")!, UriKind.Relative));
        Assert.Equal("image/png", picture.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Ready_made_answers_are_taken_over_once_by_one_press()
    {
        var world = await OfAsync(commune);

        await DoneAsync(world.Lan, $"{Bare}/mau?co-quan={world.Committee.Id}");
        await DoneAsync(world.Lan, $"{Bare}/mau?co-quan={world.Committee.Id}");

        var drafts = await commune.Read(db => db.Articles.AsNoTracking().ToListAsync());
        Assert.True(drafts.Count(a => a.Kind == ArticleKind.Answer) >= 20);
        Assert.Equal(drafts.Count, drafts.DistinctBy(a => a.StarterKey).Count());
        Assert.Equal(10, drafts.Single(a => a.Kind == ArticleKind.Quiz).QuizInHand.Questions.Count);
        Assert.All(drafts, a => Assert.Null(a.Submit().Refusal));
    }

    [Fact]
    public async Task A_quiz_is_answered_without_an_account_and_only_attempts_are_counted()
    {
        var world = await OfAsync(commune);
        await DoneAsync(world.Lan, $"{Bare}/mau?co-quan={world.Committee.Id}");
        var quiz = await commune.Read(db => db.Articles.AsNoTracking().SingleAsync(a => a.Kind == ArticleKind.Quiz));
        await DoneAsync(world.Hung, $"{Bare}/bai/{quiz.Id}?handler=Approve", ("sure", "true"));
        var right = quiz.QuizInHand.Questions;

        var page = await commune.Visit($"/tuyen-truyen/bai/{quiz.Id}/tra-loi");
        Assert.DoesNotContain(right[0].Because, page.Html.Body!.TextContent, StringComparison.Ordinal);
        var result = await page.Submit(
            "main form",
            ("answers[0]", $"{right[0].Right}"),
            ("answers[2]", $"{right[2].Right}"),
            ("answers[3]", $"{(right[3].Right % right[3].Choices.Count) + 1}")
        );

        Assert.Contains("Đúng 2 trên 10 câu.", result.Text, StringComparison.Ordinal);
        Assert.Contains(right[1].Because, result.Text, StringComparison.Ordinal);
        var marks = await commune.Read(db => db.QuizTallies.Where(t => t.Times > 0).Select(t => t.Mark).ToListAsync());
        Assert.Equal(11, marks.Count);
        Assert.Contains("=2", marks);
        Assert.Contains("1 lượt làm", (await world.Lan.Visit($"{Bare}/bai/{quiz.Id}")).Html.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Questions_are_written_beside_ready_made_ones_and_an_empty_line_is_none()
    {
        var world = await OfAsync(commune);
        var work = await world.DraftAsync("cau-do", "Bạn biết gì?", "Mời làm.");
        var starters = Law.Publicizing.LegalStarters.QuestionsOn(new(2026, 7, 6));

        await DoneAsync(
            world.Lan,
            $"{work}?handler=Write",
            ("title", "Bạn biết gì?"),
            ("text", "Mời làm."),
            ("quiz.Questions[0].Question", "Họp thôn mấy lần một năm?"),
            ("quiz.Questions[0].Choices[0]", ""),
            ("quiz.Questions[0].Choices[1]", "Một lần"),
            ("quiz.Questions[0].Choices[2]", "Không họp"),
            ("quiz.Questions[0].Right", "2"),
            ("quiz.Questions[0].Because", "Cuối năm họp định kỳ."),
            ("quiz.Questions[1].Question", ""),
            ("quiz.Starters", starters[0].Key),
            ("quiz.Starters", starters[1].Key)
        );

        var questions = (await world.ArticleAsync(work)).QuizInHand.Questions;
        Assert.Equal(["Họp thôn mấy lần một năm?", starters[0].Question.Vi, starters[1].Question.Vi], questions.Select(q => q.Question));
        Assert.Equal("Một lần", questions[0].Choices[questions[0].Right - 1]);
    }

    [Fact]
    public async Task Many_who_answer_at_once_are_all_counted()
    {
        var world = await OfAsync(commune);
        await DoneAsync(world.Lan, $"{Bare}/mau?co-quan={world.Committee.Id}");
        var quiz = await commune.Read(db => db.Articles.AsNoTracking().SingleAsync(a => a.Kind == ArticleKind.Quiz));
        await DoneAsync(world.Hung, $"{Bare}/bai/{quiz.Id}?handler=Approve", ("sure", "true"));

        await Parallel.ForAsync(
            0,
            12,
            async (_, _) =>
                await commune.Do((App.Features.Publicity.PublicArticles.AnswerQuizHandler answer) => answer.HandleAsync(new(quiz.Id, 1, []), default))
        );

        Assert.Equal(12, await commune.Read(db => db.QuizTallies.Where(t => t.Mark == "=0").Select(t => t.Times).SingleAsync()));
    }

    [Fact]
    public async Task A_draft_is_nobody_else_s_to_see_or_change()
    {
        var world = await OfAsync(commune);
        var work = await world.DraftAsync("tin", "Tin", "Lời");
        var stranger = await commune.SignedIn(Function.Approver, await commune.HasBody("UBND xã Khác"));

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Visit(work)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await SentAsync(stranger, $"{work}?handler=Approve", ("sure", "true"))).Status);
    }

    private async Task<bool> IsFoundAsync(string address) =>
        (await commune.Visit("/tim?q=hop dan lam duong")).Html.QuerySelector($"main a[href='{address}']") is not null;

    private static async Task<HttpStatusCode> AddAsync(PublicityWorld world, string work, string name, byte[] content)
    {
        using var form = new MultipartFormDataContent();
        form.Add(new StringContent(await TokenAsync(world.Lan)), Forms.Token);
        form.Add(new ByteArrayContent(content), "file", name);
        using var answer = await world.Lan.Client.PostAsync(new Uri($"{work}?handler=Add", UriKind.Relative), form);
        return answer.StatusCode;
    }
}
