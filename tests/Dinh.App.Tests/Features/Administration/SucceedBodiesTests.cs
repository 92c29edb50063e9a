using Dinh.App.Features.Administration.SucceedBodies;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Dinh.Domain.Units;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Administration;

public sealed class SucceedBodiesTests : IAsyncLifetime
{
    private static readonly DateOnly LastDay = new(2025, 6, 30);
    private static readonly DateOnly FirstDay = new(2025, 7, 1);
    private readonly Commune commune = new();
    private readonly AdministrativeUnit province = new("19", "Tỉnh Thái Nguyên", "Tỉnh", null, AdministrativeUnit.BeforeRecords);
    private AdministrativeUnit bienNew = null!;
    private AdministrativeUnit hoaNew = null!;

    public async ValueTask InitializeAsync()
    {
        await commune.Has(province);
        bienNew = await commune.Has(new AdministrativeUnit("05587", "Xã Bình Yên", "Xã", province, FirstDay));
        hoaNew = await commune.Has(new AdministrativeUnit("05600", "Xã Phú Hòa", "Xã", province, FirstDay));
    }

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task What_a_merged_commune_owed_kept_and_staffed_goes_to_its_successor()
    {
        var (_, body) = await Ended("Xã Định Biên", bienNew);
        var duty = await commune.Has(A.Duty(A.By(new(2026, 6, 1)), body.Id));
        var draft = await commune.Has(A.Draft(body));
        var person = await commune.Has(new Person(Id<Person>.New(), "Trần Văn Hùng"));
        await commune.Has(new Appointment(Id<Appointment>.New(), person.Id, body.Id, Function.Approver, new(2024, 1, 1)) { Title = "Chủ tịch" });

        var report = await Succeed();

        var heir = await commune.Read(db => db.Bodies.SingleAsync(b => b.UnitId == bienNew.Id && b.Kind == BodyKind.PeoplesCommittee));
        var old = await commune.Read(db => db.Bodies.SingleAsync(b => b.Id == body.Id));
        var held = await commune.Read(db => db.Appointments.OrderBy(a => a.From).ToListAsync());
        Assert.Empty(report.Questions);
        Assert.Equal((LastDay, heir.Id), (old.ValidTo!.Value, old.SuccessorId!.Value));
        Assert.Equal(heir.Id, (await commune.Read(db => db.Duties.SingleAsync(d => d.Id == duty.Id))).BodyId);
        Assert.Equal(heir.Id, (await commune.Read(db => db.PlanDrafts.SingleAsync(d => d.Id == draft.Id))).OwnerId);
        Assert.Equal([(body.Id, (DateOnly?)LastDay), (heir.Id, null)], held.Select(a => (a.BodyId, a.To)));
        Assert.Equal(("Chủ tịch", Function.Approver, FirstDay), (held[1].Title, held[1].Function, held[1].From));
        Assert.Contains(await commune.Read(db => db.Journal.Select(j => j.Kind).ToListAsync()), k => k == nameof(DutyHandedOver));
    }

    [Fact]
    public async Task A_divided_commune_is_asked_about_and_nothing_moves_until_a_person_has_chosen()
    {
        var (_, body) = await Ended("Xã Phú Hòa Đông", bienNew, hoaNew);
        var duty = await commune.Has(A.Duty(A.By(new(2026, 6, 1)), body.Id));

        var asked = await Succeed();
        var before = (await commune.Read(db => db.Duties.SingleAsync(d => d.Id == duty.Id))).BodyId;
        var answered = await Succeed(answers: new() { [body.Id] = hoaNew.Id });

        var question = Assert.Single(asked.Questions);
        Assert.Equal(
            [bienNew.Id, hoaNew.Id],
            question.Choices.Select(c => c.Unit.Id).Order(Comparer<Id<AdministrativeUnit>>.Create((a, b) => a.Value.CompareTo(b.Value)))
        );
        Assert.Equal(body.Id, before);
        Assert.Empty(answered.Questions);
        var heir = await commune.Read(db => db.Bodies.SingleAsync(b => b.UnitId == hoaNew.Id && b.Kind == BodyKind.PeoplesCommittee));
        Assert.Equal(heir.Id, (await commune.Read(db => db.Duties.SingleAsync(d => d.Id == duty.Id))).BodyId);
    }

