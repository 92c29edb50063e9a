using Dinh.Data.Backup;
using Microsoft.Data.Sqlite;

namespace Dinh.Data.Sqlite;

/// <summary>SQLite writes a consistent copy of itself with one statement; bringing it back is putting the file in its place.</summary>
public sealed class SqliteCopy(string connection) : IStoreCopy
{
    public string Store => "sqlite";

    public async Task WriteAsync(string file, CancellationToken stop)
    {
        await using var database = new SqliteConnection(connection);
        await database.OpenAsync(stop);
        await using var command = database.CreateCommand();
        command.CommandText = "VACUUM INTO $file";
        command.Parameters.AddWithValue("$file", file);
        await command.ExecuteNonQueryAsync(stop);
    }

    public Task ReadAsync(string file, CancellationToken stop)
    {
        var target = Path.GetFullPath(new SqliteConnectionStringBuilder(connection).DataSource);
        SqliteConnection.ClearAllPools();
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);

        // Beside the target first, so that the last step is one rename.
        File.Copy(file, target + ".restored", overwrite: true);
        File.Delete(target + "-wal");
        File.Delete(target + "-shm");
        File.Move(target + ".restored", target, overwrite: true);
        return Task.CompletedTask;
    }
}
