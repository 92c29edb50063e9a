using Dinh.Data;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Dinh.Abuse.Tests.Walk;

/// <summary>All rows of the database as they stand, each by its table and key.</summary>
internal sealed class RowPrints(Dictionary<string, RowPrints.Row> rows)
{
    // The store itself joins a row's columns to one text: the walk takes all rows some hundred times, and looks into the few that changed.
    private const char Between = '\u001f';

    internal sealed record Row(string Table, IReadOnlyList<string> Names, string Values)
    {
        public IReadOnlyDictionary<string, string> Columns => field ??= Names.Zip(Values.Split(Between)).ToDictionary(c => c.First, c => c.Second);

        public string Print => string.Join('|', Columns.Select(c => $"{c.Key}={c.Value}"));
    }

    internal sealed record Change(Row? Was, Row? Now)
    {
        public Row Row => Now ?? Was!;
    }

    // What is written down of every deed, and is nobody's.
    private static readonly HashSet<string> Logs = ["Journal", "Outbox", "StoredFiles"];

    public static Task<RowPrints> TakeAsync(Commune commune) =>
        commune.Read(async db =>
        {
            var rows = new Dictionary<string, Row>();
            await db.Database.OpenConnectionAsync();
            foreach (var table in db.Model.GetRelationalModel().Tables.Where(t => t.PrimaryKey is not null && !Logs.Contains(t.Name)))
                await ReadAsync(db, table, rows);
            return new RowPrints(rows);
        });

    /// <summary>Rows that are there no more, are no longer as they were, or were not there.</summary>
    public IEnumerable<Change> ChangesTo(RowPrints later) =>
        rows
            .Keys.Union(later.Rows.Keys)
            .Select(k => new Change(rows.GetValueOrDefault(k), later.Rows.GetValueOrDefault(k)))
            .Where(c => c.Was?.Values != c.Now?.Values);

    private Dictionary<string, Row> Rows => rows;

    private static async Task ReadAsync(DinhDb db, ITable table, Dictionary<string, Row> rows)
    {
        var names = table.Columns.Select(c => c.Name).ToList();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"SELECT {Joined(table.PrimaryKey!.Columns.Select(c => c.Name), '/')}, {Joined(names, Between)} FROM \"{table.Name}\"";
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            rows[$"{table.Name} {reader.GetString(0)}"] = new(table.Name, names, reader.GetString(1));
    }

    private static string Joined(IEnumerable<string> columns, char between) =>
        string.Join($" || '{between}' || ", columns.Select(c => $"COALESCE(CAST(\"{c}\" AS TEXT), '')"));
}
