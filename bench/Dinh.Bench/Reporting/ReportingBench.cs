using System.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace Dinh.Benches.Reporting;

/// <summary>Whether sums over the whole country are reckoned while one looks. The floor is the same aggregate as one statement written by hand.</summary>
internal sealed class ReportingBench : Bench
{
    private const int Communes = 3_321;
    private const int Warm = 2;
    private const int Rounds = 15;
    private const int Many = 60;
    private const int MegaByte = 1 << 20;

    // What a person would write who wants just this sum.
    private const string Floor = """
        SELECT g."Cell", SUM(g."Number"), COUNT(g."Number") FROM "Filings" f JOIN "Figures" g ON g."Filing" = f."Row"
        WHERE f."FormCode" = @form AND f."PeriodKey" = @period AND f."CountsFrom" <= @at AND (f."CountsTo" IS NULL OR f."CountsTo" > @at)
        GROUP BY g."Cell"
        """;

    public override string Name => "reporting";

    public override string About =>
        $"{Communes:#,0} communes × {ReportedRecords.Cells} indicators × {ReportedRecords.Periods} periods over HTTP, on SQLite and on the PostgreSQL that DINH_TEST_DB names; "
        + "the floor is the same aggregate as one hand-written statement.";

    public override async Task<IReadOnlyList<Target>> RunAsync(CancellationToken stop)
    {
        var server = Environment.GetEnvironmentVariable("DINH_TEST_DB");
        var targets = new List<Target>();
        foreach (var store in server is { Length: > 0 } ? new[] { null, server } : [null])
        {
            await using var country = await ReportingSite.MakeAsync(store, Communes, stop);
            var figures = await country.DoAsync(db => db.Figures.LongCountAsync(stop));
            Console.WriteLine($"  {country.Store}: {figures:#,0} values made in {country.Made.TotalSeconds:0.0} s");
            targets.Add(new($"{country.Store}: making the records", country.Made.TotalSeconds, 120, "s"));
            targets.AddRange(await SumsAsync(country, stop));
            targets.AddRange(await FormsAsync(country, stop));
            targets.Add(await ExportAsync(country, stop));
        }

        if (server is not { Length: > 0 })
            Console.WriteLine("  PostgreSQL was not measured: DINH_TEST_DB names no server (scripts/postgres.sh start DIR prints one).");
        return targets;
    }

    private static async Task<IReadOnlyList<Target>> SumsAsync(ReportingSite country, CancellationToken stop)
    {
        var period = ReportedRecords.Quarters[2].Key;
        var values = new Dictionary<string, object>
        {
            ["@form"] = ReportedRecords.Form,
            ["@period"] = period,
            ["@at"] = TimeProvider.System.GetUtcNow().UtcDateTime,
        };
        var sum = $"/api/v1/bao-cao/tong-hop?mau={ReportedRecords.Form}&ky={period}";
        var (ours, floor, page, units, year, full) = (
            new List<double>(),
            new List<double>(),
            new List<double>(),
            new List<double>(),
            new List<double>(),
            new List<double>()
        );
        for (var round = 0; round < Warm + Rounds; round++)
        {
            // By turns, so that what else the machine does befalls both alike.
            floor.Add((await country.StatementAsync(Floor, values, stop)).Milliseconds);
            ours.Add(await ReportingSite.ReadAsync(country.Ministry, sum, stop));
            page.Add(await ReportingSite.ReadAsync(country.Ministry, $"/bao-cao/tong-hop?mau={ReportedRecords.Form}&ky={period}", stop));
            units.Add(await ReportingSite.ReadAsync(country.Ministry, sum + "&chi-tieu=speed.s0-i0", stop));
            full.Add(await ReportingSite.ReadAsync(country.Ministry, $"/bao-cao/day-du?mau={ReportedRecords.Form}&ky={period}", stop));
            if (round % 5 == 0)
                year.Add(
                    await ReportingSite.ReadAsync(
                        country.Ministry,
                        $"/api/v1/bao-cao/tong-hop?mau={ReportedRecords.Form}&ky={string.Join(',', ReportedRecords.Quarters.Select(q => q.Key))}",
                        stop
                    )
                );
        }

        var ratio = Half(ours) / Half(floor);
        Console.WriteLine(
            $"  {country.Store}: sum of one form half within {Half(ours):0} ms (floor {Half(floor):0} ms), its page {Half(page):0} ms, one indicator by province {Half(units):0} ms, "
                + $"eight periods {Half(year):0} ms, completeness page {Half(full):0} ms"
        );
        return
        [
            new($"{country.Store}: national sum of one form", Half(ours), 1_000, "ms"),
            new($"{country.Store}: national sum to the hand-written statement", ratio, 1.5),
            new($"{country.Store}: completeness of the country", Half(full), 300, "ms"),
        ];
    }

