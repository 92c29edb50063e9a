using System.Net;
using Dinh.App.Features.Households;
using Dinh.Domain.People;
using Dinh.Law.Text;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Households;

public sealed class RollSecrecyTests : IAsyncDisposable
{
    private static readonly string[] Secrets =
    [
        RollWorld.Name,
        "Bàn Thị Mùi",
        "Đức",
        RollWorld.Phone,
        "912345678",
        "0355123456",
        "05/11/1980",
        "012345678901",
        "số nhà 12",
        "Hứa Thị Thoa",
    ];

    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task Names_telephones_and_addresses_stand_nowhere_in_the_database_in_the_clear()
    {
        var world = await FilledAsync();

        var bytes = await TablesAsync();

        foreach (var secret in Secrets.Concat(Secrets.Select(SearchText.Fold)).Distinct().Where(s => s.Length > 3))
            Assert.False(bytes.Contains(secret, StringComparison.OrdinalIgnoreCase), $"{secret} stands in the database.");
        Assert.Contains($"{world.Roll}", bytes, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_village_head_and_the_body_in_charge_read_the_roll_and_nobody_else()
    {
        var world = await FilledAsync();
        var (household, freeze) = (await world.FirstAsync(), await commune.Read(db => db.RollFreezes.Select(f => f.Id).FirstAsync()));
        var import = await commune.Read(db => db.RollImports.Select(i => i.Id).FirstAsync());
        string[] own =
        [
            HouseholdLinks.Roll(world.Roll),
            HouseholdLinks.New(world.Roll),
            HouseholdLinks.Upload(world.Roll),
            HouseholdLinks.Freezes(world.Roll),
            HouseholdLinks.Paper(world.Roll, "docx"),
            HouseholdLinks.Household(household),
            HouseholdLinks.Import(import),
            HouseholdLinks.Freeze(freeze),
            HouseholdLinks.FrozenPaper(freeze, "docx"),
        ];
        var front = await commune.HasBody(
            "Ủy ban MTTQ xã",
            BodyKind.FatherlandFront,
            await commune.Read(db => db.Units.SingleAsync(u => u.Id == world.Committee.UnitId))
        );
        Reader[] strangers =
        [
            await commune.SignedIn(Function.Officer, world.Other),
            await commune.SignedIn(Function.Approver, front),
            await commune.SignedIn(Function.Officer),
        ];

        foreach (var address in own)
        {
            Assert.Equal(HttpStatusCode.OK, await world.Head.StatusOf(address));
            Assert.Equal(HttpStatusCode.OK, await world.Lan.StatusOf(address));
            foreach (var stranger in strangers)
                Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusOf(address));
            Assert.NotEqual(HttpStatusCode.OK, (await commune.Visit(address)).Status);
            Assert.NotEqual(HttpStatusCode.OK, await (await commune.SignedIn(Function.SystemAdministrator)).StatusOf(address));
        }

        var neighbour = await strangers[0].Visit(HouseholdLinks.List);
        Assert.DoesNotContain("Đồng Đau", neighbour.Html.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everybody_sees_count_and_hash_of_a_frozen_list_and_no_name()
    {
        var world = await FilledAsync();
        var freeze = await commune.Read(db => db.RollFreezes.SingleAsync());

        var page = await commune.Visit(HouseholdLinks.PublicFreeze(freeze.Id));
        var village = await commune.Visit(HouseholdLinks.PublicVillage(world.Village.Id));

        Assert.Contains("3 hộ trong danh sách", page.Html.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(freeze.Hash, page.Html.Body.TextContent.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains(freeze.Purpose, village.Html.Body!.TextContent, StringComparison.Ordinal);
        foreach (var shown in new[] { page, village })
            Assert.All(Secrets, s => Assert.DoesNotContain(s, shown.Html.Body!.TextContent, StringComparison.Ordinal));
        var entry = await commune.Read(db => db.LogEntries.Where(e => e.RecordKey == freeze.Id.Value).Select(e => e.Line + e.Statement).SingleAsync());
        Assert.Contains(freeze.Hash, entry, StringComparison.Ordinal);
        Assert.DoesNotContain(freeze.Purpose, entry, StringComparison.Ordinal);
    }

    private async Task<RollWorld> FilledAsync()
    {
        var world = await RollWorld.OnAsync(commune);
        await world.TakeAsync();
        var freeze = await world.FreezeAsync();
        await (await world.Head.Visit(HouseholdLinks.Freeze(freeze))).Submit(
            "form[action$='handler=Challenge']",
            ("name", "Hứa Thị Thoa"),
            ("contact", RollWorld.Phone),
            ("words", "Hộ Bàn Thị Mùi ghi sai")
        );
        await world.SendAsync("Họ và tên;Số ĐT\nHứa Thị Thoa;0912345678\n"u8.ToArray());
        return world;
    }

    // The bytes of the file, or all rows of all tables where the store is a server.
    private async Task<string> TablesAsync() =>
        await commune.Read(async db =>
        {
            if (db.Database.GetConnectionString() is { } at && at.StartsWith("Data Source=", StringComparison.OrdinalIgnoreCase))
            {
                await db.Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(TRUNCATE)");
                var file = at.Split('=', 2)[1].Split(';')[0];
                await using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
                using var bytes = new MemoryStream();
                await open.CopyToAsync(bytes);
                return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
            }

            var tables = db.Model.GetEntityTypes().Select(t => t.GetTableName()).OfType<string>().Distinct();
            var rows = new List<string>();
            foreach (var rowsOf in tables.Select(t => $"SELECT t::text AS \"Value\" FROM \"{t}\" t"))
                rows.AddRange(await db.Database.SqlQueryRaw<string>(rowsOf).ToListAsync());
            return string.Join('\n', rows);
        });
}
