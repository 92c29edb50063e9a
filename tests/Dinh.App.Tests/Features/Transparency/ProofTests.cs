using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Dinh.App.Tests.Features.Papers;
using Dinh.Data.Log;
using Dinh.Domain.Common;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Transparency;

public sealed partial class ProofTests : IAsyncDisposable
{
    private readonly Commune commune = new();
    private readonly string folder = Directory.CreateTempSubdirectory("dinh-proof-").FullName;

    public async ValueTask DisposeAsync()
    {
        await commune.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task The_page_says_that_an_entry_waits_and_then_proves_it()
    {
        var world = await LogWorld.OfAsync(commune);
        var paper = await world.Published();
        var entry = await world.EntryOf(paper);

        var waiting = await commune.Visit($"/minh-bach/{entry.Id}");
        Assert.Contains("Đang chờ chốt sổ", waiting.Html.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("đang chờ", (await commune.Visit("/minh-bach")).Html.Body!.TextContent, StringComparison.Ordinal);

        Assert.Equal(1, await world.Sequenced());
        var proved = (await commune.Visit($"/minh-bach/{entry.Id}")).Html.Body!.TextContent;
        Assert.Contains("Là mục số 0", proved, StringComparison.Ordinal);
        Assert.Contains(paper.Title, proved, StringComparison.Ordinal);
        Assert.Contains(paper.Number, proved, StringComparison.Ordinal);
        var item = await commune.Visit($"/cong-khai/van-ban/{paper.Id}");
        Assert.NotNull(item.Html.QuerySelector($"a[href='/minh-bach/{entry.Id}']"));
        Assert.Equal(HttpStatusCode.NotFound, (await commune.Visit($"/minh-bach/{Guid.CreateVersion7()}")).Status);
    }

    [Fact]
    public async Task A_separate_small_program_proves_the_item_and_finds_every_forgery()
    {
        var world = await LogWorld.OfAsync(commune);
        var entry = await world.EntryOf(await world.Published());
        for (var i = 0; i < 6; i++)
            await world.Published($"Văn bản {i}");
        await world.Sequenced();
        var file = Path.Combine(folder, "chung-minh.json");
        var bundle = await world.Get($"/minh-bach/{entry.Id}/chung-minh.json");
        await File.WriteAllTextAsync(file, bundle);
        using var keys = JsonDocument.Parse(await world.Get("/api/v1/log/keys"));
        var key = keys.RootElement.GetProperty("keys")[0].GetString()!;

        var (code, output, error) = await CheckAsync(file, "--key", key);
        Assert.True(code == 0, error);
        Assert.StartsWith("OK: publish", output, StringComparison.Ordinal);

        foreach (var (was, now) in Forgeries(entry))
        {
            Assert.Contains(was, bundle, StringComparison.Ordinal);
            await File.WriteAllTextAsync(file, bundle.Replace(was, now, StringComparison.Ordinal));
            Assert.Equal(1, (await CheckAsync(file, "--key", key)).Code);
        }

        using var stranger = NoteSigner.Make("dinh/minh-bach");
        await File.WriteAllTextAsync(file, bundle);
        Assert.Equal(1, (await CheckAsync(file, "--key", stranger.Verifier.Text)).Code);
        await File.WriteAllTextAsync(Path.Combine(folder, "khac.pdf"), "không phải tệp ấy");
        Assert.Equal(1, (await CheckAsync(file, Path.Combine(folder, "khac.pdf"))).Code);
    }

    [Fact]
    public async Task What_is_drafted_signed_issued_and_published_enters_the_log_in_order_and_withdrawn_words_are_told_no_more()
    {
        var world = await PaperWorld.OfAsync(commune);
        var draft = await world.DraftAsync("Kế hoạch công khai ngân sách", more: ("Form.IsForPublic", "true"));
        var paper = await world.IssueAsync(draft);
        await commune.Do((App.Features.Transparency.SequenceEntries.SequenceEntriesHandler log) => log.HandleAsync(default));

        var entries = await commune.Read(db => db.LogEntries.AsNoTracking().OrderBy(e => e.Index).ToListAsync());
        Assert.Equal([PublicDeed.Sign, PublicDeed.Issue, PublicDeed.Publish], entries.Select(e => e.Deed));
        Assert.All(entries, e => Assert.Equal(world.Committee.Id.Value, e.BodyId));
        Assert.DoesNotContain("Kế hoạch công khai", await TextOf(entries[0]), StringComparison.Ordinal);
        Assert.Contains("Kế hoạch công khai ngân sách", await TextOf(entries[1]), StringComparison.Ordinal);

        await commune.Do(
            async (Data.DinhDb db) =>
            {
                (await db.Papers.SingleAsync(p => p.Id == paper)).WithdrawFromPublic(commune.Today, "Lan", "Nhầm phụ lục");
                return await db.SaveChangesAsync();
            }
        );
        Assert.Equal(PublicDeed.Withdraw, (await commune.Read(db => db.LogEntries.AsNoTracking().OrderBy(e => e.Id).LastAsync())).Deed);
        foreach (var entry in entries)
            Assert.DoesNotContain("Kế hoạch công khai", await TextOf(entry), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_entry_has_room_for_anything_personal()
    {
        var world = await PaperWorld.OfAsync(commune);
        await world.IssueAsync(await world.DraftAsync("Quyết định kỷ luật ông Trần Văn Bình", more: ("Form.IsForPublic", "true")));
        await (await LogWorld.OfAsync(commune)).Published("Danh sách hộ nghèo");

        var lines = await commune.Read(db => db.LogEntries.Select(e => e.Line).ToListAsync());
        Assert.Equal(4, lines.Count);
        Assert.All(lines, line => Assert.Matches(OnlyKeysAndHashes(), line));
    }

    [Fact]
    public async Task An_act_that_is_refused_by_the_store_leaves_no_entry()
    {
        var world = await LogWorld.OfAsync(commune);
        var paper = await world.Published();
        await commune.Do(
            async (Data.DinhDb db) =>
            {
                var one = await db.Papers.SingleAsync(p => p.Id == paper.Id);
                one.WithdrawFromPublic(commune.Today, "Lan", "Nhầm");
                await commune.Do(
                    async (Data.DinhDb other) =>
                    {
                        (await other.Papers.SingleAsync(p => p.Id == paper.Id)).WithdrawFromPublic(commune.Today, "Hùng", "Nhầm số");
                        return await other.SaveChangesAsync();
                    }
                );
                return await Assert.ThrowsAnyAsync<DbUpdateException>(() => db.SaveChangesAsync());
            }
        );

        var deeds = await commune.Read(db => db.LogEntries.OrderBy(e => e.Id).Select(e => e.Deed).ToListAsync());
        Assert.Equal([PublicDeed.Publish, PublicDeed.Withdraw], deeds);
    }

    [Fact]
    public async Task Machines_can_follow_the_log_and_prove_every_step()
    {
        var world = await LogWorld.OfAsync(commune);
        await world.Published();
        await world.Sequenced();
        var first = await world.Newest();
        for (var i = 0; i < 4; i++)
            await world.Published($"Văn bản {i}");
        await world.Sequenced();
        var newest = await world.Newest();

        using var entries = JsonDocument.Parse(await world.Get("/api/v1/log/entries?from=1&count=2"));
        Assert.Equal((5, 2), (entries.RootElement.GetProperty("size").GetInt64(), entries.RootElement.GetProperty("entries").GetArrayLength()));
        var leaf = Merkle.Leaf(Encoding.UTF8.GetBytes(entries.RootElement.GetProperty("entries")[1].GetString()!));
        Assert.True(ProofCheck.Includes(newest.Tree, 2, leaf, await PathAsync(world, "inclusion?index=2&size=5")));
        Assert.True(ProofCheck.Continues(first.Tree, newest.Tree, await PathAsync(world, "consistency?earlier=1&later=5")));
        foreach (var wrong in new[] { "inclusion?index=5&size=5", "inclusion?index=0&size=6", "consistency?earlier=3&later=2", "entries?from=-1" })
            Assert.Equal(HttpStatusCode.BadRequest, (await commune.Visit($"/api/v1/log/{wrong}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await commune.Visit("/api/v1/log/checkpoints/3")).Status);
    }

    private static async Task<IReadOnlyList<byte[]>> PathAsync(LogWorld world, string what)
    {
        using var proof = JsonDocument.Parse(await world.Get($"/api/v1/log/{what}"));
        return [.. proof.RootElement.GetProperty("path").EnumerateArray().Select(h => Convert.FromHexString(h.GetString()!))];
    }

    private static IEnumerable<(string Was, string Now)> Forgeries(LogEntry entry)
    {
        yield return ("\\\"publish\\\",\\\"record", "\\\"withdraw\\\",\\\"record");
        yield return ($"{entry.RecordKey}", $"{Guid.CreateVersion7()}");
        yield return ("\"index\": 0", "\"index\": 1");
        yield return ("\\n7\\n", "\\n8\\n");
        yield return ("ngân sách", "ngan sach");
    }

    private static Task<(int Code, string Output, string Error)> CheckAsync(params string[] arguments) =>
        LogWorld.RunAsync("Dinh.Log.Check.dll", null, arguments);

    private async Task<string> TextOf(LogEntry entry) => (await commune.Visit($"/minh-bach/{entry.Id}")).Html.Body!.TextContent;

    [GeneratedRegex(
        """^\{"v":1,"id":"[0-9a-f-]{36}","deed":"[a-z-]+","record":"[a-z-]+","key":"[0-9a-f-]{36}","body":"[0-9a-f-]{36}","at":"[0-9T:.-]+Z","content":"[0-9a-f]{64}","by":"[0-9a-f]{64}"\}$"""
    )]
    private static partial Regex OnlyKeysAndHashes();
}
