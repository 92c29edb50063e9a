using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Dinh.Data;
using Dinh.Data.Stamps;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Web.Keeping;

/// <summary>How often public places have changed. What the store has said holds for as long as nothing at all was committed to it, which costs it far less to tell.</summary>
internal sealed class PublicPulse
{
    private const int MostKnown = 20_000;

    private readonly IServiceScopeFactory scopes;
    private readonly IStoreMoment moments;
    private readonly SharedQuestion<KeptScope, long> question;
    private Known known = new("");

    public PublicPulse(IServiceScopeFactory scopes, IStoreMoment moments)
    {
        (this.scopes, this.moments) = (scopes, moments);
        question = new(AskAsync);
    }

    /// <summary>The sum of all changes of that scope, never older than the request.</summary>
    public async ValueTask<long> OfAsync(KeptScope scope)
    {
        var now = await moments.ReadAsync();
        var held = Volatile.Read(ref known);
        return held.Moment == now && held.Counts.TryGetValue(scope, out var count) ? count : await question.AskAsync(scope);
    }

    // The moment is asked for first: what was committed between it and the counts is in the counts, and the next reader finds another moment.
    private async Task<IReadOnlyDictionary<KeptScope, long>> AskAsync(IReadOnlyList<KeptScope> asked)
    {
        var now = await moments.ReadAsync();
        var found = await ReadAsync(asked);
        if (known.Moment != now || known.Counts.Count > MostKnown)
            Volatile.Write(ref known, new(now));
        foreach (var (scope, count) in found)
            known.Counts[scope] = count;
        return found;
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

    /// <summary>What was counted at one moment of the store.</summary>
    private sealed record Known(string Moment)
    {
        public ConcurrentDictionary<KeptScope, long> Counts { get; } = [];
    }
}
