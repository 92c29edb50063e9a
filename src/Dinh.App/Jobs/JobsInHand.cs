namespace Dinh.App.Jobs;

/// <summary>The jobs that a request has just ordered: it may wait for them a little, so that what is quick is there at once.</summary>
public sealed class JobsInHand(IServiceProvider services)
{
    private readonly JobFloor floor = services.GetRequiredService<JobFloor>();

    /// <summary>Begins them here and now, and waits as long as a reader likes to wait.</summary>
    public Task WaitAsync(IReadOnlyCollection<Guid> jobs, CancellationToken stop) =>
        floor.WaitAsync(jobs, services.GetRequiredService<IConfiguration>().JobPatience(), stop);

    /// <summary>The same without hurry, for what runs without a reader.</summary>
    public Task WaitLongAsync(IReadOnlyCollection<Guid> jobs, CancellationToken stop) => floor.WaitAsync(jobs, TimeSpan.FromMinutes(10), stop);
}
