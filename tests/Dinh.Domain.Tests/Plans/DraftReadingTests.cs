using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Xunit;

namespace Dinh.Domain.Tests.Plans;

public sealed class DraftReadingTests
{
    private readonly PlanDraft draft = PlanDraft.Accept(new(Id<Body>.New(), "ke-hoach.docx", "ab", Some.Clerk));

    [Fact]
    public void An_accepted_file_awaits_its_reading_and_lets_nobody_change_it_before()
    {
        Assert.Equal(DraftState.Reading, draft.State);
        Assert.Equal("draft.not-read", draft.Add(Some.Clerk, PartKind.Task, out _).Refusal?.Code);
        Assert.Equal("draft.not-read", draft.Correct(Some.Clerk, "head", FieldName.Title, "x").Refusal?.Code);
    }

    [Fact]
    public void A_second_reading_does_not_write_over_what_the_clerk_has_done_to_the_first()
    {
        Read();
        draft.Correct(Some.Clerk, "t1", FieldName.Title, "Hội nghị");

        Assert.Equal("draft.read-already", Read());
        Assert.Equal("draft.read-already", draft.CannotBeRead("file.broken").Refusal?.Code);
        Assert.Equal((DraftState.Open, "Hội nghị"), (draft.State, draft.Parts.Single(p => p.Key == "t1")[FieldName.Title]));
    }

    [Fact]
    public void What_cannot_be_read_can_be_put_aside_taken_up_and_read_again()
    {
        draft.CannotBeRead("file.encrypted");
        Assert.Equal((DraftState.Unreadable, "file.encrypted"), (draft.State, draft.UnreadableBecause));

        Assert.Null(draft.Discard(Some.Clerk, "Tệp có mật khẩu").Refusal);
        Assert.Equal(DraftState.Discarded, draft.State);
        Assert.Null(draft.TakeUp(Some.Clerk).Refusal);
        Assert.Equal(DraftState.Unreadable, draft.State);

        Assert.Null(draft.ReadAgain(Some.Clerk).Refusal);
        Assert.Null(Read());
        Assert.Equal((DraftState.Open, null), (draft.State, draft.UnreadableBecause));
    }

    [Fact]
    public void Only_what_could_not_be_read_is_read_again()
    {
        Assert.Equal("draft.read-already", draft.ReadAgain(Some.Clerk).Refusal?.Code);
        Read();
        Assert.Equal("draft.read-already", draft.ReadAgain(Some.Clerk).Refusal?.Code);
    }

    private string? Read() => draft.Take([new(1, "KẾ HOẠCH")], [Some.Head, Some.Task], [Some.Finding]).Refusal?.Code;
}
