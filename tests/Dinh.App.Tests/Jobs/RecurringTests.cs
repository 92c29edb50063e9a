using Dinh.App.Jobs;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Jobs;

public sealed class RecurringTests : IAsyncDisposable
{
    private static readonly TimeOnly Seven = new(7, 0);

    private readonly Course course = new();
    private readonly Commune commune;
    private readonly Commune other;

    public RecurringTests()
    {
        commune = new() { Adding = Trials.With(course) };
        other = commune.Beside(Trials.With(new()));
    }

    public async ValueTask DisposeAsync()
    {
        await other.DisposeAsync();
        await commune.DisposeAsync();
    }

    [Fact]
    public async Task A_year_of_days_passes_and_each_has_its_turn_once_on_two_nodes()
    {
        var (from, to) = (new DateOnly(2026, 3, 2), new DateOnly(2027, 3, 1));
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            commune.Clock.MoveTo(day, Seven);
            await Task.WhenAll(commune.RunJobs(), other.RunJobs());
        }

        var days = Enumerable.Range(0, to.DayNumber - from.DayNumber + 1).Select(n => from.AddDays(n).ToString("yyyy-MM-dd"));
        Assert.Equal(days, await DaysAsync());
    }

    [Fact]
    public async Task Nothing_comes_before_its_hour()
    {
        commune.Clock.MoveTo(new(2026, 3, 2), new(6, 29));
        await commune.RunJobs();
        Assert.Empty(await DaysAsync());

        commune.Clock.MoveOn(TimeSpan.FromMinutes(1));
        await commune.RunJobs();
        Assert.Equal(["2026-03-02"], await DaysAsync());
    }

    [Fact]
    public async Task Days_on_which_no_node_ran_are_made_up_one_by_one()
    {
        commune.Clock.MoveTo(new(2026, 3, 2), Seven);
        await commune.RunJobs();

        commune.Clock.MoveTo(new(2026, 3, 6), Seven);
        await commune.RunJobs();

        Assert.Equal(["2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05", "2026-03-06"], await DaysAsync());
    }

    [Fact]
    public async Task A_turn_that_fails_is_tried_again_for_the_same_day_and_never_given_up()
    {
        var faults = 9;
        course.Daily = _ => Fail(ref faults);
        commune.Clock.MoveTo(new(2026, 3, 2), Seven);
        for (var hour = 0; hour < 10; hour++)
        {
            await commune.RunJobs();
            commune.Clock.MoveOn(TimeSpan.FromHours(1));
        }

        Assert.Equal(["2026-03-02"], await DaysAsync());
    }

    [Fact]
    public void What_comes_round_with_a_pause_is_not_made_up()
    {
        var rhythm = Rhythm.Every(TimeSpan.FromMinutes(5));
        var now = new DateTime(2026, 3, 2, 1, 0, 0, DateTimeKind.Utc);

        Assert.Equal(now.AddMinutes(5), rhythm.After(now.AddDays(-3), now));
    }

    private static void Fail(ref int left)
    {
        if (left-- > 0)
            throw new TimeoutException("Không trả lời");
    }

    private async Task<List<string>> DaysAsync() =>
        await commune.Read(db => db.People.Where(p => p.Name.StartsWith("ngày ")).Select(p => p.Name.Substring(5)).Order().ToListAsync());
}
