using System.IO.Compression;
using System.Net;
using Dinh.Domain.Disclosure;
using Dinh.Law.Disclosing;
using Dinh.Testing;
using Xunit;

namespace Dinh.App.Tests.Features.Disclosure;

public sealed class PostingTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task Anybody_prints_what_is_public_with_its_code_and_the_days_of_the_place()
    {
        var world = await ProvingWorld.OfAsync(commune);
        var place = await world.PlaceAsync(DisclosureForm.Posting);
        await world.DoneAsync("", "Show", ("key", $"{place.Key}"), ("from", "2026-07-06"));
        using var visitor = commune.CreateClient();

        var docx = await ProvingWorld.BytesAsync(visitor, $"/cong-khai/muc/{world.Id}/niem-yet.docx?noi={place.Key}");

        Assert.Equal(docx, await ProvingWorld.BytesAsync(visitor, $"/cong-khai/muc/{world.Id}/niem-yet.docx?noi={place.Key}"));
        using var zip = new ZipArchive(new MemoryStream(docx));
        Assert.Contains(zip.Entries, e => e.FullName.EndsWith(".png", StringComparison.Ordinal));
        var text = await WordsAsync(zip);
        Assert.Contains("từ ngày 06/07/2026 đến hết ngày 04/08/2026 (ít nhất 30 ngày liên tục)", text, StringComparison.Ordinal);
        Assert.Contains($"/cong-khai/muc/{world.Id}", text, StringComparison.Ordinal);
        Assert.Contains((await world.PublicationAsync()).Newest!.Seal[..8], text, StringComparison.Ordinal);
        Assert.Contains("Người chứng kiến", text, StringComparison.Ordinal);
        Assert.NotNull((await commune.Visit($"/cong-khai/muc/{world.Id}")).Html.QuerySelector($"a[href='/cong-khai/muc/{world.Id}/niem-yet.pdf']"));
    }

    [Fact]
    public async Task The_printed_notice_is_the_same_bytes_each_time()
    {
        var world = await ProvingWorld.OfAsync(commune);
        using var visitor = commune.CreateClient();

        var first = await ProvingWorld.BytesAsync(visitor, $"/cong-khai/muc/{world.Id}/niem-yet.pdf?lan=1");

        Assert.True(first.AsSpan().StartsWith("%PDF-"u8));
        Assert.Equal(first, await ProvingWorld.BytesAsync(visitor, $"/cong-khai/muc/{world.Id}/niem-yet.pdf?lan=2"));
    }

    [Fact]
    public async Task What_was_withdrawn_is_not_printed_any_more()
    {
        var world = await ProvingWorld.OfAsync(commune);

        await world.DoneAsync("", "Withdraw", ("because", "Văn bản 7/UBND yêu cầu rút."));

        Assert.Equal(HttpStatusCode.NotFound, (await commune.Visit($"/cong-khai/muc/{world.Id}/niem-yet.docx")).Status);
    }

    [Fact]
    public async Task The_days_of_posting_are_counted_and_it_says_when_it_may_come_down()
    {
        var world = await ProvingWorld.OfAsync(commune);
        var place = await world.PlaceAsync(DisclosureForm.Posting);
        await world.DoneAsync("", "Show", ("key", $"{place.Key}"), ("from", "2026-07-06"));

        var later = await world.OnAsync(new(2026, 7, 17));

        var work = (await later.World.Lan.Visit(later.Work)).Html.Body!.TextContent;
        Assert.Contains("đã niêm yết 12/30 ngày", work, StringComparison.Ordinal);
        Assert.Contains("gỡ sớm nhất ngày 05/8/2026", work, StringComparison.Ordinal);
        var all = (await later.World.Lan.Visit("/viec-cong-khai/niem-yet")).Html;
        Assert.Contains("12/30", all.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nhà văn hóa Thôn Bản Mới", all.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Taking_down_is_recorded_with_who_did_it_and_a_picture_and_too_early_it_does_not_count()
    {
        var world = await ProvingWorld.OfAsync(commune);
        var place = await world.PlaceAsync(DisclosureForm.Posting);
        await world.PhotographedAsync("Show", "treo.png", ("key", $"{place.Key}"), ("from", "2026-07-06"));
        var later = await world.OnAsync(new(2026, 7, 8));

        await later.PhotographedAsync("End", "go.png", ("key", $"{place.Key}"), ("until", "2026-07-08"), ("because", "Bão làm rách."));

        var ended = (await later.PublicationAsync()).Showings.Single(s => s.Key == place.Key);
        Assert.Equal((new DateOnly(2026, 7, 8), "Hoàng Thị Lan"), (ended.Until!.Value, ended.EndedBy));
        Assert.Equal([("treo.png", false)], ended.Proofs.Where(p => !p.OfEnd).Select(p => (p.Name, p.OfEnd)));
        Assert.Equal(DueState.Lapsed, (await later.DueAsync()).StateOn(new(2026, 7, 8)));
        var work = (await later.World.Lan.Visit(later.Work)).Html.Body!.TextContent;
        Assert.Contains("gỡ sớm: mới 3/30 ngày", work, StringComparison.Ordinal);
        Assert.Contains("Gỡ sớm hơn luật cho phép ở 1 nơi", work, StringComparison.Ordinal);
    }

    private static async Task<string> WordsAsync(ZipArchive docx)
    {
        using var reader = new StreamReader(docx.GetEntry("word/document.xml")!.Open());
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
