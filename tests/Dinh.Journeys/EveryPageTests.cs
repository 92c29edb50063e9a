using Xunit;

namespace Dinh.Journeys;

/// <summary>Every page a visitor or an officer can reach, on a phone and on a desk, with nothing that axe objects to.</summary>
public sealed class EveryPageTests(Demonstration demonstration, Browsing browsing)
{
    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task A_visitor_can_read_every_page(int width)
    {
        var page = await browsing.WindowAsync(width, demonstration.Address);

        var pages = await Crawl.FromAsync(page, page.IsFitToReadAsync, "/", "/dang-nhap");

        Assert.True(pages.Count >= 8, $"Only {pages.Count} pages were reached: {string.Join(", ", pages)}");
    }

    [Theory]
    [InlineData(360, "vi")]
    [InlineData(1280, "en")]
    public async Task An_officer_can_read_every_page(int width, string language)
    {
        var page = await browsing.WindowAsync(width, demonstration.Address);
        await People.OfficerAsync(page, demonstration);

        var pages = await Crawl.FromAsync(page, page.IsFitToReadAsync, $"/?lang={language}", "/ban-lam-viec", "/ke-hoach", "/viec", "/su-kien");

        Assert.True(pages.Count >= 12, $"Only {pages.Count} pages were reached: {string.Join(", ", pages)}");
    }

    [Theory]
    [InlineData(360, "vi")]
    [InlineData(1280, "en")]
    public async Task The_administrator_of_the_system_can_read_every_page(int width, string language)
    {
        var page = await browsing.WindowAsync(width, demonstration.Address);
        await People.SystemAdministratorAsync(page, demonstration);

        var pages = await Crawl.FromAsync(page, page.IsFitToReadAsync, $"/quan-tri?lang={language}", "/quan-tri/viec-nen", "/quan-tri/don-vi/nhap");

        Assert.Contains("/quan-tri/co-quan", pages);
    }
}
