using Dinh.Data.Jobs;
using Dinh.Testing;
using Xunit;

namespace Dinh.App.Tests.Jobs;

public sealed class InterruptionTests : IAsyncDisposable
{
    private readonly Course first = new();
    private readonly Course second = new();
    private readonly Commune commune;
    private readonly Commune other;

    public InterruptionTests()
    {
        commune = new() { Adding = Trials.With(first) };
        other = commune.Beside(Trials.With(second));
    }

    public async ValueTask DisposeAsync()
    {
        first.Held?.TrySetResult();
        await other.DisposeAsync();
        await commune.DisposeAsync();
    }

    [Fact]
    public async Task A_node_that_stops_lets_go_of_its_job_and_the_next_takes_it_up_at_once()
    {
        var id = await other.Orders("Lan");
        second.Hold();
        _ = other.RunJobs();
        await second.Reached.Task;

        await other.DisposeAsync();
        await commune.RunJobs();

        Assert.Equal(1, await commune.PeopleNamed("Lan"));
        Assert.Equal(1, (await commune.Job(id)).Attempts);
    }

    [Fact]
    public async Task The_job_of_a_node_that_died_is_taken_over_when_its_lease_has_run_out_and_is_done_once()
    {
        (first.IsDeaf, _) = (true, 0);
        first.Hold();
        var id = await commune.Orders("Lan");
        var died = commune.RunJobs();
        await first.Reached.Task;

        await other.RunJobs();
        Assert.Equal(JobState.Running, (await commune.Job(id)).StateAt(commune.Clock.GetUtcNow().UtcDateTime));

        commune.Clock.MoveOn(JobLease.Length + TimeSpan.FromSeconds(1));
        await other.RunJobs();
        Assert.Equal(1, await commune.PeopleNamed("Lan"));

        // It was not dead after all, and comes back with what it did: too late.
        first.Held!.SetResult();
        await died;
        Assert.Equal(1, await commune.PeopleNamed("Lan"));
        Assert.Equal(JobState.Done, (await commune.Job(id)).StateAt(commune.Clock.GetUtcNow().UtcDateTime));
    }

    [Fact]
    public async Task A_job_that_takes_its_node_down_each_time_is_given_up()
    {
        var id = await commune.Orders("Lan");
        for (var died = 0; died < 5; died++)
        {
            var now = commune.Clock.GetUtcNow().UtcDateTime;
            Assert.NotNull(await commune.Read(db => JobLease.ClaimAsync(db, id, now, CancellationToken.None)));
            commune.Clock.MoveOn(JobLease.Length + TimeSpan.FromSeconds(1));
        }

        await commune.RunJobs();

        Assert.Equal((true, "job.interrupted"), ((await commune.Job(id)).HasFailed, (await commune.Job(id)).Fault));
        Assert.Equal(0, await commune.PeopleNamed("Lan"));
    }

    [Fact]
    public async Task Two_nodes_that_run_at_the_same_time_share_the_work_and_do_nothing_twice()
    {
        var names = Enumerable.Range(1, 24).Select(n => $"Người {n}").ToList();
        foreach (var name in names)
            await commune.Orders(name);

        await Task.WhenAll(commune.RunJobs(), other.RunJobs(), commune.RunJobs(), other.RunJobs());

        foreach (var name in names)
            Assert.Equal(1, await commune.PeopleNamed(name));
    }
}
