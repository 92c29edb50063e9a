using System.Text;
using Dinh.App.Features.Reports;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Law.Reporting;
using Dinh.Testing;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Xunit;

namespace Dinh.Journeys;

/// <summary>
/// The department of home affairs carries the half-year round of 150 communes: opens it, calls on who is missing, gives one back, accepts, merges, locks, and makes of it
/// a report that is signed, numbered and sent.
/// </summary>
public sealed class RoundJourneyTests(Browsing browsing) : IAsyncLifetime
{
    private const string Supervisions = "inspection-board.supervisions";
    private const string Why = "9.000 cuộc giám sát trong sáu tháng là nhầm, đề nghị kiểm tra lại sổ.";
    private const int All = 150;
    private const int Silent = 119;
    private const int Last = 140;
    private const int Each = 3;
    private readonly Commune commune = new();
    private ReportingProvince province = null!;
    private Id<ReportRound> round;

    public async ValueTask InitializeAsync()
    {
        commune.StartServer();
        MoveTo(new(2026, 6, 1));
        province = await ReportingProvince.OfAsync(commune, ShippedForms.Find("dan-chu-co-so-xa")!, All);
    }

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task The_department_carries_a_round_of_150_communes_to_its_own_signed_report()
    {
        var son = await EnterAsync(province.Officer.Account.UserName!, 1280);
        await OpenAsync(son);
        var own = await province.ReportAsync(await province.OpenAsync(province.Above), province.Department.Id);

        MoveTo(new(2026, 6, 18));
        for (var at = 1; at < Silent; at++)
            await province.SendAsync(round, at, FiguresOf(at));
        await province.SendAsync(round, Silent, new Dictionary<string, long>(), "Trong kỳ không có việc phải báo cáo");
        await province.FillAsync(round, 0, FiguresOf(0));
        var mai = await EnterAsync(province.Communes[0].Clerk, 360);
        await FillAndSendAsync(mai, "9000");

        MoveTo(new(2026, 6, 24));
        for (var at = Silent + 1; at < Last; at++)
            await province.SendAsync(round, at, FiguresOf(at));
        await SignInAsync(son, province.Officer.Account.UserName!);
        await CallOnTheMissingAsync(son);
        await GiveBackAsync(son);

        await SignInAsync(mai, province.Communes[0].Clerk);
        Assert.Contains(Why, await MainAsync(mai, ReportLinks.Of(await ReportAsync(0))));
        await FillAndSendAsync(mai, $"{Each}");
        await AcceptAsync(son);
        await MergeAsync(son, own);
        await WriteAsync(son, own);
    }

    private async Task OpenAsync(IPage son)
    {
        await son.GotoAsync(ReportLinks.Regime(province.Regime.Id));
        await LookAsync(son, "regime");
        await son.Locator("#period").SelectOptionAsync("2026-H1");
        await son.Locator("form[action$='handler=Open'] button").ClickAsync();
        await son.GetByText("Đã mở đợt").WaitForAsync();
        round = Id<ReportRound>.Parse(new Uri(son.Url).AbsolutePath.Split('/')[^1], null);
        Assert.Contains("0 trên 150 đơn vị đã gửi", await son.Locator("main").InnerTextAsync());
    }

    private async Task FillAndSendAsync(IPage mai, string supervisions)
    {
        var report = await ReportAsync(0);
        await mai.GotoAsync($"{ReportLinks.Fill(report)}?muc=inspection-board#muc-inspection-board");
        var box = mai.Locator($"[name='c.{Supervisions}']");
        await box.FillAsync(supervisions);
        await mai.RunAndWaitForResponseAsync(() => box.BlurAsync(), answer => answer.Request.Method == "POST");
        await mai.GotoAsync(ReportLinks.Of(report));
        if (supervisions != $"{Each}")
            await LookAsync(mai, "clerk-sends");
        await mai.Locator("details:has(form[action$='handler=Send']) > summary").ClickAsync();
        await mai.Locator("#sure").CheckAsync();
        await mai.Locator("form[action$='handler=Send'] button").ClickAsync();
        await mai.GetByText("Đã gửi báo cáo").WaitForAsync();
    }

