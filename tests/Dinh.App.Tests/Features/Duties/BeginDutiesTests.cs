using System.Net;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Duties;

public sealed class BeginDutiesTests : IAsyncDisposable
{
    private const string Guidance = "khi có văn bản hướng dẫn";

    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task One_record_starts_every_duty_that_the_body_has_or_gave_and_that_waits_for_it()
    {
        var officer = await commune.SignedIn();
        var mine = officer.Body!.Id;
        await commune.Has(A.Duty(A.When(Guidance, 20), mine, "Của tôi"));
        await commune.Has(Duty.Assign(A.NewDuty with { Window = A.When("Khi có VĂN BẢN hướng dẫn."), AssignedBy = mine, Content = "Tôi giao" }));
        await commune.Has(A.Duty(A.When("khi có yêu cầu"), mine, "Chờ việc khác"));
        await commune.Has(A.Duty(A.When(Guidance), content: "Của nơi khác"));

        var preview = await (await officer.Visit("/su-kien/ghi")).Submit("main form", Report(), "/su-kien/ghi?handler=Preview");
        Assert.Contains("2 việc sẽ bắt đầu", preview.Text);
        Assert.Contains("22/3/2026", preview.Text);
        Assert.Equal(0, await commune.Read(db => db.AwaitedEvents.CountAsync()));

        await RecordAsync(officer);

        var begun = await commune.Read(db => db.Duties.Where(d => d.BegunOn != null).OrderBy(d => d.Content).Select(d => d.Content).ToListAsync());
        Assert.Equal(["Của tôi", "Tôi giao"], begun);
        Assert.Equal(new DateOnly(2026, 3, 22), await commune.Read(db => db.Duties.Where(d => d.Content == "Của tôi").Select(d => d.NextDue).SingleAsync()));
        Assert.Equal(2, await commune.Read(db => db.Journal.CountAsync(j => j.Kind == "DutyBegun")));
    }

