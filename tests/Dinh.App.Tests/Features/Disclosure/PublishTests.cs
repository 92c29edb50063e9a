using System.IO.Compression;
using System.Net;
using System.Text;
using Dinh.App.Tests.Features.Plans;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.People;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Disclosure;

public sealed class PublishTests : IAsyncDisposable
{
    private const string HiddenName = "Lò Văn Kín";
    private static readonly DateOnly Day = new(2026, 7, 6);
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task A_budget_with_a_hidden_sheet_goes_out_only_cleaned_and_then_stands_on_the_commune_s_board()
    {
        var world = await OpenedAsync();
        var due = await world.DueAsync("11.2/thuc-hien-quy", "2026-Q2");
        var work = await BegunAsync(world, due);

        await AddAsync(world, work, "ngan-sach-quy-2.xlsx", BookWithHiddenSheet());
        Assert.Contains("publication.holds-personal-data", await RefusedAsync(world, work, "Publish", ("sure", "true")));
        var hash = (await PublicationAsync(work)).Words.Files.Single().Hash;
        await DoneAsync(world, work, "Clean", ("hash", hash));
        await DoneAsync(world, work, "Publish", ("sure", "true"));

        var publication = await PublicationAsync(work);
        var file = publication.Newest!.Files.Single();
        Assert.Equal((ScreenState.Clean, hash), (file.State, file.CleanedFrom));
        Assert.DoesNotContain(HiddenName, TextOf(await BytesAsync($"/cong-khai/muc/{publication.Id}/tep/{file.Hash}")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await commune.Visit($"/cong-khai/muc/{publication.Id}/tep/{hash}")).Status);
        var board = await commune.Visit($"/cong-khai/bang/{world.Unit.Id}");
        Assert.NotNull(board.Html.QuerySelector($"a[href='/cong-khai/muc/{publication.Id}']"));
        Assert.Equal(DueState.Partly, (await world.DueAsync(due.TaskKey, due.PeriodKey)).StateOn(Day));
    }

    [Fact]
    public async Task When_it_is_posted_everywhere_the_duty_is_done_and_opens_again_when_it_comes_down_early()
    {
        var world = await OpenedAsync();
        var due = await world.DueAsync("11.2/thuc-hien-quy", "2026-Q2");
        var work = await BegunAsync(world, due);
        await DoneAsync(world, work, "Publish", ("sure", "true"));
        var place = (await PublicationAsync(work)).Showings.Single();

        await DoneAsync(world, work, "Show", ("key", $"{place.Key}"), ("from", "2026-07-06"));
        Assert.Equal(DueState.Public, (await world.DueAsync(due.TaskKey, due.PeriodKey)).StateOn(Day));
        Assert.Equal(Day, (await world.DutyAsync(due)).ClosedOn);

        commune.Clock.MoveTo(Day.AddDays(3));
        world = world with { Lan = await commune.SignedIn(Function.Officer, world.Committee) };
        Assert.Contains("showing.too-early", await RefusedAsync(world, work, "End", ("key", $"{place.Key}"), ("until", "2026-07-08")));
        await DoneAsync(world, work, "End", ("key", $"{place.Key}"), ("until", "2026-07-08"), ("because", "Bão làm rách."));

        Assert.Equal(DueState.Lapsed, (await world.DueAsync(due.TaskKey, due.PeriodKey)).StateOn(Day.AddDays(3)));
        Assert.Null((await world.DutyAsync(due)).ClosedOn);
    }

