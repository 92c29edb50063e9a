using System.Diagnostics;
using Dinh.Data.Backup;
using Npgsql;

namespace Dinh.Data.Postgres;

/// <summary>PostgreSQL's own tools write the copy and bring it back.</summary>
public sealed class PostgresCopy(string connection) : IStoreCopy
{
    private readonly NpgsqlConnectionStringBuilder server = new(connection);

    public string Store => "postgres";

    public Task WriteAsync(string file, CancellationToken stop) =>
        RunAsync("pg_dump", ["--format=custom", "--no-owner", "--no-privileges", "--file", file], stop);

    public async Task ReadAsync(string file, CancellationToken stop)
    {
        NpgsqlConnection.ClearAllPools();
        await using (var database = new NpgsqlConnection(connection))
        {
            await database.OpenAsync(stop);
            await using var empty = new NpgsqlCommand("DROP SCHEMA public CASCADE; CREATE SCHEMA public", database);
            await empty.ExecuteNonQueryAsync(stop);
        }

        // The copy brings the schema along, so its own must not be in the way.
        await RunAsync(
            "pg_restore",
            ["--no-owner", "--no-privileges", "--single-transaction", "--exit-on-error", "--clean", "--if-exists", "--dbname", server.Database!, file],
            stop
        );
        NpgsqlConnection.ClearAllPools();
    }

    private async Task RunAsync(string tool, IEnumerable<string> arguments, CancellationToken stop)
    {
        var start = new ProcessStartInfo(PathOf(tool), arguments) { RedirectStandardError = true, UseShellExecute = false };
        start.Environment["PGHOST"] = server.Host;
        start.Environment["PGPORT"] = $"{server.Port}";
        start.Environment["PGUSER"] = server.Username;
        start.Environment["PGPASSWORD"] = server.Password;
        start.Environment["PGDATABASE"] = server.Database;
        using var process = Process.Start(start)!;
        var said = await process.StandardError.ReadToEndAsync(stop);
        await process.WaitForExitAsync(stop);
        if (process.ExitCode != 0)
            throw new IOException($"{tool}: {said.Trim()}");
    }

    // Debian keeps the tools of a server with the server, not on the path.
    private static string PathOf(string tool) =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory
                .GetDirectories("/usr/lib/postgresql")
                .OrderDescending(StringComparer.Ordinal)
                .Select(d => Path.Combine(d, "bin", tool))
                .FirstOrDefault(File.Exists)
                ?? tool
            : tool;
}
