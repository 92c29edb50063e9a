using System.Net;
using Dinh.Testing;
using Xunit;

namespace Dinh.Abuse.Tests;

public sealed class NulTests(Commune commune) : IClassFixture<Commune>
{
    [Theory]
    [InlineData("/don-vi?tim=%00")]
    [InlineData("/don-vi?tim=dinh%00bien")]
    [InlineData("/dang-nhap?ve=%00")]
    public async Task The_character_zero_in_an_address_is_refused_with_a_page(string path)
    {
        var page = await commune.Visit(path);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.NotNull(page.Html.QuerySelector("h1"));
    }
}
