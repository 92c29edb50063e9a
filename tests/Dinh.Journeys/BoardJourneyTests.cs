using System.Diagnostics;
using Dinh.Testing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.Playwright;
using Xunit;

namespace Dinh.Journeys;

/// <summary>
/// The commune's officer makes the budget public from a workbook that hides a list of people; a citizen finds it by the commune's old name, proves it with a program that is
/// not of this house, and sees the board turn green.
/// </summary>
public sealed class BoardJourneyTests(Browsing browsing, Demonstration demonstration)
{
    private const string What = "Dự toán ngân sách đã được quyết định";
    private const string Title = "Dự toán ngân sách xã Bình Yên đã được Hội đồng nhân dân quyết định";
    private const string Identity = "019188004321";
    private static readonly byte[] Photo = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
    );

    [Fact]
    public async Task A_budget_goes_out_clean_and_hangs_proved_until_a_citizen_has_found_and_verified_it()
    {
        if (TestDatabase.OnServer)
            return;

        var lan = await browsing.WindowAsync(1280, demonstration.Address);
        await People.OfficerAsync(lan, demonstration);
        var work = await DraftAsync(lan);
        await CleanAsync(lan);
        var item = await PublishAsync(lan);
        await PrintAsync(lan, item);
        var citizen = await browsing.WindowAsync(360, demonstration.Address);
        Assert.NotEqual("done", await StateOnBoardAsync(citizen, item));

        await lan.GotoAsync(work);
        await HangAsync(lan);
        await FindAsync(citizen, item);
        await VerifyAsync(citizen);
        Assert.Equal("done", await StateOnBoardAsync(citizen, item));
        await LookAsync(citizen, "board");
    }

    private static async Task<string> DraftAsync(IPage lan)
    {
        await lan.GotoAsync("/viec-cong-khai");
        await LookAsync(lan, "dues");
        await lan.Locator("main a", new() { HasText = What }).First.ClickAsync();
        await LookAsync(lan, "due");
        await lan.GotoAsync($"/viec-cong-khai/soan?han={lan.Url.Split('/')[^1].Split('?')[0]}");
        await lan.Locator("[name='Form.Title']").FillAsync(Title);
        await lan.Locator("[name='Form.Text']").FillAsync("Tổng thu 9.860 triệu đồng, tổng chi 9.860 triệu đồng. Chi tiết ở biểu kèm theo.");
        await lan.Locator("main form button[type=submit]").First.ClickAsync();
        await lan.Locator("#file").WaitForAsync();
        return new Uri(lan.Url).AbsolutePath;
    }

    private static async Task CleanAsync(IPage lan)
    {
        await lan.Locator("#file")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "du-toan.xlsx",
                    MimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    Buffer = Workbook(),
                }
            );
        await lan.Locator("form[action$='handler=Add'] button").ClickAsync();
        var found = lan.Locator("#tep table.cards");
        await found.WaitForAsync();
        Assert.Contains("trang tính ẩn", await found.InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
        await LookAsync(lan, "found");

        // What was found stops it, even if one is sure.
        await lan.Locator("#sure").CheckAsync();
        await lan.Locator("form[action$='handler=Publish'] button").ClickAsync();
        await lan.GetByText("Còn tệp có dữ liệu cá nhân hoặc dữ liệu ẩn").WaitForAsync();
        await lan.Locator("form[action$='handler=Clean'] button").ClickAsync();
        await lan.GetByText("đã làm sạch từ bản gốc").WaitForAsync();
        Assert.Equal(0, await found.CountAsync());
    }

    private static async Task<string> PublishAsync(IPage lan)
    {
        await lan.Locator("#sure").CheckAsync();
        await lan.Locator("form[action$='handler=Publish'] button").ClickAsync();
        var item = await lan.Locator("main a[href^='/cong-khai/muc/']").First.GetAttributeAsync("href");
        await LookAsync(lan, "published");
        return item!.Split('?')[0];
    }

    private static async Task PrintAsync(IPage lan, string item)
    {
        var path = Path.Combine(Folders.Pictures, "notice.pdf");
        await File.WriteAllBytesAsync(path, await (await lan.APIRequest.GetAsync($"{item}/niem-yet.pdf")).BodyAsync());
        var words = (await RunAsync("pdftotext", "-layout", path, "-")).Output;
        Assert.Contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", words);
        foreach (var line in new[] { "ỦY BAN NHÂN DÂN", Title, "Quét mã bằng điện thoại", "Mã kiểm chứng nội dung", "Người chứng kiến", "Gỡ" })
            Assert.Contains(line, words.ReplaceLineEndings(" "));
        await RunAsync("pdftoppm", "-r", "70", "-png", "-singlefile", path, Path.Combine(Folders.Pictures, "public-notice"));
    }

    private static async Task HangAsync(IPage lan)
    {
        var open = lan.Locator("form[action$='handler=Show']:has([name=from][type=date])");
        Assert.True(await open.CountAsync() > 1, "The budget hangs at the office and in the villages.");
        while (await open.CountAsync() > 0)
        {
            var left = await open.CountAsync();
            if (!await open.First.IsVisibleAsync())
                await open.First.Locator("xpath=ancestor::details[not(@open)]/summary").First.ClickAsync();
            await open
                .First.Locator("[name=photo]")
                .SetInputFilesAsync(
                    new FilePayload
                    {
                        Name = "bang-tin.png",
                        MimeType = "image/png",
                        Buffer = Photo,
                    }
                );
            await open.First.Locator("button").First.ClickAsync();
            await Assertions.Expect(open).ToHaveCountAsync(left - 1);
        }

        await LookAsync(lan, "hung");
    }

    private static async Task FindAsync(IPage citizen, string item)
    {
        await citizen.GotoAsync("/");
        foreach (var words in new[] { "ngan sach", "ngan sach dinh bien" })
        {
            await citizen.GotoAsync($"/tim?q={Uri.EscapeDataString(words)}");
            Assert.Equal(1, await citizen.Locator($"main a[href^='{item}']").CountAsync());
        }

        Assert.Contains("Xã Định Biên (cũ)", await citizen.Locator("main").InnerTextAsync());
        await LookAsync(citizen, "search");
        await citizen.Locator($"main a[href^='{item}']").First.ClickAsync();
        Assert.DoesNotContain(Identity, await citizen.ContentAsync());
        await LookAsync(citizen, "item");
    }

    /// <summary>What was made public, and its file, are checked by a program that shares no code with this one.</summary>
    private static async Task VerifyAsync(IPage citizen)
    {
        await citizen.Locator("section[aria-labelledby=chung-minh] a", new() { HasText = "Công khai" }).Last.ClickAsync();
        var bundle = citizen.Locator("a[download='chung-minh.json']");
        for (var tries = 0; await bundle.CountAsync() == 0; tries++)
        {
            Assert.True(tries < 60, "The act was not sealed into the log.");
            await Task.Delay(1000);
            await citizen.ReloadAsync();
        }

        await LookAsync(citizen, "proof");
        var path = Path.Combine(Folders.Pictures, "chung-minh.json");
        await File.WriteAllBytesAsync(path, await (await citizen.APIRequest.GetAsync((await bundle.GetAttributeAsync("href"))!)).BodyAsync());
        var (code, output) = await RunAsync("dotnet", "exec", Path.Combine(AppContext.BaseDirectory, "Dinh.Log.Check.dll"), path);
        Assert.True(code == 0, output);

        await File.WriteAllTextAsync(path, (await File.ReadAllTextAsync(path)).Replace("publish", "withdraw", StringComparison.Ordinal));
        Assert.NotEqual(0, (await RunAsync("dotnet", "exec", Path.Combine(AppContext.BaseDirectory, "Dinh.Log.Check.dll"), path)).Code);
    }

    /// <summary>How the commune's board shows it: the last word of its mark's class.</summary>
    private static async Task<string> StateOnBoardAsync(IPage citizen, string item)
    {
        await citizen.GotoAsync(item);
        await citizen.Locator("main a[href^='/cong-khai/bang/']").First.ClickAsync();
        var row = citizen.Locator($"main tr:has(a[href^='{item}']) .tag").First;
        return (await row.GetAttributeAsync("class"))!.Split(' ')[^1];
    }

    private static byte[] Workbook()
    {
        using var held = new MemoryStream();
        using (var book = SpreadsheetDocument.Create(held, DocumentFormat.OpenXml.SpreadsheetDocumentType.Workbook))
        {
            var part = book.AddWorkbookPart();
            part.Workbook = new(
                new Sheets(
                    SheetOf(part, 1, "Dự toán", null, ["Tổng thu", "9860"]),
                    SheetOf(part, 2, "Danh sách hộ", SheetStateValues.Hidden, ["Ma Văn Tâm", Identity])
                )
            );
        }

        return held.ToArray();
    }

    private static Sheet SheetOf(WorkbookPart book, uint number, string name, SheetStateValues? state, string[] words)
    {
        var part = book.AddNewPart<WorksheetPart>();
        part.Worksheet = new(new SheetData(new Row(words.Select(w => new Cell { DataType = CellValues.InlineString, InlineString = new(new Text(w)) }))));
        var sheet = new Sheet
        {
            Id = book.GetIdOfPart(part),
            SheetId = number,
            Name = name,
        };
        if (state is { } hidden)
            sheet.State = hidden;
        return sheet;
    }

    private static async Task LookAsync(IPage page, string name)
    {
        await page.IsFitToReadAsync();
        await page.PictureAsync($"public-{name}");
    }

    private static async Task<(int Code, string Output)> RunAsync(string program, params string[] words)
    {
        using var run = Process.Start(
            new ProcessStartInfo(program, words)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            }
        )!;
        var errors = run.StandardError.ReadToEndAsync();
        var output = await run.StandardOutput.ReadToEndAsync();
        await run.WaitForExitAsync();
        return (run.ExitCode, output + await errors);
    }
}
