using System.IO.Compression;
using System.Net;
using Dinh.Domain.Papers;
using Dinh.Law.PaperForm;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Papers;

/// <summary>Registers of papers that go out and come in, and the books that give their numbers.</summary>
public sealed class RegisterTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task A_paper_that_came_is_received_under_an_arrival_number_and_passed_on()
    {
        var world = await PaperWorld.OfAsync(commune);
        await world.IssueAsync(await world.DraftAsync("về việc tập huấn"));
        await world.IssueAsync(await world.DraftAsync("về việc kiểm tra"));
        var came = await commune.Read(db => db.IncomingPapers.AsNoTracking().OrderBy(i => i.Id).ToListAsync());
        var (first, second) = ($"/so-van-ban/den/{came[0].Id}", $"/so-van-ban/den/{came[1].Id}");
        Assert.Contains("Chờ tiếp nhận", (await world.Beside.Visit("/van-ban")).Html.Body!.TextContent);
        Assert.Equal(HttpStatusCode.NotFound, await world.Clerk.StatusOf(first));

        Assert.Equal(HttpStatusCode.NotFound, (await PaperWorld.DoAsync(world.Clerk, first, "Receive")).Status);
        await PaperWorld.Refused("incoming.not-received", PaperWorld.DoAsync(world.Beside, first, "Pass", ("whom", "Bà Mai")));
        await PaperWorld.Refused(
            "incoming.day-out-of-book",
            PaperWorld.DoAsync(world.Beside, first, "Receive", ("on", PaperWorld.Day(commune.Today.AddDays(1))))
        );
        await PaperWorld.Refused("incoming.before-sent", PaperWorld.DoAsync(world.Beside, first, "Receive", ("on", PaperWorld.Day(commune.Today.AddDays(-1)))));
        await PaperWorld.Done(PaperWorld.DoAsync(world.Beside, first, "Receive", ("on", PaperWorld.Day(commune.Today))));
        await PaperWorld.Refused("incoming.already-answered", PaperWorld.DoAsync(world.Beside, first, "Receive"));
        await PaperWorld.Refused("incoming.whom-needed", PaperWorld.DoAsync(world.Beside, first, "Pass"));
        await PaperWorld.Done(PaperWorld.DoAsync(world.Beside, first, "Pass", ("whom", "Bà Mai")));
        await PaperWorld.Refused("paper.reason-needed", PaperWorld.DoAsync(world.Beside, second, "Return"));
        await PaperWorld.Done(PaperWorld.DoAsync(world.Beside, second, "Return", ("because", "Gửi nhầm nơi")));

        var page = (await world.Beside.Visit("/so-van-ban/den")).Html.QuerySelector("tbody")!.TextContent;
        Assert.Contains("Bà Mai", page);
        Assert.Contains("tập huấn", page);
        Assert.DoesNotContain("kiểm tra", page);
        Assert.Contains("Gửi nhầm nơi", (await world.Clerk.Visit($"/van-ban/{came[1].PaperId}")).Html.Body!.TextContent);
    }

    [Fact]
    public async Task A_paper_from_outside_is_entered_by_hand_once()
    {
        var world = await PaperWorld.OfAsync(commune);

        await PaperWorld.Done(EnterAsync(world, "12/SNV-XD"));
        await PaperWorld.Refused("incoming.known", EnterAsync(world, "12/SNV-XD"));
        await PaperWorld.Done(EnterAsync(world, "13/SNV-XD"));
        await PaperWorld.Refused("incoming.fields-needed", EnterAsync(world, "14/SNV-XD", ("Form.Author", "\u0001 ")));

        var numbers = await commune.Read(db => db.IncomingPapers.OrderBy(i => i.Number).Select(i => i.Number).ToListAsync());
        Assert.Equal([1, 2], numbers);
        var page = await world.Clerk.Visit("/so-van-ban/den?tim=huong+dan+xay+dung");
        Assert.Equal(2, page.Html.QuerySelectorAll("tbody tr").Length);
        Assert.Empty((await world.Clerk.Visit("/so-van-ban/den?tim=khong+co+dau")).Html.QuerySelectorAll("tbody tr"));
        Assert.Empty((await world.Beside.Visit("/so-van-ban/den")).Html.QuerySelectorAll("tbody tr"));
        Assert.Equal(HttpStatusCode.NotFound, await world.Beside.StatusOf($"/so-van-ban/den?co-quan={world.Committee.Id}"));
    }

    [Fact]
    public async Task The_outgoing_register_has_the_columns_of_the_decree_and_shows_what_was_cancelled()
    {
        var world = await PaperWorld.OfAsync(commune);
        await world.IssueAsync(await world.DraftAsync("về việc tuyên truyền", more: [("Form.Keeper", "Văn phòng"), ("Form.Copies", "5")]));
        var spoiled = await world.DraftAsync("về việc bị hủy");
        await PaperWorld.Done(PaperWorld.DoAsync(world.Clerk, spoiled, "Submit"));
        await PaperWorld.Done(PaperWorld.DoAsync(world.Chair, spoiled, "Sign"));
        await PaperWorld.Done(PaperWorld.DoAsync(world.Chair, spoiled, "Cancel", ("because", "Sai tên cơ quan")));

        var page = await world.Clerk.Visit("/so-van-ban/di");
        Assert.Equal(RegisterForm.Of(RegisterKind.Outgoing).Columns.Select(c => c.Name), page.Html.QuerySelectorAll("thead th").Select(h => h.TextContent));
        var rows = page.Html.QuerySelectorAll("tbody tr").Select(r => r.TextContent).ToList();
        Assert.Contains("0/1", rows[0]);
        Assert.Contains("Văn phòng", rows[0]);
        Assert.Contains("Hủy: Sai tên cơ quan", rows[1]);
        Assert.Single((await world.Clerk.Visit("/so-van-ban/di?tim=tuyen+truyen&nam=2026&loai=K%E1%BA%BF+ho%E1%BA%A1ch")).Html.QuerySelectorAll("tbody tr"));
        Assert.Empty((await world.Clerk.Visit("/so-van-ban/di?nam=2025")).Html.QuerySelectorAll("tbody tr"));
        Assert.Empty((await world.Clerk.Visit($"/so-van-ban/di?tu={commune.Today.AddDays(1):yyyy-MM-dd}")).Html.QuerySelectorAll("tbody tr"));
        Assert.Equal(2, (await world.Clerk.Visit("/so-van-ban/di?in=1")).Html.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task A_register_is_taken_along_as_a_workbook_by_its_own_body_alone()
    {
        var world = await PaperWorld.OfAsync(commune);
        await world.IssueAsync(await world.DraftAsync("về việc xuất sổ"));

        var bytes = await world.Clerk.Client.GetByteArrayAsync(
            new Uri($"/so-van-ban/di/xuat.xlsx?co-quan={world.Committee.Id}", UriKind.Relative),
            TestContext.Current.CancellationToken
        );

        using var workbook = new ZipArchive(new MemoryStream(bytes));
        using var sheet = new StreamReader(
            workbook
                .Entries.Single(e => e.FullName.EndsWith("sheet.xml", StringComparison.Ordinal) || e.FullName.EndsWith("sheet1.xml", StringComparison.Ordinal))
                .Open()
        );
        Assert.Contains("01/KH-UBND", await sheet.ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.OK, await world.Beside.StatusOf("/so-van-ban/den/xuat.xlsx"));
        Assert.Equal(HttpStatusCode.NotFound, await world.Beside.StatusOf($"/so-van-ban/di/xuat.xlsx?co-quan={world.Committee.Id}"));
    }

    [Fact]
    public async Task A_body_that_begins_within_the_year_goes_on_with_the_numbers_of_its_book_on_paper()
    {
        var world = await PaperWorld.OfAsync(commune);
        (string, string)[] book = [("owner", $"{world.Committee.Id}"), ("kind", "Kế hoạch"), ("symbol", "KH-UBND")];

        await PaperWorld.Refused("number-book.first-out-of-range", PaperWorld.DoAsync(world.Clerk, "/so-van-ban/cap-so", "", [.. book]));
        await PaperWorld.Done(PaperWorld.DoAsync(world.Clerk, "/so-van-ban/cap-so", "", [.. book, ("first", "57")]));
        await world.IssueAsync(await world.DraftAsync("về việc giữa năm"));
        await PaperWorld.Refused("number-book.has-given-numbers", PaperWorld.DoAsync(world.Clerk, "/so-van-ban/cap-so", "", [.. book, ("first", "60")]));
        Assert.Equal(HttpStatusCode.NotFound, (await PaperWorld.DoAsync(world.Beside, "/so-van-ban/cap-so", "", [.. book, ("first", "3")])).Status);

        Assert.Equal("57/KH-UBND", await commune.Read(db => db.OutgoingPapers.Select(e => e.Mark).SingleAsync()));
        Assert.Contains("58", (await world.Clerk.Visit("/so-van-ban/cap-so")).Html.QuerySelector("tbody")!.TextContent);
    }

    [Fact]
    public async Task A_paper_that_came_with_a_file_is_read_as_a_plan_and_twice_is_one_reading()
    {
        var world = await PaperWorld.OfAsync(commune);
        await PaperWorld.Done(EnterAsync(world, "20/KH-UBND"));
        var entry = await commune.Read(db => db.IncomingPapers.AsNoTracking().SingleAsync());
        var path = $"/so-van-ban/den/{entry.Id}";
        await PaperWorld.Refused("paper-draft.without-text", PaperWorld.DoAsync(world.Clerk, path, "Plan"));
        var hash = await commune.Do((Dinh.Data.Files.FileStore files) => files.KeepAsync("KẾ HOẠCH\nthực hiện dân chủ"u8.ToArray(), default));
        await commune.Read(db => db.IncomingPapers.ExecuteUpdateAsync(i => i.SetProperty(x => x.FileHash, hash).SetProperty(x => x.FileName, "ke-hoach.txt")));

        var (one, two) = (await PaperWorld.DoAsync(world.Clerk, path, "Plan"), await PaperWorld.DoAsync(world.Clerk, path, "Plan"));

        Assert.StartsWith("/ke-hoach/nhap/", one.Location, StringComparison.Ordinal);
        Assert.Equal(one.Location, two.Location);
        Assert.Equal(HttpStatusCode.NotFound, (await PaperWorld.DoAsync(world.Beside, path, "Plan")).Status);
    }

    private static async Task<Answer> EnterAsync(PaperWorld world, string mark, params (string, string)[] more)
    {
        var page = await world.Clerk.Visit("/so-van-ban/den/nhap");
        return await page.Submit(
            "main form",
            [
                ("Form.Mark", mark),
                .. more,
                .. new[] { ("Form.Author", "Sở Nội vụ tỉnh Thái Nguyên") }.Where(f => !more.Any(m => m.Item1 == f.Item1)),
                ("Form.Title", "hướng dẫn xây dựng quy chế"),
                ("Form.PaperDay", PaperWorld.Day(world.Commune.Today.AddDays(-3))),
                ("Form.ArrivedOn", PaperWorld.Day(world.Commune.Today)),
            ]
        );
    }
}
