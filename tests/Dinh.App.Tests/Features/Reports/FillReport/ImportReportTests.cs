using System.IO.Compression;
using System.Net;
using AngleSharp.Html.Parser;
using Dinh.App.Features.Reports;
using Dinh.Data.Reports;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Law.Reporting;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Reports.FillReport;

public sealed class ImportReportTests : IAsyncLifetime
{
    private const string Notes = "Ghi chú";
    private const string Token = "__RequestVerificationToken";
    private readonly Commune commune = new();
    private FillWorld world = null!;

    public async ValueTask InitializeAsync() => world = await FillWorld.OfAsync(commune);

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task A_workbook_filled_in_offline_is_shown_first_and_then_written()
    {
        await world.TypeAsync(("board.members", "5"));
        var book = await DownloadAsync(world);
        book = Workbook.WithNumber(book, "Số liệu", At(book, "board.supervisions"), 1_234);
        book = Workbook.WithWords(book, "Số liệu", At(book, "board.cases"), "300");
        book = Workbook.WithWords(book, "II Họp thôn", "B7", "Thôn Đoài");
        book = Workbook.WithWords(book, "II Họp thôn", "C7", "5/9/2026");

        var shown = await SendAsync(world, book);
        var before = await world.KeptAsync();
        var written = await ApplyAsync(world, shown);

        Assert.Contains("Tệp sẽ thay đổi 3 chỗ", shown.Text);
        Assert.DoesNotContain("board.supervisions", before.Keys);
        Assert.Equal(HttpStatusCode.Redirect, written.Status);
        var kept = await world.KeptAsync();
        Assert.Equal(
            (1_234, 300, 5, 1),
            (kept["board.supervisions"].Number, kept["board.cases"].Number, kept["board.members"].Number, kept["meetings.held"].Number)
        );
    }

    [Fact]
    public async Task The_same_file_written_twice_writes_its_new_row_once()
    {
        var book = Workbook.WithWords(await DownloadAsync(world), "II Họp thôn", "B7", "Thôn Đoài");

        await ApplyAsync(world, await SendAsync(world, book));
        await ApplyAsync(world, await SendAsync(world, book));

        Assert.Equal(1, (await world.KeptAsync())["meetings.held"].Number);
    }

    [Fact]
    public async Task Errors_are_told_by_sheet_and_cell_and_then_nothing_is_written()
    {
        var book = await DownloadAsync(world);
        var (supervisions, cases, members) = (At(book, "board.supervisions"), At(book, "board.cases"), At(book, "board.members"));
        book = Workbook.WithWords(book, "Số liệu", supervisions, "mười hai");
        book = Workbook.WithFormula(book, "Số liệu", cases, "A1&\"x\"", null);
        book = Workbook.WithNumber(book, "Số liệu", members, 60);
        book = Workbook.WithWords(book, "II Họp thôn", "C7", "31/2/2026");

        var shown = await SendAsync(world, book);

        Assert.Contains($"Số liệu, ô {supervisions}", shown.Text);
        Assert.Contains("mười hai", shown.Text);
        Assert.Contains($"Số liệu, ô {cases}", shown.Text);
        Assert.Contains("công thức", shown.Text);
        Assert.Contains($"Số liệu, ô {members}", shown.Text);
        Assert.Contains("II Họp thôn, ô C7", shown.Text);
        Assert.Null(new HtmlParser().ParseDocument(shown.Text).QuerySelector("input[name=hash]"));
        Assert.Empty(await world.KeptAsync());
    }

    [Fact]
    public async Task The_number_that_a_formula_gave_is_taken_and_shown_as_such()
    {
        var book = await DownloadAsync(world);
        book = Workbook.WithFormula(book, "Số liệu", At(book, "board.supervisions"), "6+6", "12");

        var shown = await SendAsync(world, book);
        await ApplyAsync(world, shown);

        Assert.Contains("kết quả của công thức trong tệp", shown.Text);
        Assert.Equal(12, (await world.KeptAsync())["board.supervisions"].Number);
    }

    [Fact]
    public async Task Merged_cells_are_refused_by_their_place()
    {
        var book = await DownloadAsync(world);

        var shown = await SendAsync(world, Workbook.WithMerge(book, "Số liệu", "D7:D8"));

        Assert.Contains("Số liệu, D7:D8", shown.Text);
        Assert.Contains("bỏ gộp", shown.Text);
    }