    private async Task CallOnTheMissingAsync(IPage son)
    {
        await son.GotoAsync(ReportLinks.Round(round));
        Assert.Equal(["10", "20", "1", "140", "0", "0", "0"], await FiguresAsync(son));
        await LookAsync(son, "round", both: true);
        await son.Locator("form[action$='handler=Urge'] button").ClickAsync();
        await son.GetByText("Đã nhắc 10 nơi còn thiếu").WaitForAsync();
        await son.Locator("nav.figures a", new() { HasText = "thiếu" }).ClickAsync();
        Assert.Equal(10, await son.Locator("table.cards tbody tr").CountAsync());
        Assert.Contains("đã nhắc 1 lần", await son.Locator("table.cards tbody tr").First.InnerTextAsync());
        await LookAsync(son, "missing");
        Assert.Contains("UBND xã Bình Yên 145", await son.Locator("#loi-nhac").InputValueAsync());
        await MainAsync(son, $"{ReportLinks.Completeness}?mau=dan-chu-co-so-xa&ky=2026-H1");
        await LookAsync(son, "completeness", both: true);
        await MainAsync(son, $"{ReportLinks.Sums}?mau=dan-chu-co-so-xa&ky=2026-H1");
        await LookAsync(son, "sums");
    }

    private async Task GiveBackAsync(IPage son)
    {
        await son.GotoAsync(ReportLinks.Compared(round));
        var far = son.Locator("table.cards tbody tr", new() { HasText = "9.000" });
        Assert.Contains("UBND xã Bình Yên 1", await far.InnerTextAsync());
        await LookAsync(son, "compared", both: true);
        await far.Locator("a").First.ClickAsync();
        await LookAsync(son, "deciding");
        await son.Locator("details:has(form[action$='handler=Return']) > summary").ClickAsync();
        await son.Locator("#return-why").FillAsync(Why);
        await son.Locator("form[action$='handler=Return'] button").ClickAsync();
        await son.GetByText("Đã trả lại kèm lý do").WaitForAsync();
    }

    private async Task AcceptAsync(IPage son)
    {
        await son.GotoAsync(ReportLinks.Compared(round));
        await son.Locator("form[action$='handler=Clear'] button").ClickAsync();
        await son.GetByText("Đã duyệt 139 báo cáo không có điểm cần xem; 1 báo cáo còn chờ").WaitForAsync();
        await son.GotoAsync($"{ReportLinks.Round(round)}?tinh-trang=cho-duyet");
        await son.Locator("input[name=reports]").First.CheckAsync();
        await son.Locator("form[action$='handler=Accept'] button[type=submit]").ClickAsync();
        await son.GetByText("Đã duyệt 1 báo cáo").WaitForAsync();
    }

    private async Task MergeAsync(IPage son, Report own)
    {
        Assert.Equal(["10", "20", "1", "0", "0", "140", "0"], await FiguresAsync(son));
        await son.Locator("#into").SelectOptionAsync($"{own.Id}");
        await son.Locator("form[action$='handler=Merge'] button").ClickAsync();
        await son.GetByText("Đã tổng hợp 140 báo cáo").WaitForAsync();
        await son.Locator("details:has(form[action$='handler=Lock']) > summary").ClickAsync();
        await LookAsync(son, "merged");
        await son.Locator("#sure").CheckAsync();
        await son.Locator("form[action$='handler=Lock'] button").ClickAsync();
        await son.GetByText("Đã khóa đợt").WaitForAsync();
        Assert.Equal(Each * (Last - 1), await SumAsync(own));
    }

