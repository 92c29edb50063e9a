using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Dinh.App.Tests.Features.Reminding;

/// <summary>Kills a node before one statement: that one and all later ones of the node never reach the store, and what stood in a transaction is lost.</summary>
internal sealed class Guillotine : DbCommandInterceptor
{
    /// <summary>Told each statement; true ends the node there.</summary>
    public Func<string, bool> Falls { get; set; } = _ => false;

    public bool HasFallen { get; private set; }

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        Look(command);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        Look(command);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    )
    {
        Look(command);
        return ValueTask.FromResult(result);
    }

    private void Look(DbCommand command)
    {
        HasFallen |= Falls(command.CommandText);
        if (HasFallen)
            throw new IOException("The node is dead.");
    }
}

internal static class Blades
{
    public static void AddBlade(this IServiceCollection services, Guillotine blade) => services.AddSingleton<IInterceptor>(blade);
}
