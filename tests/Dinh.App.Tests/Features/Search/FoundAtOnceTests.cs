using Dinh.Data;
using Dinh.Data.Search;
using Dinh.Domain.Disclosure;
using Dinh.Domain.Papers;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Search;

public sealed class FoundAtOnceTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task What_is_published_is_found_with_the_deed_itself_and_not_without_it()
    {
        var world = await SearchWorld.OfAsync(commune);
        var publication = await commune.Has(world.Drafted("Giải phóng mặt bằng"));
        Assert.Empty(await world.TitlesAsync("mat bang"));

        await commune.Read(async db =>
        {
            await using var whole = await db.Database.BeginTransactionAsync();
            world.Publish(await db.Publications.SingleAsync(p => p.Id == publication.Id));
            await db.SaveChangesAsync();
            await whole.RollbackAsync();
            return true;
        });
        Assert.Empty(await world.TitlesAsync("mat bang"));

        await world.ChangeAsync(publication, p => world.Publish(p));
        Assert.Equal(["Giải phóng mặt bằng"], await world.TitlesAsync("mat bang"));
    }

    [Fact]
    public async Task A_draft_is_never_found_neither_new_nor_as_a_correction_to_come()
    {
        var world = await SearchWorld.OfAsync(commune);
        await commune.Has(world.Drafted("Bản thảo chưa duyệt"));
        var published = await world.PublishedAsync("Danh mục dự án");
        await world.ChangeAsync(published, p => Assert.Null(p.Write(new("Danh mục tuyệt mật", "Chưa được nói", [])).Refusal));
        await commune.Has(PaperOf(world, "Công văn nội bộ"));

        foreach (var secret in new[] { "thao", "tuyet mat", "chua duoc noi", "noi bo" })
            Assert.Empty(await world.TitlesAsync(secret));
        Assert.Equal(["Danh mục dự án"], await EntriesAsync(e => e.Title));
    }

    [Fact]
    public async Task A_correction_puts_its_words_in_the_place_of_the_old_ones()
    {
        var world = await SearchWorld.OfAsync(commune);
        var publication = await world.PublishedAsync("Mức thu phí rác", "Mười nghìn đồng");
        await world.ChangeAsync(
            publication,
            p =>
            {
                Assert.Null(p.Write(new("Mức thu phí rác", "Hai mươi nghìn đồng", [])).Refusal);
                world.Publish(p, "Ghi nhầm mức thu");
            }
        );

        Assert.Empty(await world.TitlesAsync("\"muoi nghin\"" + " \"rac muoi\""));
        Assert.Single((await world.FindAsync("hai muoi nghin")).Lines, l => l.State == SearchState.Corrected);
        Assert.Single(await world.TitlesAsync("phi rac", a => a with { State = SearchState.Corrected }));
        Assert.Single(await EntriesAsync(e => e.Text));
    }

    [Fact]
    public async Task What_is_withdrawn_is_gone_with_its_words_and_leaves_its_mark_to_who_asks_for_marks()
    {
        var world = await SearchWorld.OfAsync(commune);
        var publication = await world.PublishedAsync("Danh sách hộ nghèo", "Lò Văn Kín");
        await world.ChangeAsync(publication, p => Assert.Null(p.Withdraw("Có dữ liệu cá nhân", commune.Today).Refusal));

        Assert.Empty(await world.TitlesAsync("ho ngheo"));
        Assert.Empty(await world.TitlesAsync("lo van kin", a => a with { State = SearchState.Withdrawn }));
        Assert.Empty(await world.TitlesAsync("", a => a with { Unit = world.Unit.Id }));
        var mark = Assert.Single((await world.FindAsync("", a => a with { State = SearchState.Withdrawn })).Lines);
        Assert.Empty(mark.Title);
        Assert.Equal([""], await EntriesAsync(e => e.Title + e.Text));
        Assert.Contains("Bản công khai đã được rút", (await commune.Visit("/tim?trang-thai=da-rut")).Html.Body!.TextContent);
    }

    [Fact]
    public async Task A_paper_is_found_while_it_is_public()
    {
        var world = await SearchWorld.OfAsync(commune);
        var paper = await commune.Has(PaperOf(world, "Kế hoạch chuyển đổi số"));
        Assert.Empty(await world.TitlesAsync("chuyen doi so"));

        await PaperAsync(paper, p => p.Publish(commune.Today, "Ma Thị Lan"));
        Assert.Equal(["Kế hoạch chuyển đổi số"], await world.TitlesAsync("chuyen doi so 31/KH-UBND"));

        await PaperAsync(paper, p => p.WithdrawFromPublic(commune.Today, "Ma Thị Lan", "Đưa nhầm"));
        Assert.Empty(await world.TitlesAsync("chuyen doi so"));
        Assert.Empty(await EntriesAsync(e => e.Title));
    }

    [Fact]
    public async Task The_index_is_written_anew_from_what_is_public_and_what_stands_right_is_left_alone()
    {
        var world = await SearchWorld.OfAsync(commune);
        await world.PublishedAsync("Ngân sách một");
        var moved = await world.PublishedAsync("Ngân sách hai");
        await commune.Has(world.Drafted("Ngân sách ba"));
        await commune.Read(async db =>
        {
            await db.SearchTokens.ExecuteDeleteAsync();
            await db.SearchEntries.ExecuteDeleteAsync();
            return true;
        });
        Assert.Empty(await world.TitlesAsync("ngan sach"));

        Assert.Equal(2, await RebuildAsync());
        Assert.Equal(2, (await world.TitlesAsync("ngan sach")).Count);
        Assert.Equal(0, await RebuildAsync());

        await commune.Read(db => db.Publications.Where(p => p.Id == moved.Id).ExecuteDeleteAsync());
        Assert.Equal(1, await RebuildAsync());
        Assert.Equal(["Ngân sách một"], await world.TitlesAsync("ngan sach"));
    }

    private static Paper PaperOf(SearchWorld world, string title) =>
        new(Domain.Common.Id<Paper>.New(), "KẾ HOẠCH", "31/KH-UBND", title, world.Committee.Id) { IssuerName = "UBND xã Bình Yên", IssuedOn = new(2026, 2, 1) };

    private Task<bool> PaperAsync(Paper paper, Func<Paper, Law.Outcome> act) =>
        commune.Read(async db =>
        {
            Assert.Null(act(await db.Papers.SingleAsync(p => p.Id == paper.Id)).Refusal);
            await db.SaveChangesAsync();
            return true;
        });

    private Task<List<string>> EntriesAsync(Func<SearchEntry, string> what) =>
        commune.Read(async db => (await db.SearchEntries.AsNoTracking().ToListAsync()).ConvertAll(e => what(e)));

    private Task<int> RebuildAsync() => commune.Do((SearchRebuild rebuild) => rebuild.RunAsync(default));
}
