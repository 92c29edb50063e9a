using System.Diagnostics;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Law.Disclosing;
using Microsoft.EntityFrameworkCore;

namespace Dinh.Benches.Portal;

/// <summary>How many readers a commune's board bears. The floor is a line of plain text from the same process, through the same hands.</summary>
internal sealed class PortalBench : Bench
{
    private const int Communes = 40;
    private const int Each = 40;
    private const int Published = 200;
    private const int Seen = 20;
    private static readonly TimeSpan Span = TimeSpan.FromSeconds(4);
    private static readonly DateOnly Day = new(2026, 11, 2);

    public override string Name => "portal";

    public override string About =>
        $"pages of {Communes} communes with {Each} things made public each, over HTTP, on SQLite and on the PostgreSQL that DINH_TEST_DB names; "
        + "the floor of a page is plain text from the same process, the floor of publishing one committed row.";

    public override async Task<IReadOnlyList<Target>> RunAsync(CancellationToken stop)
    {
        var server = Environment.GetEnvironmentVariable("DINH_TEST_DB");
        var targets = new List<Target>();
        foreach (var store in server is { Length: > 0 } ? new[] { null, server } : [null])
        {
            var folder = Directory.CreateTempSubdirectory("dinh-portal-").FullName;
            var database = store is null
                ? $"Data Source={Path.Combine(folder, "dinh.db")}"
                : $"{store};Database=dinh_bench_{Guid.CreateVersion7():N};Maximum Pool Size=20";
            await using var site = await Site.BuildAsync(folder, database, stop);
            var records = new PortalRecords(Communes, Each);
            foreach (var batch in records.All.Chunk(1_000))
                await site.KeepAsync(batch, stop);
            await site.DoAsync(db => db.Database.ExecuteSqlRawAsync(store is null ? "ANALYZE" : "VACUUM ANALYZE", stop));
            await site.StartAsync(stop);
            var name = store is null ? "SQLite" : "PostgreSQL";
            targets.AddRange(await PagesAsync(site, records, name, stop));
            targets.Add(await PublishingAsync(site, records, name, stop));
            targets.Add(await AtOnceAsync(site, records, name, stop));
            targets.AddRange(await BoardsPart.RunAsync(store, stop));
            await site.DoAsync(db => db.Database.EnsureDeletedAsync(stop));
            Directory.Delete(folder, recursive: true);
        }

        if (server is not { Length: > 0 })
            Console.WriteLine("  PostgreSQL was not measured: DINH_TEST_DB names no server (scripts/postgres.sh start DIR prints one).");
        return targets;
    }

    private static async Task<IReadOnlyList<Target>> PagesAsync(Site site, PortalRecords records, string store, CancellationToken stop)
    {
        var boards = records.Units.Select(u => $"/cong-khai/bang/{u}").ToList();
        var item = await site.DoAsync(db => db.Publications.OrderBy(p => p.Id).Select(p => p.Id).FirstAsync(stop));
        string Fresh(int n) => $"{boards[n % boards.Count]}?lan={n}";
        string Kept(int n) => boards[n % boards.Count];

        // Each is tried once before it counts, and the floor on both sides of the rest, so that a machine that grows warm favours none.
        foreach (var path in new Func<int, string>[] { _ => Site.Plain, Kept, Fresh })
            await HttpLoad.PerSecondAsync(site.Address, path, TimeSpan.FromSeconds(1));
        var before = await HttpLoad.PerSecondAsync(site.Address, _ => Site.Plain, Span);
        var kept = await HttpLoad.PerSecondAsync(site.Address, Kept, Span);
        var packed = await HttpLoad.PerSecondAsync(site.Address, Kept, Span, "br");
        var fresh = await HttpLoad.PerSecondAsync(site.Address, n => Fresh(n + 1_000_000), Span);
        var things = await HttpLoad.PerSecondAsync(site.Address, n => $"/cong-khai/muc/{item}?lan={n}", Span);
        var changed = await ChangedAsync(site, boards[0], stop);
        var plain = (before + await HttpLoad.PerSecondAsync(site.Address, _ => Site.Plain, Span)) / 2;
        Console.WriteLine(
            $"  {store}: plain text {plain:#,0} a second; a board kept {kept:#,0} ({kept / plain:0.00}), kept and packed {packed:#,0} ({packed / plain:0.00}), "
                + $"made anew {fresh:#,0} ({fresh / plain:0.000}), an item made anew {things:#,0} ({things / plain:0.000}); "
                + $"after a change, with all that is on it read again, {changed:0.0} ms"
        );
        return
        [
            new($"{store}: plain text to a board that is kept (at least half as fast)", plain / kept, 2),
            new($"{store}: plain text to a board made anew (at least a twentieth as fast)", plain / fresh, 20),
        ];
    }

