using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Dinh.Data;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Web.Keeping;

/// <summary>Asks the store how often public places have changed. One question is under way at a time; who asks meanwhile shares the next, which begins after they asked.</summary>
/// <remarks>So an answer is never older than its request, whichever node made the change, and a thousand readers at once cost two statements.</remarks>
internal sealed class PublicPulse(IServiceScopeFactory scopes)
{
    private readonly Lock door = new();
    private Round? next;
    private bool isAsking;

    /// <summary>The sum of all changes of that scope.</summary>
    public async Task<long> OfAsync(KeptScope scope)
    {
        Round round;
        lock (door)
        {
            round = next ??= new();
            round.Scopes.Add(scope);
            if (!isAsking)
            {
                isAsking = true;
                _ = AskAsync();
            }
        }

        return (await round.Answer.Task)[scope];
    }

    private async Task AskAsync()
    {
        while (Take() is { } round)
        {
            try
            {
                round.Answer.SetResult(await ReadAsync([.. round.Scopes]));
            }
            catch (Exception fault) when (round.Answer.TrySetException(fault))
            {
                // Whatever went wrong was told to those who wait; whoever asks next is asked for anew.
            }
        }
    }

    private Round? Take()
    {
        lock (door)
        {
            var taken = next;
            (next, isAsking) = (null, taken is not null);
            return taken;
        }
    }

    private async Task<Dictionary<KeptScope, long>> ReadAsync(IReadOnlyList<KeptScope> asked)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<DinhDb>().Database;
        await database.OpenConnectionAsync();
        await using var command = database.GetDbConnection().CreateCommand();
        Write(command, asked);
        var found = new Dictionary<KeptScope, long>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            found[asked[reader.GetInt32(0)]] = reader.GetInt64(1);
        return found;
    }

    [SuppressMessage("Security", "CA2100", Justification = "The text is made of fixed parts; what comes from outside is a parameter.")]
    private static void Write(DbCommand command, IReadOnlyList<KeptScope> asked)
    {
        var text = new StringBuilder();
        for (var at = 0; at < asked.Count; at++)
        {
            text.Append(at > 0 ? " UNION ALL " : "").Append("SELECT ").Append(at).Append(", CAST(");
            asked[at].Write(text, (name, value) => Add(command, $"@{name}{at}", value));
            text.Append(" AS BIGINT)");
        }

        command.CommandText = text.ToString();
    }

    private static string Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
        return name;
    }

    private sealed class Round
    {
        public HashSet<KeptScope> Scopes { get; } = [];

        public TaskCompletionSource<Dictionary<KeptScope, long>> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
