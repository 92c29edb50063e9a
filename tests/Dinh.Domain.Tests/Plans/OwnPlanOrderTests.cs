using Dinh.Domain.Plans;
using Xunit;

namespace Dinh.Domain.Tests.Plans;

public sealed class OwnPlanOrderTests
{
    private const string Order = "Ủy ban nhân dân các xã, phường xây dựng kế hoạch của địa phương";

    [Theory]
    [InlineData(Order + " trước ngày 15/3/2024; báo cáo kết quả trước ngày 15/12/2024", "", "2024-03-15")]
    [InlineData(Order, "Trước ngày 20/3/2024", "2024-03-20")]
    [InlineData(Order, "Quý I năm 2024", "2024-03-31")]
    [InlineData(Order, "Thường xuyên", null)]
    [InlineData(Order, "", null)]
    public void The_day_is_the_sentences_own_or_that_of_the_task_or_none(string detail, string time, string? day)
    {
        var task = new DraftPart("t1", PartKind.Task).With(FieldName.Title, Some.Field(detail)).With(FieldName.Time, Some.Field(time));

        var order = OwnPlanOrder.In(Some.Draft(task));

        Assert.Equal(("t1", day), (order?.Part, order?.Due?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void A_plan_that_says_nothing_of_plans_below_orders_none() => Assert.Null(OwnPlanOrder.In(Some.Draft()));
}
