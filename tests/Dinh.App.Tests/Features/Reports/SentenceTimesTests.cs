using Dinh.App.Features.Reports.LayRegime;
using Dinh.Domain.Duties;
using Dinh.Domain.Reports;
using Dinh.Law.Reporting;
using Dinh.Law.Time;
using Xunit;

namespace Dinh.App.Tests.Features.Reports;

public sealed class SentenceTimesTests
{
    private static readonly DateOnly Issued = new(2024, 1, 31);

    [Theory]
    [InlineData("trước ngày 15/6 và trước ngày 15/12 hằng năm", "HalfYear", "2023-12-15", "2024-06-14", "2024-06-15", "2024-12-15")]
    [InlineData("trước ngày 15/6 và trước ngày 01/12 hằng năm", "HalfYear", "2023-11-15", "2024-05-14", "2024-06-15", "2024-12-01")]
    [InlineData("trước ngày 20/11 hằng năm", "Year", "2023-11-15", "2024-11-14", "2024-11-20", "2025-11-20")]
    [InlineData("trước ngày 01/11 hằng năm", "Year", "2023-10-15", "2024-10-14", "2024-11-01", "2025-11-01")]
    public void A_reports_days_follow_from_the_plans_words(string words, string kind, string from, string to, string due, string next)
    {
        var time = SentenceTimes.Of(Window.Of(TimeWords.Read(words, new(Issued, 2024)), words), Issued)!;

        var first = ReportRegime.PeriodOf(time.Period, (time.From, time.To), 2024, 1);
        var then =
            time.Period == PeriodKind.HalfYear
                ? ReportRegime.PeriodOf(time.Period, (time.From, time.To), 2024, 2)
                : ReportRegime.PeriodOf(time.Period, (time.From, time.To), 2025, 1);
        Assert.Equal(kind, $"{time.Period}");
        Assert.Equal((DateOnly.Parse(from), DateOnly.Parse(to)), (first.From, first.To));
        Assert.Equal(first.To.AddDays(1), then.From);
        Assert.Equal((DateOnly.Parse(due), DateOnly.Parse(next)), (time.Due.For(first), time.Due.For(then)));
    }

    [Theory]
    [InlineData("15/6, 01/12", "06-15 12-01")]
    [InlineData("15/6", "06-15")]
    [InlineData("01/12, 15/6", null)] // out of order: which period is meant is not guessed
    [InlineData("31/2, 15/6", null)]
    [InlineData("", null)]
    public void The_days_of_the_periods_are_read_in_order_or_not_at_all(string words, string? days) =>
        Assert.Equal(days, RegimeDues.ReadDays(words) is { } read ? RegimeDues.OfYear(read).Day : null);

    [Fact]
    public void One_day_once_is_a_time_of_its_own_that_closes_before()
    {
        var time = SentenceTimes.Of(Window.Of(TimeWords.Read("trước ngày 05/9/2024", new(Issued, 2024)), "trước ngày 05/9/2024"), Issued)!;

        var period = ReportPeriods.Own(time.From!.Value, time.To!.Value);
        Assert.Equal((PeriodKind.Own, Issued, new DateOnly(2024, 9, 5)), (time.Period, period.From, time.Due.For(period)));
        Assert.Null(DataGap.On(period.To).TooFew(period.To, new(2024, 9, 5), WorkingCalendar.Vietnam));
    }

    [Fact]
    public void A_sentence_without_a_day_makes_no_time() =>
        Assert.Null(SentenceTimes.Of(Window.Of(TimeWords.Read("thường xuyên", new(Issued, 2024)), "thường xuyên"), Issued));

    [Fact]
    public void Days_that_leave_no_working_day_are_told_with_their_ground_and_how_far_it_may_be_trusted()
    {
        // In 2025 the 14th of June is a Saturday and the 15th a Sunday.
        var advice = Assert.Single(RegimeAdvice.Of(PeriodKind.HalfYear, (null, null), RegimeDues.OfMonth(15), new(2025, 1, 1)));

        Assert.Contains("14/6/2025", advice.Says.Vi);
        Assert.Contains("chốt số liệu chậm nhất 12/6/2025", advice.Says.Vi);
        Assert.Equal((8, Law.Confidence.Secondary), (advice.Basis.Article, advice.Confidence));
        Assert.Empty(RegimeAdvice.Of(PeriodKind.HalfYear, (null, null), RegimeDues.OfMonth(20), new(2025, 1, 1)));
    }
}
