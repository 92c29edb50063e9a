using System.Globalization;
using System.Net;
using System.Text;
using Dinh.App.Features.Reports.ExportForm;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Reports;
using Dinh.Law.Reporting;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Reports.Forms;

public sealed class ImportFormTests : IAsyncDisposable
{
    private const string Token = "__RequestVerificationToken";

    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task Every_shipped_form_is_listed_shown_whole_and_given_as_two_kinds_of_file()
    {
        var officer = await OfficerAsync();
        var list = await officer.Visit("/bao-cao/mau");

        foreach (var form in ShippedForms.All)
        {
            Assert.Contains(form.Title.Vi, list.Html.Body!.TextContent);
            var page = await officer.Visit($"/bao-cao/mau/{form.Code}");
            Assert.All(form.Sections, s => Assert.NotNull(page.Html.GetElementById(s.Key)));
            Assert.All(form.Indicators.Take(5), i => Assert.Contains(i.Label.Vi, page.Html.Body!.TextContent));
            Assert.Equal(FormJson.Write(form), await TextAsync(officer, $"/bao-cao/mau/{form.Code}/xuat.json"));
            var book = await officer.Client.GetByteArrayAsync(new Uri($"/bao-cao/mau/{form.Code}/xuat.xlsx", UriKind.Relative));
            Assert.Equal("PK"u8.ToArray(), book[..2]);
        }
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("json")]
    public async Task A_form_of_ones_own_is_tried_then_taken_in_and_comes_out_as_it_went_in(string kind)
    {
        var officer = await OfficerAsync();
        var form = Own("bao-cao-rieng");

        var tried = await TryAsync(
            officer,
            $"mau.{kind}",
            kind == "json" ? Encoding.UTF8.GetBytes(FormJson.Write(form)) : FormWorkbook.Write(form, commune.Today)
        );
        Assert.Equal(HttpStatusCode.OK, tried.Status);
        Assert.Empty(await commune.Read(db => db.ReportForms.ToListAsync()));

        var taken = await TakeAsync(officer, tried);
        Assert.True(taken.Status == HttpStatusCode.Redirect, taken.Text);
        var kept = Assert.Single(await commune.Read(db => db.ReportForms.ToListAsync()));
        Assert.Equal(("bao-cao-rieng", 1, officer.Body.Id), (kept.Code, kept.Edition, kept.OwnerId!.Value));
        Assert.Equal(FormJson.Write(form), await TextAsync(officer, $"{taken.Location}/xuat.json"));
    }

    [Fact]
    public async Task A_second_edition_tells_what_is_new_and_the_same_one_twice_is_refused()
    {
        var officer = await OfficerAsync();
        var form = Own("bao-cao-rieng");
        await TakeAsync(officer, await TryAsync(officer, form));
        Assert.Contains("form.nothing-new", (await TryAsync(officer, form)).Text);

        var section = form.Sections[0];
        var more = form with
        {
            Sections = [section with { Indicators = [.. section.Indicators.Skip(1), section.Indicators[0] with { Key = "own.new", Code = "I.99" }] }],
        };
        var tried = await TryAsync(officer, more);
        Assert.Contains("own.new", tried.Text);
        Assert.Contains(section.Indicators[0].Key, tried.Text);
        Assert.Equal(HttpStatusCode.Redirect, (await TakeAsync(officer, tried)).Status);
        Assert.Equal([1, 2], await commune.Read(db => db.ReportForms.OrderBy(f => f.Edition).Select(f => f.Edition).ToListAsync()));
    }

    [Fact]
    public async Task The_same_press_twice_takes_one_edition_in()
    {
        var officer = await OfficerAsync();
        var tried = await TryAsync(officer, Own("bao-cao-rieng"));

        await TakeAsync(officer, tried);
        await TakeAsync(officer, tried);

        Assert.Single(await commune.Read(db => db.ReportForms.ToListAsync()));
    }

    [Fact]
    public async Task A_workbook_with_faults_is_told_by_cell_and_takes_nothing_in()
    {
        var officer = await OfficerAsync();
        var form = Own("bao-cao-rieng");
        var wrong = form with
        {
            Sections =
            [
                form.Sections[0] with
                {
                    Indicators = [form.Sections[0].Indicators[0] with { PartOf = "khong.co" }, .. form.Sections[0].Indicators.Skip(1)],
                },
            ],
        };

        var tried = await TryAsync(officer, "mau.xlsx", FormWorkbook.Write(wrong, commune.Today));

        Assert.Contains("form.does-not-hold", tried.Text);
        Assert.Contains("Chỉ tiêu", tried.Text);
        Assert.Contains("Là phần của", tried.Text);
        Assert.Contains("khong.co", tried.Text);
        Assert.Empty(await commune.Read(db => db.ReportForms.ToListAsync()));
    }

    [Theory]
    [InlineData("mau.json", "{", "form.does-not-hold")]
    [InlineData("mau.xlsx", "PK", "file.type-mismatch")]
    [InlineData("mau.xls", "x", "file.save-as-xlsx")]
    [InlineData("mau.docx", "x", "file.type-mismatch")]
    public async Task A_file_that_is_no_form_is_refused_with_what_to_do(string name, string content, string code) =>
        Assert.Contains(code, (await TryAsync(await OfficerAsync(), name, Encoding.UTF8.GetBytes(content))).Text);