    [Fact]
    public async Task The_same_thing_owed_by_two_communes_is_owed_once_by_the_one_that_they_became()
    {
        var (_, one) = await Ended("Xã Định Biên", bienNew);
        var (_, two) = await Ended("Xã Bảo Linh", bienNew);
        var first = await commune.Has(A.Duty(A.By(new(2026, 6, 1)), one.Id));
        var twin = await commune.Has(A.Duty(A.By(new(2026, 6, 1)), two.Id));
        var other = await commune.Has(A.Duty(A.By(new(2026, 6, 1)), two.Id, "Rà soát hương ước"));

        await Succeed();

        var duties = await commune.Read(db => db.Duties.ToDictionaryAsync(d => d.Id));
        Assert.Single(duties.Values, d => d.CancelledOn is null && d.Content == first.Content);
        Assert.Equal(first.Id, duties[twin.Id].MergedInto);
        Assert.Null(duties[other.Id].CancelledOn);
        Assert.Single(duties.Values.Select(d => d.BodyId).Distinct());
    }

    [Fact]
    public async Task A_district_that_ended_with_its_level_is_asked_about_with_the_province_proposed()
    {
        var district = await commune.Has(new AdministrativeUnit("167", "Huyện Định Hóa", "Huyện", province, AdministrativeUnit.BeforeRecords));
        await Ended("Xã Định Biên", [bienNew], district);
        await Ended("Xã Phú Hòa Đông", [hoaNew], district);
        await End(district);
        var body = await commune.Has(new Body(Id<Body>.New(), "Phòng Nội vụ huyện Định Hóa", BodyKind.Division, district.Id));
        var atProvince = await commune.Has(new Body(Id<Body>.New(), "Ủy ban nhân dân tỉnh Thái Nguyên", BodyKind.PeoplesCommittee, province.Id));

        var report = await Succeed();

        var question = Assert.Single(report.Questions, q => q.From.Id == body.Id);
        Assert.Equal(atProvince.Id, question.Proposal!.Body!.Id);
        Assert.Equal(3, question.Choices.Count);
    }

    [Fact]
    public async Task A_village_goes_on_as_itself_in_the_new_commune()
    {
        var (former, _) = await Ended("Xã Định Biên", bienNew);
        await commune.Has(new Body(Id<Body>.New(), "Thôn Khau Diều", BodyKind.Village, former.Id));

        await Succeed();

        var village = await commune.Read(db => db.Bodies.SingleAsync(b => b.UnitId == bienNew.Id && b.Kind == BodyKind.Village));
        Assert.Equal(("Thôn Khau Diều", FirstDay, null), (village.Name, village.ValidFrom, village.ValidTo));
    }

    [Fact]
    public async Task Who_gave_a_duty_and_who_takes_part_in_it_are_succeeded_too_and_nobody_stands_twice()
    {
        var (_, one) = await Ended("Xã Định Biên", bienNew);
        var (_, two) = await Ended("Xã Bảo Linh", bienNew);
        var lead = await commune.Has(new Body(Id<Body>.New(), "Sở Nội vụ tỉnh Thái Nguyên", BodyKind.Department, province.Id));
        var duty = await commune.Has(
            Duty.Assign(
                A.NewDuty with
                {
                    BodyId = lead.Id,
                    AssignedBy = one.Id,
                    Participants = [new(DutyRole.Coordinator, one.Name, one.Id), new(DutyRole.Coordinator, two.Name, two.Id)],
                }
            )
        );

        await Succeed();

        var heir = await commune.Read(db => db.Bodies.SingleAsync(b => b.UnitId == bienNew.Id && b.Kind == BodyKind.PeoplesCommittee));
        var after = await commune.Read(db => db.Duties.SingleAsync(d => d.Id == duty.Id));
        Assert.Equal((lead.Id, heir.Id), (after.BodyId, after.AssignedBy!.Value));
        Assert.Equal(heir.Id, Assert.Single(after.Participants, p => p.Role == DutyRole.Coordinator).BodyId);
    }

