using Microsoft.Playwright;
using Xunit;

namespace Dinh.Journeys;

/// <summary>The way of a duty among bodies: the Front is requested and asks back, the commune replies and gives a part on, the Front takes its part.</summary>
public sealed class PartJourneyTests(Demonstration demonstration, Browsing browsing)
{
    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task A_commune_and_its_front_settle_who_does_what(int width)
    {
        var front = await WindowOfAsync("mattran", width);
        var lead = await WindowOfAsync("lan.", width);

        var duty = await AskBackAsync(front, $"Cần mấy đại biểu? ({width})");
        await ReplyAsync(lead, duty, "Ba đại biểu.");
        await GivePartOnAsync(lead, $"Chuẩn bị hội trường ({width})");
        await AcceptAsync(front, duty);

        await lead.GotoAsync(duty);
        await lead.IsFitToReadAsync();
        await lead.PictureAsync("duty");
        Assert.Contains("Đã nhận", await lead.Locator(".people").InnerTextAsync());
        Assert.Contains("chưa có tin", await lead.Locator(".rollup").InnerTextAsync());
    }

    private async Task<IPage> WindowOfAsync(string account, int width)
    {
        var page = await browsing.WindowAsync(width, demonstration.Address);
        await People.SignInAsync(page, demonstration.Accounts.First(a => a.Name.Contains(account, StringComparison.Ordinal)));
        return page;
    }

    private static async Task<string> AskBackAsync(IPage front, string question)
    {
        await front.GotoAsync("/ban-lam-viec?nhom=de-nghi");
        await front.IsFitToReadAsync();
        await front.PictureAsync("desk-front");
        await front.Locator("table.duties a", new() { HasText = "đối thoại giữa Chủ tịch" }).First.ClickAsync();
        var duty = new Uri(front.Url).AbsolutePath;
        await front.IsFitToReadAsync();

        await AnswerAsync(front, "AskedBack", question);
        Assert.Contains(question, await front.Locator(".people").InnerTextAsync());
        return duty;
    }

    private static async Task ReplyAsync(IPage lead, string duty, string reply)
    {
        await lead.GotoAsync(duty);
        await lead.Locator("form[action*=Reply] input[name=words]").FillAsync(reply);
        await lead.Locator("form[action*=Reply] button").ClickAsync();
        await lead.Locator("[id='Talk_Text']").FillAsync("Họp chuẩn bị vào thứ Hai.");
        await lead.Locator("#noi button[type=submit]").ClickAsync();
        Assert.Contains("Họp chuẩn bị", await lead.Locator(".talk").InnerTextAsync());
    }

    private static async Task GivePartOnAsync(IPage lead, string content)
    {
        await lead.Locator("a[href$='/viec-con']").ClickAsync();
        await lead.IsFitToReadAsync();
        await lead.PictureAsync("give-part");
        await lead.Locator("#What").FillAsync(content);
        await lead.Locator("#To").SelectOptionAsync(new SelectOptionValue { Index = 2 });
        await lead.Locator("#Due").FillAsync(await lead.Locator("#Due").GetAttributeAsync("min") ?? "");
        await lead.Locator("#giao button[type=submit]").ClickAsync();
        Assert.Contains(content, await lead.Locator("main").InnerTextAsync());
    }

    private static async Task AcceptAsync(IPage front, string duty)
    {
        await front.GotoAsync(duty);
        Assert.Contains("Ba đại biểu.", await front.Locator(".people").InnerTextAsync());
        await AnswerAsync(front, "Accepted", "");
    }

    private static async Task AnswerAsync(IPage page, string answer, string remark)
    {
        await page.Locator(".people a[href*='/tra-loi']").First.ClickAsync();
        await page.IsFitToReadAsync();
        await page.PictureAsync("answer");
        await page.Locator($"#tra-loi input[value={answer}]").CheckAsync();
        await page.Locator("#Remark").FillAsync(remark);
        await page.Locator("#tra-loi button[type=submit]").ClickAsync();
    }
}