    [Fact]
    public async Task The_codes_of_others_and_keys_that_mean_something_else_are_refused()
    {
        var officer = await OfficerAsync();
        await TakeAsync(officer, await TryAsync(officer, Own("bao-cao-rieng")));
        var other = await OfficerAsync("UBND xã khác");

        Assert.Contains("form.code-shipped", (await TryAsync(officer, Own("dan-chu-co-so-xa"))).Text);
        Assert.Contains("form.code-taken", (await TryAsync(other, Own("bao-cao-rieng"))).Text);
        var money = Own("bao-cao-khac");
        money = money with
        {
            Sections = [money.Sections[0] with { Indicators = [money.Sections[0].Indicators[0] with { Key = "meetings.villages", Type = FigureType.Money }] }],
        };
        Assert.Contains("form.keys-clash", (await TryAsync(officer, money)).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await TryAsync(officer, "mau.json", "{}"u8.ToArray(), other.Body.Id)).Status);
    }

    [Fact]
    public async Task A_form_is_ended_by_its_own_body_alone()
    {
        var officer = await OfficerAsync();
        var path = (await TakeAsync(officer, await TryAsync(officer, Own("bao-cao-rieng")))).Location!;
        var other = await OfficerAsync("UBND xã khác");
        var day = commune.Today.AddDays(30).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

        Assert.Equal(HttpStatusCode.NotFound, (await PostAsync(other, $"{path}?handler=End", ("on", day))).Status);
        Assert.Contains("form.end-day-needed", (await PostAsync(officer, $"{path}?handler=End", ("on", "2001-01-01"))).Text);
        Assert.Equal(HttpStatusCode.Redirect, (await PostAsync(officer, $"{path}?handler=End", ("on", day))).Status);
        Assert.Contains("form.already-ended", (await PostAsync(officer, $"{path}?handler=End", ("on", day))).Text);
        Assert.Contains("ngừng dùng", (await officer.Visit(path)).Html.Body!.TextContent);
    }

    /// <summary>A small form of one's own, cut out of a shipped one.</summary>
    private static FormContent Own(string code)
    {
        var section = ShippedForms.Find("dan-chu-co-so-xa")!.Section("meetings")!;
        List<Indicator> indicators =
        [
            .. section.Indicators.Where(i => i is { Count: null, Formula: null, PartOf: null, Breakdown: null }).Select(i => i with { Key = $"own.{i.Key}" }),
        ];
        return new(code, 1, new("Báo cáo riêng", "Own report"), [section with { Indicators = indicators }], [], []);
    }

    private async Task<Staff> OfficerAsync(string name = "UBND xã Bình Yên")
    {
        var body = await commune.HasBody(name);
        return new(await commune.SignedIn(Function.Officer, body), body);
    }

    private static Task<Answer> TryAsync(Staff who, FormContent form) => TryAsync(who, "mau.json", Encoding.UTF8.GetBytes(FormJson.Write(form)));

    private static async Task<Answer> TryAsync(Staff who, string name, byte[] content, Id<Body>? owner = null)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(await TokenAsync(who)), Token },
            { new StringContent($"{owner ?? who.Body.Id}"), "owner" },
            { new ByteArrayContent(content), "file", name },
        };
        using var answer = await who.Reader.Client.PostAsync(new Uri("/bao-cao/mau/nhap?handler=Try", UriKind.Relative), form);
        return new(answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Headers.Location?.OriginalString);
    }

    /// <summary>Presses the second button with what the first gave.</summary>
    private static Task<Answer> TakeAsync(Staff who, Answer tried)
    {
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(tried.Text);
        string Of(string name) => page.QuerySelector($"input[name={name}]")?.GetAttribute("value") ?? throw new InvalidOperationException(tried.Text);
        return PostAsync(who, "/bao-cao/mau/nhap?handler=Take", [.. new[] { "content", "formKey", "owner", "from" }.Select(n => (n, Of(n)))]);
    }

    private static async Task<Answer> PostAsync(Staff who, string path, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent([.. fields.Append((Token, await TokenAsync(who))).Select(f => KeyValuePair.Create(f.Item1, f.Item2))]);
        using var answer = await who.Reader.Client.PostAsync(new Uri(path, UriKind.Relative), content);
        return new(answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Headers.Location?.OriginalString);
    }

    private static async Task<string> TokenAsync(Staff who) =>
        (await who.Reader.Visit("/bao-cao/mau/nhap")).Html.QuerySelector($"input[name={Token}]")!.GetAttribute("value")!;

    private static Task<string> TextAsync(Staff who, string path) => who.Client.GetStringAsync(new Uri(path, UriKind.Relative));

    private sealed record Staff(Reader Reader, Body Body)
    {
        public HttpClient Client => Reader.Client;

        public Task<VisitedPage> Visit(string path) => Reader.Visit(path);
    }
}
