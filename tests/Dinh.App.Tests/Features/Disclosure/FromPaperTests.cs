using System.Net;
using Dinh.App.Tests.Features.Papers;
using Dinh.Data.Files;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Disclosure;

/// <summary>A paper of the register is made public: with its title, number, day and file, looked through as any other.</summary>
public sealed class FromPaperTests : IAsyncLifetime
{
    private readonly Commune commune = new();
    private DisclosureWorld world = null!;

    public async ValueTask InitializeAsync()
    {
        commune.Clock.MoveTo(new(2026, 7, 6));
        world = await DisclosureWorld.OfAsync(commune);
        await world.OpenAsync();
    }

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task One_press_takes_title_number_day_and_file_along_and_answers_what_is_due()
    {
        var paper = await PaperAsync("quyet-toan.txt", "Tổng thu 1.200 triệu đồng.");
        var due = await world.DueAsync("11.2/thuc-hien-quy", "2026-Q2");
        var page = await world.Lan.Visit($"/van-ban/{paper.Id}");
        var form = await world.Lan.Visit(page.Html.QuerySelector("a[href^='/viec-cong-khai/soan']")!.GetAttribute("href")!);

        var answer = await form.Submit("main form", ("Form.Task", $"han:{due.Id}"));

        Assert.True(answer.Status == HttpStatusCode.Redirect, answer.Text);
        var made = await MadeAsync();
        Assert.Equal(
            (paper.Id, "Quyết định 12/QĐ-UBND ngày 02/07/2026", new DateOnly(2026, 7, 2)),
            (made.PaperId!.Value, made.PaperLabel!, made.DecidedOn!.Value)
        );
        Assert.Equal((due.Id, "11.2", paper.Title), (made.DueId!.Value, made.ItemKey!, made.Title));
        var file = Assert.Single(made.Words.Files);
        Assert.Equal((paper.FileHash, ScreenState.Clean), (file.Hash, file.State));
        Assert.NotNull((await world.Lan.Visit($"/van-ban/{paper.Id}")).Html.QuerySelector($"a[href='/viec-cong-khai/{made.Id}']"));
    }

    [Fact]
    public async Task A_decision_that_is_made_public_starts_the_days_that_waited_for_it()
    {
        var paper = await PaperAsync(null, "Kế hoạch");
        var due = await world.DueAsync("11.1/ke-hoach-nam", "2026");
        var form = await world.Lan.Visit($"/viec-cong-khai/soan?van-ban={paper.Id}");
        var work = (await form.Submit("main form", ("Form.Task", $"han:{due.Id}"))).Location!;
        await PaperWorld.Done(PaperWorld.DoAsync(world.Lan, work, "Publish", ("sure", "true")));
        foreach (var place in (await MadeAsync()).Showings)
            await PaperWorld.Done(PaperWorld.DoAsync(world.Lan, work, "Show", ("key", $"{place.Key}"), ("from", "2026-07-06")));

        var begun = await world.DueAsync(due.TaskKey, due.PeriodKey);
        Assert.Equal((new DateOnly(2026, 7, 2), new DateOnly(2026, 7, 9)), (begun.HappenedOn!.Value, begun.DueOn!.Value));
        Assert.Equal((DueState.Public, new DateOnly(2026, 7, 6)), (begun.StateOn(new(2026, 7, 6)), (await world.DutyAsync(due)).ClosedOn!.Value));
    }

