using Dinh.App.Features.People.StartDirectory;
using Dinh.App.Features.Reports.OpenRound;
using Dinh.App.Features.Units.ImportUnits;
using Dinh.App.Tests.Features.Reports.SumReports;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Reports;
using Dinh.Domain.Units;
using Dinh.Law.Reporting;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Reports;

/// <summary>The country of the packaged catalogue: one unit above the provinces, whose ministry sees all of them.</summary>
public sealed class WholeCountryTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task A_ministry_of_the_packaged_catalogue_sees_the_map_of_all_provinces_and_their_sums()
    {
        commune.Clock.MoveTo(new(2026, 4, 20));
        await Begins();
        var nation = await commune.Read(db => db.Units.SingleAsync(u => u.Kind == Country.Kind));
        Assert.Null((await commune.Do((StartDirectoryHandler start) => start.HandleAsync(new(nation.Id, true), default))).Outcome.Refusal);
        var ministry = await commune.Read(db => db.Bodies.SingleAsync(b => b.UnitId == nation.Id && b.Name == "Bộ Nội vụ"));
        await Opens(ministry);
        var minister = await commune.SignedIn(Function.Officer, ministry);

        var map = await minister.Visit("/bao-cao/day-du?mau=ca-nuoc&ky=2026-Q1");
        var sums = await minister.Visit("/bao-cao/tong-hop?mau=ca-nuoc&ky=2026-Q1&chi-tieu=held");

        var provinces = await commune.Read(db =>
            db.Units.Where(u => u.ParentId == null && u.ValidTo == null && u.Id != nation.Id).Select(u => u.Name).ToListAsync()
        );
        Assert.Equal(provinces.Order(), map.Html.QuerySelectorAll(".tile-map a title").Select(t => t.TextContent).Order());
        Assert.Equal(provinces.Order(), map.Html.QuerySelectorAll(".tallied tbody th").Select(t => t.TextContent.Trim()).Order());
        Assert.Equal(["0,0%", "0", "0", $"{provinces.Count}", "0"], map.Html.QuerySelectorAll(".figures strong").Select(s => s.TextContent));
        Assert.Equal(provinces.Order(), sums.Html.QuerySelectorAll("table.by-unit tbody th").Select(t => t.TextContent.Trim()).Order());
    }

    [Fact]
    public async Task A_catalogue_of_before_gets_the_country_once_and_keeps_the_rest()
    {
        var province = await commune.Has(new AdministrativeUnit("19", "Tỉnh Thái Nguyên", "Tỉnh", null, new(2025, 7, 1)));

        await Begins();
        await Begins();

        var units = await commune.Read(db => db.Units.OrderBy(u => u.Path).ToListAsync());
        Assert.Equal([(province.Id, province.Path), (units[1].Id, units[1].Path)], units.Select(u => (u.Id, u.Path)));
        Assert.Equal(("Việt Nam", "Nước"), (units[1].Name, units[1].Kind));
    }

    private Task<ImportReport?> Begins() =>
        commune.Do((StartCatalogueHandler start) => start.HandleAsync(Path.Combine(Places.Root, "src/Dinh.App"), null, default));

    // A round in which the committee of every unit below owes a report.
    private async Task Opens(Body ministry)
    {
        var form = await commune.Has(ReportForm.Issue(Id<ReportForm>.New(), ReportedCountry.ContentOf("ca-nuoc"), null, new(2020, 1, 1)));
        var regime = ReportRegime.Lay(
            Id<ReportRegime>.New(),
            new()
            {
                Name = "Báo cáo quý của các tỉnh",
                OwnerId = ministry.Id,
                ToId = ministry.Id,
                FormCode = form.Code,
                Period = PeriodKind.Quarter,
                Due = new(DueKind.AfterWindow, new("5 ngày sau kỳ", "5 days after"), Days: 5),
                Ground = "Công văn 1/CV-BNV",
                From = new(2026, 1, 1),
            }
        );
        await commune.Has(regime);
        var opened = await commune.Do(
            (BeginRoundHandler begin) => begin.HandleAsync(new(regime, ReportPeriods.Of(PeriodKind.Quarter, 2026, 1), new(2026, 4, 5), ""), default)
        );
        Assert.Null(opened.Refusal);
    }
}
