using System.Net;
using System.Runtime.CompilerServices;
using Dinh.App.Web;
using Dinh.Testing;
using Xunit;

namespace Dinh.Abuse.Tests.Routes;

public sealed class DenyByDefaultTests(Commune commune) : IClassFixture<Commune>
{
    [Fact]
    public async Task Every_route_says_who_may_enter()
    {
        var routes = await RouteTable.OfAsync(commune);

        Assert.True(routes.Count > 10);
        Assert.Empty(routes.Where(r => !r.IsDeclared).Select(r => r.Pattern));
        Assert.Empty(routes.SelectMany(r => r.Policies).Where(p => !Gate.Rules.ContainsKey(p)));
    }

    [Fact]
    public async Task What_is_public_is_public_on_purpose()
    {
        var listed = await File.ReadAllLinesAsync(Path.Combine(Here(), "..", "public-addresses.txt"), TestContext.Current.CancellationToken);

        var open = (await RouteTable.OfAsync(commune)).Where(r => r.IsPublic).Select(r => r.Pattern).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(listed.Where(l => l.Length > 0 && l[0] != '#').Order(StringComparer.Ordinal), open);
    }

    [Fact]
    public async Task A_visitor_is_turned_away_from_everything_else()
    {
        using var visitor = commune.CreateClient(new() { AllowAutoRedirect = false });
        foreach (var route in (await RouteTable.OfAsync(commune)).Where(r => !r.IsPublic))
        {
            using var answer = await visitor.GetAsync(new Uri(route.Address, UriKind.Relative), TestContext.Current.CancellationToken);

            Assert.True(
                answer.StatusCode is HttpStatusCode.Unauthorized
                    || (
                        answer.StatusCode is HttpStatusCode.Redirect
                        && answer.Headers.Location!.OriginalString.Contains("/dang-nhap?ve=", StringComparison.Ordinal)
                    ),
                $"{route.Address}: {answer.StatusCode}"
            );
        }
    }

    [Fact]
    public async Task An_address_that_does_not_exist_is_not_found_and_asks_nobody_to_sign_in()
    {
        var page = await commune.Visit("/khong-co-trang-nay");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains("Không tìm thấy trang", page.Html.QuerySelector("h1")!.TextContent);
    }

    private static string Here([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
