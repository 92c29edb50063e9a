using Dinh.App.Features.Administration.SucceedBodies;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Reports;
using Dinh.Law.Reporting;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Dinh.App.Tests.Features.Reports;

public sealed class ReportsInheritanceTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task Two_communes_that_become_one_report_once_and_nothing_is_counted_twice()
    {
        var world = await ReportWorld.OfAsync(commune, communes: 3);
        var round = await world.OpenedAsync(await world.HasRegimeAsync());
        var sent = await world.SentAsync(round, 0, (ReportWorld.Meetings, 4));
        var open = await world.OfAsync(round, world.Clerks[1]);
        var heir = await world.OfAsync(round, world.Clerks[2]);

        await HandOnAsync(new() { [sent.BodyId] = heir.BodyId, [open.BodyId] = heir.BodyId });

        var owed = await commune.Read(db => db.Duties.AsNoTracking().Where(d => d.CancelledOn == null && d.ClosedOn == null).ToListAsync());
        Assert.Equal([heir.DutyId], owed.Select(d => d.Id));
        Assert.Equal(heir.DutyId, (await world.DutyAsync(open)).MergedInto);
        Assert.Equal(4, await world.CountedAsync(round, ReportWorld.Meetings));
        Assert.Contains("report.joined", await ReportWorld.RefusedAsync(world.Clerks[1], $"/bao-cao/{open.Id}?handler=Send", ("sure", "true")));
        var after = await world.SentAsync(round, 2, (ReportWorld.Meetings, 9));
        Assert.Equal(9, await world.CountedAsync(round, ReportWorld.Meetings));
        Assert.Equal(2, after.Parts.Count);
    }

    [Fact]
    public async Task Who_took_over_one_body_goes_on_with_its_report_and_receives_in_its_place()
    {
        var world = await ReportWorld.OfAsync(commune, communes: 1);
        var regime = await world.HasRegimeAsync(r => r with { ViaId = world.Department.Id });
        var round = await world.OpenedAsync(regime);
        var report = await world.OfAsync(round, world.Clerks[0]);
        var next = await commune.HasBody("UBND xã Mới", BodyKind.PeoplesCommittee, await commune.Has(ReportWorld.UnitOf("Xã Mới", "Xã", world.Unit)));
        var focal = await commune.HasBody("Sở mới", BodyKind.Department, world.Unit);

        await HandOnAsync(new() { [report.BodyId] = next.Id, [world.Department.Id] = focal.Id });

        var after = await world.AgainAsync(report);
        Assert.Equal((next.Id, next.Id, focal.Id, next.UnitId), (after.BodyId, after.HolderId, after.ViaId!.Value, after.UnitId));
        Assert.Equal(focal.Id, (await commune.Read(db => db.ReportRegimes.AsNoTracking().SingleAsync())).ViaId);
        Assert.Equal(next.Id, (await world.DutyAsync(report)).BodyId);
    }

    [Fact]
    public async Task Two_regimes_that_ask_the_same_after_a_merger_become_one()
    {
        var world = await ReportWorld.OfAsync(commune, communes: 2);
        var other = await commune.HasBody("UBND tỉnh Khác", BodyKind.PeoplesCommittee, await commune.Has(ReportWorld.UnitOf("Tỉnh Khác", "Tỉnh", null)));
        var kept = await world.HasRegimeAsync(r => r with { Bodies = [world.Clerks[0].Body!.Id] });
        var twin = await world.HasRegimeAsync(r => r with { OwnerId = other.Id, ToId = other.Id, Bodies = [world.Clerks[1].Body!.Id] });

        await HandOnAsync(new() { [other.Id] = world.Province.Id });

        var regimes = await commune.Read(db => db.ReportRegimes.AsNoTracking().ToListAsync());
        var going = Assert.Single(regimes, r => r.EndedOn is null);
        Assert.Equal((kept.Id, 2), (going.Id, going.Bodies.Count));
        Assert.Contains("gộp", regimes.Single(r => r.Id == twin.Id).EndedBecause);
    }

    [Fact]
    public async Task The_successor_and_the_receiver_see_part_by_part_what_the_former_units_had_filed()
    {
        var world = await ReportWorld.OfAsync(commune, communes: 3);
        var round = await world.OpenedAsync(await world.HasRegimeAsync());
        var (one, two) = (
            await world.SentAsync(round, 0, (ReportWorld.Meetings, 4), (ReportWorld.People, 200)),
            await world.SentAsync(round, 1, (ReportWorld.Meetings, 6))
        );
        var heir = await world.OfAsync(round, world.Clerks[2]);
        await HandOnAsync(new() { [one.BodyId] = heir.BodyId, [two.BodyId] = heir.BodyId });

        Assert.Equal(["4", "6", "10", "–"], await RowAsync(world.Clerks[2], heir, ReportWorld.Meetings));
        Assert.Equal(["200", "–", "200", "–"], await RowAsync(world.Leader, heir, ReportWorld.People));
        await world.SentAsync(round, 2, (ReportWorld.Meetings, 9));

        Assert.Equal(["4", "6", "10", "9"], await RowAsync(world.Leader, heir, ReportWorld.Meetings));
    }

    [Fact]
    public async Task A_part_without_a_report_of_the_period_shows_what_its_unit_filed_for_shorter_ones()
    {
        var world = await ReportWorld.OfAsync(commune, communes: 2);
        var (gone, heir) = (world.Clerks[0].Body!.Id, world.Clerks[1].Body!.Id);
        var quarter = await world.OpenedAsync(await world.HasRegimeAsync(r => r with { Period = PeriodKind.Quarter, Bodies = [gone] }), "2026-Q1");
        await world.SentAsync(quarter, 0, (ReportWorld.Meetings, 3));
        await commune.Do(
            async (Data.DinhDb db) =>
            {
                (await db.Bodies.SingleAsync(b => b.Id == gone)).EndsOn(commune.Today.AddDays(-1), heir);
                return await db.SaveChangesAsync();
            }
        );

        var round = await world.OpenedAsync(await world.HasRegimeAsync(r => r with { Bodies = [heir] }));

        // A quarter of one is not the half-year of all: nothing is added up.
        var report = await world.OfAsync(round, heir);
        Assert.Equal(["3", "–", "–"], await RowAsync(world.Clerks[1], report, ReportWorld.Meetings));
        Assert.Contains(
            "quý I năm 2026",
            (await world.Clerks[1].Visit($"/bao-cao/{report.Id}")).Html.QuerySelector("[aria-labelledby=cac-phan] thead")!.TextContent
        );
    }

    private static async Task<IEnumerable<string>> RowAsync(Reader reader, Report report, string label) =>
        (await reader.Visit($"/bao-cao/{report.Id}"))
            .Html.QuerySelectorAll("[aria-labelledby=cac-phan] tbody tr")
            .Single(r => r.Children[1].TextContent == label)
            .QuerySelectorAll("td.num")
            .Select(c => c.TextContent.Trim());

    private Task<bool> HandOnAsync(Dictionary<Id<Body>, Id<Body>> heirs) =>
        commune.Do(
            async (IServiceProvider services) =>
            {
                foreach (var inheritance in services.GetServices<IInheritance>())
                    await inheritance.HandOnAsync(new(heirs, new(2026, 4, 1), "Sắp xếp đơn vị"), default);
                await services.GetRequiredService<Data.DinhDb>().SaveChangesAsync();
                return true;
            }
        );
}