    [Fact]
    public async Task A_correction_is_a_new_version_with_its_reason_and_a_withdrawal_leaves_a_mark()
    {
        var world = await OpenedAsync();
        var work = await BegunAsync(world, await world.DueAsync("11.2/thuc-hien-quy", "2026-Q2"));
        await DoneAsync(world, work, "Publish", ("sure", "true"));

        await DoneAsync(world, work, "Write", ("title", "Thực hiện ngân sách quý II năm 2026"), ("text", "Tổng thu 1.250 triệu đồng."));
        Assert.DoesNotContain("1.250", (await ItemAsync(work)).Html.Body!.TextContent, StringComparison.Ordinal);
        await DoneAsync(world, work, "Publish", ("sure", "true"), ("because", "Cộng thiếu khoản thu tháng 6."));

        var item = (await ItemAsync(work)).Html.Body!.TextContent;
        Assert.Contains("1.250", item, StringComparison.Ordinal);
        Assert.Contains("Cộng thiếu khoản thu tháng 6.", item, StringComparison.Ordinal);
        await DoneAsync(world, work, "Withdraw", ("because", "Văn bản 7/UBND yêu cầu rút."));
        var withdrawn = (await ItemAsync(work)).Html.Body!.TextContent;
        Assert.Contains("Văn bản 7/UBND yêu cầu rút.", withdrawn, StringComparison.Ordinal);
        Assert.DoesNotContain("1.250", withdrawn, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Personal_data_in_the_text_is_held_back_until_it_is_mended_or_has_its_ground()
    {
        var world = await OpenedAsync();
        var work = await BegunAsync(world, await world.DueAsync("11.2/thuc-hien-quy", "2026-Q2"));
        await DoneAsync(world, work, "Write", ("title", "Hỗ trợ"), ("text", "Ông Lò Văn A, số căn cước công dân 011090001234, điện thoại 0912345678."));

        Assert.Contains("publication.text-holds-personal-data", await RefusedAsync(world, work, "Publish", ("sure", "true")));
        await DoneAsync(world, work, "Write", ("title", "Hỗ trợ"), ("text", "Hỗ trợ 01 hộ tại thôn Nà Phát."));
        await DoneAsync(world, work, "Publish", ("sure", "true"));

        Assert.True((await PublicationAsync(work)).IsPublic);
    }

    [Fact]
    public async Task A_draft_is_nobody_else_s_to_see_or_change()
    {
        var world = await OpenedAsync();
        var work = await BegunAsync(world, await world.DueAsync("11.2/thuc-hien-quy", "2026-Q2"));
        var stranger = await commune.SignedIn(Function.Officer, await commune.HasBody("UBND xã Khác"));

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Visit(work)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ItemAsync(work)).Status);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await stranger.SendAsync($"{work}?handler=Publish", (Forms.Token, await TokenAsync(stranger)), ("sure", "true"))).Status
        );
    }

    [Fact]
    public async Task Nothing_arose_needs_a_reason_and_is_shown_on_the_board()
    {
        var world = await OpenedAsync();
        var due = await world.DueAsync("11.7/ho-ngheo", "2026");
        var page = await world.Lan.Visit($"/viec-cong-khai/han/{due.Id}");

        await page.Submit("form[action$='handler=Nothing']", ("because", "Năm nay huyện chưa giao rà soát."));

        Assert.Equal(DueState.Nothing, (await world.DueAsync(due.TaskKey, due.PeriodKey)).StateOn(Day));
        Assert.Contains(
            "Năm nay huyện chưa giao rà soát.",
            (await commune.Visit($"/cong-khai/bang/{world.Unit.Id}")).Html.Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_day_of_the_decision_starts_the_days_of_disclosing()
    {
        var world = await OpenedAsync();
        var due = await world.DueAsync("11.1/ke-hoach-nam", "2026");
        var page = await world.Lan.Visit($"/viec-cong-khai/han/{due.Id}");

        await page.Submit("form[action$='handler=Begin']", ("on", "2026-07-03"), ("paper", "Nghị quyết 5/NQ-HĐND"));

        var begun = await world.DueAsync(due.TaskKey, due.PeriodKey);
        Assert.Equal((new DateOnly(2026, 7, 3), new DateOnly(2026, 7, 10)), (begun.HappenedOn!.Value, begun.DueOn!.Value));
        Assert.Equal(new(2026, 7, 10), (await world.DutyAsync(begun)).NextDue);
    }

    private async Task<DisclosureWorld> OpenedAsync()
    {
        commune.Clock.MoveTo(Day);
        var world = await DisclosureWorld.OfAsync(commune);
        await world.OpenAsync();
        return world;
    }

    private static async Task<string> BegunAsync(DisclosureWorld world, DueDisclosure due)
    {
        var page = await world.Lan.Visit($"/viec-cong-khai/soan?han={due.Id}");
        var answer = await page.Submit("main form", ("Form.Text", "Tổng thu 1.200 triệu đồng, tổng chi 900 triệu đồng."));
        return answer.Location ?? throw new InvalidOperationException(answer.Text);
    }

    private static async Task<string> TokenAsync(Reader reader) => Forms.TokenOf(await reader.Visit("/viec-cong-khai/soan"));

    private static async Task DoneAsync(DisclosureWorld world, string work, string deed, params (string Name, string Value)[] fields)
    {
        var answer = await world.Lan.SendAsync($"{work}?handler={deed}", [.. fields, (Forms.Token, await TokenAsync(world.Lan))]);
        Assert.True(answer.Status == HttpStatusCode.Redirect, answer.Text);
    }

    private static async Task<string> RefusedAsync(DisclosureWorld world, string work, string deed, params (string Name, string Value)[] fields) =>
        (await world.Lan.SendAsync($"{work}?handler={deed}", [.. fields, (Forms.Token, await TokenAsync(world.Lan))])).Text;

    private static async Task AddAsync(DisclosureWorld world, string work, string name, byte[] content)
    {
        using var form = new MultipartFormDataContent();
        form.Add(new StringContent(await TokenAsync(world.Lan)), Forms.Token);
        form.Add(new ByteArrayContent(content), "file", name);
        using var answer = await world.Lan.Client.PostAsync(new Uri($"{work}?handler=Add", UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private Task<Publication> PublicationAsync(string work)
    {
        var id = Id<Publication>.Parse(work.Split('/')[^1], null);
        return commune.Read(db => db.Publications.AsNoTracking().SingleAsync(p => p.Id == id));
    }

    private Task<VisitedPage> ItemAsync(string work) => commune.Visit($"/cong-khai/muc/{work.Split('/')[^1]}");

    private async Task<byte[]> BytesAsync(string path)
    {
        using var client = commune.CreateClient();
        return await client.GetByteArrayAsync(new Uri(path, UriKind.Relative));
    }

    private static string TextOf(byte[] book)
    {
        using var zip = new ZipArchive(new MemoryStream(book));
        var text = new StringBuilder();
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            text.Append(reader.ReadToEnd());
        }

        return text.ToString();
    }

    private static byte[] BookWithHiddenSheet()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in Parts())
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(content);
            }
        }

        return file.ToArray();
    }

    private static IEnumerable<(string Name, string Content)> Parts()
    {
        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
        const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string Sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        yield return (
            "[Content_Types].xml",
            $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Sheet}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{Sheet}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="{Sheet}.worksheet+xml"/></Types>"""
        );
        yield return (
            "_rels/.rels",
            $"""<Relationships xmlns="{Relations}"><Relationship Id="r1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>"""
        );
        yield return (
            "xl/workbook.xml",
            $"""<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets><sheet name="Quý II" sheetId="1" r:id="r1"/><sheet name="Danh sách" sheetId="2" state="hidden" r:id="r2"/></sheets></workbook>"""
        );
        yield return (
            "xl/_rels/workbook.xml.rels",
            $"""<Relationships xmlns="{Relations}"><Relationship Id="r1" Type="{Office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="{Office}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>"""
        );
        yield return ("xl/worksheets/sheet1.xml", SheetOf("Tổng thu (triệu đồng)", "1.200"));
        yield return ("xl/worksheets/sheet2.xml", SheetOf(HiddenName, "0912345678"));

        static string SheetOf(string one, string two) =>
            $"""<worksheet xmlns="{Main}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>{one}</t></is></c><c r="B1" t="inlineStr"><is><t>{two}</t></is></c></row></sheetData></worksheet>""";
    }
}
