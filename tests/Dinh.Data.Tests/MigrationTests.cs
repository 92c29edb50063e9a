using System.Data.Common;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Xunit;

namespace Dinh.Data.Tests;

public sealed class MigrationTests : IAsyncDisposable
{
    // A column that a later migration adds stands last in its table, and a value for the rows of before stands beside it: neither is a difference.
    private const string SqliteSchema = """
        SELECT t.name || '.' || c.name || ' ' || c.type || ' not null ' || c."notnull" || ' key ' || c.pk
        FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE '\_\_EF%' ESCAPE '\'
        UNION ALL SELECT t.name || '.' || f."from" || ' to ' || f."table" || '.' || f."to" || ' ' || f.on_delete
                  FROM sqlite_master t JOIN pragma_foreign_key_list(t.name) f WHERE t.type = 'table'
        UNION ALL SELECT sql FROM sqlite_master WHERE type <> 'table' AND sql IS NOT NULL
        ORDER BY 1
        """;

    private const string PostgresSchema = """
        SELECT table_name || '.' || column_name || ' ' || data_type || coalesce('(' || character_maximum_length || ')', '') || ' null ' || is_nullable
               || ' counts ' || is_identity || coalesce(' collate ' || collation_name, '')
        FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '__EFMigrationsHistory'
        UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> '__EFMigrationsHistory'
        UNION ALL SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
                  WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text NOT LIKE '%EFMigrationsHistory%'
        ORDER BY 1
        """;

    private readonly TestDatabase migrated = new();
    private readonly TestDatabase created = new();

    public async ValueTask DisposeAsync()
    {
        await migrated.DisposeAsync();
        await created.DisposeAsync();
    }

    [Fact]
    public async Task The_migrations_lead_to_the_very_tables_that_the_model_describes()
    {
        await using (var db = migrated.Open())
            await db.Database.MigrateAsync();
        await using (var db = created.Open())
            await db.Database.EnsureCreatedAsync();

        Assert.Equal(await SchemaOf(created), await SchemaOf(migrated));
    }

    [Fact]
    public async Task No_change_of_the_model_is_left_without_a_migration()
    {
        await using var db = migrated.Open();

        Assert.NotEmpty(db.Database.GetMigrations());
        Assert.False(db.Database.HasPendingModelChanges(), "Run: dotnet run scripts/migration.cs");
    }

    private static async Task<List<string>> SchemaOf(TestDatabase database)
    {
        await using var db = database.Open();
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = TestDatabase.OnServer ? PostgresSchema : SqliteSchema;
        var lines = new List<string>();
        await using DbDataReader reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            lines.Add(reader.GetString(0));
        Assert.NotEmpty(lines);
        return lines;
    }
}
