using System.Net;
using Dinh.App.Features.Reports.CountReport;
using Dinh.App.Features.Reports.WriteReport;
using Dinh.App.Tests.Features.Papers;
using Dinh.App.Tests.Features.Reports.Counting;
using Dinh.Data.Files;
using Dinh.Data.Reports;
using Dinh.Domain.Common;
using Dinh.Domain.Difficulties;
using Dinh.Domain.Duties;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Domain.Reports;
using Dinh.Law.Reporting;
using Dinh.Testing;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Reports.WriteReport;

/// <summary>A commune's report in words, from its figures to a signed paper, through the pages.</summary>
public sealed class WriteReportTests : IAsyncLifetime
{
    private static readonly FormContent Form = CountedWorld.FormOf(
        CountedWorld.Counted("work.conferences", "Số hội nghị", new("duties.closed", "conference")),
        CountedWorld.Typed("work.people", "Số người dự")
    );

    private readonly Commune house = new();
    private CountedWorld world = null!;
    private PaperWorld papers = null!;
    private Report report = null!;

    public async ValueTask InitializeAsync()
    {
        world = await CountedWorld.OfAsync(house, Form);
        papers = await PaperWorld.OfAsync(house);
        report = await world.OwesAsync(papers.Committee);
        await world.DidAsync(papers.Committee, "conference", new(2026, 3, 1), new(2026, 2, 20));
        await world.DidAsync(papers.Committee, "conference", new(2026, 5, 1), null, "Kiểm tra việc niêm yết");
        await world.DidAsync(papers.Committee, "reporting", new(2026, 11, 1), null, "Tổng kết năm");
        await CountAsync();
    }

    public ValueTask DisposeAsync() => house.DisposeAsync();

    [Fact]
    public async Task One_press_drafts_the_report_and_each_number_leads_to_its_source()
    {
        var empty = await papers.Clerk.Visit(Page);
        Assert.Contains("Chưa soạn lời văn", empty.Html.Body!.TextContent);
        await PaperWorld.Done(empty.Submit("form[action$='handler=Draft']"));

        var page = await papers.Clerk.Visit(Page);
        var text = page.Html.QuerySelector("main")!.TextContent;
        Assert.Contains("- Số hội nghị: 1.", text);
        Assert.Contains("Chỉ tiêu chưa có số liệu: “Số người dự”.", text);
        Assert.Contains("còn 1 nhiệm vụ quá hạn chưa hoàn thành:", text);
        Assert.Contains("- Kiểm tra việc niêm yết (UBND xã Bình Yên; thời hạn 01/05/2026).", text);
        Assert.Contains("- Tổng kết năm, hạn ngày 01/11/2026.", text);
        Assert.NotNull(page.Html.QuerySelector($"a[href='/bao-cao/{report.Id}/dien#o-work-conferences']"));
        Assert.NotNull(page.Html.QuerySelector("a[href^='/viec/']"));
    }

    [Fact]
    public async Task Duties_of_the_same_day_stand_one_after_the_other()
    {
        await world.DidAsync(papers.Committee, "conference", new(2026, 5, 1), null, "Niêm yết quy ước");
        await world.DidAsync(papers.Committee, "reporting", new(2026, 11, 1), null, "Báo cáo năm");

        await DraftAsync();

        var text = (await papers.Clerk.Visit(Page)).Html.QuerySelector("main")!.TextContent;
        Assert.Contains("còn 2 nhiệm vụ quá hạn chưa hoàn thành:", text);
        Assert.Contains("- Niêm yết quy ước (UBND xã Bình Yên; thời hạn 01/05/2026).", text);
        Assert.Contains("- Báo cáo năm, hạn ngày 01/11/2026.", text);
    }

