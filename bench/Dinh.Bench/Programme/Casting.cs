using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Dinh.Benches.Programme;

/// <summary>Casts the whole country after one province and one commune, inside the store: each row again with keys, names and places of its own.</summary>
/// <remarks>A key of the mould becomes another by its first eight letters, which say whose it is.</remarks>
internal sealed class Casting(SqliteConnection open)
{
    private const int Provinces = 34;

    // Tables in the order in which they lean on each other, with what is written anew beside the keys. {n} is the number of the unit, {p} that of its province.
    private static readonly (string Table, (string Column, string Value)[] Anew)[] Tables =
    [
        (
            "Units",
            [
                ("Code", "{code}"),
                ("Name", "t.Name || ' ' || {n}"),
                ("Folded", "t.Folded || ' ' || {n}"),
                ("SortKey", "t.SortKey || printf('%05d', {n})"),
                ("Path", "{path}"),
            ]
        ),
        ("Bodies", [("Name", "t.Name || ' ' || {n}"), ("Folded", "t.Folded || ' ' || {n}")]),
        ("People", []),
        ("Appointments", []),
        ("PlanDrafts", []),
        ("Papers", []),
        ("Plans", []),
        ("PlanEntry", []),
        ("Duties", [("SourceRef", "{refs}"), ("Source_Key", "{refs}"), ("Source_Link", "{refs}")]),
        ("DutyParticipants", []),
        ("Evidence", []),
        ("LowerPlans", [("Number", "{n}")]),
        ("Coverage", []),
    ];

    public void Cast(CountryRecords mould, int communes)
    {
        Run("PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF; BEGIN; CREATE TEMP TABLE Mould (Id TEXT PRIMARY KEY, Level INTEGER) WITHOUT ROWID;");
        Note(mould);
        if (communes > 1)
        {
            CastAll(mould, level: 1, from: 2, to: Provinces);
            CastAll(mould, level: 2, from: 2, to: communes);
        }

        Run("DROP TABLE Mould; COMMIT;");
    }

    // Every key that a row of the mould bears, and those of the rows below.
    private void Note(CountryRecords mould)
    {
        foreach (var (keys, level) in new[] { (Keys(mould.OfProvince), 1), (Keys(mould.OfCommune), 2) })
        foreach (var key in keys)
            Run($"INSERT OR IGNORE INTO Mould VALUES ('{key}', {level})");
        Run(
            """
            INSERT OR IGNORE INTO Mould SELECT p.PaperId, m.Level FROM Plans p JOIN Mould m ON m.Id = p.Id;
            INSERT OR IGNORE INTO Mould SELECT e.Id, m.Level FROM PlanEntry e JOIN Mould m ON m.Id = e.PlanId;
            INSERT OR IGNORE INTO Mould SELECT e.Id, m.Level FROM Evidence e JOIN Mould m ON m.Id = e.DutyId;
            INSERT OR IGNORE INTO Mould SELECT c.Id, m.Level FROM Coverage c JOIN Mould m ON m.Id = c.LowerPlanId;
            """
        );
    }

    private void CastAll(CountryRecords mould, int level, int from, int to)
    {
        foreach (var (table, anew) in Tables)
            Run(CopyOf(table, anew, mould, level).Replace("{from}", $"{from}", StringComparison.Ordinal).Replace("{to}", $"{to}", StringComparison.Ordinal));
    }

    private string CopyOf(string table, (string Column, string Value)[] anew, CountryRecords mould, int level)
    {
        var columns = ColumnsOf(table);
        var values = columns.Select(c =>
            anew.FirstOrDefault(a => a.Column == c).Value is { } value ? value.Replace("{refs}", RefsOf(mould, c), StringComparison.Ordinal) : KeyOr(c)
        );
        var key = columns.Contains("Id") ? "Id" : "DutyId";
        var text = $$"""
            WITH RECURSIVE numbers(n) AS (SELECT {from} UNION ALL SELECT n + 1 FROM numbers WHERE n < {to})
            INSERT INTO "{{table}}" ({{string.Join(", ", columns.Select(c => $"\"{c}\""))}})
            SELECT {{string.Join(", ", values)}} FROM Mould own CROSS JOIN "{{table}}" t ON t.{{key}} = own.Id CROSS JOIN numbers WHERE own.Level = {{level}}
            """;
        return Filled(text, level);
    }

    private static string Filled(string text, int level) =>
        text.Replace("{path}", level == 1 ? "printf('%02d/', {n})" : "printf('%02d/%05d/', {p}, {n})", StringComparison.Ordinal)
            .Replace("{code}", level == 1 ? "printf('%02d', {n})" : "printf('%05d', {n})", StringComparison.Ordinal)
            .Replace("{p}", level == 1 ? "numbers.n" : Province, StringComparison.Ordinal)
            .Replace("{n}", "numbers.n", StringComparison.Ordinal);

    // A duty names its plan in words, in small letters.
    private static string RefsOf(CountryRecords mould, string column) =>
        $"replace(replace(t.\"{column}\", '{mould.OwnPlan.Id}', {Lower(mould.OwnPlan.Id.Value, 2)}), '{mould.HigherPlan.Id}', {Lower(mould.HigherPlan.Id.Value, 1)})";

    // The mould's own province keeps one commune, whatever the country has: so a page about it has the same content everywhere.
    private static readonly string Province = string.Create(CultureInfo.InvariantCulture, $"(2 + numbers.n % {Provinces - 1})");

    private static string Lower(Guid key, int level) => $"lower(printf('%X', {Prefix(level)})) || '{key.ToString()[8..]}'";

    private static string KeyOr(string column) =>
        $$"""
            CASE WHEN length(t."{{column}}") <> 36 THEN t."{{column}}"
            ELSE coalesce((SELECT printf('%X', CASE m.Level WHEN 1 THEN {{Prefix(1)}} ELSE {{Prefix(
                2
            )}} END) || substr(t."{{column}}", 9) FROM Mould m WHERE m.Id = t."{{column}}"), t."{{column}}") END
            """;

    private static string Prefix(int level) => level == 1 ? "2415919104 + {p}" : "2684354560 + {n}";

    private List<string> ColumnsOf(string table)
    {
        using var command = open.CreateCommand();
        command.CommandText = $"SELECT name FROM pragma_table_info('{table}') WHERE name <> 'Row'";
        using var reader = command.ExecuteReader();
        var columns = new List<string>();
        while (reader.Read())
            columns.Add(reader.GetString(0));
        return columns.Count > 0 ? columns : throw new InvalidOperationException($"There is no table {table}.");
    }

    private static IEnumerable<string> Keys(IEnumerable<Domain.Common.Entity> records) =>
        records.Select(r => ((Domain.Common.IKey)r.GetType().GetProperty("Id")!.GetValue(r)!).Value.ToString().ToUpperInvariant());

    private void Run(string sql)
    {
        using var command = open.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        command.ExecuteNonQuery();
    }
}