    [Fact]
    public async Task The_same_event_sent_six_times_at_once_is_recorded_once()
    {
        var officer = await commune.SignedIn();
        await commune.Has(A.Duty(A.When(Guidance), officer.Body!.Id));
        var page = await officer.Visit("/su-kien/ghi");

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => page.Submit("main form", Report(), "/su-kien/ghi?handler=Record")));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.Redirect, a.Status));
        Assert.Equal(1, await commune.Read(db => db.AwaitedEvents.CountAsync()));
        Assert.Equal(1, await commune.Read(db => db.Journal.CountAsync(j => j.Kind == "EventRecorded")));
    }

    [Fact]
    public async Task The_same_event_from_two_forms_is_refused_the_second_time()
    {
        var officer = await commune.SignedIn();
        await commune.Has(A.Duty(A.When(Guidance), officer.Body!.Id));
        await RecordAsync(officer);

        var again = await RecordAsync(officer);

        Assert.Contains("event.already-recorded", again.Text);
    }

    [Fact]
    public async Task Withdrawing_the_event_makes_its_duties_wait_again()
    {
        var officer = await commune.SignedIn();
        var duty = await commune.Has(A.Duty(A.When(Guidance, 20), officer.Body!.Id));
        await RecordAsync(officer);

        await (await officer.Visit("/su-kien")).Submit("form[action*=Withdraw]", ("because", "Văn bản chưa có hiệu lực"));

        Assert.Equal(DutyState.Waiting, await commune.Read(async db => (await db.Duties.SingleAsync(d => d.Id == duty.Id)).StateOn(commune.Today)));
        Assert.Null((await officer.Visit("/su-kien")).Html.QuerySelector("form[action*=Withdraw]"));
    }

    [Fact]
    public async Task An_officer_records_for_no_body_but_their_own()
    {
        var officer = await commune.SignedIn();
        var other = await commune.HasBody("UBND xã Định Hóa");
        await commune.Has(A.Duty(A.When(Guidance), other.Id));
        var page = await officer.Visit("/su-kien/ghi");

        var answer = await page.Submit("main form", [.. Report(), ("Form.For", other.Id.ToString())], "/su-kien/ghi?handler=Record");

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Equal(0, await commune.Read(db => db.AwaitedEvents.CountAsync()));
        Assert.True(await commune.Read(db => db.Duties.AllAsync(d => d.IsWaiting)));
    }

    [Fact]
    public async Task What_a_committee_records_reaches_all_bodies_under_its_orders_also_in_the_units_below()
    {
        var province = await commune.Has(new AdministrativeUnit("19", "Tỉnh Thái Nguyên", "Tỉnh", null, new(2025, 7, 1)));
        var commune1 = await commune.Has(new AdministrativeUnit("05536", "Xã Bình Yên", "Xã", province, new(2025, 7, 1)));
        var committee = await commune.HasBody("UBND tỉnh Thái Nguyên", unit: province);
        var department = await commune.HasBody("Sở Nội vụ", BodyKind.Department, province);
        var below = await commune.HasBody("UBND xã Bình Yên", unit: commune1);
        var front = await commune.Has(
            new Body(Id<Body>.New(), "Ủy ban MTTQ Việt Nam xã Bình Yên", BodyKind.FatherlandFront, commune1.Id) { InCommand = false }
        );
        await commune.Has(A.Duty(A.When(Guidance), department.Id, "Của sở"));
        await commune.Has(A.Duty(A.When(Guidance), below.Id, "Của xã"));
        await commune.Has(A.Duty(A.When(Guidance), front.Id, "Của Mặt trận"));
        await commune.Has(A.Duty(A.When(Guidance), content: "Của tỉnh khác"));
        await commune.Has(
            Duty.Assign(A.NewDuty with { BodyId = front.Id, Window = A.When(Guidance), AssignedBy = committee.Id, Content = "Đề nghị Mặt trận" })
        );

        var answer = await RecordAsync(await commune.SignedIn(Function.Officer, committee));

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Equal(["Của sở", "Của xã", "Đề nghị Mặt trận"], await BegunAsync());
    }

    [Fact]
    public async Task What_a_department_records_starts_the_duties_of_the_plans_it_entered_and_no_neighbours_own()
    {
        var department = await commune.HasBody("Sở Nội vụ", BodyKind.Department);
        var unit = await commune.Read(db => db.Units.SingleAsync(u => u.Id == department.UnitId));
        var neighbour = await commune.HasBody("Sở Tư pháp", BodyKind.Department, unit);
        await commune.Has(
            Duty.Assign(A.NewDuty with { BodyId = neighbour.Id, Window = A.When(Guidance), EnteredBy = department.Id, Content = "Theo kế hoạch sở nhập" })
        );
        await commune.Has(A.Duty(A.When(Guidance), neighbour.Id, "Việc riêng của sở bạn"));

        await RecordAsync(await commune.SignedIn(Function.Officer, department));

        Assert.Equal(["Theo kế hoạch sở nhập"], await BegunAsync());
    }

    [Fact]
    public async Task A_committee_below_starts_nothing_above_it()
    {
        var province = await commune.Has(new AdministrativeUnit("19", "Tỉnh Thái Nguyên", "Tỉnh", null, new(2025, 7, 1)));
        var commune1 = await commune.Has(new AdministrativeUnit("05536", "Xã Bình Yên", "Xã", province, new(2025, 7, 1)));
        var committee = await commune.HasBody("UBND xã Bình Yên", unit: commune1);
        await commune.Has(A.Duty(A.When(Guidance), (await commune.HasBody("Sở Nội vụ", BodyKind.Department, province)).Id, "Của sở"));
        await commune.Has(A.Duty(A.When(Guidance), committee.Id, "Của xã"));

        await RecordAsync(await commune.SignedIn(Function.Officer, committee));

        Assert.Equal(["Của xã"], await BegunAsync());
    }

    private Task<List<string>> BegunAsync() => commune.Read(db => db.Duties.Where(d => d.BegunOn != null).Select(d => d.Content).Order().ToListAsync());

    private static (string, string)[] Report() =>
        [("Form.Name", "Có văn bản hướng dẫn"), ("Form.On", "2026-03-02"), ("Form.Ground", "Công báo"), ("Form.Answers", AwaitedEvent.KeyOf(Guidance))];

    private static async Task<Answer> RecordAsync(Reader officer) =>
        await (await officer.Visit("/su-kien/ghi")).Submit("main form", Report(), "/su-kien/ghi?handler=Record");
}
