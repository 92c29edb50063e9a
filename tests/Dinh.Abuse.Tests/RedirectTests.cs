using System.Net;
using Dinh.App.Web.Safety;
using Dinh.Testing;
using Xunit;

namespace Dinh.Abuse.Tests;

public sealed class RedirectTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public void A_way_back_that_leads_elsewhere_is_the_front_door() =>
        Assert.All(Payloads.Elsewhere.Where(p => p is not "/..//evil.example"), path => Assert.Equal("/", LocalPath.Of(path)));

    [Theory]
    [InlineData("/")]
    [InlineData("/ke-hoach/0197f000-0000-7000-8000-000000000000")]
    [InlineData("/viec?loc=tre&trang=2")]
    [InlineData("/don-vi?tim=dinh%20bien")]
    public void A_way_back_into_the_house_is_kept(string path) => Assert.Equal(path, LocalPath.Of(path));

    [Fact]
    public async Task After_signing_in_nobody_is_sent_to_another_site()
    {
        var reader = await commune.HasReader();
        var page = await reader.Visit("/dang-nhap?ve=" + Uri.EscapeDataString("//evil.example"));
        foreach (var path in Payloads.Elsewhere)
        {
            var answer = await page.Submit("main form", ("Name", reader.Account.UserName!), ("Password", Reader.Password), ("ve", path));

            Assert.Equal(HttpStatusCode.Redirect, answer.Status);
            Assert.Equal("example.org", new Uri(new Uri("https://example.org"), answer.Location!).Host);
            reader = await commune.HasReader();
            page = await reader.Visit("/dang-nhap");
        }
    }
}
