using Dinh.App.Features.Administration.SucceedBodies;
using Dinh.App.Features.Disclosure.BeginDue;
using Dinh.App.Tests.Features.Reports;
using Dinh.App.Web.Counting;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law.Time;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Dinh.App.Tests.Features.Disclosure;

public sealed class FallDueTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task The_year_s_list_falls_due_once_with_a_duty_that_says_its_day_and_why()
    {
        var world = await OnAsync(new(2026, 1, 2));

        await world.OpenAsync();
        var opened = await commune.Read(db => db.DueDisclosures.CountAsync());
        await world.TurnAsync(new(2026, 1, 3));

        Assert.Equal((opened, opened), (await commune.Read(db => db.DueDisclosures.CountAsync()), await commune.Read(db => db.Duties.CountAsync())));
        var due = await world.DueAsync("11.2/thuc-hien-quy", "2026-Q2");
        var duty = await world.DutyAsync(due);
        Assert.Equal((new DateOnly(2026, 7, 15), new DateOnly(2026, 7, 15)), (due.DueOn, duty.NextDue));
        Assert.Equal(new(2026, 7, 1), duty.Window.Start);
        Assert.Equal("Công khai: Thực hiện ngân sách quý II năm 2026", duty.Content);
        Assert.Equal("Chậm nhất 15 ngày kể từ ngày kết thúc quý II năm 2026 (30/6/2026), theo Điều 15 Thông tư 343/2016/TT-BTC.", duty.Window.ReasonVi);
        Assert.Equal("memory", duty.Window.Confidence);
    }

    [Fact]
    public async Task What_was_public_last_year_is_due_again_this_year()
    {
        var world = await OnAsync(new(2026, 1, 2));
        await world.OpenAsync();

        await world.TurnAsync(new(2027, 1, 2));

        Assert.Equal(2, await commune.Read(db => db.DueDisclosures.CountAsync(d => d.TaskKey == "11.2/du-toan-quyet-dinh")));
        Assert.Equal(1, await commune.Read(db => db.DueDisclosures.CountAsync(d => d.TaskKey == "11.13/thu-tuc")));
    }

    [Fact]
    public async Task Who_joins_in_the_middle_of_a_year_does_not_begin_overdue()
    {
        var world = await OnAsync(new(2026, 7, 16));

        await world.OpenAsync();
        await world.TurnAsync(new(2026, 7, 17));

        Assert.Equal(
            ["2026-Q3", "2026-Q4"],
            await commune.Read(db =>
                db.DueDisclosures.Where(d => d.TaskKey == "11.2/thuc-hien-quy").OrderBy(d => d.PeriodKey).Select(d => d.PeriodKey).ToListAsync()
            )
        );
    }

    [Fact]
    public async Task A_body_that_has_not_taken_up_its_list_is_given_none()
    {
        var world = await OnAsync(new(2026, 1, 2));

        await world.TurnAsync(new(2026, 1, 3));

        Assert.False(await commune.Read(db => db.DueDisclosures.AnyAsync()));
    }

    [Fact]
    public async Task A_commune_where_somebody_works_has_its_list_by_the_morning_and_no_other_body()
    {
        var world = await OnAsync(new(2026, 1, 2));
        var (empty, _) = (
            await commune.HasBody("UBND xã Không Ai", BodyKind.PeoplesCommittee, await commune.Has(ReportWorld.UnitOf("Xã Không Ai", "Xã", world.Province))),
            await commune.SignedIn(Function.Officer, await commune.HasBody("UBND tỉnh", BodyKind.PeoplesCommittee, world.Province))
        );

        await world.TurnAsync(new(2026, 1, 3), opens: true);
        var opened = await commune.Read(db => db.DueDisclosures.CountAsync());
        await world.TurnAsync(new(2026, 1, 4), opens: true);

        Assert.Equal([world.Committee.Id], await commune.Read(db => db.DueDisclosures.Select(d => d.BodyId).Distinct().ToListAsync()));
        Assert.DoesNotContain(empty.Id, await commune.Read(db => db.DueDisclosures.Select(d => d.BodyId).ToListAsync()));
        Assert.Equal(opened, await commune.Read(db => db.DueDisclosures.CountAsync()));
    }

    [Fact]
    public async Task Who_makes_public_elsewhere_owes_nothing_here_and_is_not_counted_as_none()
    {
        var world = await OnAsync(new(2026, 1, 2));
        await world.OpenAsync();
        var page = await world.Lan.Visit("/viec-cong-khai");

        await page.Submit("form[action$='handler=Elsewhere']", ("place", "https://binhyen.thainguyen.gov.vn/cong-khai"));
        await world.TurnAsync(new(2026, 1, 3), opens: true);

        Assert.False(await commune.Read(db => db.DueDisclosures.AnyAsync()));
        Assert.All(
            await commune.Read(db => db.Duties.AsNoTracking().ToListAsync()),
            d => Assert.Equal("Công khai ở nơi khác: https://binhyen.thainguyen.gov.vn/cong-khai", d.CancelledBecause)
        );
        Assert.Empty(await commune.Do((IEnumerable<ICounted> sources) => KeptAsync(sources, world)));

        world = world with { Lan = await commune.SignedIn(Function.Officer, world.Committee) };
        var told = await world.Lan.Visit("/viec-cong-khai");
        Assert.Contains("https://binhyen.thainguyen.gov.vn/cong-khai", told.Html.Body!.TextContent, StringComparison.Ordinal);
        await told.Submit("form[action$='handler=Here']");
        await world.TurnAsync(new(2026, 1, 4), opens: true);
        Assert.True(await commune.Read(db => db.DueDisclosures.AnyAsync()));
    }

    [Fact]
    public async Task What_was_begun_among_the_events_of_duties_has_its_day_here_in_as_many_statements_for_many()
    {
        var world = await OnAsync(new(2026, 1, 2));
        await world.OpenAsync();
        await BegunAsync(world, "11.1/ke-hoach-nam");
        var forOne = await FollowedAsync();
        await BegunAsync(world, "11.5/dong-gop", "11.6/tai-san-cong", "11.7/ho-ngheo", "11.12/muc-thu");

        var forFour = await FollowedAsync();

        Assert.Equal(forOne, forFour);
        Assert.Equal(new(2026, 1, 9), (await world.DueAsync("11.1/ke-hoach-nam", "2026")).DueOn);
        Assert.Equal(new(2026, 1, 9), (await world.DueAsync("11.12/muc-thu", "2026")).DueOn);
    }

    [Fact]
    public async Task The_list_is_opened_once_however_often_it_is_asked_for()
    {
        var world = await OnAsync(new(2026, 1, 2));
        var page = await world.Lan.Visit("/viec-cong-khai");

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => page.Submit("form[action$='handler=Open']")));

        var dues = await commune.Read(db => db.DueDisclosures.AsNoTracking().ToListAsync());
        Assert.NotEmpty(dues);
        Assert.Equal(dues.Count, dues.DistinctBy(d => (d.TaskKey, d.PeriodKey)).Count());
        Assert.Equal(dues.Count, await commune.Read(db => db.Duties.CountAsync()));
    }

    [Fact]
    public async Task A_province_s_own_days_hold_for_the_communes_below_it()
    {
        var world = await OnAsync(new(2026, 1, 2));
        var above = await commune.HasBody("UBND tỉnh", BodyKind.PeoplesCommittee, world.Province);
        await commune.Has(
            LocalTerm.Lay(
                Id<LocalTerm>.New(),
                (above.Id, world.Province.Path),
                new("11.2/thuc-hien-quy", "Quyết định 12/2026/QĐ-UBND") { Days = 7 },
                new(2026, 1, 1)
            )
        );

        await world.OpenAsync();

        var due = await world.DueAsync("11.2/thuc-hien-quy", "2026-Q1");
        Assert.Equal(new(2026, 4, 7), due.DueOn);
        Assert.Equal("Quyết định 12/2026/QĐ-UBND", (await world.DutyAsync(due)).Window.Basis);
    }

    [Fact]
    public async Task Of_two_communes_that_become_one_the_heir_owes_each_thing_once()
    {
        var world = await OnAsync(new(2026, 1, 2));
        var unit = await commune.Has(ReportWorld.UnitOf("Xã Yên Bình", "Xã", world.Province));
        var other = await commune.HasBody("UBND xã Yên Bình", BodyKind.PeoplesCommittee, unit);
        await world.OpenAsync();
        await (world with { Lan = await commune.SignedIn(Function.Officer, other) }).OpenAsync();
        var next = await commune.HasBody("UBND xã Mới", BodyKind.PeoplesCommittee, await commune.Has(ReportWorld.UnitOf("Xã Mới", "Xã", world.Province)));

        await HandOnAsync(new() { [world.Committee.Id] = next.Id, [other.Id] = next.Id });

        var dues = await commune.Read(db => db.DueDisclosures.AsNoTracking().Where(d => d.JoinedTo == null).ToListAsync());
        var duties = await commune.Read(db => db.Duties.AsNoTracking().Where(d => d.CancelledOn == null).ToListAsync());
        Assert.All(dues, d => Assert.Equal(next.Id, d.BodyId));
        Assert.Equal(dues.Count, dues.DistinctBy(d => (d.TaskKey, d.PeriodKey)).Count());
        Assert.Equal(dues.Count, duties.Count);
    }

    private async Task<DisclosureWorld> OnAsync(DateOnly day)
    {
        commune.Clock.MoveTo(day);
        return await DisclosureWorld.OfAsync(commune);
    }

    private static async Task<List<Id<Body>>> KeptAsync(IEnumerable<ICounted> sources, DisclosureWorld world) =>
        [.. await sources.Single(s => s.Name == "disclosures.due").KeptByAsync(new([world.Committee.Id], new(2026, 1, 1), new(2026, 6, 14), []), default)];

    private Task<bool> BegunAsync(DisclosureWorld world, params string[] tasks) =>
        commune.Do(
            async (Data.DinhDb db) =>
            {
                foreach (var task in tasks)
                {
                    var due = await db.DueDisclosures.SingleAsync(d => d.TaskKey == task);
                    var duty = await db.Duties.SingleAsync(d => d.Id == due.DutyId);
                    var report = new EventReport(world.Committee.Id, duty.Window.Awaits!, new(2026, 1, 2), null, "Nghị quyết 5/NQ-HĐND");
                    var happened = AwaitedEvent.Record(Id<AwaitedEvent>.New(), report, world.Lan.Person.Id, new(2026, 1, 2));
                    db.AwaitedEvents.Add(happened);
                    duty.Begin(happened, WorkingCalendar.Vietnam);
                }

                await db.SaveChangesAsync();
                return true;
            }
        );

    // The statements that read; what is written is one for each.
    private async Task<int> FollowedAsync()
    {
        var statements = 0;
        await commune.Do(
            async (IServiceProvider services) =>
            {
                var (turn, db) = (ActivatorUtilities.CreateInstance<FollowBegunTurn>(services), services.GetRequiredService<Data.DinhDb>());
                statements = await commune.Statements.Of(() => turn.DoAsync(new(commune.Clock.Today, default), new(db), default));
                await db.SaveChangesAsync();
                return true;
            }
        );
        return statements;
    }

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
