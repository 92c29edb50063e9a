using Dinh.Testing;
using Microsoft.EntityFrameworkCore;

namespace Dinh.Abuse.Tests;

/// <summary>What the database holds, in numbers: what is done to a record also writes a line of the journal.</summary>
internal static class Rows
{
    extension(Commune commune)
    {
        public Task<string> RowCounts() =>
            commune.Read(async db =>
            {
                var counts = new List<string>();
                await db.Database.OpenConnectionAsync();
                await using var command = db.Database.GetDbConnection().CreateCommand();
                foreach (var table in db.Model.GetEntityTypes().Select(t => t.GetTableName()).OfType<string>().Distinct().Order(StringComparer.Ordinal))
                {
                    command.CommandText = $"SELECT COUNT(*) FROM \"{table}\"";
                    counts.Add($"{table} {await command.ExecuteScalarAsync()}");
                }

                return string.Join(", ", counts);
            });
    }
}
