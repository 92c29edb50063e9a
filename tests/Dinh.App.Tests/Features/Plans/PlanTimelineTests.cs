using Dinh.App.Features.Plans.ReadPlan;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.Plans;
using Dinh.Law.Time;
using Xunit;

namespace Dinh.App.Tests.Features.Plans;

public sealed class PlanTimelineTests
{
    private static readonly DateOnly Issued = new(2026, 1, 5);

    [Theory]
    [InlineData("Quý II năm 2026", BarStyle.Dated, 0)] // a quarter of the year, nothing falls on a day
    [InlineData("trước ngày 20/8/2026", BarStyle.Dated, 1)]
    [InlineData("Thường xuyên", BarStyle.Ongoing, 0)]
    [InlineData("Khi có văn bản hướng dẫn", BarStyle.Waiting, 0)]
    public void Each_kind_of_time_has_its_stroke_and_a_due_day_its_diamond(string words, BarStyle style, int diamonds)
    {
        var row = Assert.Single(PlanTimeline.Of(PlanOf(words), new(2026, 3, 2)).Rows);

        Assert.Equal((style, diamonds), (row.Bar!.Style, row.Diamonds.Count));
        Assert.InRange(row.Bar.From, 0, 100);
        Assert.InRange(row.Bar.From + row.Bar.Width, 0, 100.001);
    }

    [Fact]
    public void A_quarter_takes_its_share_of_the_year()
    {
        var bar = PlanTimeline.Of(PlanOf("Quý II năm 2026"), new(2026, 3, 2)).Rows[0].Bar!;

        Assert.Equal(100.0 * 90 / 365, bar.From, 6);
        Assert.Equal(100.0 * 91 / 365, bar.Width, 6);
    }

    [Fact]
    public void An_entry_without_time_has_no_stroke() => Assert.Null(PlanTimeline.Of(PlanOf(""), new(2026, 3, 2)).Rows[0].Bar);

    [Theory]
    [InlineData("Quý II năm 2026", 12)] // months of one year
    [InlineData("trước ngày 20/8/2027", 8)] // quarters of two
    [InlineData("trước ngày 20/8/2030", 5)] // years of five
    [InlineData("trước ngày 20/8/2090", 6)] // never more than the eye can hold
    public void The_axis_is_parted_so_that_it_can_be_read(string words, int parts) =>
        Assert.Equal(parts, PlanTimeline.Of(PlanOf(words), new(2026, 3, 2)).Ticks.Count);

    private static PlanSheet PlanOf(string words) =>
        new()
        {
            Id = Id<Plan>.New(),
            Name = "Kế hoạch 12/KH-UBND",
            Title = "Thực hiện dân chủ ở cơ sở",
            IssuerName = "UBND xã",
            IssuedOn = Issued,
            Year = 2026,
            Entries =
            [
                new(
                    new(Id<PlanEntry>.New(), 1, PartKind.Task, "Hội nghị")
                    {
                        Window = words.Length == 0 ? Window.Unstated : Window.Of(TimeWords.Read(words, new(Issued, 2026)), words),
                    },
                    []
                ),
            ],
        };
}
