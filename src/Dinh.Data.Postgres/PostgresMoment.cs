using Dinh.Data.Stamps;
using Npgsql;

namespace Dinh.Data.Postgres;

/// <summary>PostgreSQL tells which transactions are over: two equal snapshots see the same. Readers who come at once share the question.</summary>
public sealed class PostgresMoment : IStoreMoment, IAsyncDisposable
{
    private readonly NpgsqlDataSource source;
    private readonly SharedQuestion<bool, string> question;

    public PostgresMoment(string connection)
    {
        source = NpgsqlDataSource.Create(
            new NpgsqlConnectionStringBuilder(connection)
            {
                MaxPoolSize = 1,
                MaxAutoPrepare = 1,
                AutoPrepareMinUsages = 1,
                NoResetOnClose = true,
            }
        );
        question = new(AskAsync);
    }

    public async ValueTask<string> ReadAsync() => await question.AskAsync(true);

    public ValueTask DisposeAsync() => source.DisposeAsync();

    private async Task<IReadOnlyDictionary<bool, string>> AskAsync(IReadOnlyList<bool> asked)
    {
        await using var command = source.CreateCommand("SELECT CAST(pg_current_snapshot() AS TEXT)");
        var told = (string?)await command.ExecuteScalarAsync() ?? throw new InvalidOperationException("PostgreSQL told no snapshot.");
        return asked.ToDictionary(a => a, _ => told);
    }
}
