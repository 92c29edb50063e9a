using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Dinh.Data;
using Dinh.Data.Search;
using Dinh.Domain.Common;
using Dinh.Domain.Units;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Dinh.Benches.Search;

/// <summary>A country of communes, each made of three in 2025, with as many public things as are asked for. They are put into the index as the program itself would write them.</summary>
internal sealed class PublicCountry(int items, bool onServer)
{
    public const int Communes = 3_321;

    private const int Provinces = 34;
    private const int Days = 1_050;
    private static readonly DateOnly Last = new(2026, 11, 20);
    private static readonly DateOnly Merged = new(2025, 7, 1);

    private readonly List<SearchPlace> places = [];

    public static string Commune(int at) => $"Xã {PublicPhrases.Name(at * 3)[..^(1 + $"{at * 3}".Length)]} {at}";

    public static string Former(int at, int part) => $"Xã {PublicPhrases.Name((at * 5) + part)[..^(1 + $"{(at * 5) + part}".Length)]} cũ {at}";

    public async Task KeepAsync(Site site, CancellationToken stop)
    {
        var began = Stopwatch.GetTimestamp();
        await KeepUnitsAsync(site, stop);
        await site.DoAsync(async db =>
        {
            await db.Database.OpenConnectionAsync(stop);
            if (onServer)
                await CopyAsync(db, (NpgsqlConnection)db.Database.GetDbConnection(), stop);
            else
                await InsertAsync(db, stop);
            return await db.Database.ExecuteSqlRawAsync(onServer ? "VACUUM ANALYZE" : "ANALYZE", stop);
        });
        Console.WriteLine($"  {items:#,0} items made in {Stopwatch.GetElapsedTime(began).TotalSeconds:0} s");
    }

    private async Task KeepUnitsAsync(Site site, CancellationToken stop)
    {
        var records = new List<Entity>();
        var provinces = Enumerable
            .Range(0, Provinces)
            .Select(p => new AdministrativeUnit($"{p:00}", $"Tỉnh {PublicPhrases.Name(p)}", "Tỉnh", null, Merged))
            .ToList();
        records.AddRange(provinces);
        for (var at = 0; at < Communes; at++)
        {
            var province = provinces[at % Provinces];
            var unit = new AdministrativeUnit($"{10_000 + at}", Commune(at), "Xã", province, Merged);
            var former = Enumerable
                .Range(0, 3)
                .Select(n => new AdministrativeUnit($"{20_000 + (at * 3) + n}", Former(at, n), "Xã", null, AdministrativeUnit.BeforeRecords))
                .ToList();
            former.ForEach(f => f.EndsOn(Merged.AddDays(-1)));
            records.AddRange([unit, .. former, .. former.Select(f => new UnitChange(UnitChangeKind.Merge, Merged, f.Id, unit.Id))]);
            places.Add(
                new($"Ủy ban nhân dân {unit.Name}", unit.Id.Value, unit.Name, unit.Path)
                {
                    Above = [unit.Name, province.Name],
                    Former = [.. former.Select(f => f.Name)],
                }
            );
        }

        await site.KeepAsync(records, stop);
    }

    private IEnumerable<(SearchEntry Entry, SearchTokens Tokens)> Entries()
    {
        var phrases = new PublicPhrases(11);
        var kinds = Searched.All.ToDictionary(k => k.Kind);
        for (var at = 0; at < items; at++)
        {
            var kind = kinds[
                (at % 20) switch
                {
                    0 => "local-act",
                    < 4 => "paper",
                    _ => "publication",
                }
            ];
            var key = new Guid(at, 0, 7, [1, 2, 3, 4, 5, 6, 7, 8]);
            var draft = new SearchDraft(key, Last.AddDays(-Days + (int)((long)at * Days / items)), phrases.Title(at))
            {
                Text = phrases.Text(at),
                ItemKey = $"11.{1 + (at % 14)}",
            };
            yield return SearchWriting.Write(kind, key, draft, places[(int)((uint)(at * 2_654_435_761L) % Communes)]);
        }
    }

