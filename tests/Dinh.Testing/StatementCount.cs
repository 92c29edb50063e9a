using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Dinh.Testing;

/// <summary>How many statements went to the database: what a page costs must not grow with what stands on it.</summary>
public sealed class StatementCount : DbCommandInterceptor
{
    private int count;
    private int questions;

    /// <summary>The statements that an act sent.</summary>
    public async Task<int> Of(Func<Task> act)
    {
        var before = Volatile.Read(ref count);
        await act();
        return Volatile.Read(ref count) - before;
    }

    /// <summary>Of these only what was asked: a deed that changes a hundred records writes a hundred, and asks no more often than for ten.</summary>
    public async Task<int> AskedBy(Func<Task> act)
    {
        var before = Volatile.Read(ref questions);
        await act();
        return Volatile.Read(ref questions) - before;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    )
    {
        Count(command);
        return new(result);
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<object> result,
        CancellationToken cancellationToken = default
    )
    {
        Count(command);
        return new(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        Count(command);
        return new(result);
    }

    private void Count(DbCommand command)
    {
        Interlocked.Increment(ref count);
        if (command.CommandText.AsSpan().TrimStart().StartsWith("SELECT", StringComparison.Ordinal))
            Interlocked.Increment(ref questions);
    }
}
