using Microsoft.Playwright;
using Xunit;

namespace Dinh.Journeys;

/// <summary>
/// Three people carry one plan down and its work up, on the store that is asked for: the province's officer brings the plan in, the commune's
/// officer makes the commune's own of it, the Front answers what it is requested, the work is closed by evidence, what is late is reminded of.
/// </summary>
public sealed class ChainJourneyTests(EmptyHouse house, Browsing browsing) : IClassFixture<EmptyHouse>
{
    private const string Dialogue = "đối thoại giữa Chủ tịch";
    private const string List = "Rà soát, ban hành danh mục nội dung công khai";

    [Fact]
    [Trait("runs", "twice")]
    public async Task Three_people_carry_one_plan_from_the_province_to_done_work_and_reminders()
    {
        house.MoveTo(new(2026, 2, 2));
        var province = await EnterAsync("son.noivu", 1280);
        var higher = await BringInAsync(province);

        house.MoveTo(new(2026, 2, 6));
        var commune = await EnterAsync("lan.binhyen", 1280);
        await MakeItsOwnAsync(commune);

        await SignedInAgainAsync(province, "son.noivu");
        await SeeTheHoleAsync(province, higher);

        var duty = await FindTheDutyAsync(commune);
        await CloseOverSilenceAsync(commune, duty);
        var front = await EnterAsync("hoa.mattran", 360);
        await AcceptAsync(front, duty);
        await CloseAsync(commune, duty);

        house.MoveTo(new(2026, 3, 16));
        await house.DoWhatIsDueAsync();
        await SignedInAgainAsync(commune, "lan.binhyen");
        await ReadTheReminderAsync(commune);
        await CountWhatIsDoneAsync(commune);
        await SignedInAgainAsync(front, "hoa.mattran");
        await front.GotoAsync("/thu-nhac");
        Assert.DoesNotContain(List, await front.Locator("main").InnerTextAsync());

        await SignedInAgainAsync(province, "son.noivu");
        await SeeHowFarItIsAsync(province, higher);
    }

    private async Task<IPage> EnterAsync(string account, int width)
    {
        var page = await browsing.WindowAsync(width, house.Address);

        // The machine reads plans, prints and walks in one process here.
        page.Context.SetDefaultTimeout(60_000);
        await house.SignInAsync(page, account);
        return page;
    }

    // A session does not outlast the days that went by.
    private Task SignedInAgainAsync(IPage page, string account) => house.SignInAsync(page, account);

    private static async Task<string> BringInAsync(IPage page)
    {
        await Plans.UploadAsync(page, Plans.OfTheProvince);
        await page.IsFitToReadAsync();
        await PictureAsync(page, "province-review");
        await Plans.PressAsync(page, page.Locator("#cau-hoi button[value=words]").First);
        await Plans.AnswerEverythingAsync(page);
        Assert.True(await page.Locator("#xac-nhan input[name=opens]").IsCheckedAsync());
        await Plans.ConfirmAsync(page);
        await page.IsFitToReadAsync();
        await PictureAsync(page, "province-plan");
        Assert.Contains("0/6", await page.Locator("#cap-duoi").InnerTextAsync());
        return new Uri(page.Url).AbsolutePath;
    }

    private static async Task MakeItsOwnAsync(IPage page)
    {
        await page.GotoAsync("/ban-lam-viec");
        await page.IsFitToReadAsync();
        await PictureAsync(page, "commune-desk");
        await page.GotoAsync("/ke-hoach/bat-dau");
        await page.Locator("section.card form button:not([name])").First.ClickAsync();
        await page.Locator("[data-review]").WaitForAsync();

        await ChangeAsync(page, "section[aria-labelledby=dau]", 0, ("Number", "18/KH-UBND"), ("Date", "06/02/2026"));
        var tasks = page.Locator("section[aria-labelledby=nhiem-vu] details.entry");
        Assert.Equal(8, await tasks.CountAsync());
        await ChangeAsync(page, "section[aria-labelledby=nhiem-vu]", 5, ("Coordinate", "Ủy ban MTTQ Việt Nam xã"));
        await TakeOutAsync(page, tasks.Nth(4));
        await Plans.AnswerEverythingAsync(page);
        await page.IsFitToReadAsync();
        await PictureAsync(page, "commune-review");
        await Plans.ConfirmAsync(page);
        await page.IsFitToReadAsync();
        await PictureAsync(page, "commune-plan");
        Assert.Contains("18/KH-UBND", await page.Locator("main").InnerTextAsync());
    }

    private static async Task ChangeAsync(IPage page, string section, int at, params (string Name, string Value)[] fields)
    {
        var entry = page.Locator($"{section} details.entry").Nth(at);
        foreach (var (name, value) in fields)
        {
            if (await entry.GetAttributeAsync("open") is null)
                await entry.Locator("summary").First.ClickAsync();
            var field = entry.Locator($"[name={name}]").First;
            if (!await field.IsVisibleAsync())
                await entry.Locator("details.rest > summary").ClickAsync();
            await field.FillAsync(value);
            await page.RunAndWaitForResponseAsync(() => field.BlurAsync(), answer => answer.Request.Method == "POST");
        }
    }