    [Fact]
    public async Task A_difficulty_of_the_period_stands_in_the_report_and_leads_to_itself()
    {
        var key = Id<Difficulty>.New();
        var given = new NewDifficulty(DifficultyKind.Difficulty, papers.Committee.Id, world.Receiver.Id, "Chưa có biểu mẫu", "Chưa có biểu mẫu thống nhất");
        await house.Has(DifficultyCluster.Raise(key, given, new("Người nêu", new(2026, 5, 5), of => $"/vuong-mac/{of}")));

        await DraftAsync();

        var main = (await papers.Clerk.Visit(Page)).Html.QuerySelector("main")!;
        Assert.Contains("Chưa có biểu mẫu", main.TextContent);
        Assert.NotNull(main.QuerySelector($"a[href='/vuong-mac/{key}']"));
    }

    [Fact]
    public async Task What_was_written_stays_when_it_is_drafted_anew_and_says_so_where_the_figures_changed()
    {
        await DraftAsync();
        await PaperWorld.Done(PaperWorld.DoAsync(papers.Clerk, Page, "Reword", ("part", "results.work"), ("words", "Xã đã tổ chức một hội nghị đông đủ.")));
        await TypeAsync("work.people", 120);

        var behind = await papers.Clerk.Visit(Page);
        Assert.Contains("Số liệu đã thay đổi từ lần soạn trước", behind.Html.Body!.TextContent);
        await DraftAsync();

        var text = (await papers.Clerk.Visit(Page)).Html.QuerySelector("main")!.TextContent;
        Assert.Contains("Xã đã tổ chức một hội nghị đông đủ.", text);
        Assert.Contains("Số liệu đã khác so với khi sửa", text);
        Assert.DoesNotContain("Số liệu đã thay đổi từ lần soạn trước", text);
        await PaperWorld.Done(PaperWorld.DoAsync(papers.Clerk, Page, "Reword", ("part", "results.work"), ("words", "")));
        Assert.Contains("- Số người dự: 120.", (await papers.Clerk.Visit(Page)).Html.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task It_is_signed_under_a_number_and_its_paper_closes_the_duty()
    {
        await DraftAsync();
        var begun = await PaperWorld.DoAsync(papers.Clerk, Page, "Sign");
        Assert.Equal(HttpStatusCode.Redirect, begun.Status);
        var draft = Id<PaperDraft>.Parse(begun.Location!.Split('/')[^1], null);

        var issued = await papers.IssueAsync(draft);

        var paper = await house.Read(db => db.Papers.AsNoTracking().SingleAsync(p => p.Id == issued));
        Assert.Equal(("BÁO CÁO", "01/BC-UBND", "Kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2026"), (paper.Kind, paper.Number, paper.Title));
        var words = WordsOf(await house.Do((FileStore files) => files.ReadAsync(paper.FileHash!, default)));
        Assert.Contains("Số: 01/BC-UBND", words);
        Assert.Contains("I. KẾT QUẢ THỰC HIỆN", words);
        Assert.Contains("PHỤ LỤC", words);
        Assert.Contains("- Sở Nội vụ tỉnh Nam Sơn;", words);
        var duty = await house.Read(db => db.Duties.Include(d => d.Evidence).AsNoTracking().SingleAsync(d => d.Id == report.DutyId));
        Assert.Equal((ProofKind.Paper, "01/BC-UBND", house.Today), (duty.Evidence[0].Kind, duty.Evidence[0].Label, duty.ClosedOn!.Value));
        Assert.Contains("01/BC-UBND", (await papers.Clerk.Visit(Page)).Html.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task While_others_have_the_paper_its_words_stand_still()
    {
        await DraftAsync();
        var begun = await PaperWorld.DoAsync(papers.Clerk, Page, "Sign");
        var draft = Id<PaperDraft>.Parse(begun.Location!.Split('/')[^1], null);
        await PaperWorld.Done(PaperWorld.DoAsync(papers.Clerk, draft, "Submit"));

        await PaperWorld.Refused("written-report.under-way", PaperWorld.DoAsync(papers.Clerk, Page, "Draft"));
        await PaperWorld.Refused("written-report.under-way", PaperWorld.DoAsync(papers.Clerk, Page, "Reword", ("part", "next"), ("words", "Khác")));
        await PaperWorld.Refused("written-report.under-way", PaperWorld.DoAsync(papers.Clerk, Page, "Sign"));
    }

    [Fact]
    public async Task Two_presses_make_one_paper_draft()
    {
        await DraftAsync();

        var first = await PaperWorld.DoAsync(papers.Clerk, Page, "Sign");
        var second = await PaperWorld.DoAsync(papers.Clerk, Page, "Sign");

        Assert.Equal(first.Location, second.Location);
        Assert.Equal(1, await house.Read(db => db.PaperDrafts.CountAsync()));
    }

    [Fact]
    public async Task Run_again_for_the_same_moment_it_gives_the_same_document()
    {
        await DraftAsync();
        Uri[] files =
        [
            .. new[] { $"{Page}/van-ban.docx", $"{Page}/van-ban.pdf", $"{Page}/phu-luc.xlsx", $"/bao-cao/{report.Id}/xuat.xlsx" }.Select(a => new Uri(
                a,
                UriKind.Relative
            )),
        ];
        var first = new List<byte[]>();
        foreach (var file in files)
            first.Add(await papers.Clerk.Client.GetByteArrayAsync(file));
        house.Clock.MoveOn(TimeSpan.FromMinutes(5));

        foreach (var (file, before) in files.Zip(first))
        {
            var after = await papers.Clerk.Client.GetByteArrayAsync(file);
            Assert.True(before.AsSpan().SequenceEqual(after), $"{file} is another file a little later.");
        }

        Assert.Contains("- Số hội nghị: 1.", WordsOf(first[0]));
        Assert.True(first[1].AsSpan().StartsWith("%PDF"u8));
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(first[2]), isEditable: false);
        Assert.Contains("Số hội nghị", workbook.WorkbookPart!.WorksheetParts.Single().Worksheet.InnerText);
    }

    [Fact]
    public async Task The_period_before_is_compared_with()
    {
        var earlier = await world.OpensAsync(CountedWorld.Half.Previous);
        var before = await world.OwesAsync(papers.Committee, earlier);
        await TypeAsync("work.people", 100, before);
        await house.Do(
            async (Dinh.Data.DinhDb db) =>
            {
                var sent = await db.Reports.Include(r => r.Filings).SingleAsync(r => r.Id == before.Id);
                Assert.Null(
                    sent.Send(
                        await db.ReportRounds.SingleAsync(r => r.Id == earlier.Id),
                        new("seal"),
                        [],
                        new("Lan", papers.Committee.Id, new(2025, 12, 14, 0, 0, 0, DateTimeKind.Utc), new(2025, 12, 14))
                    ).Refusal
                );
                return await db.SaveChangesAsync();
            }
        );
        await TypeAsync("work.people", 120);

        await DraftAsync();

        Assert.Contains("- Số người dự: 120 (tăng 20 so với kỳ trước).", (await papers.Clerk.Visit(Page)).Html.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task Only_the_body_that_owes_the_report_writes_it()
    {
        await DraftAsync();
        var receiver = await house.SignedIn(Function.Officer, world.Receiver);
        var stranger = await house.SignedIn();

        Assert.Equal(HttpStatusCode.NotFound, await receiver.StatusOf(Page));
        Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusOf($"{Page}/van-ban.docx"));
        Assert.Equal(HttpStatusCode.OK, await receiver.StatusOf($"/bao-cao/{report.Id}/so-dem"));
        Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusOf($"/bao-cao/{report.Id}/so-dem"));
        Assert.Equal(HttpStatusCode.NotFound, (await PaperWorld.DoAsync(receiver, $"/bao-cao/{report.Id}/so-dem", "")).Status);
    }

    [Fact]
    public async Task The_counted_figures_show_their_records_and_can_be_counted_again()
    {
        await world.DidAsync(papers.Committee, "conference", new(2026, 4, 1), new(2026, 4, 1), "Hội nghị đối thoại");
        var page = await papers.Clerk.Visit($"/bao-cao/{report.Id}/so-dem");
        Assert.DoesNotContain("Hội nghị đối thoại", page.Html.Body!.TextContent);

        await PaperWorld.Done(page.Submit($"form[action='/bao-cao/{report.Id}/so-dem']"));

        var text = (await papers.Clerk.Visit($"/bao-cao/{report.Id}/so-dem")).Html.QuerySelector("main")!.TextContent;
        Assert.Contains("Số hội nghị: 2", text);
        Assert.Contains("Hội nghị đối thoại", text);
    }

    [Fact]
    public async Task A_merged_report_says_how_many_reported()
    {
        var above = await house.HasBody("UBND tỉnh Nam Sơn");
        var regime = await house.Has(
            ReportRegime.Lay(
                Id<ReportRegime>.New(),
                new()
                {
                    Name = "Báo cáo tỉnh",
                    OwnerId = above.Id,
                    ToId = above.Id,
                    FormCode = Form.Code,
                    Period = PeriodKind.HalfYear,
                    Due = world.Regime.Due,
                    Ground = "Kế hoạch",
                    From = new(2025, 1, 1),
                }
            )
        );
        var round = await house.Has(ReportRound.Open(Id<ReportRound>.New(), regime, world.Form, CountedWorld.Half, (new(2026, 6, 25), new(2026, 6, 1))));
        var merged = await (world with { Regime = regime, Receiver = above }).OwesAsync(world.Receiver, round);

        var facts = await house.Do(
            async (ReportFactsQuery query) =>
                await query.OfAsync(
                    await query.HeadAsync(await house.Read(db => db.Reports.Include(r => r.Filings).SingleAsync(r => r.Id == merged.Id)), default),
                    default
                )
        );

        Assert.Equal((1, 0, 1), (facts.Coverage!.Asked, facts.Coverage.InTime, facts.Coverage.Missing.Count));
        Assert.Equal("UBND xã Bình Yên", facts.Coverage.Missing[0]);
    }

    [Theory]
    [InlineData("Báo cáo kết quả thực hiện dân chủ ở cơ sở", "Kết quả thực hiện dân chủ ở cơ sở")]
    [InlineData("Báo cáo định kỳ 6 tháng kết quả thực hiện dân chủ", "Kết quả thực hiện dân chủ")]
    [InlineData("Báo cáo Hội đồng nhân dân về quá trình và kết quả công khai thông tin", "Quá trình và kết quả công khai thông tin")]
    [InlineData("Báo cáo hằng quý của Ban Thanh tra nhân dân", "Kết quả hoạt động của Ban Thanh tra nhân dân")]
    public void A_regime_s_name_gives_the_title(string regime, string subject) => Assert.Equal(subject, ReportSubjects.Of(regime));

    private string Page => $"/bao-cao/{report.Id}/loi-van";

    private Task DraftAsync() => PaperWorld.Done(PaperWorld.DoAsync(papers.Clerk, Page, "Draft"));

    private Task<bool> CountAsync() =>
        house.Do(
            async (CountReportsHandler counting) =>
            {
                await counting.CountAsync(world.Round, [report.Id], default);
                return true;
            }
        );

    private Task<int> TypeAsync(string cell, long value, Report? of = null) =>
        house.Do(
            async (Dinh.Data.DinhDb db) =>
            {
                var key = (of ?? report).Id;
                var number = await db.CellNumbers.SingleOrDefaultAsync(c => c.Key == cell);
                if (number is null)
                {
                    db.CellNumbers.Add(number = new(cell));
                    await db.SaveChangesAsync();
                }

                var row = await db.Filings.Where(f => f.ReportId == key).Select(f => f.Row).SingleAsync();
                db.Figures.Add(new(row, number.Number) { Number = value, Origin = FigureOrigin.Typed });
                return await db.SaveChangesAsync();
            }
        );

    private static string WordsOf(byte[] docx)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        return string.Join(
            '\n',
            document.MainDocumentPart!.Document.Body!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Select(p => p.InnerText)
        );
    }
}
