using Dinh.App.Features.Reports.OpenRound;
using Dinh.App.Tests.Features.LocalActs;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Reports;
using Dinh.Domain.Units;
using Dinh.Law.Reporting;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Reports;

public sealed class OpenRoundTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task A_round_opens_by_itself_on_its_day_and_once()
    {
        var world = await ReportWorld.OfAsync(commune, communes: 2);
        await world.HasRegimeAsync();

        await world.TurnAsync(new(2026, 6, 4));
        Assert.Empty(await commune.Read(db => db.ReportRounds.ToListAsync()));
        await world.TurnAsync(new(2026, 6, 5));
        await world.TurnAsync(new(2026, 6, 6));

        var round = await commune.Read(db => db.ReportRounds.AsNoTracking().SingleAsync());
        Assert.Equal(("2026-H1", new DateOnly(2026, 6, 20), new DateOnly(2026, 6, 5)), (round.PeriodKey, round.DueOn, round.OpenedOn));
        Assert.Equal(2, await commune.Read(db => db.Reports.CountAsync(r => r.RoundId == round.Id)));
        Assert.Equal(2, await commune.Read(db => db.Duties.CountAsync(d => d.Content.StartsWith("Gửi ") && d.NextDue == round.DueOn)));
    }

    [Fact]
    public async Task Many_hands_that_open_the_same_period_at_once_open_one_round()
    {
        var world = await ReportWorld.OfAsync(commune, communes: 2);
        var regime = await world.HasRegimeAsync();
        var page = await world.Leader.Visit($"/bao-cao/che-do/{regime.Id}");

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => page.Submit("form[action$='handler=Open']", ("period", "2026-H1"))));

        Assert.All(answers, a => Assert.True(a.Location is not null, ActWorld.RefusalOf(a)));
        Assert.Single(answers.Select(a => a.Location).Distinct());
        Assert.Single(await commune.Read(db => db.ReportRounds.ToListAsync()));
        Assert.Equal((2, 2), (await commune.Read(db => db.Reports.CountAsync()), await commune.Read(db => db.Duties.CountAsync())));
    }

    [Fact]
    public async Task Hundreds_of_communes_get_their_reports_in_batches()
    {
        var world = await ReportWorld.OfAsync(commune, communes: 1);
        await commune.Read(async db =>
        {
            foreach (var number in Enumerable.Range(1, 600))
            {
                var unit = ReportWorld.UnitOf($"Xã Số {number:000}", "Xã", world.Unit);
                db.AddRange(unit, new Body(Id<Body>.New(), $"UBND xã Số {number:000}", BodyKind.PeoplesCommittee, unit.Id));
            }

            return await db.SaveChangesAsync();
        });

        var round = await world.OpenedAsync(await world.HasRegimeAsync());

        Assert.Equal(
            601,
            await commune.Read(db =>
                db.Reports.Where(r => r.RoundId == round && r.Filings.Count == 1 && r.Steps.Count == 1).Select(r => r.DutyId).Distinct().CountAsync()
            )
        );
        Assert.Contains("0 trên 601 đơn vị đã gửi", (await world.Leader.Visit($"/bao-cao/dot/{round}")).Html.Body!.TextContent);
    }

    /// <summary>One store writes a row a statement, the other many at once: neither may be asked the oftener for each the more there are.</summary>
    [Fact]
    public async Task What_a_report_costs_the_store_does_not_grow_with_the_round()
    {
        var world = await ReportWorld.OfAsync(commune, communes: 60);
        var bodies = world.Clerks.Select(c => c.Body!.Id).ToList();
        var (few, more, most) = (await Cost(15), await Cost(30), await Cost(60));

        Assert.True(more - few <= few, $"{few} statements for 15 reports, {more} for 30.");
        Assert.True(most - more <= 2 * (more - few), $"{few} statements for 15 reports, {more} for 30, {most} for 60.");

        async Task<int> Cost(int owing)
        {
            var regime = await world.HasRegimeAsync(r => r with { Name = $"Báo cáo của {owing} xã", Bodies = [.. bodies.Take(owing)] });
            return await commune.Statements.Of(() =>
                commune.Do(
                    (BeginRoundHandler begin) => begin.HandleAsync(new(regime, ReportPeriods.Of(PeriodKind.HalfYear, 2026, 1), new(2026, 6, 20), ""), default)
                )
            );
        }
    }

    [Fact]
    public async Task The_successor_of_units_merged_within_the_period_reports_for_all_part_by_part()
    {
        var world = await ReportWorld.OfAsync(commune, communes: 1);
        var heir = world.Clerks[0].Body!;
        foreach (
            var (name, until) in new[]
            {
                ("UBND xã Cũ Một", new DateOnly(2026, 2, 28)),
                ("UBND xã Cũ Hai", new DateOnly(2026, 2, 28)),
                ("UBND xã Rất Cũ", new DateOnly(2025, 6, 30)),
            }
        )
        {
            var unit = await commune.Has(new AdministrativeUnit(null, name, "Xã", world.Unit, new(2020, 1, 1)));
            var body = new Body(Id<Body>.New(), name, BodyKind.PeoplesCommittee, unit.Id);
            body.EndsOn(until, heir.Id);
            await commune.Has(body);
        }

        var round = await world.OpenedAsync(await world.HasRegimeAsync(r => r with { Bodies = [heir.Id] }));

        var report = await world.OfAsync(round, world.Clerks[0]);
        var page = (await world.Clerks[0].Visit($"/bao-cao/{report.Id}")).Html.Body!.TextContent;
        Assert.Contains("xã Cũ Một", page);
        Assert.Contains("xã Cũ Hai", page);
        Assert.DoesNotContain("xã Rất Cũ", page);
    }

    [Fact]
    public async Task Where_the_day_follows_a_session_it_is_given_when_the_round_is_opened()
    {
        var world = await ReportWorld.OfAsync(commune, communes: 1);
        var regime = await world.HasRegimeAsync(r => r with { Due = new(Law.Reporting.DueKind.NextSession, new("kỳ họp thường lệ", "the session")) });

        Assert.Contains("round.day-needed", await ReportWorld.RefusedAsync(world.Leader, $"/bao-cao/che-do/{regime.Id}?handler=Open", ("period", "2026-H1")));
        await ReportWorld.DoneAsync(world.Leader, $"/bao-cao/che-do/{regime.Id}?handler=Open", ("period", "2026-H1"), ("due", "2026-07-09"));

        Assert.Equal(new DateOnly(2026, 7, 9), (await commune.Read(db => db.ReportRounds.SingleAsync())).DueOn);
    }
}
