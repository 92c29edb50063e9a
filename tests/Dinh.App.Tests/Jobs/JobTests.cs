using Dinh.App.Jobs;
using Dinh.App.Web;
using Dinh.Data.Jobs;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Jobs;

public sealed class JobTests : IAsyncDisposable
{
    private readonly Course course = new();
    private readonly Commune commune;

    public JobTests() => commune = new() { Adding = Trials.With(course) };

    private DateTime Now => commune.Clock.GetUtcNow().UtcDateTime;

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task What_was_ordered_is_done_once()
    {
        var id = await commune.Orders("Lan");

        await commune.RunJobs();
        await commune.RunJobs();

        var job = await commune.Job(id);
        Assert.Equal((JobState.Done, 1, "\"Lan\""), (job.StateAt(Now), job.Attempts, job.Result));
        Assert.Equal(1, await commune.PeopleNamed("Lan"));
    }

    [Fact]
    public async Task An_order_that_is_not_saved_is_not_accepted()
    {
        await commune.Read(db => Task.FromResult(db.Queue(new Trial("Lan"), "Lan")));

        await commune.RunJobs();

        Assert.Equal(0, await commune.PeopleNamed("Lan"));
    }

    [Fact]
    public async Task A_fault_leaves_nothing_behind_and_the_job_is_tried_again_later()
    {
        course.Fails(new IOException("No space left on device"));
        var id = await commune.Orders("Lan");

        await commune.RunJobs();

        var after = await commune.Job(id);
        Assert.Equal((JobState.Waiting, "job.disk", "IOException: No space left on device"), (after.StateAt(Now), after.Fault, after.FaultDetail));
        Assert.Equal(0, await commune.PeopleNamed("Lan"));

        commune.Clock.MoveOn(TimeSpan.FromSeconds(9));
        await commune.RunJobs();
        Assert.Equal(0, await commune.PeopleNamed("Lan"));

        commune.Clock.MoveOn(TimeSpan.FromSeconds(2));
        await commune.RunJobs();
        Assert.Equal(1, await commune.PeopleNamed("Lan"));
        Assert.Equal((JobState.Done, null), ((await commune.Job(id)).StateAt(Now), (await commune.Job(id)).Fault));
    }

    [Fact]
    public async Task After_five_faults_it_waits_for_somebody_to_look_at_it()
    {
        course.Fails([.. Enumerable.Range(1, 5).Select(n => new InvalidOperationException($"Lần {n}"))]);
        var id = await commune.Orders("Lan");

        for (var hour = 0; hour < 8; hour++)
        {
            await commune.RunJobs();
            commune.Clock.MoveOn(TimeSpan.FromHours(1));
        }

        var job = await commune.Job(id);
        Assert.Equal((JobState.Failed, 5, "InvalidOperationException: Lần 5"), (job.StateAt(Now), job.Attempts, job.FaultDetail));
        Assert.Equal(0, await commune.PeopleNamed("Lan"));
    }

    [Fact]
    public async Task A_refusal_ends_it_and_keeps_what_the_job_wrote_about_it()
    {
        course.Refusal = new("file.encrypted");
        var id = await commune.Orders("Lan");

        await commune.RunJobs();

        var job = await commune.Job(id);
        Assert.Equal((JobState.Failed, "file.encrypted", 1), (job.StateAt(Now), job.Fault, job.Attempts));
        Assert.Equal(1, await commune.PeopleNamed("Lan"));
    }

    [Fact]
    public async Task A_job_of_a_kind_that_this_program_does_not_know_is_left_to_a_newer_one()
    {
        await using var older = commune.Beside(services => { });
        await commune.Orders("Lan");

        await older.RunJobs();
        Assert.Equal(0, await commune.PeopleNamed("Lan"));

        await commune.RunJobs();
        Assert.Equal(1, await commune.PeopleNamed("Lan"));
    }

    [Fact]
    public async Task The_journal_names_the_person_who_ordered_it()
    {
        await commune.Do(
            async (Data.DinhDb db) =>
            {
                db.Add(new Job(Guid.CreateVersion7(), nameof(Trial), """{"Name":"Lan"}""", Now) { OrderedBy = "Hoàng Thị Lan" });
                return await db.SaveChangesAsync();
            }
        );

        await commune.RunJobs();

        Assert.Equal("Hoàng Thị Lan", (await commune.Read(db => db.Journal.SingleAsync(e => e.Kind == nameof(Trial)))).Name);
    }

    [Fact]
    public void Every_fault_is_told_in_a_sentence()
    {
        Exception[] faults =
        [
            new DbUpdateException("x"),
            new IOException("x"),
            new TimeoutException("x"),
            new InsufficientMemoryException("x"),
            new InvalidOperationException("x"),
            new Data.NoSuchRecordException("x"),
        ];

        Assert.All(faults, f => Assert.Contains(JobFaults.Of(f).Code, Refusals.Codes));
        Assert.Equal(faults.Length, faults.Select(f => JobFaults.Of(f).Code).Distinct().Count());
    }
}
