using System.Net;
using Dinh.Law.Rights;
using Dinh.Testing;
using Xunit;

namespace Dinh.App.Tests.Features.Portal;

public sealed class BoardTests(Commune commune) : IClassFixture<Commune>
{
    [Fact]
    public async Task The_board_greets_a_visitor_with_the_day_in_Vietnam_and_six_doors()
    {
        var page = await commune.Visit("/");

        Assert.Contains("Thứ Hai, 02/3/2026", page.Html.QuerySelector("main")!.TextContent);
        Assert.Equal(["Biết", "Bàn", "Làm", "Kiểm tra", "Giám sát", "Thụ hưởng"], page.Html.QuerySelectorAll(".doors a").Select(a => a.TextContent));
        Assert.Equal("Biết", page.Html.QuerySelector(".doors a[aria-current=page]")!.TextContent);
    }

    [Fact]
    public async Task Every_door_says_what_the_law_opens_there_with_its_article()
    {
        foreach (var door in CivicDoor.All)
        {
            var page = await commune.Visit($"/{door.Door}");

            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Equal(door.Points.Count, page.Html.QuerySelectorAll(".rights > li").Length);
            Assert.All(door.Points, p => Assert.Contains(p.Basis.ToString(), page.Html.QuerySelector(".rights")!.TextContent));
        }
    }

    [Fact]
    public async Task An_empty_board_teaches_what_will_stand_there()
    {
        var page = await commune.Visit("/");

        Assert.Contains("Chưa có kế hoạch nào được công khai", page.Html.QuerySelector(".empty")!.TextContent);
    }

    [Fact]
    public async Task An_officer_sees_the_way_to_the_desk()
    {
        var officer = await commune.SignedIn();

        var page = await officer.Visit("/");

        Assert.DoesNotContain("Đăng nhập", page.Html.QuerySelector("header")!.TextContent);
        Assert.Contains("Đăng xuất", page.Html.QuerySelector("header")!.TextContent);
    }
}