    private async Task WriteAsync(IPage son, Report own)
    {
        await son.GotoAsync(ReportLinks.Written(own.Id));
        await son.Locator("form[action$='handler=Draft'] button").ClickAsync();
        await son.GetByText("Đã soạn lời văn").WaitForAsync();
        var part = son.Locator("details:has(form[action$='handler=Reword'])").First;
        await part.Locator("summary").ClickAsync();
        await part.Locator("textarea").FillAsync("Sở Nội vụ tổng hợp báo cáo của 140 xã đã gửi đủ số liệu.");
        await part.Locator("button").ClickAsync();
        await son.GetByText("Đã lưu phần vừa sửa").WaitForAsync();
        await LookAsync(son, "written", both: true);
        Assert.Contains($"{Each * (Last - 1)}", WordsOf(await DownloadAsync(son, "docx")));
        Assert.StartsWith("%PDF", Encoding.ASCII.GetString(await DownloadAsync(son, "pdf"), 0, 8), StringComparison.Ordinal);

        await son.Locator("form[action$='handler=Sign'] button").ClickAsync();
        await son.GetByText("Đã lập dự thảo văn bản").WaitForAsync();
        await LookAsync(son, "paper");
        await PressAsync(son, "Submit");
        var chief = await EnterAsync(province.Chief.Account.UserName!, 360);
        await chief.GotoAsync(son.Url);
        await LookAsync(chief, "paper-to-sign");
        await PressAsync(chief, "Sign");
        await son.ReloadAsync();
        await PressAsync(son, "Issue");
        Assert.Contains("01/BC", await MainAsync(son, ReportLinks.Written(own.Id)));
        await son.GotoAsync(ReportLinks.Of(own.Id));
        await son.Locator("details:has(form[action$='handler=Send']) > summary").ClickAsync();
        await son.Locator("#sure").CheckAsync();
        await son.Locator("form[action$='handler=Send'] button").ClickAsync();
        await son.GetByText("Đã gửi báo cáo").WaitForAsync();
    }

    // What must be filled in, alike in each cell, so that no rule of the form is broken.
    private static Dictionary<string, long> FiguresOf(int at) =>
        ShippedForms
            .Find("dan-chu-co-so-xa")!
            .Indicators.Where(i => i is { Type: FigureType.Count, Breakdown: null, Source: FigureSource.Typed or FigureSource.Counted })
            .Where(i => i.Required || i.Key == Supervisions)
            .ToDictionary(i => i.Key, i => i.Key == Supervisions ? Each : (long)(at % 4));

    private async Task<Id<Report>> ReportAsync(int at) => (await province.ReportAsync(round, province.Communes[at].Body.Id)).Id;

    private Task<long?> SumAsync(Report own) =>
        commune.Read(db =>
            db.Figures.Where(f => db.Filings.Any(g => g.Row == f.Filing && g.ReportId == own.Id))
                .Where(f => db.CellNumbers.Any(c => c.Number == f.Cell && c.Key == Supervisions))
                .SumAsync(f => f.Number)
        );

    private static async Task PressAsync(IPage page, string deed)
    {
        await page.RunAndWaitForResponseAsync(
            () => page.Locator($"form[action$='handler={deed}'] button").First.ClickAsync(),
            answer => answer.Request.Method == "POST" && answer.Status == 302
        );
        await page.WaitForLoadStateAsync();
    }

    private static async Task<byte[]> DownloadAsync(IPage page, string format)
    {
        var answer = await page.RunAndWaitForDownloadAsync(() => page.Locator($"a[href$='.{format}']").First.ClickAsync());
        return await File.ReadAllBytesAsync(await answer.PathAsync());
    }

    private static string WordsOf(byte[] docx)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(docx), false);
        return word.MainDocumentPart!.Document.InnerText;
    }

    /// <summary>Missing, late, nothing to report, to decide on, returned, accepted, merged.</summary>
    private static async Task<IReadOnlyList<string>> FiguresAsync(IPage page) => await page.Locator("nav.figures strong").AllInnerTextsAsync();

    private static async Task<string> MainAsync(IPage page, string path)
    {
        await page.GotoAsync(path);
        return await page.Locator("main").InnerTextAsync();
    }

    // As the person has it in hand, and on the other screen too where the page is met for the first time.
    private static async Task LookAsync(IPage page, string name, bool both = false)
    {
        var own = page.ViewportSize!;
        foreach (var width in both ? new[] { own.Width == 360 ? 1280 : 360, own.Width } : [own.Width])
        {
            await page.SetViewportSizeAsync(width, own.Height);
            await page.IsFitToReadAsync();
            await page.PictureAsync($"round-{name}");
        }
    }

    private async Task<IPage> EnterAsync(string account, int width)
    {
        var page = await browsing.WindowAsync(width, commune.ClientOptions.BaseAddress);
        page.Context.SetDefaultTimeout(60_000);
        await SignInAsync(page, account);
        return page;
    }

    // A session does not outlast the days that go by.
    private static Task SignInAsync(IPage page, string account) => People.SignInAsync(page, (account, Reader.Password, ""));

    private void MoveTo(DateOnly day) => commune.Clock.MoveTo(day, new(8, 0));
}
