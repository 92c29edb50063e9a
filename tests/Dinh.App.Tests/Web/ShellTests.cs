using System.Net;
using Dinh.Domain.People;
using Dinh.Testing;
using Xunit;

namespace Dinh.App.Tests.Web;

public sealed class ShellTests(Commune commune) : IClassFixture<Commune>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/dang-nhap")]
    [InlineData("/khong-co")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/health/live")]
    [InlineData("/mark.svg")]
    public async Task Every_answer_tells_the_browser_what_not_to_do(string path)
    {
        using var visitor = commune.CreateClient();
        using var answer = await visitor.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy);
        Assert.Contains("frame-ancestors 'none'", policy);
        Assert.DoesNotContain("unsafe", policy);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/dang-nhap")]
    [InlineData("/don-vi?tim=binh")]
    [InlineData("/kiem-tra")]
    public async Task No_page_needs_inline_script_or_style(string path)
    {
        var page = await commune.Visit(path);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Empty(page.Html.QuerySelectorAll("script:not([src]), style, [style], [onclick], [onload]"));
        Assert.All(
            page.Html.QuerySelectorAll("script, link[rel=stylesheet]"),
            e => Assert.StartsWith("/assets/", e.GetAttribute("src") ?? e.GetAttribute("href"))
        );
    }

    [Fact]
    public async Task The_reader_chooses_the_language_once_and_it_stays()
    {
        using var client = commune.CreateClient();

        var english = await VisitedPage.OpenAsync(client, "/?lang=en");
        var after = await VisitedPage.OpenAsync(client, "/dang-nhap");
        var back = await VisitedPage.OpenAsync(client, "/dang-nhap?lang=vi");

        Assert.Equal("en", english.Html.DocumentElement.GetAttribute("lang"));
        Assert.Contains("Sign in", after.Html.QuerySelector("h1")!.TextContent);
        Assert.Contains("Đăng nhập", back.Html.QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("vi", "Không tìm thấy trang")]
    [InlineData("en", "There is no such page")]
    public async Task What_is_not_there_is_explained_in_the_readers_language(string language, string words)
    {
        var page = await commune.Visit($"/khong-co?lang={language}");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains(words, page.Html.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task A_record_that_does_not_exist_is_not_found()
    {
        var page = await commune.Visit("/don-vi/0197f000-0000-7000-8000-000000000000");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    [Fact]
    public async Task A_page_of_another_function_is_explained_as_not_yours()
    {
        var officer = await commune.SignedIn(Function.Officer);

        var page = await officer.Visit("/quan-tri");

        Assert.Equal(HttpStatusCode.Forbidden, page.Status);
        Assert.Contains("Trang này không dành cho bạn", page.Html.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task A_form_without_its_token_is_explained()
    {
        using var visitor = commune.CreateClient(new() { AllowAutoRedirect = false });
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("Name", "ai")]);
        using var answer = await visitor.PostAsync(new Uri("/dang-nhap", UriKind.Relative), form, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Biểu mẫu đã cũ", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_signed_in_page_is_kept_by_no_cache_and_its_cookie_is_for_this_site_alone()
    {
        var officer = await commune.HasReader();
        var page = await officer.Visit("/dang-nhap");
        using var form = new FormUrlEncodedContent(
            page.Html.QuerySelectorAll("main input[type=hidden]")
                .Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value") ?? ""))
                .Append(KeyValuePair.Create("Name", officer.Account.UserName!))
                .Append(KeyValuePair.Create("Password", Reader.Password))
        );

        using var signedIn = await officer.Client.PostAsync(new Uri("https://localhost/dang-nhap"), form, TestContext.Current.CancellationToken);
        using var own = await officer.Client.GetAsync(new Uri("https://localhost/tai-khoan"), TestContext.Current.CancellationToken);

        var cookie = Assert.Single(signedIn.Headers.GetValues("Set-Cookie"), c => c.StartsWith("dinh.session=", StringComparison.Ordinal)).ToLowerInvariant();
        Assert.Contains("; httponly", cookie);
        Assert.Contains("; samesite=lax", cookie);
        Assert.Contains("; secure", cookie);
        Assert.Contains("no-store", own.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task The_first_page_of_a_citizen_weighs_at_most_100_kilobytes()
    {
        using var visitor = commune.CreateClient();
        visitor.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        var page = await VisitedPage.OpenAsync(commune.CreateClient(), "/");
        var parts = page
            .Html.QuerySelectorAll("script[src], link[rel=stylesheet], link[rel=icon]")
            .Select(e => e.GetAttribute("src") ?? e.GetAttribute("href")!)
            .Append(page.Html.QuerySelector("use")!.GetAttribute("href")!.Split('#')[0])
            .Concat(
                from subset in new[] { "latin", "vietnamese" }
                from bold in new[] { 400, 600 }
                select $"/assets/fonts/be-vietnam-pro-{subset}-{bold}-normal.woff2"
            )
            .Append("/");

        var weight = 0;
        foreach (var part in parts)
        {
            using var answer = await visitor.GetAsync(new Uri(part, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.True(answer.IsSuccessStatusCode, $"{part}: {answer.StatusCode}. The assets are built by ./dinh assets.");
            weight += (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length;
        }

        Assert.InRange(weight, 1, 100 * 1024);
    }

    [Fact]
    public async Task The_machine_interface_describes_itself()
    {
        using var machine = commune.CreateClient();

        Assert.Contains("\"openapi\"", await machine.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative), TestContext.Current.CancellationToken));
        Assert.Equal("Healthy", await machine.GetStringAsync(new Uri("/health/ready", UriKind.Relative), TestContext.Current.CancellationToken));
    }
}