    [Fact]
    public async Task A_file_with_personal_data_is_held_back_until_it_is_seen_to()
    {
        var paper = await PaperAsync("danh-sach.txt", "Ông Lò Văn A, số căn cước công dân 011090001234.");
        var form = await world.Lan.Visit($"/viec-cong-khai/soan?van-ban={paper.Id}");

        await form.Submit("main form", ("Form.Task", "11.14/khac"));

        var made = await MadeAsync();
        Assert.Equal(ScreenState.Found, Assert.Single(made.Words.Files).State);
        Assert.Equal("publication.holds-personal-data", made.Draft!.RefusedToPublish?.Code);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_is_public_names_its_paper_and_leads_to_it_only_where_everybody_may_read_it(bool shown)
    {
        var paper = await PaperAsync(null, "Tổng thu 1.200 triệu đồng.");
        if (shown)
            await commune.Do(
                async (Dinh.Data.DinhDb db) =>
                {
                    (await db.Papers.SingleAsync(p => p.Id == paper.Id)).Publish(new(2026, 7, 6), "Chủ tịch");
                    return await db.SaveChangesAsync();
                }
            );
        var form = await world.Lan.Visit($"/viec-cong-khai/soan?van-ban={paper.Id}");
        await form.Submit("main form", ("Form.Task", "11.14/khac"));
        var made = await MadeAsync();
        Assert.Equal("Tổng thu 1.200 triệu đồng.", made.Words.Text);
        await PaperWorld.Done(PaperWorld.DoAsync(world.Lan, $"/viec-cong-khai/{made.Id}", "Publish", ("sure", "true")));

        var item = await commune.Visit($"/cong-khai/muc/{made.Id}");

        Assert.Contains("Quyết định 12/QĐ-UBND", item.Html.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(shown, item.Html.QuerySelector($"a[href='/cong-khai/van-ban/{paper.Id}']") is not null);
    }

    [Fact]
    public async Task A_paper_that_is_shown_or_withdrawn_later_is_led_to_or_not_with_the_next_reading()
    {
        var paper = await PaperAsync(null, "Tổng thu 1.200 triệu đồng.");
        var form = await world.Lan.Visit($"/viec-cong-khai/soan?van-ban={paper.Id}");
        await form.Submit("main form", ("Form.Task", "11.14/khac"));
        var item = $"/cong-khai/muc/{(await MadeAsync()).Id}";
        await PaperWorld.Done(PaperWorld.DoAsync(world.Lan, $"/viec-cong-khai/{(await MadeAsync()).Id}", "Publish", ("sure", "true")));
        var link = $"a[href='/cong-khai/van-ban/{paper.Id}']";
        Assert.Null((await commune.Visit(item)).Html.QuerySelector(link));

        await commune.Do(
            async (Dinh.Data.DinhDb db) =>
            {
                (await db.Papers.SingleAsync(p => p.Id == paper.Id)).Publish(new(2026, 7, 6), "Chủ tịch");
                return await db.SaveChangesAsync();
            }
        );

        Assert.NotNull((await commune.Visit(item)).Html.QuerySelector(link));
    }

    [Fact]
    public async Task A_paper_that_the_reader_may_not_see_or_that_has_no_number_is_not_there()
    {
        var paper = await PaperAsync(null, "Nội dung");
        var unnumbered = await commune.Has(
            new Paper(Id<Paper>.New(), "KẾ HOẠCH", "", "Chưa có số", world.Committee.Id) { IssuerName = world.Committee.Name, IssuedOn = new(2026, 7, 1) }
        );
        var stranger = await commune.SignedIn(Function.Officer, await commune.HasBody("UBND xã Khác"));

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Visit($"/viec-cong-khai/soan?van-ban={paper.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await world.Lan.Visit($"/viec-cong-khai/soan?van-ban={unnumbered.Id}")).Status);
    }

    private async Task<Paper> PaperAsync(string? fileName, string words)
    {
        var hash = fileName is null ? null : await commune.Do((FileStore files) => files.KeepAsync(System.Text.Encoding.UTF8.GetBytes(words), default));
        return await commune.Has(
            new Paper(Id<Paper>.New(), "QUYẾT ĐỊNH", "12/QĐ-UBND", "Công bố công khai thực hiện ngân sách quý II năm 2026", world.Committee.Id)
            {
                IssuerName = world.Committee.Name,
                IssuedOn = new(2026, 7, 2),
                Content = fileName is null ? words : "",
                FileHash = hash,
                FileName = fileName ?? "",
            }
        );
    }

    private Task<Publication> MadeAsync() => commune.Read(db => db.Publications.AsNoTracking().AsSplitQuery().SingleAsync());
}
