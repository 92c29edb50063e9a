using Dinh.Law.Difficulties;
using Dinh.Law.Time;
using Xunit;

namespace Dinh.Law.Tests.Difficulties;

public sealed class AnswerTimeTests
{
    [Theory]
    [InlineData("2026-03-02")]
    [InlineData("2026-03-08")] // a Sunday
    [InlineData("2026-05-04")] // after the holidays
    public void What_came_in_on_the_day_before_is_the_last_that_has_waited_too_long(string today)
    {
        var day = DateOnly.ParseExact(today, "yyyy-MM-dd", null);
        var time = AnswerTime.On(day);

        var since = time.WaitedSince(day, WorkingCalendar.Vietnam);

        Assert.True(WorkingCalendar.Vietnam.AddDays(since, time.ToTake) < day);
        Assert.True(WorkingCalendar.Vietnam.AddDays(since.AddDays(1), time.ToTake) >= day);
    }

    [Fact]
    public void No_written_rule_was_found_and_the_reader_is_told_so() => Assert.Equal(Confidence.Memory, AnswerTime.On(new(2026, 3, 2)).Confidence);
}
