using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Dinh.App.Tests.Features.Plans;

/// <summary>A store that is slow to hand out a kept file, so that a reading can be met in its middle.</summary>
internal sealed class HeldReading : DbCommandInterceptor
{
    private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource going = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Reached => reached.Task;

    public Action<IServiceCollection> Adding => services => services.AddSingleton<IInterceptor>(this);

    public void LetGo() => going.TrySetResult();

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    )
    {
        if (command.CommandText.Contains("\"StoredFiles\"", StringComparison.Ordinal))
        {
            reached.TrySetResult();
            await going.Task.WaitAsync(cancellationToken);
        }

        return result;
    }
}
