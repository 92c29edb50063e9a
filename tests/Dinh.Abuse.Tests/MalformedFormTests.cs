using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Html.Parser;
using Dinh.Abuse.Tests.Routes;
using Dinh.Domain.People;
using Dinh.Testing;
using Xunit;

namespace Dinh.Abuse.Tests;

/// <summary>Forms that no browser sends: each is answered with the house's own page, and changes nothing.</summary>
public sealed class MalformedFormTests(Commune commune) : IClassFixture<Commune>
{
    private const string UrlEncoded = "application/x-www-form-urlencoded";
    private const string Multipart = "multipart/form-data; boundary=cut";

    // Each as its content type, its body, and what it is refused with.
    private static readonly Dictionary<string, (string Type, Func<string> Body, HttpStatusCode Refused)> Forms = new()
    {
        ["zero in a value"] = (UrlEncoded, () => "Name=a%00b&Password=x", HttpStatusCode.BadRequest),
        ["zero in a name"] = (UrlEncoded, () => "Na%00me=a", HttpStatusCode.BadRequest),
        ["bare zero"] = (UrlEncoded, () => "Name=a\0b", HttpStatusCode.BadRequest),
        ["zero in a part"] = (Multipart, () => Part("name=\"Name\"", "a\0b") + "--cut--\r\n", HttpStatusCode.BadRequest),
        ["zero in a file's name"] = (Multipart, () => Part("name=\"files\"; filename*=UTF-8''a%00b.txt", "x") + "--cut--\r\n", HttpStatusCode.BadRequest),
        ["no last boundary"] = (Multipart, () => Part("name=\"Name\"", "a"), HttpStatusCode.BadRequest),
        ["cut within a head"] = (Multipart, () => "--cut\r\nContent-Dispo", HttpStatusCode.BadRequest),
        ["nothing at all"] = (Multipart, () => "", HttpStatusCode.BadRequest),
        ["no boundary named"] = ("multipart/form-data", () => "x", HttpStatusCode.BadRequest),
        ["too many fields"] = (UrlEncoded, () => string.Concat(Enumerable.Range(0, 8193).Select(n => $"f{n}=1&")), HttpStatusCode.RequestEntityTooLarge),
        ["too many parts"] = (
            Multipart,
            () => string.Concat(Enumerable.Range(0, 8193).Select(n => Part($"name=\"f{n}\"", "1"))) + "--cut--\r\n",
            HttpStatusCode.RequestEntityTooLarge
        ),
        ["too long a name"] = (UrlEncoded, () => new string('n', 4096) + "=1", HttpStatusCode.RequestEntityTooLarge),
        ["too long a value"] = (UrlEncoded, () => "Name=" + new string('a', (1 << 20) + 1), HttpStatusCode.RequestEntityTooLarge),
    };

    public static TheoryData<string> Names => [.. Forms.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Its_page_says_so_and_the_database_stays_as_it_was(string name)
    {
        var (type, body, refused) = Forms[name];
        var administrator = await commune.SignedIn(Function.BodyAdministrator);
        var visitor = await commune.HasReader();
        var before = await commune.RowCounts();

        await IsRefusedAsync(administrator.Client, $"/co-quan/phan-cong?co-quan={administrator.Body!.Id}", type, body(), refused);
        await IsRefusedAsync(visitor.Client, "/dang-nhap", type, body(), refused);
        await IsRefusedAsync(visitor.Client, "/dang-nhap?lang=en", type, body(), refused);

        Assert.Equal(before, await commune.RowCounts());
    }

    /// <summary>The form's own token is sent along, so that only the zero can be what is refused.</summary>
    [Fact]
    public async Task A_zero_is_refused_in_a_form_that_is_otherwise_sound()
    {
        var page = await commune.Visit("/dang-nhap");

        var sound = await page.Submit("main form", ("Name", "ai"), ("Password", "sai"));
        var zero = await page.Submit("main form", ("Name", "a\0i"), ("Password", "sai"));

        Assert.Equal(HttpStatusCode.OK, sound.Status);
        Assert.Equal(HttpStatusCode.BadRequest, zero.Status);
        Assert.Contains("href=\"/\"", zero.Text);
    }

    [Fact]
    public async Task No_door_falls_over_it()
    {
        var routes = (await RouteTable.OfAsync(commune)).Where(r => r.Methods.Contains("POST")).ToList();
        HttpClient[] readers =
        [
            (await commune.HasReader()).Client,
            (await commune.SignedIn(Function.Officer)).Client,
            (await commune.SignedIn(Function.Approver)).Client,
            (await commune.SignedIn(Function.BodyAdministrator)).Client,
            (await commune.SignedIn(Function.SystemAdministrator)).Client,
        ];
        var before = await commune.RowCounts();
        Assert.NotEmpty(routes);

        foreach (var route in routes)
        foreach (var reader in readers)
        foreach (var name in (string[])["zero in a value", "zero in a file's name", "no last boundary", "too long a name"])
        {
            using var answer = await SendAsync(reader, route.Address, Forms[name].Type, Forms[name].Body());
            Assert.True((int)answer.StatusCode is >= 300 and < 500, $"{route.Address}, {name}: {answer.StatusCode}");
        }

        Assert.Equal(before, await commune.RowCounts());
    }

    [Fact]
    public async Task A_file_larger_than_the_limit_is_answered_by_the_server_itself_with_the_page()
    {
        await using var house = new Commune();
        house.StartServer();
        using var client = house.CreateClient();
        using var file = new StreamContent(new MemoryStream(new byte[(64 << 20) + 1]));
        using var form = new MultipartFormDataContent { { file, "files", "lon.pdf" } };

        using var answer = await client.PostAsync(new Uri("/dang-nhap", UriKind.Relative), form, TestContext.Current.CancellationToken);

        await IsOurPageAsync(answer, HttpStatusCode.RequestEntityTooLarge);
    }

    private static string Part(string disposition, string text) => $"--cut\r\nContent-Disposition: form-data; {disposition}\r\n\r\n{text}\r\n";

    private static async Task IsRefusedAsync(HttpClient client, string address, string type, string body, HttpStatusCode refused)
    {
        using var answer = await SendAsync(client, address, type, body);
        await IsOurPageAsync(answer, refused);
    }

    private static async Task IsOurPageAsync(HttpResponseMessage answer, HttpStatusCode refused)
    {
        var text = await answer.Content.ReadAsStringAsync();
        var page = new HtmlParser().ParseDocument(text);

        Assert.Equal(refused, answer.StatusCode);
        Assert.Equal($"{(int)refused}", page.QuerySelector("main p.num")?.TextContent);
        Assert.False(string.IsNullOrWhiteSpace(page.QuerySelector("main h1")?.TextContent), text);
        Assert.NotNull(page.QuerySelector("main a[href='/']"));
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string address, string type, string body)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return await client.PostAsync(new Uri(address, UriKind.Relative), content);
    }
}
