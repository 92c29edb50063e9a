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

    private readonly string name = $"dinh_{Guid.CreateVersion7():N}";

    public string Connection => OnServer ? $"{Server};Database={name};Maximum Pool Size=20" : $"Data Source={File};Pooling=false";

    public static bool OnServer => Server is { Length: > 0 };

    private string File => Path.Combine(Path.GetTempPath(), $"{name}.db");

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

    public async ValueTask DisposeAsync()
    {
        if (OnServer)
        {
            await using (var pooled = new NpgsqlConnection(Connection))
                NpgsqlConnection.ClearPool(pooled);
            await using var server = new NpgsqlConnection($"{Server};Database=postgres");
            await server.OpenAsync();
            await using var drop = new NpgsqlCommand($"DROP DATABASE IF EXISTS {name} WITH (FORCE)", server);
            await drop.ExecuteNonQueryAsync();
            return;
        }

        foreach (var ending in new[] { "", "-wal", "-shm" })
            System.IO.File.Delete(File + ending);
    }
}