    // Made anew means a page that is kept nowhere, of things that may be known; after a change of its place nothing of it is known.
    private static async Task<double> ChangedAsync(Site site, string board, CancellationToken stop)
    {
        using var visitor = site.Visitor();
        var took = TimeSpan.Zero;
        for (var n = 0; n < Published; n++)
        {
            await site.DoAsync(db => db.Database.ExecuteSqlRawAsync("UPDATE \"PublicStamps\" SET \"Count\" = \"Count\" + 1", stop));
            var from = Stopwatch.GetTimestamp();
            await visitor.GetByteArrayAsync(new Uri(board, UriKind.Relative), stop);
            took += Stopwatch.GetElapsedTime(from);
        }

        return took.TotalMilliseconds / Published;
    }

    private static async Task<Target> PublishingAsync(Site site, PortalRecords records, string store, CancellationToken stop)
    {
        var drafts = await DraftsAsync(site, records, Published, stop);
        var from = Stopwatch.GetTimestamp();
        foreach (var draft in drafts)
            await PublishAsync(site, draft, stop);
        var ours = Stopwatch.GetElapsedTime(from).TotalMilliseconds / Published;
        from = Stopwatch.GetTimestamp();
        foreach (var draft in drafts)
            await site.DoAsync(db =>
                db.Publications.Where(p => p.Id == draft).ExecuteUpdateAsync(row => row.SetProperty(p => p.InCharge, p => p.InCharge + "."), stop)
            );
        var floor = Stopwatch.GetElapsedTime(from).TotalMilliseconds / Published;
        Console.WriteLine(
            $"  {store}: making one thing public {ours:0.0} ms, {1000 / ours:#,0} a second one after the other; one committed row {floor:0.0} ms"
        );
        return new($"{store}: making one thing public to one committed row", ours / floor, 10);
    }

    /// <summary>What was made public stands on the board with the very next reading.</summary>
    private static async Task<Target> AtOnceAsync(Site site, PortalRecords records, string store, CancellationToken stop)
    {
        using var reader = new HttpClient { BaseAddress = site.Address };
        var board = new Uri($"/cong-khai/bang/{records.Units[0]}", UriKind.Relative);
        var missing = 0;
        foreach (var draft in await DraftsAsync(site, records, Seen, stop))
        {
            await reader.GetStringAsync(board, stop);
            await PublishAsync(site, draft, stop);
            if (!(await reader.GetStringAsync(board, stop)).Contains($"/cong-khai/muc/{draft}", StringComparison.Ordinal))
                missing++;
        }

        return new($"{store}: things made public and not on the kept board at once, of {Seen}", missing, 0, "things");
    }

    private static async Task<IReadOnlyList<Id<Publication>>> DraftsAsync(Site site, PortalRecords records, int count, CancellationToken stop)
    {
        var task = DisclosureTasks.Of(Discloser.Commune, Day)[0];
        var drafts = Enumerable.Range(0, count).Select(n => records.DraftOf(0, task, Each + n)).ToList();
        await site.KeepAsync(drafts, stop);
        return [.. drafts.Select(d => d.Id)];
    }

    private static Task<int> PublishAsync(Site site, Id<Publication> draft, CancellationToken stop) =>
        site.DoAsync(async db =>
        {
            var publication = await db.Publications.AsSplitQuery().SingleAsync(p => p.Id == draft, stop);
            publication.Publish(null, PortalRecords.Moment with { At = TimeProvider.System.GetUtcNow().UtcDateTime });
            return await db.SaveChangesAsync(stop);
        });
}
