using System.Net;
using Dinh.App.Tests.Features.Administration;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.People;
using Dinh.Domain.Publicity;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Publicity;

public sealed class SucceededPublicityTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task When_communes_merge_campaigns_and_texts_go_on_and_old_addresses_and_names_lead_to_them()
    {
        var world = await MergedCommunes.OfAsync(commune);
        var path = await commune.Read(db => db.Units.Where(u => u.Id == world.One.UnitId).Select(u => u.Path).SingleAsync());
        var campaign = await commune.Has(Campaign.Begin(Id<Campaign>.New(), (world.One.Id, path), null, Plan));
        var article = await commune.Has(PublishedBy(world.One, path));

        var item = await commune.Has(
            Publication.Begin(
                new()
                {
                    Key = Id<Publication>.New(),
                    BodyId = world.One.Id,
                    UnitPath = path,
                    ItemKey = "11.2",
                    TaskKey = "11.2/thuc-hien-quy",
                    InCharge = "Ma Thị Lan",
                    Wording = new("Dự toán", "Tổng thu 1.200 triệu đồng.", []),
                }
            )
        );

        var heir = await world.SucceedAsync(("Tuyên truyền", 2), ("Công khai", 1));
        Assert.Equal(heir, await commune.Read(db => db.Publications.Where(p => p.Id == item.Id).Select(p => p.BodyId).SingleAsync()));

        var unit = await commune.Read(db => db.Bodies.Where(b => b.Id == heir).Select(b => b.UnitId).SingleAsync());
        var old = await commune.Visit($"/tuyen-truyen/noi/{world.One.UnitId}");
        Assert.Contains("sáp nhập từ 01/7/2025", old.Html.QuerySelector(".flash")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Xã Bình Yên", old.Html.QuerySelector($".flash a[href='/tuyen-truyen/noi/{unit}']")!.TextContent);
        foreach (var place in new[] { world.One.UnitId, unit })
            Assert.Contains(
                "Họp dân bàn làm đường",
                (await commune.Visit($"/tuyen-truyen/noi/{place}")).Html.QuerySelector(".notices")!.TextContent,
                StringComparison.Ordinal
            );
        Assert.Contains(
            "Xã Bình Yên",
            (await commune.Visit($"/tuyen-truyen/bai/{article.Id}")).Html.QuerySelector(".crumbs")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.NotNull((await commune.Visit("/tim?q=hop dan&noi=dinh bien")).Html.QuerySelector($"main a[href='/tuyen-truyen/bai/{article.Id}']"));

        var officer = await commune.SignedIn(Function.Officer, await commune.Read(db => db.Bodies.SingleAsync(b => b.Id == heir)));
        Assert.Equal(HttpStatusCode.OK, (await officer.Visit($"/viec-tuyen-truyen/dot/{campaign.Id}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await officer.Visit($"/viec-tuyen-truyen/bai/{article.Id}")).Status);
    }

    private static CampaignPlan Plan =>
        new()
        {
            Title = "Tuyên truyền Luật",
            From = new(2026, 3, 1),
            To = new(2026, 3, 31),
            Audience = new([], [new("households")]),
            Targets = [new("meeting", 2)],
        };

    private Article PublishedBy(Body body, string path)
    {
        var made = Article.Begin(
            new()
            {
                Key = Id<Article>.New(),
                BodyId = body.Id,
                UnitPath = path,
                Kind = ArticleKind.News,
                By = "Ma Thị Lan",
                Wording = new("Họp dân bàn làm đường", "Mỗi hộ một đại diện.", []),
            }
        );
        Assert.Null(made.Publish(null, new("Nông Văn Hùng", commune.Clock.GetUtcNow().UtcDateTime, commune.Today)).Refusal);
        return made;
    }
}
