using Dinh.Data;
using Dinh.Data.Postgres;
using Dinh.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Dinh.Testing;

/// <summary>A database that one test class has for itself, on the store that DINH_TEST_DB names; gone when it is disposed.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly string? Server = Environment.GetEnvironmentVariable("DINH_TEST_DB");

    internal string Name { get; } = $"dinh_{Guid.CreateVersion7():N}";

    public static bool OnServer => Server is { Length: > 0 };

    public string Connection => OnServer ? $"{Server};Database={Name};Maximum Pool Size=20" : $"Data Source={FilePath};Pooling=false";

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
        await DisposeAsync();
        TestTemplate.CopyTo(Name, FilePath);
    }

    public async ValueTask DisposeAsync()
    {
        if (!OnServer)
        {
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
            return;
        }

        await using var pooled = new NpgsqlConnection(Connection);
        NpgsqlConnection.ClearPool(pooled);
    }

    internal static async Task OnServerAsync(string sql)
    {
        await using var server = new NpgsqlConnection($"{Server};Database=postgres;Pooling=false");
        await server.OpenAsync();
        await using var command = new NpgsqlCommand(sql, server);
        await command.ExecuteNonQueryAsync();
    }
}
