using System.Globalization;
using Dinh.Law.Informing;
using Dinh.Law.Time;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dinh.Law.Tests.Informing;

public sealed class RequestClockTests
{
    [Theory]
    [InlineData(Provision.Electronic, true, "2026-07-06", "2026-07-09")] // Monday and three working days
    [InlineData(Provision.Electronic, true, "2026-07-09", "2026-07-14")] // over a weekend
    [InlineData(Provision.Electronic, false, "2026-07-06", "2026-07-20")]
    [InlineData(Provision.Office, true, "2026-07-06", "2026-07-06")] // at once
    [InlineData(Provision.Office, false, "2026-07-06", "2026-07-20")]
    [InlineData(Provision.Post, true, "2026-07-06", "2026-07-13")]
    [InlineData(Provision.Post, false, "2026-07-06", "2026-07-27")]
    [InlineData(Provision.Electronic, true, "2026-08-31", "2026-09-07")] // 1 and 2 September are holidays, then a weekend
    public void What_is_asked_is_due_on_the_day_of_its_article(Provision way, bool simple, string valid, string due) =>
        Assert.Equal(Day(due), RequestClocks.Of(way, simple, Day(valid)).On);

    [Fact]
    public void Online_word_is_due_in_three_working_days_and_at_the_office_the_answer_itself_in_ten()
    {
        Assert.Equal(Day("2026-07-09"), RequestClocks.First(Provision.Electronic, Day("2026-07-06")).On);
        Assert.Equal(RequestClocks.Of(Provision.Office, false, Day("2026-07-06")), RequestClocks.First(Provision.Office, Day("2026-07-06")));
    }

    [Fact]
    public void The_reason_names_the_article_and_says_that_it_was_not_read_in_the_law()
    {
        var due = RequestClocks.Of(Provision.Electronic, false, Day("2026-07-06"));

        Assert.Contains("10 ngày làm việc kể từ ngày nhận được yêu cầu hợp lệ (06/7/2026)", due.Reason.Vi, StringComparison.Ordinal);
        Assert.Contains("khoản 4 Điều 30 Luật 104/2016/QH13 (theo hiểu biết chung, chưa đối chiếu văn bản)", due.Reason.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_clock_ground_note_and_holder_has_its_article_and_none_claims_to_have_been_read()
    {
        Assert.All(RequestClocks.All, c => Assert.NotNull(c.Basis.Article));
        Assert.All(RequestClocks.All, c => Assert.NotEqual(Confidence.Text, c.Confidence));
        Assert.Equal(["a", "b", "c", "d", "đ", "e"], RefusalGrounds.On(Day("2026-07-06")).Select(g => g.Key));
        Assert.Empty(RefusalGrounds.On(Day("2018-06-30")));
        Assert.Equal(Confidence.Text, InformingNotes.Of("right").Confidence);
        Assert.False(RequestClocks.HoldOn(Day("2018-06-30")));
    }

    [Fact]
    public void No_answer_is_due_on_a_day_of_rest_and_exactly_so_many_working_days_lie_before_it()
    {
        var cases =
            from way in Gen.Elements(Enum.GetValues<Provision>())
            from simple in Gen.Elements(true, false)
            from days in Gen.Choose(0, 3000)
            select (Way: way, Simple: simple, Valid: new DateOnly(2018, 7, 1).AddDays(days));
        Prop.ForAll(
                Arb.From(cases),
                c =>
                {
                    var clock = RequestClocks.Find(c.Way, c.Simple ? ClockStep.Simple : ClockStep.Full, c.Valid)!;
                    var due = RequestClocks.Of(c.Way, c.Simple, c.Valid).On;
                    return WorkingCalendar.Vietnam.Between(c.Valid, due) == clock.Days && (clock.Days == 0 || WorkingCalendar.Vietnam.IsWorking(due));
                }
            )
            .QuickCheckThrowOnFailure();
    }

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);
}
