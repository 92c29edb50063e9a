using Dinh.Data;
using Dinh.Data.Postgres;
using Dinh.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Dinh.Testing;

/// <summary>A database that one test class has for itself, on the store that DINH_TEST_DB names; gone when it is disposed.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    // Whoever still acts is cut off. The keys between tables are not asked, for in the end nothing is left on either side.
    private const string Emptying = """
        DO $$
        DECLARE name text; has_rows boolean;
        BEGIN
            PERFORM pg_terminate_backend(pid) FROM pg_stat_activity
                WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle';
            PERFORM set_config('session_replication_role', 'replica', true);
            FOR name IN SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = 'public' AND tablename <> '__EFMigrationsHistory' LOOP
                EXECUTE 'SELECT EXISTS (SELECT FROM ' || name || ')' INTO has_rows;
                IF has_rows THEN EXECUTE 'DELETE FROM ' || name; END IF;
            END LOOP;
            PERFORM setval(oid, 1, false) FROM pg_class WHERE relkind = 'S';
        END $$
        """;

    private static readonly string? Server = Environment.GetEnvironmentVariable("DINH_TEST_DB");

    internal string Name { get; } = $"dinh_{Guid.CreateVersion7():N}";

    public static bool OnServer => Server is { Length: > 0 };

    public string Connection => OnServer ? $"{Server};Database={Name};Maximum Pool Size=20" : $"Data Source={FilePath}";

    internal string FilePath => Path.Combine(Path.GetTempPath(), $"{Name}.db");

    /// <summary>One whose tables the migrations have already made: they run once, and each further database is a copy.</summary>
    public static TestDatabase Migrated()
    {
        var database = new TestDatabase();
        TestTemplate.CopyTo(database.Name, database.FilePath);
        return database;
    }

    /// <summary>The database without the program around it.</summary>
    public DinhDb Open()
    {
        var options = new DbContextOptionsBuilder<DinhDb>();
        if (OnServer)
            options.UsePostgresStore(Connection);
        else
            options.UseSqliteStore(Connection);
        return new(options.Options, TimeProvider.System, new());
    }

    /// <summary>Empties it to what the migrations made.</summary>
    internal async Task RenewAsync()
    {
        // On the server, deleting the few rows of a test costs a tenth of a database made anew, and its connections stay warm.
        if (OnServer)
        {
            await DoAsync(Connection, Emptying);
            return;
        }

        // Written over page by page, the file stays the one that others hold open, and they see that it has changed.
        TestTemplate.WriteOver(Connection);
    }

    public async ValueTask DisposeAsync()
    {
        if (!OnServer)
        {
            ForgetFile();
            foreach (var ending in new[] { "", "-wal", "-shm" })
                File.Delete(FilePath + ending);
            return;
        }

        await CloseAsync();
        await OnServerAsync($"DROP DATABASE IF EXISTS {Name} WITH (FORCE)");
    }

    /// <summary>Lets go of every connection, so that the database can be copied or dropped; on SQLite what waits in the journal goes into the file.</summary>
    internal async Task CloseAsync()
    {
        if (!OnServer)
        {
            await using var db = Open();
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
            ForgetFile();
            return;
        }

        await using var pooled = new NpgsqlConnection(Connection);
        NpgsqlConnection.ClearPool(pooled);
    }

    // What was kept open would go on with the file that was there before.
    private void ForgetFile()
    {
        using var kept = new SqliteConnection(Connection);
        SqliteConnection.ClearPool(kept);
    }

    internal static Task OnServerAsync(string sql) => DoAsync($"{Server};Database=postgres;Pooling=false", sql);

    private static async Task DoAsync(string connection, string sql)
    {
        await using var server = new NpgsqlConnection(connection);
        await server.OpenAsync();
        await using var command = new NpgsqlCommand(sql, server);
        await command.ExecuteNonQueryAsync();
    }
}
