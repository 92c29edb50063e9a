using System.Globalization;
using Dinh.Data;
using Dinh.Data.Stamps;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace Dinh.Abuse.Tests.Walk;

/// <summary>All rows of the database as they stand, each by its table and key.</summary>
internal sealed class RowPrints(string moment, Dictionary<string, RowPrints.Row> rows)
{
    // There are tens of thousands, looked at hundreds of times, and hardly any is ever asked for more than whether it changed.
    internal sealed record Row(string Table, string[] Names, string[] Values)
    {
        public IReadOnlyDictionary<string, string> Columns => Names.Zip(Values).ToDictionary(c => c.First, c => c.Second);

        public string Print => string.Join('|', Names.Zip(Values, (name, value) => $"{name}={value}"));

        public bool IsAs(Row other) => Values.AsSpan().SequenceEqual(other.Values);
    }

    internal sealed record Change(Row? Was, Row? Now)
    {
        public Row Row => Now ?? Was!;
    }

    // What is written down of every deed, or kept so that everybody finds it, and is nobody's.
    private static readonly HashSet<string> Logs = ["Journal", "Outbox", "StoredFiles", "SearchEntries", "SearchTokens"];

    /// <param name="commune">Whose database.</param>
    /// <param name="last">How they stood before: where nothing was committed since, they still do.</param>
    public static async Task<RowPrints> TakeAsync(Commune commune, RowPrints? last = null)
    {
        var now = await commune.Services.GetRequiredService<IStoreMoment>().ReadAsync();
        return last is not null && last.Moment == now ? last : await commune.Read(db => ReadAsync(db, now));
    }

    /// <summary>Rows that are there no more, are no longer as they were, or were not there.</summary>
    public IEnumerable<Change> ChangesTo(RowPrints later) =>
        later == this
            ? []
            : rows
                .Keys.Union(later.Rows.Keys)
                .Select(k => new Change(rows.GetValueOrDefault(k), later.Rows.GetValueOrDefault(k)))
                .Where(c => c is not { Was: { } was, Now: { } now } || !was.IsAs(now));

    private string Moment => moment;

    private Dictionary<string, Row> Rows => rows;

    private static async Task<RowPrints> ReadAsync(DinhDb db, string moment)
    {
        var rows = new Dictionary<string, Row>();
        await db.Database.OpenConnectionAsync();
        foreach (var table in db.Model.GetRelationalModel().Tables.Where(t => t.PrimaryKey is not null && !Logs.Contains(t.Name)))
            await ReadAsync(db, table, rows);
        return new(moment, rows);
    }

    private static async Task ReadAsync(DinhDb db, ITable table, Dictionary<string, Row> rows)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table.Name}\"";
        await using var reader = await command.ExecuteReaderAsync();
        var names = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToArray();
        var keys = table.PrimaryKey!.Columns.Select(c => reader.GetOrdinal(c.Name)).ToList();
        while (await reader.ReadAsync())
        {
            var values = new string[names.Length];
            for (var at = 0; at < names.Length; at++)
                values[at] = Convert.ToString(reader.GetValue(at), CultureInfo.InvariantCulture)!;
            rows[$"{table.Name} {string.Join('/', keys.Select(k => values[k]))}"] = new(table.Name, names, values);
        }
    }
}
