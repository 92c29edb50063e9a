using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Dinh.Benches.Units;

/// <summary>Counts the commands that go to the database.</summary>
internal sealed class Statements : DbCommandInterceptor
{
    private int count;

    public int Count => count;

    public void Forget() => count = 0;

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
