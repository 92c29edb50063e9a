using Dinh.App.Features.Reports;
using Dinh.App.Features.Reports.CountReport;
using Dinh.App.Features.Reports.Succession;
using Dinh.App.Tests.Jobs;
using Dinh.Data;
using Dinh.Data.Jobs;
using Dinh.Data.Reports;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Reports;
using Dinh.Law;
using Dinh.Law.Reporting;
using Dinh.Law.Time;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Reports.Counting;

/// <summary>What the machine counts by itself when the reported days are over.</summary>
public sealed class CountRoundsTests : IAsyncLifetime
{
    private const string Cell = "work.conferences";

    private static readonly DateOnly After = CountedWorld.Half.To.AddDays(1);

    private readonly Commune house = new();
    private readonly Commune other;
    private CountedWorld world = null!;
    private Body committee = null!;
    private Report report = null!;

    public CountRoundsTests() => other = house.Beside();

    public async ValueTask InitializeAsync()
    {
        house.Clock.MoveTo(After.AddDays(-5));
        await house.RunJobs();
        world = await CountedWorld.OfAsync(house, CountedWorld.FormOf(CountedWorld.Counted(Cell, "Số hội nghị", new("duties.closed", "conference"))));
        committee = await house.HasBody();
        report = await world.OwesAsync(committee);
    }

    public async ValueTask DisposeAsync()
    {
        await other.DisposeAsync();
        await house.DisposeAsync();
    }

    [Fact]
    public async Task When_the_window_has_ended_the_round_is_counted_by_itself_as_of_its_end()
    {
        await HeldAsync(new(2026, 2, 20));
        await HeldAsync(CountedWorld.Half.To);
        await HeldAsync(After);

        await DayAsync(CountedWorld.Half.To);
        Assert.Empty(await world.FiguresAsync(report));
        await DayAsync(After);

        Assert.Equal((2, FigureOrigin.Counted), (await world.FiguresAsync(report))[Cell]);
    }

    [Fact]
    public async Task It_is_counted_once_also_where_two_nodes_run_and_days_pass()
    {
        await HeldAsync(new(2026, 2, 20));
        house.Clock.MoveTo(After, new(9, 0));

        await Task.WhenAll(house.RunJobs(), other.RunJobs(), house.RunJobs(), other.RunJobs());
        await DayAsync(After.AddDays(1));
        await DayAsync(After.AddDays(9));

        Assert.Equal(1, await house.Read(db => db.Jobs.CountAsync(j => j.Kind == nameof(CountOpenReports))));
        Assert.Equal(1, await house.Read(db => db.CellTraces.CountAsync()));
        Assert.Equal(0, await house.Read(db => db.Figures.Select(f => f.Stamp).SingleAsync()));
    }

    [Fact]
    public async Task A_node_that_dies_in_the_middle_leaves_nothing_half_and_the_next_counts_all()
    {
        await HeldAsync(new(2026, 2, 20));
        house.Clock.MoveTo(After, new(9, 0));
        await OrderAsync();
        var order = await house.Read(db => db.Jobs.SingleAsync(j => j.Kind == nameof(CountOpenReports)));
        var now = house.Clock.GetUtcNow().UtcDateTime;
        await house.Read(async db =>
        {
            Assert.NotNull(await JobLease.ClaimAsync(db, order.Id, now, default));
            return true;
        });

        // It wrote, and was gone before it came to its end.
        await house.Do(
            async (IServiceProvider services) =>
            {
                var (db, counting) = (Of<DinhDb>(services), Of<CountReportsHandler>(services));
                await using var whole = await db.Database.BeginTransactionAsync();
                await counting.CountAsync(world.Round, [report.Id], default);
                Assert.NotEmpty(await db.Figures.ToListAsync());
                return true;
            }
        );
        Assert.Empty(await world.FiguresAsync(report));

        house.Clock.MoveOn(JobLease.Length + TimeSpan.FromSeconds(1));
        await other.RunJobs();

        Assert.Equal((1, FigureOrigin.Counted), (await world.FiguresAsync(report))[Cell]);
        Assert.Equal(1, await house.Read(db => db.CellTraces.CountAsync()));
    }

    [Fact]
    public async Task What_was_typed_before_stays_and_what_was_sent_is_not_touched()
    {
        await HeldAsync(new(2026, 2, 20));
        var sent = await world.OwesAsync(await house.HasBody("UBND xã Đã Gửi"));
        await house.Read(async db =>
        {
            var cell = new CellNumber(Cell);
            db.CellNumbers.Add(cell);
            await db.SaveChangesAsync();
            db.Figures.Add(new(report.Current.Row, cell.Number) { Number = 7 });
            var gone = await db.Reports.Include(r => r.Filings).SingleAsync(r => r.Id == sent.Id);
            Assert.Null(gone.Send(world.Round, new("0"), [], new("Người gửi", gone.BodyId, house.Clock.GetUtcNow().UtcDateTime, house.Clock.Today)).Refusal);
            return await db.SaveChangesAsync();
        });

        await DayAsync(After);

        Assert.Equal((7, FigureOrigin.Typed), (await world.FiguresAsync(report))[Cell]);
        Assert.Equal(1, (await house.Read(db => db.CellNotes.SingleAsync())).Counted);
        Assert.Empty(await world.FiguresAsync(sent));
    }

