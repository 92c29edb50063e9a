using System.Diagnostics;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Microsoft.EntityFrameworkCore;

namespace Dinh.Benches.Search;

/// <summary>How fast everybody finds something among all that is public, over HTTP and with the page written; and what it adds to publishing.</summary>
internal sealed class SearchBench : Bench
{
    private const double MostMilliseconds = 100;
    private const int Asked = 60;
    private const int Published = 200;

    public override string Name => "search";

    public override string About =>
        "the page /tim among 100,000 public items on SQLite and, where DINH_TEST_DB names a server, 1,000,000 on PostgreSQL; p95 of each kind of question at most 100 ms";

    public override async Task<IReadOnlyList<Target>> RunAsync(CancellationToken stop)
    {
        var targets = new List<Target>(await MeasureAsync(null, 100_000, stop));
        if (Environment.GetEnvironmentVariable("DINH_TEST_DB") is { Length: > 0 } server)
            targets.AddRange(await MeasureAsync(server, 1_000_000, stop));
        return targets;
    }

    /// <param name="server">The connection of a PostgreSQL server; null for SQLite.</param>
    /// <param name="items">How much is public.</param>
    /// <param name="stop">Ends the work.</param>
    public static async Task<IReadOnlyList<Target>> MeasureAsync(string? server, int items, CancellationToken stop)
    {
        var folder = Directory.CreateTempSubdirectory("dinh-search-").FullName;
        var database = server is null
            ? $"Data Source={Path.Combine(folder, "dinh.db")}"
            : $"{server};Database=dinh_bench_{Guid.CreateVersion7():N};Maximum Pool Size=10;Command Timeout=1800";
        var store = server is null ? "SQLite" : "PostgreSQL";
        var site = await Site.BuildAsync(folder, database, stop);
        try
        {
            Console.WriteLine($"  {store}");
            await new PublicCountry(items, server is not null).KeepAsync(site, stop);
            Console.WriteLine($"  index and entries: {await SizeAsync(site, server is not null):0} MB");
            await site.StartAsync(stop);
            var targets = await AskAllAsync(site, $"{store}, {items:#,0} items", stop);
            await PublishAsync(site, stop);
            return targets;
        }
        finally
        {
            if (server is not null)
                await site.DoAsync(async db => await db.Database.EnsureDeletedAsync(stop));
            await site.DisposeAsync();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<List<Target>> AskAllAsync(Site site, string where, CancellationToken stop)
    {
        using var visitor = site.Visitor();
        using var statements = new StatementListener();
        var (all, targets) = (new List<double>(), new List<Target>());
        Console.WriteLine("  question                         p50 ms   p95 ms   statements   found");
        foreach (var (name, address) in Questions.All)
        {
            var times = new List<double>();
            var (found, before) = ("", 0);
            for (var n = -3; n < Asked; n++)
            {
                if (n == 0)
                    before = statements.Statements;
                var from = Stopwatch.GetTimestamp();
                var page = await visitor.GetStringAsync(new Uri(address(Math.Abs(n)), UriKind.Relative), stop);
                if (n >= 0)
                    times.Add(Stopwatch.GetElapsedTime(from).TotalMilliseconds);
                found = Questions.FoundOn(page);
            }

            all.AddRange(times);
            Console.WriteLine(
                $"  {name, -30}{At(times, 0.5), 9:0.0}{At(times, 0.95), 9:0.0}{(statements.Statements - before) / (double)Asked, 13:0.0}   {found}"
            );
            targets.Add(new($"{where}: {name}, p95", At(times, 0.95), MostMilliseconds, "ms"));
        }

        targets.Add(new($"{where}: all questions, p95", At(all, 0.95), MostMilliseconds, "ms"));
        return targets;
    }

    private static double At(List<double> times, double share) => times.Order().ElementAt((int)Math.Min(times.Count - 1, times.Count * share));

    private static Task<double> SizeAsync(Site site, bool onServer) =>
        site.DoAsync(async db =>
            await db
                .Database.SqlQueryRaw<double>(
                    onServer
                        ? """SELECT (pg_total_relation_size('"SearchEntries"') + pg_total_relation_size('"SearchTokens"')) / 1e6 AS "Value" """
                        : """SELECT page_count * page_size / 1e6 AS "Value" FROM pragma_page_count(), pragma_page_size() """
                )
                .SingleAsync()
        );

    // The draft's save is the nearest thing to publishing without the index: what publishing costs more is the version, the log's entry and the index.
    private static async Task PublishAsync(Site site, CancellationToken stop)
    {
        var body = new Body(
            Id<Body>.New(),
            "UBND xã",
            BodyKind.PeoplesCommittee,
            await site.DoAsync(db => db.Units.Where(u => u.Kind == "Xã" && u.ValidTo == null).Select(u => u.Id).FirstAsync(stop))
        );
        var path = await site.DoAsync(db => db.Units.Where(u => u.Id == body.UnitId).Select(u => u.Path).SingleAsync(stop));
        await site.KeepAsync([body], stop);
        var phrases = new PublicPhrases(5);
        var (draft, publish) = (TimeSpan.Zero, TimeSpan.Zero);
        for (var n = 0; n < Published; n++)
        {
            var publication = Draft(body, path, phrases, n);
            var from = Stopwatch.GetTimestamp();
            await site.KeepAsync([publication], stop);
            draft += Stopwatch.GetElapsedTime(from);
            from = Stopwatch.GetTimestamp();
            await site.DoAsync(async db =>
            {
                (await db.Publications.SingleAsync(p => p.Id == publication.Id, stop)).Publish(
                    null,
                    new("A", new(2026, 11, 21, 1, 0, 0, DateTimeKind.Utc), new(2026, 11, 21))
                );
                return await db.SaveChangesAsync(stop);
            });
            publish += Stopwatch.GetElapsedTime(from);
        }

        Console.WriteLine(
            $"  saving a draft {draft.TotalMilliseconds / Published:0.0} ms; reading it and publishing it, found at once, {publish.TotalMilliseconds / Published:0.0} ms"
        );
    }

    private static Publication Draft(Body body, string path, PublicPhrases phrases, int n) =>
        Publication.Begin(
            new()
            {
                Key = Id<Publication>.New(),
                BodyId = body.Id,
                UnitPath = path,
                ItemKey = "11.2",
                TaskKey = "khac",
                InCharge = "A",
                Wording = new(phrases.Title(n), phrases.Text(n), []),
            }
        );
}
