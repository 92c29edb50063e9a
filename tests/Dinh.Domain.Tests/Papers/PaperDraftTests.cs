using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Law.PaperForm;
using Xunit;

namespace Dinh.Domain.Tests.Papers;

public sealed class PaperDraftTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly Id<Person> Head = Id<Person>.New();
    private static readonly Id<Body> Owner = Id<Body>.New();
    private static readonly Id<Body> Asked = Id<Body>.New();

    private static PaperWords Words => new("KẾ HOẠCH", "về việc thực hiện dân chủ", "1. Mục đích") { Recipients = [new("Văn phòng", null)], SignerId = Head };

    private static PaperDraft Draft(PaperWords? words = null) => PaperDraft.Begin(Id<PaperDraft>.New(), Owner, words ?? Words, "Lan", Today);

    private static NumberBook Book()
    {
        var book = new NumberBook(Id<NumberBook>.New(), Owner, RegisterKind.Outgoing, "KẾ HOẠCH", 2026);
        book.Begin(1, "KH-UBND");
        return book;
    }

    private static OutgoingPaper Sign(PaperDraft draft, NumberBook book) => draft.Sign(book, new(Head, "Nông Văn Hùng", "Chủ tịch UBND xã", Today));

    [Fact]
    public void A_draft_goes_from_its_words_to_an_issued_paper()
    {
        var draft = Draft();
        draft.Submit("Lan", Today);
        Assert.Null(draft.UnsignableBy(Head));
        var entry = Sign(draft, Book());
        Assert.Equal(("01/KH-UBND", PaperStage.Numbered), (entry.Mark, draft.Stage));

        var paper = Id<Paper>.New();
        Assert.Null(draft.Issue(entry, paper, Today).Refusal);
        Assert.Equal((PaperStage.Issued, paper, Today), (draft.Stage, entry.PaperId, entry.PassedOn));
        Assert.Equal("paper-draft.not-with-drafter", draft.Rewrite(Words, Today).Refusal?.Code);
        Assert.Equal("paper-draft.not-signed", draft.CancelNumber(entry, "nhầm", Today).Refusal?.Code);
    }

    [Fact]
    public void A_cancelled_number_is_not_given_again()
    {
        var (draft, book) = (Draft(), Book());
        draft.Submit("Lan", Today);
        var first = Sign(draft, book);
        Assert.Equal("paper.reason-needed", draft.CancelNumber(first, " ", Today).Refusal?.Code);
        Assert.Null(draft.CancelNumber(first, "sai căn cứ", Today).Refusal);
        Assert.Equal(("sai căn cứ", PaperStage.Drafting), (first.CancelledBecause, draft.Stage));

        draft.Submit("Lan", Today);
        Assert.Equal("02/KH-UBND", Sign(draft, book).Mark);
    }

    [Theory]
    [InlineData("text", "paper-draft.without-text")]
    [InlineData("recipients", "paper-draft.without-recipients")]
    [InlineData("signer", "paper-draft.without-signer")]
    public void What_is_not_whole_is_not_submitted(string missing, string refused)
    {
        var words = missing switch
        {
            "text" => Words with { Content = "" },
            "recipients" => Words with { Recipients = [] },
            _ => Words with { SignerId = null },
        };

        Assert.Equal(refused, Draft(words).Submit("Lan", Today).Refusal?.Code);
    }

    [Fact]
    public void Only_whom_it_was_submitted_to_signs_it()
    {
        var draft = Draft();
        Assert.Equal("paper-draft.not-submitted", draft.UnsignableBy(Head)?.Code);
        draft.Submit("Lan", Today);

        Assert.Equal("paper-draft.other-signer", draft.UnsignableBy(Id<Person>.New())?.Code);
    }

    [Fact]
    public void What_a_body_said_is_taken_up_or_answered_before_the_draft_is_submitted()
    {
        var draft = Draft();
        Assert.Equal("paper-draft.nobody-asked", draft.AskOpinions([], Today, Today).Refusal?.Code);
        Assert.Equal("paper-draft.asks-itself", draft.AskOpinions([Owner], Today, Today).Refusal?.Code);
        Assert.Equal("paper-draft.day-is-past", draft.AskOpinions([Asked], Today.AddDays(-1), Today).Refusal?.Code);
        Assert.Null(draft.AskOpinions([Asked], Today.AddDays(7), Today).Refusal);
        Assert.Equal("paper-draft.not-with-drafter", draft.Rewrite(Words, Today).Refusal?.Code);

        var opinion = Assert.Single(draft.Opinions).Id;
        Assert.Equal("paper-draft.opinion-without-words", draft.GiveOpinion(opinion, false, "", "Mai", Today).Refusal?.Code);
        Assert.Equal("paper.reason-needed", draft.EndOpinions("", Today).Refusal?.Code);
        Assert.Null(draft.GiveOpinion(opinion, false, "Bổ sung kinh phí", "Mai", Today).Refusal);
        Assert.Null(draft.EndOpinions("", Today).Refusal);

        Assert.Equal("paper-draft.opinions-unanswered", draft.Submit("Lan", Today).Refusal?.Code);
        Assert.Equal("paper-draft.opinion-refused-without-reason", draft.AnswerOpinion(opinion, false, "", Today).Refusal?.Code);
        Assert.Null(draft.AnswerOpinion(opinion, false, "Chưa có dự toán", Today).Refusal);
        Assert.Null(draft.Submit("Lan", Today).Refusal);
    }

    [Fact]
    public void Sending_back_and_giving_up_need_a_reason()
    {
        var draft = Draft();
        Assert.Equal("paper.reason-needed", draft.Drop("", Today).Refusal?.Code);
        Assert.Equal("paper-draft.not-submitted", draft.Return("sai", Today).Refusal?.Code);
        draft.Submit("Lan", Today);
        Assert.Equal("paper.reason-needed", draft.Return(" ", Today).Refusal?.Code);
        Assert.Null(draft.Return("Thiếu căn cứ", Today).Refusal);
        Assert.Equal("Thiếu căn cứ", draft.ReturnedBecause);
        Assert.Null(draft.Drop("Không còn cần", Today).Refusal);
        Assert.False(draft.IsOpen);
    }
}