    [Fact]
    public async Task A_workbook_of_another_period_form_edition_or_unit_is_refused_and_nothing_is_lost()
    {
        await world.TypeAsync(("board.members", "5"));
        var neighbour = await world.OwedAsync(world.Round, (await commune.SignedIn()).Body!);
        var period = await world.AskedAsync(ReportPeriods.Of(PeriodKind.HalfYear, 2025, 1));
        var form = await FillWorld.OfAsync(commune, FillWorld.Small with { Code = "mau-khac" });
        var edition = await FillWorld.OfAsync(commune, FillWorld.Small with { Edition = 2 });
        var owner = await commune.SignedIn(body: await commune.Read(db => Task.FromResult(db.Bodies.Single(b => b.Id == neighbour.BodyId))));

        Assert.Contains("report-book.other-period", (await SendAsync(world, await DownloadAsync(period))).Text);
        Assert.Contains("report-book.other-form", (await SendAsync(world, await DownloadAsync(form))).Text);
        Assert.Contains("report-book.other-edition", (await SendAsync(world, await DownloadAsync(edition))).Text);
        Assert.Contains("report-book.other-unit", (await SendAsync(world, await DownloadAsync(world with { Clerk = owner, Report = neighbour }))).Text);
        Assert.Equal(5, (await world.KeptAsync())["board.members"].Number);
    }

    [Fact]
    public async Task What_is_no_workbook_of_ours_is_refused_in_words()
    {
        var book = await DownloadAsync(world);

        Assert.Contains("file.workbook-only", (await SendAsync(world, "a,b\n1,2"u8.ToArray(), "so-lieu.csv")).Text);
        Assert.Contains("file.save-as-xlsx", (await SendAsync(world, book, "so-lieu.xls")).Text);
        Assert.Contains("file.type-mismatch", (await SendAsync(world, "không phải bảng"u8.ToArray())).Text);
        Assert.Contains("file.bomb", (await SendAsync(world, Bomb())).Text);
        Assert.Contains("report-book.not-ours", (await SendAsync(world, Workbook.WithWords(book, "Số liệu", "A4", "của tôi"))).Text);
    }

    [Fact]
    public async Task What_somebody_wrote_after_the_download_stays()
    {
        var book = await DownloadAsync(world);
        await world.TypeAsync(("board.members", "7"));
        book = Workbook.WithNumber(Workbook.WithNumber(book, "Số liệu", At(book, "board.members"), 9), "Số liệu", At(book, "board.supervisions"), 2);

        var shown = await SendAsync(world, book);
        await ApplyAsync(world, shown);

        Assert.Contains("Người khác đã ghi “7”", shown.Text);
        var kept = await world.KeptAsync();
        Assert.Equal((7, 2), (kept["board.members"].Number, kept["board.supervisions"].Number));
    }

    [Fact]
    public async Task Words_that_begin_like_a_formula_go_out_harmless_and_come_back_the_same()
    {
        await world.TypeAsync(("board.words", "=HYPERLINK(1)"));

        var book = await DownloadAsync(world);

        Assert.Equal("'=HYPERLINK(1)", Workbook.TextAt(book, "Số liệu", At(book, "board.words")));
        Assert.Contains("không có gì khác", (await SendAsync(world, book)).Text);
    }

    [Fact]
    public async Task A_locked_period_takes_no_workbook()
    {
        var book = await DownloadAsync(world);
        book = Workbook.WithNumber(book, "Số liệu", At(book, "board.supervisions"), 2);
        var form = await world.Clerk.Visit(ReportLinks.Import(world.Report.Id));
        await world.SendAsync();

        var answer = await SendAsync(world, book, form: form);

        Assert.Contains("report.already-sent", answer.Text);
        Assert.Empty(await world.KeptAsync());
    }

