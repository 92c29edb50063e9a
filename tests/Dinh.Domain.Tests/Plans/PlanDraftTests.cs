using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Dinh.Law;
using Dinh.Law.Time;
using Xunit;

namespace Dinh.Domain.Tests.Plans;

public sealed class PlanDraftTests
{
    [Fact]
    public void A_correction_stands_beside_what_was_read()
    {
        var draft = Some.Draft();

        Assert.Null(draft.Correct(Some.Clerk, "t1", FieldName.Time, " trước ngày 15/6/2024 ").Refusal);

        var time = draft.Parts.Single(p => p.Key == "t1").Field(FieldName.Time);
        Assert.Equal(("Quý III năm 2024", "trước ngày 15/6/2024", true), (time.Read, time.Value, time.IsCorrected));
        Assert.Equal(10, time.Places.Single().Line);
    }

    [Fact]
    public void The_window_follows_the_corrected_words()
    {
        var draft = Some.Draft();
        var before = draft.WindowOf(draft.Parts[1]);

        draft.Correct(Some.Clerk, "t1", FieldName.Time, "Quý IV năm 2024");

        Assert.Equal(new DateOnly(2024, 9, 30), before?.End);
        Assert.Equal(new DateOnly(2024, 12, 31), draft.WindowOf(draft.Parts[1])?.End);
    }

    [Fact]
    public void The_window_as_read_with_its_steps_holds_until_its_words_or_the_year_are_corrected()
    {
        var read = new TimeReading(TimeKind.By, null, new(2024, 11, 30), null, null, null, false, new Sentence("mốc cuối", "the last step"));
        var draft = Some.Draft(Some.Task with { ReadTime = read });
        Assert.Equal(read, draft.WindowOf(draft.Parts[1]));

        draft.Correct(Some.Clerk, "head", FieldName.Year, "2025");

        Assert.Equal(new DateOnly(2024, 9, 30), draft.WindowOf(draft.Parts[1])?.End);
    }

    [Fact]
    public void A_field_that_the_part_does_not_have_cannot_be_corrected()
    {
        var draft = Some.Draft();

        Assert.Equal("draft.no-such-field", draft.Correct(Some.Clerk, "t1", FieldName.Signer, "x").Refusal?.Code);
        Assert.Equal("draft.no-such-field", draft.Correct(Some.Clerk, "t99", FieldName.Title, "x").Refusal?.Code);
    }

    [Fact]
    public void A_value_longer_than_a_duty_can_keep_is_refused()
    {
        var draft = Some.Draft();

        Assert.Equal("draft.value-too-long", draft.Correct(Some.Clerk, "t1", FieldName.Time, new('x', DraftPart.LongestOf(FieldName.Time) + 1)).Refusal?.Code);
        Assert.Equal("draft.value-too-long", draft.Correct(Some.Clerk, "t1", FieldName.Lead, new('x', PlanDraft.LongestName + 1)).Refusal?.Code);
        Assert.False(draft.Parts[1].Field(FieldName.Time).IsCorrected);
    }

    [Fact]
    public void What_is_taken_out_can_be_put_back_with_all_its_corrections()
    {
        var draft = Some.Draft();
        draft.Correct(Some.Clerk, "t1", FieldName.Title, "Hội nghị");

        draft.Remove(Some.Clerk, "t1");
        Assert.DoesNotContain(draft.Standing, p => p.Key == "t1");

        draft.PutBack(Some.Clerk, "t1");
        Assert.Equal("Hội nghị", draft.Standing.Single(p => p.Key == "t1")[FieldName.Title]);
    }

    [Fact]
    public void An_added_task_has_a_key_of_its_own()
    {
        var draft = Some.Draft();

        draft.Add(Some.Clerk, PartKind.Task, out var first);
        draft.Add(Some.Clerk, PartKind.Task, out var second);

        Assert.Equal(draft.Parts.Count, draft.Parts.Select(p => p.Key).Distinct().Count());
        Assert.NotEqual(first?.Key, second?.Key);
        Assert.Equal("draft.no-such-field", draft.Add(Some.Clerk, PartKind.Head, out _).Refusal?.Code);
    }

