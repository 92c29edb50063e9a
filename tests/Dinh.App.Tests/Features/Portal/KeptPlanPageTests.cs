using System.Net;
using Dinh.App.Tests.Features.Reports;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Portal;

public sealed class KeptPlanPageTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task A_plan_its_duties_and_their_end_are_seen_on_every_node_with_the_next_reading()
    {
        var unit = await commune.Has(ReportWorld.UnitOf("Xã Bình Yên", "Xã", null));
        var body = await commune.HasBody("UBND xã Bình Yên", BodyKind.PeoplesCommittee, unit);
        var plan = await PlannedAsync(body);
        await using var other = commune.Beside();
        string[] pages = ["/", "/cong-khai/ke-hoach", $"/don-vi/{unit.Id}"];
        await AllAsync(other, pages, "Kế hoạch làm đường thôn", isThere: false);

        await ChangeAsync(
            plan,
            (paper, duty) =>
            {
                Assert.Null(paper.Publish(commune.Today, "Ma Thị Lan").Refusal);
                duty.Publish();
            }
        );

        pages = [.. pages, $"/cong-khai/ke-hoach/{plan.Id}"];
        await AllAsync(other, pages, "Kế hoạch làm đường thôn", isThere: true);
        await AllAsync(other, ["/"], "Rải cấp phối", isThere: true);
        foreach (var page in pages)
            Assert.Equal(0, await other.Statements.Of(() => ReadAsync(other, page)));

        await ChangeAsync(plan, (_, duty) => Assert.Null(duty.Cancel("Đã gộp vào việc khác", commune.Today).Refusal));
        await AllAsync(other, ["/"], "Rải cấp phối", isThere: false);
        Assert.NotEqual(0, await other.Statements.Of(() => ReadAsync(other, $"/cong-khai/ke-hoach/{plan.Id}")));

        await ChangeAsync(
            plan,
            (paper, duty) =>
            {
                Assert.Null(paper.WithdrawFromPublic(commune.Today, "Ma Thị Lan", "Đưa nhầm").Refusal);
                duty.Hide();
            }
        );
        await AllAsync(other, pages[..^1], "Kế hoạch làm đường thôn", isThere: false);
        Assert.Equal(HttpStatusCode.NotFound, (await other.Visit(pages[^1])).Status);
    }

    [Fact]
    public async Task A_unit_s_new_name_stands_on_its_page_and_in_the_search_of_units_at_once()
    {
        var unit = await commune.Has(ReportWorld.UnitOf("Xã Bình Yên", "Xã", null));
        await ReadAsync(commune, $"/don-vi/{unit.Id}");

        await commune.Has(ReportWorld.UnitOf("Thôn Bản Chang", "Thôn", unit));

        Assert.Contains("Thôn Bản Chang", await ReadAsync(commune, $"/don-vi/{unit.Id}"), StringComparison.Ordinal);
        Assert.Contains("Thôn Bản Chang", await ReadAsync(commune, "/don-vi?tim=ban+chang"), StringComparison.Ordinal);
    }

    private async Task<Plan> PlannedAsync(Body body)
    {
        var paper = new Paper(Id<Paper>.New(), "KẾ HOẠCH", "31/KH-UBND", "Kế hoạch làm đường thôn", body.Id)
        {
            IssuerName = body.Name,
            IssuedOn = commune.Today,
        };
        var plan = new Plan(Id<Plan>.New(), paper, await commune.Has(A.Draft(body)), [])
        {
            ConfirmedAt = commune.Clock.GetUtcNow().UtcDateTime,
            ConfirmedBy = "Ma Thị Lan",
        };
        await commune.Has(plan);
        await commune.Has(
            Duty.Assign(
                A.NewDuty with
                {
                    BodyId = body.Id,
                    Content = "Rải cấp phối",
                    Window = A.By(commune.Today.AddDays(2)),
                    Source = new("plan", $"{plan.Id}", "31/KH-UBND"),
                }
            )
        );
        return plan;
    }

    private Task<int> ChangeAsync(Plan plan, Action<Paper, Duty> act) =>
        commune.Read(async db =>
        {
            act(await db.Papers.SingleAsync(p => p.Id == plan.Paper.Id), await db.Duties.SingleAsync());
            return await db.SaveChangesAsync();
        });

    private static async Task AllAsync(Commune node, IEnumerable<string> pages, string words, bool isThere)
    {
        foreach (var page in pages)
            Assert.Equal((page, isThere), (page, (await ReadAsync(node, page)).Contains(words, StringComparison.Ordinal)));
    }

    private static async Task<string> ReadAsync(Commune node, string path)
    {
        using var client = node.CreateClient();
        return WebUtility.HtmlDecode(await client.GetStringAsync(new Uri(path, UriKind.Relative)));
    }
}
