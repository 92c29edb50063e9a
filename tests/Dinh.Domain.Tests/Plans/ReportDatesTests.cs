using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.Plans;
using Dinh.Law;
using Dinh.Law.Time;
using Xunit;

namespace Dinh.Domain.Tests.Plans;

public sealed class ReportDatesTests
{
    private const string Commune = "UBND xã Bình Yên";
    private static readonly DateOnly Issued = new(2026, 1, 15);

    [Fact]
    public void The_province_is_owed_before_the_divisions_have_reported()
    {
        var own = Report("Các phòng báo cáo UBND xã", "Phòng Văn hóa; Phòng Kinh tế", Commune, new(2026, 12, 10));
        var owed = Report("UBND các xã, phường báo cáo Sở Nội vụ", "UBND các xã, phường", "Sở Nội vụ", new(2026, 12, 10));

        var dates = ReportDates.Of([own], Commune, Issued, [owed]);

        var conflict = Assert.Single(dates.Conflicts);
        Assert.Equal((own.Title, owed.Title), (dates[conflict.Lower].Words, dates[conflict.Upper].Words));
        Assert.True(dates[conflict.Upper].IsAbove);
        Assert.Equal(new DateOnly(2026, 12, 7), dates.Proposal[$"{own.Id}"]);
        Assert.Equal(Confidence.Memory, dates.Given.Confidence);
    }

    [Fact]
    public void A_report_through_another_body_feeds_that_bodys_own()
    {
        var lower = Report("Các xã báo cáo", "UBND các xã", "UBND tỉnh", new(2026, 11, 25), via: "Sở Nội vụ");
        var upper = Report("Sở Nội vụ tổng hợp", "Sở Nội vụ", "Bộ Nội vụ", new(2026, 11, 26));

        Assert.Single(ReportDates.Of([lower, upper], "UBND tỉnh", Issued, []).Conflicts);
    }

    [Fact]
    public void A_level_that_is_left_its_time_is_in_no_conflict()
    {
        var lower = Report("Các xã báo cáo", "UBND các xã", "Sở Nội vụ", new(2026, 11, 20));
        var upper = Report("Sở Nội vụ tổng hợp", "Sở Nội vụ", "UBND tỉnh", new(2026, 11, 25));

        Assert.Empty(ReportDates.Of([lower, upper], "UBND tỉnh", Issued, []).Conflicts);
    }

    [Fact]
    public void A_yearly_day_is_taken_in_the_first_year_it_falls_due()
    {
        var yearly = new Window { Kind = TimeKind.Periodic, Cycles = "Yearly 12 1" };
        var lower = Report("Các xã báo cáo", "UBND các xã", "Sở Nội vụ", default, yearly);
        var upper = Report("Sở Nội vụ tổng hợp", "Sở Nội vụ", "UBND tỉnh", new(2026, 12, 2));

        Assert.Single(ReportDates.Of([lower, upper], "UBND tỉnh", Issued, []).Conflicts);
    }

    private static PlanEntry Report(string words, string from, string to, DateOnly due, Window? window = null, string via = "") =>
        new(Id<PlanEntry>.New(), 1, PartKind.Report, words)
        {
            Lead = from,
            To = to,
            Via = via,
            Window = window ?? new Window { Kind = TimeKind.By, End = due },
        };
}