    [Fact]
    public void A_finding_is_set_aside_only_with_a_reason()
    {
        var draft = Some.Draft();

        Assert.Equal("draft.reason-needed", draft.SetAside(Some.Clerk, "f1", "  ").Refusal?.Code);
        Assert.Null(draft.Findings[0].SetAsideBecause);

        draft.SetAside(Some.Clerk, "f1", "Tên đúng theo bản gốc.");
        Assert.Equal("Tên đúng theo bản gốc.", draft.Findings[0].SetAsideBecause);

        draft.SetAside(Some.Clerk, "f1", null);
        Assert.Null(draft.Findings[0].SetAsideBecause);
    }

    [Fact]
    public void A_discarded_draft_keeps_its_reason_and_can_be_taken_up_again()
    {
        var draft = Some.Draft();
        Assert.Equal("draft.reason-needed", draft.Discard(Some.Clerk, "").Refusal?.Code);

        draft.Discard(Some.Clerk, "Tải nhầm tệp.");
        Assert.Equal((DraftState.Discarded, "Tải nhầm tệp."), (draft.State, draft.DiscardedBecause));
        Assert.Equal("draft.discarded", draft.Correct(Some.Clerk, "t1", FieldName.Title, "x").Refusal?.Code);

        draft.TakeUp(Some.Clerk);
        Assert.Equal(DraftState.Open, draft.State);
    }

    [Fact]
    public void It_becomes_a_plan_once_and_not_while_something_is_asked()
    {
        var draft = Some.Draft();
        var plan = PlanOf(draft);

        Assert.Equal("draft.questions-open", draft.Confirm(Some.Clerk, plan, [new(QuestionKind.WhoLeads, "t1", FieldName.Lead, "")]).Refusal?.Code);
        Assert.Equal(DraftState.Open, draft.State);

        Assert.Null(draft.Confirm(Some.Clerk, plan, []).Refusal);
        Assert.Equal((DraftState.Confirmed, plan.Id), (draft.State, draft.PlanId));
        Assert.Equal("draft.already-confirmed", draft.Confirm(Some.Clerk, PlanOf(draft), []).Refusal?.Code);
        Assert.Equal("draft.already-confirmed", draft.Correct(Some.Clerk, "t1", FieldName.Title, "x").Refusal?.Code);
    }

    [Fact]
    public void A_draft_with_nothing_to_do_in_it_becomes_no_plan()
    {
        var draft = Some.Draft(Some.Task);
        draft.Remove(Some.Clerk, "t1");

        Assert.Equal("draft.empty", draft.Confirm(Some.Clerk, PlanOf(draft), []).Refusal?.Code);
    }

    [Fact]
    public void Each_deed_leaves_one_line_for_the_journal_and_a_refused_one_none()
    {
        var draft = Some.Draft();
        Assert.Collection(draft.TakeHappenings(), h => Assert.IsType<DraftUploaded>(h), h => Assert.Equal(new DraftRead(draft.Id, 1, 1), h));

        draft.Correct(Some.Clerk, "t1", FieldName.Title, "Hội nghị");
        var corrected = Assert.IsType<DraftCorrected>(Assert.Single(draft.TakeHappenings()));
        Assert.Equal(("Tổ chức hội nghị quán triệt Luật", "Hội nghị"), (corrected.Before, corrected.After));

        draft.Correct(Some.Clerk, "t1", FieldName.Title, "Hội nghị");
        draft.Discard(Some.Clerk, "");
        Assert.Empty(draft.TakeHappenings());
    }

    private static Plan PlanOf(PlanDraft draft) =>
        new(
            Id<Plan>.New(),
            new Paper(Id<Paper>.New(), "KẾ HOẠCH", "31/KH-UBND", "Thực hiện dân chủ", Id<Body>.New()) { IssuerName = "UBND xã", IssuedOn = new(2024, 1, 31) },
            draft,
            []
        )
        {
            ConfirmedAt = Some.Clerk.At,
            ConfirmedBy = Some.Clerk.By,
        };
}
