using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Dinh.Testing;

/// <summary>A migrated database that others are copied from; made once a run, and left to the temporary folder or the server of the run.</summary>
internal static class TestTemplate
{
    private static readonly Lock Gate = new();
    private static TestDatabase? made;

    public static void CopyTo(string name, string file)
    {
        // A template may have one copier at a time.
        lock (Gate)
        {
            made ??= Task.Run(MakeAsync).GetAwaiter().GetResult();
            if (TestDatabase.OnServer)
                Task.Run(() => TestDatabase.OnServerAsync($"CREATE DATABASE {name} TEMPLATE {made.Name}")).GetAwaiter().GetResult();
            else
                File.Copy(made.FilePath, file);
        }
    }

    /// <summary>Puts what the migrations made in the place of what an SQLite database holds.</summary>
    public static void WriteOver(string connection)
    {
        using var template = new SqliteConnection(made!.Connection);
        using var target = new SqliteConnection(connection);
        template.Open();
        target.Open();
        template.BackupDatabase(target);
    }

    private static async Task<TestDatabase> MakeAsync()
    {
        var database = new TestDatabase();
        await using (var db = database.Open())
        {
            if (db.Database.GetMigrations().Any())
                await db.Database.MigrateAsync();
            else
                await db.Database.EnsureCreatedAsync();
        }

        await database.CloseAsync();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Task.Run(() => database.DisposeAsync().AsTask()).Wait(TimeSpan.FromSeconds(5));
        return database;
    }
}
