using System.Net;
using AngleSharp.Html.Parser;
using Dinh.Testing;
using Microsoft.AspNetCore.Hosting;
using Xunit;

namespace Dinh.Abuse.Tests;

/// <summary>What a proxy says of the client is believed only where the installation says that there is one; asked of the real server, over a real connection.</summary>
public sealed class ProxyTests
{
    private const int Allowed = 3;

    [Fact]
    public async Task Behind_a_proxy_each_client_is_counted_by_itself_and_cannot_name_itself_another()
    {
        await using var house = new Commune();
        await using var proxied = House(house, "true");
        using var client = Client(proxied);

        for (var n = 0; n < Allowed; n++)
            Assert.Equal(HttpStatusCode.OK, (await GuessAsync(client, $"198.51.100.{n}, 203.0.113.1")).StatusCode);

        // The last address is what the proxy saw; those before it are the client's own words.
        Assert.Equal(HttpStatusCode.TooManyRequests, (await GuessAsync(client, "198.51.100.99, 203.0.113.1")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await GuessAsync(client, "203.0.113.2")).StatusCode);
    }

    [Fact]
    public async Task Without_a_proxy_nobody_escapes_the_limit_by_naming_another_address()
    {
        await using var house = new Commune();
        await using var alone = House(house, null);
        using var client = Client(alone);

        for (var n = 0; n < Allowed; n++)
            Assert.Equal(HttpStatusCode.OK, (await GuessAsync(client, $"203.0.113.{n}")).StatusCode);

        Assert.Equal(HttpStatusCode.TooManyRequests, (await GuessAsync(client, "203.0.113.200")).StatusCode);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData(null, false)]
    public async Task Cookies_are_for_a_safe_line_alone_where_a_believed_proxy_speaks_one(string? setting, bool safe)
    {
        await using var house = new Commune();
        var reader = await house.HasReader();
        await using var made = House(house, setting);
        using var client = Client(made);

        using var answer = await GuessAsync(client, "203.0.113.1", reader.Account.UserName!, Reader.Password);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith("/", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        var cookies = answer.Headers.GetValues("Set-Cookie").ToList();
        Assert.Contains(cookies, c => c.StartsWith("dinh.session=", StringComparison.Ordinal));
        Assert.All(cookies, c => Assert.Equal(safe, c.Contains("; secure", StringComparison.OrdinalIgnoreCase)));
    }

    private static Microsoft.AspNetCore.Mvc.Testing.WebApplicationFactory<Program> House(Commune commune, string? proxy)
    {
        var house = commune.WithWebHostBuilder(host =>
        {
            host.UseSetting("DINH_GUESSES_A_MINUTE", $"{Allowed}");
            host.UseSetting("DINH_BEHIND_PROXY", proxy);
        });
        house.UseKestrel(0);
        house.StartServer();
        return house;
    }

    // Safe cookies are sent back by hand: the test's own line to the server is a plain one.
    private static HttpClient Client(Microsoft.AspNetCore.Mvc.Testing.WebApplicationFactory<Program> house) =>
        new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = house.ClientOptions.BaseAddress };

    private static async Task<HttpResponseMessage> GuessAsync(HttpClient client, string address, string name = "ai", string password = "khong biet dau")
    {
        using var asked = await client.SendAsync(Forwarded(HttpMethod.Get, address));
        var form = new HtmlParser().ParseDocument(await asked.Content.ReadAsStringAsync());
        var request = Forwarded(HttpMethod.Post, address);
        request.Headers.Add("Cookie", string.Join("; ", asked.Headers.GetValues("Set-Cookie").Select(c => c.Split(';')[0])));
        request.Content = new FormUrlEncodedContent([
            new("Name", name),
            new("Password", password),
            new("__RequestVerificationToken", form.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!),
        ]);
        return await client.SendAsync(request);
    }

    private static HttpRequestMessage Forwarded(HttpMethod method, string address)
    {
        var request = new HttpRequestMessage(method, new Uri("/dang-nhap", UriKind.Relative));
        request.Headers.Add("X-Forwarded-For", address);
        request.Headers.Add("X-Forwarded-Proto", "https");
        return request;
    }
}
