using System.Collections.Concurrent;
using Dinh.App.Jobs;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Dinh.App.Tests.Jobs;

/// <summary>Orders a person of that name, which is easy to count afterwards.</summary>
public sealed record Trial(string Name);

/// <summary>Leaves a person behind; a test says how it goes.</summary>
public sealed class TrialJob(DinhDb db, Course course) : IJob<Trial>
{
    public Sentence Name => new("Thử", "A trial");

    public async Task<Outcome> DoAsync(Trial order, JobRun run, CancellationToken stop)
    {
        db.Add(new Person(Id<Person>.New(), order.Name));
        db.Note(order);
        run.Tell(1, 2);
        await course.GoAsync(order.Name, stop);
        run.Report(order.Name);
        return course.Refusal is { } refusal ? refusal : Outcome.Done;
    }
}

/// <summary>Notes the day of each turn.</summary>
public sealed class TrialEveryDay(DinhDb db, Course course) : IRecurring
{
    public Rhythm Rhythm => Rhythm.Daily(new(6, 30));

    public Sentence Name => new("Thử hằng ngày", "A daily trial");

    public Task DoAsync(Turn turn, JobRun run, CancellationToken stop)
    {
        course.Daily(turn.Day);
        db.Add(new Person(Id<Person>.New(), $"ngày {turn.Day:yyyy-MM-dd}"));
        return Task.CompletedTask;
    }
}

/// <summary>How the trials of one node go.</summary>
public sealed class Course
{
    private readonly ConcurrentQueue<Exception> faults = [];

    public Refusal? Refusal { get; set; }

    public TaskCompletionSource? Held { get; private set; }

    public TaskCompletionSource Reached { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Whether a node that stops waits for the trial, as one that was cut off does not.</summary>
    public bool IsDeaf { get; set; }

    public Action<DateOnly> Daily { get; set; } = _ => { };

    public void Fails(params Exception[] next) => Array.ForEach(next, faults.Enqueue);

    public void Hold() => Held = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal async Task GoAsync(string name, CancellationToken stop)
    {
        Reached.TrySetResult();
        if (Held is { } held)
            await (IsDeaf ? held.Task : held.Task.WaitAsync(stop));
        if (faults.TryDequeue(out var fault))
            throw fault;
    }
}

internal static class Trials
{
    public static Action<IServiceCollection> With(Course course) => services => services.AddSingleton(course).AddJobsOf(typeof(Trials).Assembly);

    extension(Commune commune)
    {
        public Task<Guid> Orders(string name) =>
            commune.Do(
                async (DinhDb db) =>
                {
                    var job = db.Queue(new Trial(name), name);
                    await db.SaveChangesAsync();
                    return job.Id;
                }
            );

        public Task RunJobs() => commune.Services.GetRequiredService<JobFloor>().RunDueAsync(CancellationToken.None);

        public Task<Data.Jobs.Job> Job(Guid id) => commune.Read(db => db.Jobs.AsNoTracking().SingleAsync(j => j.Id == id));

        public Task<int> PeopleNamed(string name) => commune.Read(db => db.People.CountAsync(p => p.Name == name));
    }
}
