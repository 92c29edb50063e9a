using Dinh.App.Features.Portal.CompareBoards;
using Dinh.Domain.Disclosure;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Portal;

public sealed class CompareBoardsTests : IAsyncDisposable
{
    private static readonly DateOnly Past = new(2026, 1, 15);
    private static readonly DateOnly Coming = new(2026, 12, 15);
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task The_store_reckons_the_state_of_a_day_as_the_record_does()
    {
        var world = await PortalWorld.OfAsync(commune, 1);
        var due = await world.OwesAsync(0, Past);
        foreach (var facts in Facts(commune.Today))
        {
            var (record, letter) = await commune.Do(
                async (Data.DinhDb db) =>
                {
                    var row = db.Entry((await db.DueDisclosures.FindAsync(due.Id))!);
                    row.Property(d => d.DueOn).CurrentValue = facts.DueOn;
                    row.Property(d => d.EndsOn).CurrentValue = facts.EndsOn;
                    row.Property(d => d.PublicOn).CurrentValue = facts.PublicOn;
                    row.Property(d => d.WholeOn).CurrentValue = facts.WholeOn;
                    row.Property(d => d.LapsedOn).CurrentValue = facts.LapsedOn;
                    row.Property(d => d.NothingOn).CurrentValue = facts.NothingOn;
                    await db.SaveChangesAsync();
                    return (
                        row.Entity.StateOn(commune.Today),
                        (await db.DueDisclosures.Select(BoardCellsQuery.LetterOn(commune.Today)).SingleAsync()).Thing[0]
                    );
                }
            );

            Assert.Equal((facts, record), (facts, StateOf(letter)));
        }
    }

    [Fact]
    public async Task A_red_cell_of_a_province_opens_what_the_commune_still_owes_of_the_item()
    {
        var world = await PortalWorld.OfAsync(commune);
        await world.OwesAsync(0, Past);
        await world.PublishesAsync(1, "Thực hiện ngân sách quý I", await world.OwesAsync(1, Coming));

        var page = await commune.Visit($"/cong-khai/tinh/{world.Province.Id}");

        var cell = Assert.Single(page.Html.QuerySelectorAll("table.matrix .hole"));
        Assert.Equal(("✗", $"/cong-khai/bang/{world.Places[0].Unit.Id}?nam=2026&muc=11.2"), (cell.TextContent, cell.GetAttribute("href")));
        Assert.Contains("quá hạn", cell.GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Equal("✓", Assert.Single(page.Html.QuerySelectorAll("table.matrix td .ok")).TextContent);
        Assert.Contains(
            "Thực hiện ngân sách quý I năm 2026",
            (await commune.Visit(cell.GetAttribute("href")!)).Html.QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task On_a_narrow_page_each_commune_is_a_fold_with_its_counts_and_what_is_missing()
    {
        var world = await PortalWorld.OfAsync(commune, 1);
        await world.OwesAsync(0, Past);

        var fold = (await commune.Visit($"/cong-khai/tinh/{world.Province.Id}")).Html.QuerySelector(".board-list details")!;

        Assert.Contains("✗ 1", fold.QuerySelector("summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/cong-khai/bang/{world.Places[0].Unit.Id}?nam=2026&muc=11.2", fold.QuerySelector(".list a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Only_those_that_owe_as_much_are_ranked()
    {
        var world = await PortalWorld.OfAsync(commune, 3);
        await world.PublishesAsync(0, "Quý I", await world.OwesAsync(0, commune.Today));
        await world.OwesAsync(1, Past);
        await world.OwesAsync(2, Past);
        await world.OwesAsync(2, Past, quarter: 2);

        var matrix = await commune.Do((CompareBoardsQuery boards) => boards.OfProvinceAsync(new(world.Province.Path, 2026, commune.Today), default));

        Assert.Equal([1, 2, null], matrix.Rows.Select(r => r.Rank));
    }

    [Fact]
    public async Task The_country_shows_each_province_s_share_in_time_and_leads_to_its_communes()
    {
        var world = await PortalWorld.OfAsync(commune);
        await world.PublishesAsync(0, "Quý I", await world.OwesAsync(0, commune.Today));
        await world.OwesAsync(1, Past);
        var other = await PortalWorld.OfAsync(commune, 1, "Tỉnh Bắc Ninh");

        var page = await commune.Visit("/cong-khai/toan-quoc");

        var cell = page.Html.QuerySelector("table.matrix .hole")!;
        Assert.Equal(("✗50%", $"/cong-khai/tinh/{world.Province.Id}?nam=2026&muc=11.2"), (cell.TextContent, cell.GetAttribute("href")));
        Assert.Contains(page.Html.QuerySelectorAll("details.unopened a"), a => a.GetAttribute("href") == $"/cong-khai/tinh/{other.Province.Id}");
    }

    [Fact]
    public async Task Twenty_communes_cost_no_more_statements_than_two()
    {
        var few = await PortalWorld.OfAsync(commune, 2);
        var many = await PortalWorld.OfAsync(commune, 20, "Tỉnh Bắc Ninh");
        for (var place = 0; place < 20; place++)
            await many.OwesAsync(place, Past);
        await few.OwesAsync(0, Past);

        var two = await commune.Statements.Of(() => commune.Visit($"/cong-khai/tinh/{few.Province.Id}"));
        var twenty = await commune.Statements.Of(() => commune.Visit($"/cong-khai/tinh/{many.Province.Id}"));

        Assert.Equal(two, twenty);
    }

    [Fact]
    public async Task A_year_before_the_law_has_no_board()
    {
        var world = await PortalWorld.OfAsync(commune, 1);

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, (await commune.Visit($"/cong-khai/tinh/{world.Province.Id}?nam=2019")).Status);
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, (await commune.Visit("/cong-khai/toan-quoc?nam=nam-nay")).Status);
    }

    private static IEnumerable<DueFacts> Facts(DateOnly today) =>
        from due in new DateOnly?[] { null, today.AddDays(-1), today, today.AddDays(1) }
        from ends in new DateOnly?[] { null, today.AddDays(-1), today }
        from whole in new DateOnly?[] { null, today.AddDays(-1), today }
        from first in new DateOnly?[] { null, today.AddDays(-2) }
        from lapsed in new DateOnly?[] { null, today }
        from nothing in new DateOnly?[] { null, today }
        where whole is null || first is not null
        select new DueFacts(due, ends, first, whole, lapsed, nothing);

    private static DueState StateOf(char letter) =>
        letter switch
        {
            'L' => DueState.Lapsed,
            'P' => DueState.Public,
            'M' => DueState.PublicLate,
            'H' or 'h' => DueState.Partly,
            'N' => DueState.Nothing,
            'Q' => DueState.Overdue,
            'D' => DueState.Due,
            'U' => DueState.Unknown,
            _ => DueState.Waiting,
        };
}