    private async Task InsertAsync(DinhDb db, CancellationToken stop)
    {
        await using var whole = await db.Database.BeginTransactionAsync(stop);
        await using var entry = Command(
            db,
            $"INSERT INTO \"SearchEntries\" ({Columns}) VALUES ({string.Join(", ", Enumerable.Range(0, 16).Select(n => $"$p{n}"))})",
            16
        );
        await using var tokens = Command(db, "INSERT INTO \"SearchTokens\" (rowid, \"Words\") VALUES ($p0, $p1)", 2);
        foreach (var (one, words) in Entries())
        {
            await RunAsync(entry, [.. Values(one).Select(v => v is Guid key ? $"{key}".ToUpperInvariant() : v)], stop);
            await RunAsync(tokens, [words.Number, words.Words], stop);
        }

        await whole.CommitAsync(stop);
    }

    private const string Columns = """
        "Number", "Ref", "Kind", "Key", "UnitId", "UnitName", "BodyName", "ItemKey", "Day", "State", "Title", "Text", "Former", "Above", "Files", "Print"
        """;

    private static object[] Values(SearchEntry e) =>
        [
            e.Number,
            e.Ref,
            e.Kind,
            e.Key,
            e.UnitId,
            e.UnitName,
            e.BodyName,
            e.ItemKey ?? "",
            e.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            $"{e.State}",
            e.Title,
            e.Text,
            e.Former,
            e.Above,
            e.Files,
            e.Print,
        ];

    private static DbCommand Command(DinhDb db, string sql, int parameters)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.Transaction = (db.Database.CurrentTransaction as Microsoft.EntityFrameworkCore.Infrastructure.IInfrastructure<DbTransaction>)?.Instance;
        for (var n = 0; n < parameters; n++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"$p{n}";
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private static async Task RunAsync(DbCommand command, object[] values, CancellationToken stop)
    {
        for (var n = 0; n < values.Length; n++)
            command.Parameters[n].Value = values[n];
        await command.ExecuteNonQueryAsync(stop);
    }

    // The index is made once at the end, as a restore would.
    private async Task CopyAsync(DinhDb db, NpgsqlConnection server, CancellationToken stop)
    {
        await db.Database.ExecuteSqlRawAsync("DROP INDEX \"IX_SearchTokens_Words\"; SET maintenance_work_mem = '1GB'", stop);
        foreach (var some in Entries().Chunk(20_000))
        {
            await using (var entries = await server.BeginTextImportAsync($"COPY \"SearchEntries\" ({Columns}) FROM STDIN", stop))
            {
                foreach (var (entry, _) in some)
                    await entries.WriteAsync(Line(Values(entry)).AsMemory(), stop);
            }

            await using var tokens = await server.BeginTextImportAsync("COPY \"SearchTokens\" (\"Number\", \"Words\") FROM STDIN", stop);
            foreach (var (_, words) in some)
                await tokens.WriteAsync(Line([words.Number, string.Join(' ', words.Words.Split(' ').Select(w => $"'{w}'"))]).AsMemory(), stop);
        }

        await db.Database.ExecuteSqlRawAsync("CREATE INDEX \"IX_SearchTokens_Words\" ON \"SearchTokens\" USING gin (\"Words\") WITH (fastupdate = off)", stop);
    }

    private static string Line(object[] values)
    {
        var line = new StringBuilder();
        foreach (var value in values)
            line.Append(line.Length > 0 ? "\t" : "")
                .Append(
                    $"{value}"
                        .Replace("\\", @"\\", StringComparison.Ordinal)
                        .Replace("\n", @"\n", StringComparison.Ordinal)
                        .Replace("\t", @"\t", StringComparison.Ordinal)
                );
        return line.Append('\n').ToString();
    }
}
