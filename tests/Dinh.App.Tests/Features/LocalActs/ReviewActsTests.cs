using System.Globalization;
using System.Net;
using Dinh.App.Tests.Jobs;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Testing;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.LocalActs;

public sealed class ReviewActsTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task A_list_is_opened_filled_judged_and_closed_and_its_work_becomes_duties()
    {
        var world = await ActWorld.OfAsync(commune);
        var path = await OpenedAsync(world);

        await Done(
            ActWorld.DoAsync(
                world.Clerk,
                path,
                "Import",
                ("table", "Ngày ban hành\tTên văn bản\tSố ký hiệu\n05/9/2019\tQuy chế dân chủ xã\t12/QĐ-UBND\n\tNội quy tiếp dân\t")
            )
        );
        Assert.Contains(
            "act-review.not-looked-through",
            (await ActWorld.DoAsync(world.Clerk, path, "Close", ("report", "88/BC-UBND"), ("on", "2026-03-02"))).Text
        );
        var acts = (await commune.Read(db => db.ActReviews.Include(r => r.Acts).SingleAsync())).Acts.OrderBy(a => a.Position).ToList();
        Assert.Equal(new DateOnly(2019, 9, 5), acts[0].IssuedOn);

        Assert.Contains(
            "act-review.without-body",
            (await ActWorld.DoAsync(world.Clerk, path, "Judge", ("act", $"{acts[0].Id}"), ("Finding", "Replace"), ("Proposal", "Ban hành lại"))).Text
        );
        await Done(
            ActWorld.DoAsync(
                world.Clerk,
                path,
                "Judge",
                ("act", $"{acts[0].Id}"),
                ("Finding", "Replace"),
                ("Proposal", "Ban hành lại"),
                ("Body", $"{world.Committee.Id}"),
                ("Due", "2026-06-30")
            )
        );
        await Done(ActWorld.DoAsync(world.Clerk, path, "Judge", ("act", $"{acts[1].Id}"), ("Finding", "Keep")));
        await Done(ActWorld.DoAsync(world.Clerk, path, "Close", ("report", "88/BC-UBND"), ("on", "2026-03-02")));

        var duties = await commune.Read(db => db.Duties.Include(d => d.Evidence).ToListAsync());
        Assert.Single(duties, d => d.Content.StartsWith("Thay thế 12/QĐ-UBND", StringComparison.Ordinal) && d.NextDue == new DateOnly(2026, 6, 30));
        Assert.Single(duties, d => d.HasTurns && d.NextDue == new DateOnly(2027, 12, 15)); // this year's turn is covered by the report
        var csv = await world.Clerk.Client.GetStringAsync(new Uri($"{path}/xuat.csv", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("Quy chế dân chủ xã,12/QĐ-UBND,05/9/2019", csv);
    }

    [Fact]
    public async Task A_table_with_a_fault_adds_nothing_and_says_which_line()
    {
        var world = await ActWorld.OfAsync(commune);
        var path = await OpenedAsync(world);

        var answer = await ActWorld.DoAsync(world.Clerk, path, "Import", ("table", "Tên văn bản;Ngày\nQuy chế;31/02/2024\nNội quy;"));

        Assert.Contains("Dòng 2", answer.Text);
        Assert.Empty((await commune.Read(db => db.ActReviews.Include(r => r.Acts).SingleAsync())).Acts);
    }

    [Fact]
    public async Task A_year_has_one_list_and_strangers_see_none_of_it()
    {
        var world = await ActWorld.OfAsync(commune);
        var path = await OpenedAsync(world);
        var stranger = await commune.SignedIn(Function.Officer, await commune.HasBody("UBND xã khác"));

        var again = await (await world.Clerk.Visit("/ra-soat")).Submit("main form", ("due", "2026-12-01"));

        Assert.Contains("act-review.already-open", again.Text);
        Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusOf(path));
        Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusOf($"{path}/xuat.csv"));
    }

    [Fact]
    public async Task A_workbook_and_a_csv_file_are_read_as_a_pasted_table_is()
    {
        var world = await ActWorld.OfAsync(commune);
        var path = await OpenedAsync(world);

        await Done(SendAsync(world, path, "danh-muc.xlsx", Workbook("Quy chế dân chủ xã", "12/QĐ-UBND", new(2019, 9, 5))));
        await Done(SendAsync(world, path, "danh-muc.csv", "DANH MỤC VĂN BẢN;;\nTT;Trích yếu;Số, ký hiệu\n1;Nội quy tiếp dân;07/NQ\n"u8.ToArray()));

        var acts = (await commune.Read(db => db.ActReviews.Include(r => r.Acts).SingleAsync())).Acts.OrderBy(a => a.Position).ToList();
        Assert.Equal(
            ["Quy chế dân chủ xã 12/QĐ-UBND 2019-09-05", "Nội quy tiếp dân 07/NQ "],
            acts.Select(a => $"{a.Title} {a.Number} {a.IssuedOn:yyyy-MM-dd}")
        );
    }

    [Theory]
    [InlineData("danh-muc.xls", "file.save-as-xlsx")]
    [InlineData("danh-muc.docx", "file.no-table")]
    [InlineData("danh-muc.xlsx", "file.type-mismatch")]
    public async Task A_file_that_is_no_table_is_refused_with_what_to_do(string name, string code)
    {
        var world = await ActWorld.OfAsync(commune);
        var path = await OpenedAsync(world);

        Assert.Contains(code, (await SendAsync(world, path, name, "Tên văn bản\nQuy chế"u8.ToArray())).Text);
    }

    [Fact]
    public async Task A_finding_can_be_a_part_of_a_plans_task_and_the_list_its_evidence()
    {
        var world = await ActWorld.OfAsync(commune);
        var task = await commune.Has(Task(world.Committee, "Rà soát quy chế dân chủ"));
        var stranger = await commune.Has(Task(await commune.HasBody("UBND xã khác"), "Việc của xã khác"));
        var page = await world.Clerk.Visit("/ra-soat");
        var path = (await page.Submit("main form", ("planDuty", $"{task.Id}"))).Location!;
        await Done(ActWorld.DoAsync(world.Clerk, path, "Import", ("table", "Tên văn bản\nQuy chế dân chủ xã")));
        var act = (await commune.Read(db => db.ActReviews.Include(r => r.Acts).SingleAsync())).Acts[0];
        (string, string)[] finding =
        [
            ("act", $"{act.Id}"),
            ("Finding", "Amend"),
            ("Proposal", "Theo luật mới"),
            ("Body", $"{world.Committee.Id}"),
            ("Due", "2026-06-30"),
        ];

        Assert.Equal(HttpStatusCode.NotFound, (await ActWorld.DoAsync(world.Clerk, path, "Judge", [.. finding, ("PartOf", $"{stranger.Id}")])).Status);
        Assert.Contains(task.Content, (await world.Clerk.Visit($"{path}?vb={act.Id}")).Html.QuerySelector("#part-of")!.TextContent);
        await Done(ActWorld.DoAsync(world.Clerk, path, "Judge", [.. finding, ("PartOf", $"{task.Id}")]));
        await Done(ActWorld.DoAsync(world.Clerk, path, "Close", ("report", "88/BC-UBND"), ("on", "2026-03-02")));

        Assert.Equal(task.Id, (await commune.Read(db => db.Duties.SingleAsync(d => d.Content.StartsWith("Sửa đổi")))).ParentId);
        Assert.Equal(commune.Today, (await commune.Read(db => db.Duties.SingleAsync(d => d.Id == task.Id))).ClosedOn);
    }

    [Fact]
    public async Task The_list_of_a_new_year_opens_by_itself_once_with_what_was_kept()
    {
        var world = await ActWorld.OfAsync(commune);
        var path = await OpenedAsync(world);
        await Done(ActWorld.DoAsync(world.Clerk, path, "Import", ("table", "Tên văn bản\nQuy chế dân chủ xã\nNội quy cũ")));
        var first = await commune.Read(db => db.ActReviews.Include(r => r.Acts).SingleAsync());
        (string, string)[] repeal = [("Finding", "Repeal"), ("Proposal", "Hết cần"), ("Body", $"{world.Committee.Id}"), ("Due", "2026-06-30")];
        await Done(ActWorld.DoAsync(world.Clerk, path, "Judge", [("act", $"{first.Acts.Single(a => a.Title == "Nội quy cũ").Id}"), .. repeal]));

        commune.Clock.MoveTo(new(2026, 12, 31), new(8, 0));
        await commune.RunJobs();
        Assert.Single(await commune.Read(db => db.ActReviews.ToListAsync()));
        commune.Clock.MoveTo(new(2027, 1, 2), new(8, 0));
        await commune.RunJobs();

        var second = Assert.Single(await commune.Read(db => db.ActReviews.Include(r => r.Acts).Where(r => r.Year == 2027).ToListAsync()));
        Assert.Equal((new DateOnly(2027, 12, 15), first.YearlyDutyId), (second.DueOn, second.YearlyDutyId));
        Assert.Equal("Quy chế dân chủ xã", Assert.Single(second.Acts).Title);
    }

    [Fact]
    public async Task A_body_that_no_longer_owes_the_review_gets_no_new_list()
    {
        var world = await ActWorld.OfAsync(commune);
        await OpenedAsync(world);
        await commune.Do(
            async (Data.DinhDb db) =>
            {
                (await db.Duties.SingleAsync()).Cancel("Nhập vào xã khác.", commune.Today);
                return await db.SaveChangesAsync();
            }
        );

        commune.Clock.MoveTo(new(2027, 1, 4), new(8, 0));
        await commune.RunJobs();

        Assert.Single(await commune.Read(db => db.ActReviews.ToListAsync()));
    }

    private static Duty Task(Body body, string content) =>
        Duty.Assign(A.NewDuty with { BodyId = body.Id, Content = content, TaskKind = "document_review", Window = A.By(new(2026, 12, 31)) });

    private static byte[] Workbook(string title, string number, DateOnly day)
    {
        using var file = new MemoryStream();
        using (var book = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var main = book.AddWorkbookPart();
            var part = main.AddNewPart<WorksheetPart>();
            part.Worksheet = new(
                new SheetData(
                    RowOf("DANH MỤC VĂN BẢN"),
                    RowOf("Ngày ban hành", "Tên văn bản", "Số, ký hiệu"),
                    RowOf(day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture), title, number)
                )
            );
            main.Workbook = new(
                new Sheets(
                    new Sheet
                    {
                        Name = "Danh mục",
                        SheetId = 1,
                        Id = main.GetIdOfPart(part),
                    }
                )
            );
        }

        return file.ToArray();
    }

    private static Row RowOf(params string[] cells) => new(cells.Select(c => new Cell { DataType = CellValues.InlineString, InlineString = new(new Text(c)) }));

    private static async Task<Answer> SendAsync(ActWorld world, string path, string name, byte[] content)
    {
        const string token = "__RequestVerificationToken";
        var page = await world.Clerk.Visit(path);
        using var form = new MultipartFormDataContent
        {
            { new StringContent(page.Html.QuerySelector($"#them input[name={token}]")!.GetAttribute("value")!), token },
            { new ByteArrayContent(content), "file", name },
        };
        using var answer = await world.Clerk.Client.PostAsync(new Uri($"{path}?handler=Import", UriKind.Relative), form);
        return new(answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Headers.Location?.OriginalString);
    }

    private static async Task<string> OpenedAsync(ActWorld world)
    {
        var answer = await (await world.Clerk.Visit("/ra-soat")).Submit("main form");
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        return answer.Location!;
    }

    private static async Task Done(Task<Answer> deed)
    {
        var answer = await deed;
        Assert.True(answer.Status == HttpStatusCode.Redirect, ActWorld.RefusalOf(answer));
    }
}
