using System.Text.Json;
using Dinh.Data;
using Microsoft.EntityFrameworkCore.Storage;

namespace Dinh.App.Jobs;

/// <summary>One run of a job: where it tells how far it has come, and what it has to report.</summary>
public sealed class JobRun(DinhDb db)
{
    private volatile Tuple<int, int> progress = new(0, 0);

    public (int Done, int Of) Progress => (progress.Item1, progress.Item2);

    internal string? Result { get; private set; }

    internal IDbContextTransaction? Transaction { get; private set; }

    /// <summary>Shown to whoever waits.</summary>
    public void Tell(int done, int of) => progress = new(done, of);

    /// <summary>Kept with the job when it is done.</summary>
    public void Report<T>(T result) => Result = JsonSerializer.Serialize(result, IdJson.Options);

    /// <summary>Begins the transaction in which the job will be marked; for what saves in pieces. On SQLite nobody else writes meanwhile.</summary>
    public async Task BeginAsync(CancellationToken stop) => Transaction ??= await db.Database.BeginTransactionAsync(stop);
}
