using Dinh.App.Tests.Jobs;
using Dinh.Data.Files;
using Dinh.Data.Search;
using Dinh.Domain.Disclosure;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Search;

public sealed class FoundInFilesTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task What_stands_in_a_public_file_is_found_and_the_result_says_in_which()
    {
        var world = await SearchWorld.OfAsync(commune);
        string[] endings = [".docx", ".xlsx", ".pdf", ".txt"];
        var words = new[] { "bờ kè Nà Lẹng", "mái che sân chợ", "mương dẫn Khuổi Tát", "cầu treo Pác Bó" };
        foreach (var (ending, said) in endings.Zip(words))
            await PublishedAsync(
                world,
                $"Dự toán công trình {ending}",
                await FileAsync("khac.txt", "Không có gì ở đây"),
                await FileAsync($"phu-luc{ending}", $"Kinh phí {said} là 20 triệu")
            );
        Assert.Empty(await world.TitlesAsync(words[0]));

        await commune.RunJobs();

        foreach (var (ending, said) in endings.Zip(words))
        {
            var line = Assert.Single((await world.FindAsync(said)).Lines);
            Assert.Equal($"phu-luc{ending}", line.InFile);
            var marked = line.Passage.Where(p => p.IsMarked).Select(p => Law.Text.SearchText.Fold(p.Text));
            Assert.Equal(Law.Text.SearchText.Fold(said), string.Join(' ', marked));
        }

        var page = await commune.Visit("/tim?q=cau+treo+pac+bo");
        Assert.Contains("Trong tệp phu-luc.txt:", page.Html.QuerySelector("ol.found")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await world.FindAsync("du toan")).Lines[0].InFile);
    }

    [Fact]
    public async Task What_is_replaced_or_withdrawn_is_gone_at_once_and_no_reading_brings_it_back()
    {
        var world = await SearchWorld.OfAsync(commune);
        var publication = await PublishedAsync(world, "Danh mục dự án", await FileAsync("cu.txt", "Trạm bơm Nà Mạ"));
        await commune.RunJobs();
        Assert.Single(await world.TitlesAsync("tram bom"));

        var corrected = await FileAsync("moi.txt", "Hồ chứa Bản Chang");
        await world.ChangeAsync(
            publication,
            p =>
            {
                Assert.Null(p.Write(new("Danh mục dự án", "", [corrected])).Refusal);
                world.Publish(p, "Nhầm tệp");
            }
        );
        Assert.Empty(await world.TitlesAsync("tram bom"));
        Assert.Empty(await world.TitlesAsync("ho chua"));

        // Its file still waits to be read when it is withdrawn.
        await world.ChangeAsync(publication, p => Assert.Null(p.Withdraw("Chưa được duyệt", commune.Today).Refusal));
        await commune.RunJobs();

        foreach (var gone in new[] { "tram bom", "ho chua", "danh muc" })
            Assert.Empty(await world.TitlesAsync(gone, a => a with { State = SearchState.Withdrawn }));
        Assert.Equal([""], await commune.Read(db => db.SearchEntries.Select(e => e.Files).ToListAsync()));
        Assert.Empty((await commune.Read(db => db.FileTexts.Where(t => t.Text.Contains("Bản Chang")).ToListAsync())));
    }

    [Fact]
    public async Task A_file_that_goes_out_although_it_names_people_is_not_offered_to_who_looks_for_a_person()
    {
        var world = await SearchWorld.OfAsync(commune);
        var listed = await FileAsync("ho-ngheo.txt", "Lò Văn Kín, thôn Nà Lẹng");
        await PublishedAsync(world, "Danh sách hộ nghèo", listed with { State = ScreenState.Found, KeptBecause = "Luật buộc công khai danh sách" });
        await PublishedAsync(world, "Ảnh chụp", await FileAsync("anh.txt.jpg", "Lò Văn Kín"));
        await commune.RunJobs();

        Assert.Empty(await world.TitlesAsync("lo van kin"));
        Assert.Equal(2, (await world.TitlesAsync("danh sach ho ngheo")).Count + (await world.TitlesAsync("anh chup")).Count);
    }

    [Fact]
    public async Task What_cannot_be_read_is_found_by_its_title_is_tried_once_and_fails_nobody()
    {
        var world = await SearchWorld.OfAsync(commune);
        var broken = await commune.Do(async (FileStore files) => await files.KeepAsync("%PDF-1.4 hỏng"u8.ToArray(), default));
        await PublishedAsync(
            world,
            "Biên bản họp",
            new PublicFile(broken, "bien-ban.pdf", 10, ScreenState.Clean),
            await FileAsync("kem.txt", "Ý kiến của thôn Khuổi Tát")
        );

        await commune.RunJobs();

        Assert.Single(await world.TitlesAsync("bien ban khuoi tat"));
        Assert.NotNull(await commune.Read(db => db.FileTexts.Where(t => t.Hash == broken).Select(t => t.Refused).SingleAsync()));
        Assert.Equal(0, await commune.Read(db => db.Jobs.CountAsync(j => j.HasFailed)));
        var jobs = await commune.Read(db => db.Jobs.CountAsync());
        await commune.Do((SearchRebuild rebuild) => rebuild.RunAsync(default));
        Assert.Equal(jobs, await commune.Read(db => db.Jobs.CountAsync()));
    }

    private async Task<PublicFile> FileAsync(string name, string words)
    {
        var bytes = PublicFiles.Of(Path.GetExtension(name), words);
        return new(await commune.Do(async (FileStore files) => await files.KeepAsync(bytes, default)), name, bytes.Length, ScreenState.Clean);
    }

    private async Task<Publication> PublishedAsync(SearchWorld world, string title, params PublicFile[] files)
    {
        var publication = world.Drafted(title);
        Assert.Null(publication.Write(new(title, "", files)).Refusal);
        world.Publish(publication);
        return await commune.Has(publication);
    }
}
