using System.Text.Json;
using Dinh.Data;
using Dinh.Data.Jobs;
using Microsoft.EntityFrameworkCore.Storage;

namespace Dinh.App.Jobs;

/// <summary>One run of a job: where it tells how far it has come, and what it has to report.</summary>
/// <param name="db">Where its effects are left.</param>
/// <param name="lease">The claim under which it runs; null where nobody else can have it.</param>
public sealed class JobRun(DinhDb db, JobLease? lease = null)
{
    private volatile Tuple<int, int> progress = new(0, 0);

    public (int Done, int Of) Progress => (progress.Item1, progress.Item2);

    /// <summary>An earlier run began what cannot be taken back, and ended before it could say what came of it.</summary>
    public bool HasPassed { get; init; }

    internal string? Result { get; private set; }

    internal IDbContextTransaction? Transaction { get; private set; }

    /// <summary>Shown to whoever waits.</summary>
    public void Tell(int done, int of) => progress = new(done, of);

    /// <summary>Kept with the job when it is done.</summary>
    public void Report<T>(T result) => Result = JsonSerializer.Serialize(result, IdJson.Options);

    /// <summary>Writes down at once that what cannot be taken back is about to be done; false when it must not be.</summary>
    public bool Pass(DateTime now) => lease?.Pass(db, now) ?? true;

    /// <summary>It was not done after all.</summary>
    public Task TakeBackAsync() => lease?.TakeBackAsync(db, CancellationToken.None) ?? Task.CompletedTask;

    /// <summary>Begins the transaction in which the job will be marked; for what saves in pieces. On SQLite nobody else writes meanwhile.</summary>
    public async Task BeginAsync(CancellationToken stop) => Transaction ??= await db.Database.BeginTransactionAsync(stop);
}