    [Fact]
    public async Task A_round_that_opens_after_its_window_is_counted_with_its_opening()
    {
        await HeldAsync(new(2026, 2, 20));
        house.Clock.MoveTo(After, new(9, 0));
        var officer = await house.SignedIn(Function.Officer, world.Receiver);
        await house.Read(async db =>
        {
            var regime = ReportRegime.Lay(Id<ReportRegime>.New(), Listed());
            db.Add(regime);
            await db.SaveChangesAsync();
            return true;
        });
        var regime = await house.Read(db => db.ReportRegimes.Where(r => r.Owing == Owing.Listed).SingleAsync());
        var page = await officer.Visit(ReportLinks.Regime(regime.Id));

        var answer = await page.Submit("form[action$='handler=Open']", ("period", CountedWorld.Half.Key));

        Assert.StartsWith("/bao-cao/dot/", answer.Location, StringComparison.Ordinal);
        var opened = await house.Read(db => db.Reports.AsNoTracking().Include(r => r.Filings).SingleAsync(r => r.Id != report.Id));
        Assert.Equal((1, FigureOrigin.Counted), (await world.FiguresAsync(opened))[Cell]);

        // The round that had stood open before is left to the turn of the night.
        Assert.Empty(await world.FiguresAsync(report));
    }

    [Fact]
    public async Task Who_takes_over_bodies_after_the_window_is_counted_again_with_what_these_did()
    {
        var (one, two) = (await house.HasBody("UBND xã Cũ Một"), await house.HasBody("UBND xã Cũ Hai"));
        foreach (var body in new[] { one, two, committee })
            await world.DidAsync(body, "conference", new(2026, 3, 1), new(2026, 2, 20));
        await world.OwesAsync(one);
        await world.OwesAsync(two);
        await DayAsync(After);
        Assert.Equal(1, (await world.FiguresAsync(report))[Cell].Number);

        await house.Do(
            async (IServiceProvider services) =>
            {
                var heirs = new Dictionary<Id<Body>, Id<Body>> { [one.Id] = committee.Id, [two.Id] = committee.Id };
                await Of<CoverReportsHandler>(services).HandleAsync(new(heirs, After, "Sắp xếp đơn vị"), default);
                return await Of<DinhDb>(services).SaveChangesAsync();
            }
        );
        await house.RunJobs();

        Assert.Equal((3, FigureOrigin.Counted), (await world.FiguresAsync(report))[Cell]);
    }

    [Fact]
    public async Task Forty_reports_are_counted_in_as_many_statements_as_two_but_for_the_rows_written()
    {
        List<Id<Report>> all = [];
        for (var i = 0; i < 40; i++)
        {
            var body = await house.HasBody($"UBND xã số {i}");
            await world.DidAsync(body, "conference", new(2026, 3, 1), new(2026, 2, 20));
            all.Add((await world.OwesAsync(body)).Id);
        }

        // What is counted again writes no figure, only the traces anew.
        await CountAsync(all);
        var two = await house.Statements.Of(() => CountAsync(all[..2]));
        var forty = await house.Statements.Of(() => CountAsync(all));

        var traces = TestDatabase.OnServer ? 0 : 38;
        Assert.Equal(two, forty - traces);
    }

    private NewRegime Listed() =>
        new()
        {
            Name = "Báo cáo theo yêu cầu",
            OwnerId = world.Receiver.Id,
            ToId = world.Receiver.Id,
            FormCode = world.Form.Code,
            Period = PeriodKind.HalfYear,
            Bodies = [committee.Id],
            Due = new DueRule(DueKind.DayOfYear, new("trước ngày 31/12", "by 31 December"), Day: "12-31"),
            Ground = "Công văn số 9/SNV ngày 15/01/2026",
            From = new(2025, 1, 1),
        };

    private Task<Duty> HeldAsync(DateOnly on) => world.DidAsync(committee, "conference", new(2026, 3, 1), on);

    private async Task DayAsync(DateOnly day)
    {
        house.Clock.MoveTo(day, new(9, 0));
        await house.RunJobs();
    }

    private Task<int> OrderAsync() =>
        house.Do(
            async (IServiceProvider services) =>
            {
                await Of<OrderCountHandler>(services).HandleAsync(world.Round, default);
                return await Of<DinhDb>(services).SaveChangesAsync();
            }
        );

    private Task<bool> CountAsync(IReadOnlyList<Id<Report>> reports) =>
        house.Do(
            async (CountReportsHandler counting) =>
            {
                await counting.CountAsync(world.Round, reports, default);
                return true;
            }
        );

    private static T Of<T>(IServiceProvider services)
        where T : notnull => (T)services.GetService(typeof(T))!;
}
