using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Dinh.App.Tests.Features.Plans;
using Dinh.App.Tests.Jobs;
using Dinh.Domain.People;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Units.ImportUnits;

public sealed class ImportPageTests(Commune commune) : IClassFixture<Commune>
{
    private const string Address = "/quan-tri/don-vi/nhap";

    [Fact]
    public async Task Lists_are_tried_first_questions_answered_and_then_taken_in_the_background()
    {
        await using var own = new Commune();
        var administrator = await own.SignedIn(Function.SystemAdministrator);
        var before = await own.Read(db => db.Units.CountAsync());

        var at = (await UploadAsync(administrator, SmallLists.WithGaps())).Location!;
        Assert.NotNull((await administrator.Visit(at)).Html.QuerySelector("main progress"));
        await own.RunJobs();
        var tried = await administrator.Visit(at);
        Assert.Contains("Kiểm tra xong", tried.Html.QuerySelector("main")!.TextContent);
        Assert.Equal(before, await own.Read(db => db.Units.CountAsync()));

        var again = await tried.Submit("form[action*=Try]");
        await own.RunJobs();
        var taking = await (await administrator.Visit(again.Location!)).Submit("form[action*=Take]");
        await own.RunJobs();

        var taken = await administrator.Visit(taking.Location!);
        Assert.Contains("Đã nhập xong", taken.Html.QuerySelector("main")!.TextContent);
        Assert.Null(taken.Html.QuerySelector("form[action*=Take]"));
        Assert.True(await own.Read(db => db.Units.AnyAsync(u => u.Code == "06978" && u.Name == "Xã Ba Chẽ")));
        Assert.Equal(1, await own.Read(db => db.Journal.CountAsync(e => e.Kind == "UnitsImported")));
    }

    [Fact]
    public async Task A_faulty_row_is_shown_with_its_file_and_line_and_nothing_can_be_taken()
    {
        var administrator = await commune.SignedIn(Function.SystemAdministrator);
        var bad = SmallLists.Provinces + "99,,Tỉnh,1,1,1,1,,2025-07-01\n";

        var at = (await UploadAsync(administrator, [("tinh.csv", Encoding.UTF8.GetBytes(bad))])).Location!;
        await commune.RunJobs();

        var page = await administrator.Visit(at);
        Assert.Equal("tinh.csv:4", page.Html.QuerySelector("#loi-dong ~ table th[scope=row]")!.TextContent);
        Assert.Null(page.Html.QuerySelector("form[action*=Take]"));
        var forced = await administrator.SendAsync($"{at}?handler=Take", (Forms.Token, await TokenAsync(administrator)));
        Assert.Contains("units.not-tried", forced.Text);
    }

    [Fact]
    public async Task Whoever_sends_no_list_or_an_empty_one_is_told_what_to_choose()
    {
        var administrator = await commune.SignedIn(Function.SystemAdministrator);

        Assert.Contains("units.no-list", (await UploadAsync(administrator, [])).Text);
        Assert.Contains("units.no-list", (await UploadAsync(administrator, [("rong.csv", [])])).Text);
    }

    [Fact]
    public async Task When_it_has_ended_the_page_is_called_anew()
    {
        var administrator = await commune.SignedIn(Function.SystemAdministrator);
        var at = (await UploadAsync(administrator, [("tinh.csv", Encoding.UTF8.GetBytes(SmallLists.Provinces))])).Location!;

        Assert.False(await IsCalledAnewAsync(administrator, at));
        await commune.RunJobs();
        Assert.True(await IsCalledAnewAsync(administrator, at));
    }

    [Fact]
    public async Task A_job_of_another_kind_is_no_import()
    {
        var administrator = await commune.SignedIn(Function.SystemAdministrator);
        var job = await commune.Read(async db =>
        {
            var other = db.Queue(new Trial("Lan"), "Lan");
            await db.SaveChangesAsync();
            return other.Id;
        });

        Assert.Equal(HttpStatusCode.NotFound, await administrator.StatusOf($"{Address}/{job}"));
    }

    private static async Task<bool> IsCalledAnewAsync(Reader reader, string at)
    {
        using var answer = await reader.Client.GetAsync(new Uri($"{at}?handler=Progress", UriKind.Relative));
        return answer.Headers.Contains("HX-Refresh");
    }

    private static async Task<string> TokenAsync(Reader reader) => Forms.TokenOf(await reader.Visit(Address));

    private static async Task<Answer> UploadAsync(Reader reader, IReadOnlyList<(string Name, byte[] Content)> files)
    {
        using var form = new MultipartFormDataContent { { new StringContent(await TokenAsync(reader)), Forms.Token } };
        foreach (var (name, content) in files)
        {
            var part = new ByteArrayContent(content);
            part.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
            form.Add(part, "files", name);
        }

        using var answer = await reader.Client.PostAsync(new Uri(Address, UriKind.Relative), form);
        return new(answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Headers.Location?.OriginalString);
    }
}