    [Fact]
    public async Task A_foreign_report_takes_no_workbook()
    {
        var stranger = await commune.SignedIn();

        Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusOf(ReportLinks.Import(world.Report.Id)));
        Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusOf(ReportLinks.Xlsx(world.Report.Id)));
    }

    [Fact]
    public async Task Notes_and_the_names_of_evidence_go_out_and_come_back_after_a_dry_run()
    {
        await NoteAsync("board.cases", "Đã họp bù", "bien-ban.txt");
        var book = await DownloadAsync(world);
        var (cases, members) = (Workbook.RowOf(book, "board.cases", Notes), Workbook.RowOf(book, "board.members", Notes));
        Assert.Equal(("Đã họp bù", "bien-ban.txt"), (Workbook.TextAt(book, Notes, $"C{cases}"), Workbook.TextAt(book, Notes, $"E{cases}")));
        Assert.Contains("không có gì khác", (await SendAsync(world, book)).Text);
        book = Workbook.WithWords(book, Notes, $"C{members}", "=2 người nghỉ\ntừ tháng 5");
        book = Workbook.WithWords(book, Notes, $"D{members}", "Kiện toàn sau sắp xếp");
        book = Workbook.WithWords(book, Notes, $"E{members}", "bien-ban.txt");

        var shown = await SendAsync(world, book);
        var before = await SaidAsync("board.members");
        await ApplyAsync(world, shown);

        Assert.Contains("Tệp sẽ thay đổi 3 chỗ", shown.Text);
        Assert.Contains("Giải trình: I.7", shown.Text);
        Assert.Null(before);
        var (first, second) = ((await SaidAsync("board.cases"))!, (await SaidAsync("board.members"))!);
        Assert.Equal(("=2 người nghỉ\ntừ tháng 5", "Kiện toàn sau sắp xếp"), (second.Note, second.Explanation));
        Assert.Equal((first.EvidenceHash, first.EvidenceName), (second.EvidenceHash, second.EvidenceName));
        Assert.Equal("Đã họp bù", first.Note);
    }

    [Fact]
    public async Task Evidence_that_the_report_does_not_have_is_refused_by_its_cell_and_nothing_is_written()
    {
        var book = await DownloadAsync(world);
        var row = Workbook.RowOf(book, "board.members", Notes);
        book = Workbook.WithWords(Workbook.WithWords(book, Notes, $"C{row}", "Lời"), Notes, $"E{row}", "khong-co.pdf");

        var shown = await SendAsync(world, book);

        Assert.Contains($"{Notes}, ô E{row}", shown.Text);
        Assert.Contains("chưa có tệp nào mang tên ấy", shown.Text);
        Assert.Null(new HtmlParser().ParseDocument(shown.Text).QuerySelector("input[name=hash]"));
    }

    [Fact]
    public async Task A_note_that_somebody_wrote_after_the_download_stays_and_is_said()
    {
        var book = await DownloadAsync(world);
        var (cases, members) = (Workbook.RowOf(book, "board.cases", Notes), Workbook.RowOf(book, "board.members", Notes));
        await NoteAsync("board.cases", "Lời trên trang", null);
        book = Workbook.WithWords(Workbook.WithWords(book, Notes, $"C{cases}", "Lời trong tệp"), Notes, $"C{members}", "Lời khác");

        var shown = await SendAsync(world, book);
        await ApplyAsync(world, shown);

        Assert.Contains("Người khác đã ghi “Lời trên trang”", shown.Text);
        Assert.Equal(("Lời trên trang", "Lời khác"), ((await SaidAsync("board.cases"))!.Note, (await SaidAsync("board.members"))!.Note));
    }

    private async Task NoteAsync(string cell, string words, string? file)
    {
        var form = await world.Clerk.Visit($"{world.Fill}?o={cell}");
        using var content = new MultipartFormDataContent
        {
            { new StringContent(form.Html.QuerySelector($"input[name={Token}]")!.GetAttribute("value")!), Token },
            { new StringContent(cell), "o" },
            { new StringContent(words), "o.loi" },
        };
        if (file is not null)
            content.Add(new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes("biên bản")), "o.tep", file);
        using var answer = await world.Clerk.Client.PostAsync(new Uri(world.Fill, UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private Task<CellNote?> SaidAsync(string cell) =>
        commune.Read(db => db.CellNotes.AsNoTracking().SingleOrDefaultAsync(n => db.CellNumbers.Any(c => c.Number == n.Cell && c.Key == cell)));

    /// <summary>Sends a workbook and has it written.</summary>
    internal static async Task BringAsync(FillWorld to, byte[] book) => await ApplyAsync(to, await SendAsync(to, book));

    private static string At(byte[] book, string cell) => $"D{Workbook.RowOf(book, cell)}";

    private static Task<byte[]> DownloadAsync(FillWorld from) =>
        from.Clerk.Client.GetByteArrayAsync(new Uri(ReportLinks.Xlsx(from.Report.Id), UriKind.Relative));

    private static async Task<Answer> SendAsync(FillWorld to, byte[] book, string name = "so-lieu.xlsx", VisitedPage? form = null)
    {
        form ??= await to.Clerk.Visit(ReportLinks.Import(to.Report.Id));
        using var content = new MultipartFormDataContent
        {
            { new StringContent(form.Html.QuerySelector($"input[name={Token}]")!.GetAttribute("value")!), Token },
            { new ByteArrayContent(book), "file", name },
        };
        using var answer = await to.Clerk.Client.PostAsync(new Uri(ReportLinks.Import(to.Report.Id), UriKind.Relative), content);
        return new(answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), answer.Headers.Location?.OriginalString);
    }

    private static async Task<Answer> ApplyAsync(FillWorld to, Answer shown)
    {
        var html = new HtmlParser().ParseDocument(shown.Text);
        if (html.QuerySelector("input[name=hash]") is not { } hash)
            return shown;

        using var content = new FormUrlEncodedContent([
            new("hash", hash.GetAttribute("value")),
            new(Token, html.QuerySelector($"input[name={Token}]")!.GetAttribute("value")),
        ]);
        using var answer = await to.Clerk.Client.PostAsync(new Uri($"{ReportLinks.Import(to.Report.Id)}?handler=Apply", UriKind.Relative), content);
        return new(answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Headers.Location?.OriginalString);
    }

    private static byte[] Bomb()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = zip.CreateEntry("xl/workbook.xml").Open();
            part.Write(new byte[40 << 20]);
        }

        return file.ToArray();
    }
}