    [Fact]
    public async Task A_dry_run_tells_the_same_and_changes_nothing_and_a_second_run_finds_nothing_to_do()
    {
        var (_, body) = await Ended("Xã Định Biên", bienNew);
        await commune.Has(A.Duty(A.By(new(2026, 6, 1)), body.Id));

        var dry = await Succeed(dryRun: true);
        var untouched = await commune.Read(db => db.Bodies.CountAsync());
        var real = await Succeed();
        var again = await Succeed();

        Assert.Equal((1, 1, dry.Made), (dry.Bodies, untouched, real.Made));
        Assert.Equal((1, 0, 0), (real.Bodies, again.Bodies, again.Units));
        Assert.Equal(1, real.Handed["Nhiệm vụ đang mở"]);
    }

    [Fact]
    public async Task A_duty_that_was_done_stays_with_the_body_that_did_it()
    {
        var (_, body) = await Ended("Xã Định Biên", bienNew);
        var duty = A.Duty(A.By(new(2025, 6, 1)), body.Id);
        duty.Supply(Id<Evidence>.New(), Proof.OfLink(new("https://binhyen.example/bien-ban")), EvidenceFor.Whole, Id<Person>.New(), new(2025, 5, 20));
        await commune.Has(duty);

        await Succeed();

        Assert.Equal(body.Id, (await commune.Read(db => db.Duties.SingleAsync(d => d.Id == duty.Id))).BodyId);
    }

    [Fact]
    public async Task On_the_page_a_person_chooses_the_successor_of_a_divided_commune()
    {
        var (former, body) = await Ended("Xã Phú Hòa Đông", bienNew, hoaNew);
        var duty = await commune.Has(A.Duty(A.By(new(2026, 6, 1)), body.Id));
        var keeper = await commune.SignedIn(Function.SystemAdministrator);
        var page = await keeper.Visit("/quan-tri/ke-thua");

        var answer = await page.Submit($"form[aria-labelledby='don-vi-{former.Id.Value:N}']", ($"chon[{body.Id.Value}]", hoaNew.Id.Value.ToString()));

        Assert.Equal("/quan-tri/ke-thua?trang=1", answer.Location);
        var heir = await commune.Read(db => db.Bodies.SingleAsync(b => b.UnitId == hoaNew.Id && b.Kind == BodyKind.PeoplesCommittee));
        Assert.Equal(heir.Id, (await commune.Read(db => db.Duties.SingleAsync(d => d.Id == duty.Id))).BodyId);
    }

    private Task<SuccessionReport> Succeed(bool dryRun = false, Dictionary<Id<Body>, Id<AdministrativeUnit>>? answers = null) =>
        commune.Do((SucceedBodiesHandler handler) => handler.HandleAsync(new(dryRun, false, answers ?? []), null, default));

    private Task<(AdministrativeUnit Unit, Body Body)> Ended(string name, params AdministrativeUnit[] successors) => Ended(name, successors, province);

    private async Task<(AdministrativeUnit Unit, Body Body)> Ended(string name, AdministrativeUnit[] successors, AdministrativeUnit parent)
    {
        var unit = await commune.Has(new AdministrativeUnit(null, name, "Xã", parent, AdministrativeUnit.BeforeRecords));
        await End(unit);
        var kind = successors.Length > 1 ? UnitChangeKind.Split : UnitChangeKind.Merge;
        foreach (var successor in successors)
            await commune.Has(new UnitChange(kind, FirstDay, unit.Id, successor.Id));
        return (
            unit,
            await commune.Has(new Body(Id<Body>.New(), $"Ủy ban nhân dân {char.ToLowerInvariant(name[0])}{name[1..]}", BodyKind.PeoplesCommittee, unit.Id))
        );
    }

    private Task<int> End(AdministrativeUnit unit) =>
        commune.Do(
            async (Data.DinhDb db) =>
            {
                (await db.Units.SingleAsync(u => u.Id == unit.Id)).EndsOn(LastDay);
                return await db.SaveChangesAsync();
            }
        );
}
