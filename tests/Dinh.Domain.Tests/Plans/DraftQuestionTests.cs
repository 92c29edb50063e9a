using Dinh.Domain.Plans;
using Xunit;

namespace Dinh.Domain.Tests.Plans;

public sealed class DraftQuestionTests
{
    [Fact]
    public void A_draft_that_says_everything_asks_nothing() => Assert.Empty(DraftQuestions.Of(Some.Draft(), _ => NameState.Known));

    [Theory]
    [InlineData("tháng 4/2024", QuestionKind.WhichDay)] // the day is left open
    [InlineData("", QuestionKind.WhichDay)]
    [InlineData("31/02/2024", QuestionKind.WhichDay)] // there is no such day
    public void A_day_that_is_not_whole_is_asked_for(string day, QuestionKind kind)
    {
        var draft = Some.Draft();
        draft.Correct(Some.Clerk, "head", FieldName.Date, day);

        Assert.Equal((kind, "head", FieldName.Date), Only(DraftQuestions.Of(draft, _ => NameState.Known)));
    }

    [Theory]
    [InlineData("31/01/2024")]
    [InlineData("31-1-2024")]
    [InlineData("31 / 01 / 2024")]
    [InlineData("2024-01-31")]
    public void A_day_may_be_written_in_the_usual_ways(string day)
    {
        var draft = Some.Draft();
        draft.Correct(Some.Clerk, "head", FieldName.Date, day);

        Assert.Equal(new DateOnly(2024, 1, 31), draft.IssuedOn);
    }

    [Fact]
    public void Nobody_is_made_to_lead_a_task_by_a_guess()
    {
        var draft = Some.Draft(Some.Task.With(FieldName.Lead, DraftField.Empty));
        Assert.Equal((QuestionKind.WhoLeads, "t1", FieldName.Lead), Only(DraftQuestions.Of(draft, _ => NameState.Known)));

        draft.WaiveLead(Some.Clerk, "t1", true);
        Assert.Empty(DraftQuestions.Of(draft, _ => NameState.Known));
    }

    [Fact]
    public void Words_of_time_that_are_not_understood_are_asked_about_and_none_at_all_are_not()
    {
        var draft = Some.Draft(Some.Task.With(FieldName.Time, Some.Field("xem phụ lục kèm theo")));
        Assert.Equal((QuestionKind.WhenIsIt, "t1", FieldName.Time), Only(DraftQuestions.Of(draft, _ => NameState.Known)));

        draft.WaiveTime(Some.Clerk, "t1", true);
        Assert.Empty(DraftQuestions.Of(draft, _ => NameState.Known));

        draft.WaiveTime(Some.Clerk, "t1", false);
        draft.Correct(Some.Clerk, "t1", FieldName.Time, "");
        Assert.Empty(DraftQuestions.Of(draft, _ => NameState.Known));
    }

    [Fact]
    public void One_name_is_asked_once_however_it_is_spelt()
    {
        var other = (Some.Task with { Key = "t2" }).With(FieldName.Coordinate, Some.Field("Tư pháp – Hộ tịch; Văn hóa  – Xã hội"));
        var asked = DraftQuestions.Of(
            Some.Draft(Some.Task, other),
            name => name.StartsWith("Văn phòng", StringComparison.Ordinal) ? NameState.Known : NameState.Unknown
        );

        var names = asked.Where(q => q.Kind == QuestionKind.WhoIsIt).ToList();
        Assert.Equal([("Tư pháp – hộ tịch", 2), ("Văn hóa - xã hội", 2)], names.Select(q => (q.Words, q.Times)));
        Assert.Equal(QuestionKind.WhoIssued, asked.Except(names).Single().Kind);
    }

    [Fact]
    public void How_many_duties_is_asked_of_a_group_that_leads_and_not_of_one_that_helps()
    {
        var leads = Some.Task.With(FieldName.Lead, Some.Field("UBND các xã")).With(FieldName.Coordinate, Some.Field("các sở, ban, ngành"));
        NameState State(string name) => name.StartsWith("UBND xã", StringComparison.Ordinal) ? NameState.Known : NameState.Group;

        Assert.Equal((QuestionKind.HowManyDuties, "t1", FieldName.Lead), Only(DraftQuestions.Of(Some.Draft(leads), State)));
    }

    [Fact]
    public void What_was_taken_out_asks_nothing()
    {
        var draft = Some.Draft(Some.Task, Some.Report.With(FieldName.Lead, DraftField.Empty));
        draft.Remove(Some.Clerk, "r1");

        Assert.Empty(DraftQuestions.Of(draft, _ => NameState.Known));
    }

    private static (QuestionKind, string, FieldName) Only(IReadOnlyList<DraftQuestion> questions)
    {
        var one = Assert.Single(questions);
        return (one.Kind, one.Part, one.Field);
    }
}
