using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Dinh.Testing;

/// <summary>How many statements went to the database: what a page costs must not grow with what stands on it.</summary>
public sealed class StatementCount : DbCommandInterceptor
{
    private int count;

    /// <summary>The statements that an act sent.</summary>
    public async Task<int> Of(Func<Task> act)
    {
        var before = Volatile.Read(ref count);
        await act();
        return Volatile.Read(ref count) - before;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    )
    {
        Interlocked.Increment(ref count);
        return new(result);
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<object> result,
        CancellationToken cancellationToken = default
    )
    {
        Interlocked.Increment(ref count);
        return new(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        Interlocked.Increment(ref count);
        return new(result);
    }
}