    private static async Task TakeOutAsync(IPage page, ILocator entry)
    {
        if (await entry.GetAttributeAsync("open") is null)
            await entry.Locator("summary").First.ClickAsync();
        await entry.Locator("button[value=remove]").ClickAsync();
        await page.Locator(".entry.removed").WaitForAsync();
    }

    private static async Task SeeTheHoleAsync(IPage page, string plan)
    {
        await page.GotoAsync(plan);
        var below = page.Locator(".progress-below tr", new() { HasText = "Bình Yên" });
        Assert.Contains("thiếu 1", await below.InnerTextAsync());
        await page.IsFitToReadAsync();
        await page.Locator("a[href$='/do-phu']").First.ClickAsync();
        Assert.Equal(1, await page.Locator(".matrix a.hole").CountAsync());
        await page.IsFitToReadAsync();
        await PictureAsync(page, "province-coverage");
        await page.Locator(".matrix a.hole").First.ClickAsync();
        Assert.Contains("hương ước", await page.Locator("main").InnerTextAsync());
        await page.IsFitToReadAsync();
    }

    private static async Task<string> FindTheDutyAsync(IPage page)
    {
        await page.GotoAsync("/viec");
        await page.Locator("table.duties a", new() { HasText = Dialogue }).First.ClickAsync();
        await page.Locator("#nop").WaitForAsync();
        return new Uri(page.Url).AbsolutePath;
    }

    private static async Task CloseOverSilenceAsync(IPage page, string duty)
    {
        await SupplyAsync(page, duty);
        Assert.Contains(
            "Ủy ban Mặt trận Tổ quốc Việt Nam xã Bình Yên",
            await page.Locator(".flash.refused").InnerTextAsync() + await page.Locator("#nop").InnerTextAsync()
        );
        await page.IsFitToReadAsync();
        await PictureAsync(page, "closing-refused");
    }

    private static async Task AcceptAsync(IPage front, string duty)
    {
        await front.GotoAsync("/ban-lam-viec?nhom=de-nghi");
        await front.IsFitToReadAsync();
        await PictureAsync(front, "front-desk");
        await front.Locator("table.duties a", new() { HasText = Dialogue }).First.ClickAsync();
        Assert.EndsWith(duty, new Uri(front.Url).AbsolutePath);
        await front.Locator(".people a[href*='/tra-loi']").First.ClickAsync();
        await front.IsFitToReadAsync();
        await front.Locator("#tra-loi input[value=Accepted]").CheckAsync();
        await front.Locator("#Remark").FillAsync("Mặt trận xã cử hai đại biểu dự.");
        await front.Locator("#tra-loi button[type=submit]").ClickAsync();
        Assert.Contains("Mặt trận xã cử hai đại biểu dự.", await front.Locator(".people").InnerTextAsync());
        await PictureAsync(front, "front-answer");
    }

    private static async Task CloseAsync(IPage page, string duty)
    {
        await SupplyAsync(page, duty);
        await page.IsFitToReadAsync();
        await PictureAsync(page, "closed");
        Assert.Contains("Đã xong", await page.Locator(".duty-head").InnerTextAsync());
        Assert.Contains("12/BC-UBND", await page.Locator(".proofs").InnerTextAsync());
    }

    private static async Task SupplyAsync(IPage page, string duty)
    {
        await page.GotoAsync(duty);
        await page.Locator("[id='Form_PaperNumber']").FillAsync("12/BC-UBND");
        await page.Locator("[id='Form_PaperDate']").FillAsync("2026-02-06");
        await page.Locator("#nop button[type=submit]").ClickAsync();
    }

    private static async Task ReadTheReminderAsync(IPage page)
    {
        await page.GotoAsync("/thu-nhac");
        await page.IsFitToReadAsync();
        await PictureAsync(page, "reminder");
        await page.Locator("main li a", new() { HasText = List }).First.ClickAsync();
        Assert.Contains("Quá 1 ngày", await page.Locator(".duty-head").InnerTextAsync());
        await page.IsFitToReadAsync();
    }

    private static async Task SeeHowFarItIsAsync(IPage page, string plan)
    {
        await page.GotoAsync(plan);
        await page.Locator(".progress-below a", new() { HasText = "Bình Yên" }).ClickAsync();
        Assert.Contains("18/KH-UBND", await page.Locator("main").InnerTextAsync());
        Assert.Equal("1", await page.Locator(".plan-figures .done strong").InnerTextAsync());
        Assert.Equal("1", await page.Locator(".plan-figures .late strong").InnerTextAsync());
        await page.IsFitToReadAsync();
        await PictureAsync(page, "province-progress");
    }

    private static async Task CountWhatIsDoneAsync(IPage page)
    {
        await page.GotoAsync("/ke-hoach");
        await page.Locator("main a", new() { HasText = "18/KH-UBND" }).First.ClickAsync();
        Assert.Equal("1", await page.Locator(".plan-figures .done strong").InnerTextAsync());
        Assert.Equal("1", await page.Locator(".plan-figures .late strong").InnerTextAsync());
    }

    private static Task PictureAsync(IPage page, string name) => page.PictureAsync($"chain-{EmptyHouse.Store}-{name}");
}
