using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace Dinh.Benches.Reporting;

/// <summary>The whole program on one store with the country's reports, and browsers of the ministry and of one commune.</summary>
internal sealed class ReportingSite : IAsyncDisposable
{
    private readonly string folder;
    private readonly Site site;

    private ReportingSite(string folder, Site site, ReportedRecords records) => (this.folder, this.site, Records) = (folder, site, records);

    public required string Store { get; init; }

    public required TimeSpan Made { get; init; }

    public ReportedRecords Records { get; }

    public required HttpClient Ministry { get; init; }

    public required HttpClient Commune { get; init; }

    /// <param name="server">The connection of a PostgreSQL server; null for SQLite.</param>
    /// <param name="communes">How many communes report.</param>
    /// <param name="stop">Ends the work.</param>
    public static async Task<ReportingSite> MakeAsync(string? server, int communes, CancellationToken stop)
    {
        var place = Directory.CreateTempSubdirectory("dinh-reporting-").FullName;
        var database = server is null
            ? $"Data Source={Path.Combine(place, "dinh.db")}"
            : $"{server};Database=dinh_bench_{Guid.CreateVersion7():N};Maximum Pool Size=10";
        var program = await Site.BuildAsync(place, database, stop);
        var records = new ReportedRecords(communes);
        var began = Stopwatch.GetTimestamp();
        await records.KeepAsync(program, stop);

        // As a server does by itself sooner or later: it learns how its values are spread.
        await program.DoAsync(db => db.Database.ExecuteSqlRawAsync(server is null ? "ANALYZE" : "VACUUM ANALYZE", stop));
        var made = Stopwatch.GetElapsedTime(began);
        await program.OpenAccountAsync("bo", records.Minister.Id);
        await program.OpenAccountAsync("xa", records.Officer.Id);
        await program.StartAsync(stop);
        return new(place, program, records)
        {
            Store = server is null ? "SQLite" : "PostgreSQL",
            Made = made,
            Ministry = await program.SignedInAsync("bo", stop),
            Commune = await program.SignedInAsync("xa", stop, follows: false),
        };
    }

    public Task<T> DoAsync<T>(Func<Dinh.Data.DinhDb, Task<T>> act) => site.DoAsync(act);

    public Task<T> DoAsync<TPart, T>(Func<Dinh.Data.DinhDb, TPart, Task<T>> act)
        where TPart : notnull => site.DoAsync(act);

    /// <summary>Milliseconds from the request to the last byte.</summary>
    public static async Task<double> ReadAsync(HttpClient browser, string address, CancellationToken stop)
    {
        var from = Stopwatch.GetTimestamp();
        using var answer = await browser.GetAsync(new Uri(address, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, stop);
        answer.EnsureSuccessStatusCode();
        await using var content = await answer.Content.ReadAsStreamAsync(stop);
        await content.CopyToAsync(Stream.Null, stop);
        return Stopwatch.GetElapsedTime(from).TotalMilliseconds;
    }

    /// <summary>Milliseconds of one hand-written statement with all its rows read.</summary>
    public Task<(double Milliseconds, int Rows)> StatementAsync(string sql, IReadOnlyDictionary<string, object> values, CancellationToken stop) =>
        site.DoAsync(async db =>
        {
            var from = Stopwatch.GetTimestamp();
            await db.Database.OpenConnectionAsync(stop);
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = sql;
            foreach (var (name, value) in values)
                Add(command, name, value);
            var rows = 0;
            await using var reader = await command.ExecuteReaderAsync(stop);
            while (await reader.ReadAsync(stop))
                rows++;
            return (Stopwatch.GetElapsedTime(from).TotalMilliseconds, rows);
        });

    public async ValueTask DisposeAsync()
    {
        await site.DoAsync(db => db.Database.EnsureDeletedAsync());
        await site.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}
