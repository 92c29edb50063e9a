using Dinh.Reading.Files;
using Dinh.Reading.Matching;
using Xunit;

namespace Dinh.Reading.Tests.Matching;

public sealed class TaskMatcherTests(ITestOutputHelper output)
{
    private const int Communes = 50;
    private const double LeastRecall = 0.95;
    private const double LeastPrecision = 0.9;

    [Theory]
    [InlineData(1)]
    [InlineData(1001)] // plans that nobody looked at when the weights were set
    public void Of_the_tasks_left_out_of_fifty_commune_plans_nearly_all_are_seen_and_few_others_are_accused(int first)
    {
        var higher = TasksOf(CommunePlan.OfProvince);
        Assert.Equal(ProvinceTasks.All.Count, higher.Count);

        var counts = Enumerable.Range(first, Communes).Select(seed => CountOf(CommunePlan.Of(seed), higher)).ToList();

        var (seen, missed, accused) = (counts.Sum(c => c.Seen), counts.Sum(c => c.Missed), counts.Sum(c => c.Accused));
        var (recall, precision) = ((double)seen / (seen + missed), (double)seen / (seen + accused));
        output.WriteLine($"{seen + missed} omissions: recall {recall:0.000}, precision {precision:0.000}");
        Assert.True(recall >= LeastRecall, $"recall {recall:0.000}");
        Assert.True(precision >= LeastPrecision, $"precision {precision:0.000}");
    }

    [Fact]
    public void A_task_that_took_two_others_in_answers_for_both_and_says_by_which_words()
    {
        var higher = new[] { new TaskText("1", "Tổ chức hội nghị đối thoại với Nhân dân"), new TaskText("2", "Rà soát, sửa đổi hương ước, quy ước") };
        var lower = new[] { new TaskText("a", "Đối thoại với Nhân dân; hướng dẫn các thôn sửa đổi hương ước") };

        var matches = TaskMatcher.Match(higher, lower);

        Assert.Equal(["1", "2"], matches.Select(m => m.Higher));
        Assert.Contains("đối thoại", matches[0].Shared);
        Assert.Contains("hương ước", matches[1].Why.Vi);
    }

    [Fact]
    public void One_of_two_like_tasks_does_not_cover_the_other()
    {
        var higher = new[]
        {
            new TaskText("1", "Kiểm tra việc thực hiện dân chủ tại trường học"),
            new TaskText("2", "Kiểm tra việc thực hiện dân chủ tại doanh nghiệp"),
        };
        var lower = new[] { new TaskText("a", "Kiểm tra thực hiện dân chủ ở các trường học") };

        Assert.Equal("1", Assert.Single(TaskMatcher.Match(higher, lower)).Higher);
    }

    [Fact]
    public void Nothing_is_matched_where_there_is_nothing()
    {
        Assert.Empty(TaskMatcher.Match([], [new("a", "Đối thoại")]));
        Assert.Empty(TaskMatcher.Match([new("1", "Đối thoại")], []));
        Assert.Empty(TaskMatcher.Match([new("1", "")], [new("a", "")]));
    }

    private static (int Seen, int Missed, int Accused) CountOf(CommunePlan plan, List<TaskText> higher)
    {
        var found = TaskMatcher.Match(higher, TasksOf(plan.Text)).Select(m => m.Higher).ToHashSet();
        var holes = Enumerable.Range(0, higher.Count).Where(at => !found.Contains(higher[at].Key)).ToHashSet();
        return (holes.Count(plan.LeftOut.Contains), plan.LeftOut.Count(at => !holes.Contains(at)), holes.Count(at => !plan.LeftOut.Contains(at)));
    }

    private static List<TaskText> TasksOf(string plan) =>
        [
            .. PlanReader
                .Read(SourceText.Of(plan))
                .Tasks.Select(
                    (t, at) =>
                        new TaskText($"{at}", t.Title.Value)
                        {
                            Detail = t.Detail ?? "",
                            Kind = t.TaskKind ?? "",
                            Roles = string.Join("; ", t.Lead.Concat(t.Coordinate).Select(r => r.Value)),
                            Start = t.Time?.Start,
                            End = t.Time?.End,
                        }
                ),
        ];
}
