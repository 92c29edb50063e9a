using System.Collections.Concurrent;
using System.Net;
using Dinh.Domain.People;
using Dinh.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Dinh.Abuse.Tests.Walk;

/// <summary>Every way into the program × every kind of reader × keys of one's own, of the neighbour, of a stranger, of nobody, and no keys at all.</summary>
public sealed class WalkTests(Commune commune) : IClassFixture<Commune>
{
    /// <param name="Faults">What was broken, shown or harmed.</param>
    /// <param name="SeenOwn">The ways on which officers read what is private to their own body.</param>
    private sealed record Findings(ConcurrentBag<string> Faults, ConcurrentDictionary<string, bool> SeenOwn);

    [Fact]
    public async Task Nobody_sees_or_changes_what_is_private_to_another_body_and_nothing_breaks()
    {
        var world = await World.BuildAsync(commune);
        // What is refused is also written to the log; thousands of such lines help nobody here.
        await using var quiet = commune.WithWebHostBuilder(host => host.UseSetting("Logging:LogLevel:Default", "None"));
        var walkers = new List<Walker>();

        // Who may do what does not hang on the store; on the server it is enough to see that nothing breaks.
        foreach (var function in TestDatabase.OnServer ? [null, Function.Officer] : (Function?[])[null, .. Enum.GetValues<Function>().Cast<Function?>()])
            walkers.Add(await Walker.ArriveAsync(quiet.Server.CreateClient(), commune, function, world));
        var found = new Findings([], new());
        var ways = await WaysAsync();
        Assert.True(ways.Count > 50);

        var rows = await RowPrints.TakeAsync(commune);
        foreach (var way in ways.OrderBy(w => w.Method, StringComparer.Ordinal))
        {
            var fresh = rows;
            if (way.Method == "GET")
                await Parallel.ForEachAsync(walkers, async (walker, _) => await WalkAsync(world, walker, way, found));

            // Who keeps the system may change more than others, so the rows are looked at before and after them.
            foreach (var some in way.Method == "GET" ? [] : walkers.GroupBy(w => w.Function is Function.SystemAdministrator))
            {
                foreach (var walker in some)
                    await WalkAsync(world, walker, way, found);
                rows = await SettleAsync(world, way, rows, some.Last().Function, found);
            }

            if (way.Method == "GET")
                rows = await SettleAsync(world, way, rows, null, found);
            // Where a way has changed something, the next meets records that no way has touched.
            else if (fresh.ChangesTo(rows).Any())
            {
                await world.RenewAsync();
                rows = await RowPrints.TakeAsync(commune);
            }
        }

        Assert.True(found.Faults.IsEmpty, string.Join('\n', found.Faults.Order(StringComparer.Ordinal).Take(60).Prepend($"{found.Faults.Count} faults")));

        // Lest the walk see nothing because it gets nowhere: officers do read their own private records.
        Assert.True(found.SeenOwn.Count >= 12, string.Join('\n', found.SeenOwn.Keys));
    }

    [Fact]
    public async Task A_kind_of_record_that_the_walk_has_none_of_is_told_with_what_to_do()
    {
        var world = await World.BuildAsync(commune);

        var told = Assert.Throws<NoKeyException>(() => world.Foreign.KeyOf(typeof(WalkTests), isPrivate: true));

        Assert.Contains("Add one line to Seeds.All", told.Message, StringComparison.Ordinal);
    }

    private static async Task WalkAsync(World world, Walker walker, Way way, Findings found)
    {
        foreach (var attempt in Attempt.Of(way))
        {
            var sight = await walker.TryAsync(way, attempt.Values(world, walker.Turn));
            if ((int)sight.Status >= 500 || sight.Status == HttpStatusCode.MethodNotAllowed)
                found.Faults.Add($"{sight.Status} for {walker.Function} at {attempt}");
            foreach (var canary in world.ForbiddenTo(walker.Function).Where(sight.Shows))
                found.Faults.Add($"{canary} shown to {walker.Function} at {attempt}");
            if (sight.Status == HttpStatusCode.OK && sight.Shows(world.Own.Canary))
                found.SeenOwn[$"{way}"] = true;
        }
    }

    private async Task<RowPrints> SettleAsync(World world, Way way, RowPrints before, Function? by, Findings found)
    {
        var after = await RowPrints.TakeAsync(commune, before);
        foreach (var harm in Harm.Of(world, before, after, way, by))
            found.Faults.Add($"{harm} up to {by} at {way}");
        return after;
    }

    private async Task<IReadOnlyList<Way>> WaysAsync()
    {
        var ways = new List<Way>();
        var pages = commune.Services.GetRequiredService<PageLoader>();
        foreach (var endpoint in commune.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            var page = endpoint.Metadata.GetMetadata<PageActionDescriptor>();
            var loaded = page is null ? null : await pages.LoadAsync(page, endpoint.Metadata);
            ways.AddRange(Inputs.Of(endpoint, loaded).Select(w => w with { Inputs = [.. w.Inputs.Select(i => Words.Told(w, i))] }));
        }

        return ways;
    }
}
