using System.Net;
using Dinh.Testing;
using Microsoft.AspNetCore.Hosting;
using Xunit;

namespace Dinh.Abuse.Tests;

public sealed class GuessingTests : IAsyncDisposable
{
    private const int Allowed = 4;

    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task Who_tries_too_many_passwords_in_a_minute_waits_and_can_still_read()
    {
        await using var guarded = commune.WithWebHostBuilder(host => host.UseSetting("DINH_GUESSES_A_MINUTE", $"{Allowed}"));
        using var client = guarded.CreateClient(new() { AllowAutoRedirect = false });
        var page = await VisitedPage.OpenAsync(client, "/dang-nhap");

        for (var n = 0; n < Allowed; n++)
            Assert.Equal(HttpStatusCode.OK, (await page.Submit("main form", ("Name", $"ai.{n}"), ("Password", "khong biet dau"))).Status);
        var refused = await page.Submit("main form", ("Name", "ai"), ("Password", "khong biet dau"));

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
        Assert.Contains("Xin chờ một phút", refused.Text);
        Assert.Equal(HttpStatusCode.OK, (await VisitedPage.OpenAsync(client, "/dang-nhap")).Status);
    }
}
