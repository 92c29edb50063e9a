using Dinh.Law.Disclosing;
using Xunit;

namespace Dinh.Law.Tests.Disclosing;

public sealed class DisclosureDueTests
{
    [Fact]
    public void Budget_execution_of_a_quarter_is_due_fifteen_days_after_it_with_the_reason_and_the_doubt()
    {
        var due = Of("11.2/thuc-hien-quy", new(DisclosureRhythm.Quarter, 2026, 2), null);

        Assert.Equal(new(2026, 7, 15), due.On);
        Assert.Equal("Chậm nhất 15 ngày kể từ ngày kết thúc quý II năm 2026 (30/6/2026), theo Điều 15 Thông tư 343/2016/TT-BTC.", due.Reason.Vi);
        Assert.Equal(Confidence.Memory, due.Confidence);
    }

    [Fact]
    public void What_no_sector_fixes_is_due_five_working_days_after_the_decision()
    {
        // Decided on Thursday 23 April 2026; 27 April is the day off for the Hùng Kings, 30 April and 1 May are holidays, so: 24, 28, 29 April, 4 and 5 May.
        var due = Of("11.1/ke-hoach-nam", new(DisclosureRhythm.Year, 2026, 1), new DateOnly(2026, 4, 23));

        Assert.Equal(new(2026, 5, 5), due.On);
        Assert.True(due.Working);
        Assert.Contains("khoản 3 Điều 12 Luật 10/2022/QH15", due.Reason.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void A_state_enterprise_has_fifteen_days_of_any_kind()
    {
        var due = Of("64.1.a/noi-dung", new(DisclosureRhythm.Quarter, 2026, 1), new DateOnly(2026, 4, 10));

        Assert.Equal(new(2026, 4, 25), due.On);
        Assert.False(due.Working);
    }

    [Fact]
    public void What_waits_for_an_event_has_no_day_but_says_what_it_waits_for()
    {
        var due = Of("11.2/quyet-toan", new(DisclosureRhythm.Year, 2025, 1), null);

        Assert.Null(due.On);
        Assert.Equal(30, due.Days);
        Assert.Contains("Hội đồng nhân dân xã phê chuẩn quyết toán", due.Reason.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void A_province_s_own_days_go_before_the_law_s_and_name_its_paper()
    {
        var task = DisclosureTasks.Find("11.2/thuc-hien-quy", new(2026, 4, 1))!;
        var own = new LocalDay(task.Key, 7, true, "Quyết định 12/2026/QĐ-UBND ngày 03/02/2026");

        var due = DisclosureTasks.DueOf(task, new(DisclosureRhythm.Quarter, 2026, 1), null, own);

        // 1, 2, 3, 6, 7, 8, 9 April 2026.
        Assert.Equal(new(2026, 4, 9), due.On);
        Assert.Equal(own.Ground, due.LocalGround);
        Assert.Contains(own.Ground, due.Reason.Vi, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-Q2", "2026-04-01", "2026-06-30")]
    [InlineData("2026-Q4", "2026-10-01", "2026-12-31")]
    [InlineData("2026-H1", "2026-01-01", "2026-06-30")]
    [InlineData("2026-H2", "2026-07-01", "2026-12-31")]
    [InlineData("2024", "2024-01-01", "2024-12-31")]
    public void A_period_is_read_from_its_key_and_is_the_calendar_s_own(string key, string from, string to)
    {
        var period = DisclosurePeriod.Read(key)!.Value;

        Assert.Equal(key, period.Key);
        Assert.Equal((DateOnly.ParseExact(from, "yyyy-MM-dd"), DateOnly.ParseExact(to, "yyyy-MM-dd")), (period.From, period.To));
        Assert.Equal(period, DisclosurePeriod.At(period.Rhythm, period.To));
        Assert.Equal(period, DisclosurePeriod.At(period.Rhythm, period.From));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2026-Q5")]
    [InlineData("2026-Q0")]
    [InlineData("2026-M1")]
    [InlineData("0000")]
    [InlineData("-026")]
    [InlineData("2026-Q22")]
    public void What_is_no_period_is_not_read_as_one(string? key) => Assert.Null(DisclosurePeriod.Read(key));

    private static DisclosureDay Of(string key, DisclosurePeriod period, DateOnly? happened) =>
        DisclosureTasks.DueOf(DisclosureTasks.Find(key, period.To)!, period, happened);
}
