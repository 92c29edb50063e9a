using System.Net;
using Dinh.App.Tests.Features.Administration;
using Dinh.App.Tests.Features.Reports.Counting;
using Dinh.Data;
using Dinh.Data.Reports;
using Dinh.Domain.People;
using Dinh.Domain.Reports;
using Dinh.Law.Reporting;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Reports;

/// <summary>What ended bodies reported, and what was reported to them, is their heir's to read, and nobody's to change.</summary>
public sealed class InheritedReportsTests : IAsyncLifetime
{
    private readonly Commune commune = new();
    private MergedCommunes merged = null!;
    private CountedWorld world = null!;
    private Reader clerk = null!;
    private Reader stranger = null!;

    public async ValueTask InitializeAsync()
    {
        merged = await MergedCommunes.OfAsync(commune);
        clerk = await commune.SignedIn(Function.Officer, merged.One);
        stranger = await commune.SignedIn();
        world = await CountedWorld.OfAsync(
            commune,
            CountedWorld.FormOf(CountedWorld.Typed("work.people", "Số người dự")),
            ReportPeriods.Of(PeriodKind.HalfYear, 2025, 1)
        );
    }

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task Closed_reports_of_ended_bodies_are_read_by_their_heir_and_by_nobody_else()
    {
        var (one, two) = (await ClosedAsync(merged.One, 31), await ClosedAsync(merged.Two, 42));
        await merged.SucceedAsync();

        foreach (var (report, figure) in new[] { (one, "31"), (two, "42") })
        {
            Assert.Equal(report.BodyId, (await commune.Read(db => db.Reports.AsNoTracking().SingleAsync(r => r.Id == report.Id))).BodyId);
            var page = await clerk.Visit($"/bao-cao/{report.Id}");
            Assert.Contains(figure, page.Html.QuerySelector("[aria-labelledby=so-lieu]")!.TextContent);
            Assert.Empty(page.Html.QuerySelectorAll("aside form"));
            Assert.Equal(HttpStatusCode.OK, await clerk.StatusOf($"/bao-cao/{report.Id}/so-dem"));
            Assert.Equal(HttpStatusCode.OK, await clerk.StatusOf($"/bao-cao/{report.Id}/xuat.xlsx"));
            Assert.Equal(HttpStatusCode.NotFound, await clerk.StatusOf($"/bao-cao/{report.Id}/dien"));
            Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusOf($"/bao-cao/{report.Id}"));
        }

        var list = (await clerk.Visit("/bao-cao")).Html.QuerySelectorAll("main a").Select(a => a.GetAttribute("href"));
        Assert.Equal(2, list.Intersect([$"/bao-cao/{one.Id}", $"/bao-cao/{two.Id}"]).Count());
    }

    /// <summary>A report of a body that was sent, accepted and locked.</summary>
    private async Task<Report> ClosedAsync(Body body, long figure)
    {
        var report = await world.OwesAsync(body);
        return await commune.Do(
            async (DinhDb db) =>
            {
                var cell = await db.CellNumbers.SingleOrDefaultAsync(c => c.Key == "work.people") ?? db.CellNumbers.Add(new("work.people")).Entity;
                await db.SaveChangesAsync();
                db.Figures.Add(new(report.Current.Row, cell.Number) { Number = figure });
                var closed = await db.Reports.Include(r => r.Filings).SingleAsync(r => r.Id == report.Id);
                var at = commune.Clock.GetUtcNow().UtcDateTime;
                Assert.Null(closed.Send(world.Round, new(new('0', 64)), [], new("Lan", body.Id, at, commune.Today)).Refusal);
                Assert.Null(closed.Accept(new("Sơn", world.Receiver.Id, at, commune.Today)).Refusal);
                closed.Lock(new("Sơn", world.Receiver.Id, at, commune.Today));
                await db.SaveChangesAsync();
                return report;
            }
        );
    }
}