    private static async Task<IReadOnlyList<Target>> FormsAsync(ReportingSite country, CancellationToken stop)
    {
        var (opened, saved, one, openFloor, saveFloor) = (new List<double>(), new List<double>(), new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < Warm + Many; round++)
        {
            openFloor.Add(await FormWork.OpenAsync(country, stop));
            var page = await FormPage.OpenAsync(country, stop);
            opened.Add(page.Opened);
            saved.Add(await page.SaveAsync(country.Commune, stop));
            saveFloor.Add(await FormWork.SaveAsync(country, stop));
            one.Add(await (await FormPage.OpenAsync(country, stop)).SaveOneAsync(country.Commune, stop));
        }

        Console.WriteLine(
            $"  {country.Store}: a form's page opens half within {Half(opened):0.0} ms (in the store alone {Half(openFloor):0.0} ms), p95 {Slow(opened):0.0} ms ({Slow(openFloor):0.0} ms); "
                + $"saving all of it half within {Half(saved):0.0} ms ({Half(saveFloor):0.0} ms), p95 {Slow(saved):0.0} ms ({Slow(saveFloor):0.0} ms); one box p95 {Slow(one):0.0} ms"
        );
        return
        [
            new($"{country.Store}: one unit's form opens as a page, p95", Slow(opened), 50, "ms"),
            new($"{country.Store}: saving {ReportedRecords.Cells} cells over the page, p95", Slow(saved), 50, "ms"),
        ];
    }

    private static async Task<Target> ExportAsync(ReportingSite country, CancellationToken stop)
    {
        // Garbage is collected again and again meanwhile, so this is what the work cannot do without.
        var (before, peak, from) = (GC.GetTotalMemory(forceFullCollection: true), 0L, Stopwatch.GetTimestamp());
        using var done = new CancellationTokenSource();
        var watch = Task.Run(
            async () =>
            {
                while (!done.IsCancellationRequested)
                {
                    peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true));
                    await Task.Delay(50, CancellationToken.None);
                }
            },
            stop
        );
        var periods = string.Join(',', ReportedRecords.Quarters.Select(q => q.Key));
        await ReportingSite.ReadAsync(country.Ministry, $"/bao-cao/tong-hop/xuat.csv?mau={ReportedRecords.Form}&ky={periods}", stop);
        await done.CancelAsync();
        await watch;
        Console.WriteLine($"  {country.Store}: all values as .csv in {Stopwatch.GetElapsedTime(from).TotalSeconds:0.0} s");
        return new($"{country.Store}: memory that the export of all values takes", (double)(peak - before) / MegaByte, 150, "MB");
    }

    private static double Half(List<double> all) => Share(all, 0.5);

    private static double Slow(List<double> all) => Share(all, 0.95);

    private static double Share(List<double> all, double share)
    {
        var warm = all.Count > Warm ? all.Skip(Warm).ToList() : all;
        return warm.Order().ElementAt((int)(warm.Count * share));
    }
}
