using Dinh.Law.Publicizing;
using Dinh.Law.Reporting;
using Xunit;

namespace Dinh.Law.Tests.Publicizing;

public sealed class LegalStartersTests
{
    private static readonly DateOnly Day = new(2026, 7, 1);

    [Fact]
    public void There_are_twenty_questions_and_more_each_with_its_place_and_both_languages()
    {
        var answers = LegalStarters.AnswersOn(Day);

        Assert.True(answers.Count >= 20);
        Assert.Equal(answers.Count, answers.Select(a => a.Key).Distinct().Count());
        Assert.All(answers, a => Assert.NotEmpty(a.Basis));
        Assert.All(answers, a => Assert.All(a.Basis, b => Assert.True(b.Article > 0, a.Key)));
        Assert.All(
            answers,
            a => Assert.All(new[] { a.Question, a.Answer }, s => Assert.False(string.IsNullOrWhiteSpace(s.Vi) || string.IsNullOrWhiteSpace(s.En)))
        );
    }

    [Fact]
    public void Before_the_law_was_in_force_nothing_is_answered() => Assert.Empty(LegalStarters.AnswersOn(new(2023, 6, 30)));

    [Fact]
    public void The_quiz_has_ten_questions_and_more_each_with_one_right_choice()
    {
        var questions = LegalStarters.QuestionsOn(Day);

        Assert.True(questions.Count >= 10);
        Assert.All(questions, q => Assert.InRange(q.Right, 1, q.Choices.Count));
        Assert.All(questions, q => Assert.InRange(q.Choices.Count, 2, 6));
        Assert.All(questions, q => Assert.False(string.IsNullOrWhiteSpace(q.Because.Vi)));
    }

    // What the starters say must be what the rules beside them reckon with.
    [Theory]
    [InlineData("niem-yet", "30 ngày liên tục")]
    [InlineData("truyen-thanh", "03 ngày liên tục")]
    [InlineData("ty-le", "hai phần ba")]
    public void An_answer_says_what_the_law_says(string key, string words) =>
        Assert.Contains(words, LegalStarters.Find(key, Day)!.Answer.Vi, StringComparison.Ordinal);

    [Fact]
    public void Every_group_is_counted_in_a_part_that_the_report_has()
    {
        var slots = ShippedForms.Find("dan-chu-co-so-xa")!.Breakdowns.Single(b => b.Key == "audience").Slots.Select(s => s.Key).ToHashSet();

        Assert.All(AudienceGroups.All, g => Assert.Contains(g.Slot, slots));
    }

    [Fact]
    public void Nobody_counts_people_at_a_loudspeaker()
    {
        Assert.All(PublicityChannels.All.Where(c => c.Counts == PublicityKind.Broadcast), c => Assert.Empty(c.Reach));
        Assert.Contains(ReachUnit.People, PublicityChannels.Find(PublicityChannel.Meeting)!.Reach);
    }
}
