using Dinh.Data;
using Dinh.Data.People;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Reminding;
using Dinh.Domain.Units;
using Dinh.Law.Time;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Tests.Features.Reminding;

/// <summary>Two hundred bodies of twenty communes with what they owe in a year, and who must have been told what, reckoned without the program: day by day, duty by duty.</summary>
internal sealed class YearWorld(Commune commune)
{
    private const int Communes = 20;
    private const int BodiesEach = 10;
    private const int DutiesEach = 12;

    private static readonly WorkingCalendar Calendar = WorkingCalendar.Vietnam;

    private readonly Random random = new(20260302);
    private readonly List<OneBody> bodies = [];
    private readonly List<OnePerson> people = [];
    private readonly List<OneDuty> duties = [];
    private readonly Dictionary<(DateOnly, string?), (HashSet<DateOnly> Reminders, HashSet<DateOnly> Escalations)> rungs = [];

    public Dictionary<(Id<Person> Person, DateOnly Day), Dictionary<Id<Duty>, LetterHeap>> Expected { get; } = [];

    public static async Task<YearWorld> MakeAsync(Commune commune)
    {
        var world = new YearWorld(commune);
        await commune.Do(
            async (DinhDb db) =>
            {
                for (var n = 0; n < Communes; n++)
                    world.AddCommune(db, n);
                return await db.SaveChangesAsync();
            }
        );
        return world;
    }

    public static string Told(KeyValuePair<(Id<Person> Person, DateOnly Day), Dictionary<Id<Duty>, LetterHeap>> expected) =>
        Told(expected.Key.Person, expected.Key.Day, expected.Value.Select(l => (l.Key, l.Value)));

    public static string Told(ReminderLetter letter) => Told(letter.PersonId, letter.Day, letter.Lines.Select(l => (l.Duty, l.Heap)));

    public Task<List<ReminderLetter>> WrittenAsync() => commune.Read(db => db.ReminderLetters.AsNoTracking().ToListAsync());

    /// <summary>What happens on a day before its letters are written: duties end or pass to other bodies, appointments and accounts end.</summary>
    public async Task ChangeAsync(DateOnly day)
    {
        var ended = duties.FindAll(d => d.EndsOn == day || d.PassesOn == day);
        var leaving = people.FindAll(p => p.LastDay == day);
        var closing = people.FindAll(p => p.ClosedOn == day);
        if (ended.Count + leaving.Count + closing.Count == 0)
            return;

        await commune.Do(
            async (DinhDb db) =>
            {
                foreach (var duty in ended)
                    End(await db.Duties.SingleAsync(d => d.Id == duty.Id), duty, day);
                foreach (var person in leaving)
                    (await db.Appointments.SingleAsync(a => a.PersonId == person.Id)).EndsOn(day);
                foreach (var person in closing)
                    (await db.Set<Account>().SingleAsync(a => a.PersonId == person.Id)).IsClosed = true;
                return await db.SaveChangesAsync();
            }
        );
    }

    /// <summary>Reckons who is to be told what on these days, by what holds on the last of them.</summary>
    public void Expect(IReadOnlyList<DateOnly> days)
    {
        var today = days[^1];
        foreach (var day in days.Where(Calendar.IsWorking))
        foreach (var duty in duties.Where(d => d.EndsOn is null || d.EndsOn > today))
        {
            var (reminds, escalates) = (RungsOf(duty).Reminders.Contains(day), RungsOf(duty).Escalations.Contains(day));
            if (!reminds && !escalates)
                continue;

            var heap =
                duty.Due < day ? LetterHeap.Late
                : duty.Due == day ? LetterHeap.Today
                : LetterHeap.Soon;
            foreach (var person in WhoWorkAt(duty.BodyOn(today), today))
                Expect(person, day, duty.Id, heap);
            if (escalates && duty.BodyOn(today).Superior is { } superior)
                foreach (var leader in WhoLead(superior, today))
                    Expect(leader, day, duty.Id, LetterHeap.Escalated);
        }
    }

    private IEnumerable<OnePerson> WhoLead(OneBody body, DateOnly day) =>
        WhoWorkAt(body, day).Where(p => p.Leads).ToList() is { Count: > 0 } leaders ? leaders : WhoWorkAt(body, day);

    private void Expect(OnePerson person, DateOnly day, Id<Duty> duty, LetterHeap heap)
    {
        if (!Expected.TryGetValue((person.Id, day), out var lines))
            Expected[(person.Id, day)] = lines = [];
        lines.TryAdd(duty, heap);
    }

    // As a person would with a wall calendar: each rung has its day, and a day off is stepped over.
    private (HashSet<DateOnly> Reminders, HashSet<DateOnly> Escalations) RungsOf(OneDuty duty)
    {
        if (rungs.TryGetValue((duty.Due, duty.Kind), out var known))
            return known;

        var (after, escalate, again) = duty.Kind == "reporting" ? (new[] { 1, 2, 3, 7 }, 3, 7) : ([1, 3, 7], 7, 14);
        var before = new[] { 14, 7, 3, 1, 0 }.Select(rung => Back(duty.Due.AddDays(-rung)));
        var late = Enumerable.Range(1, 420).Where(n => after.Contains(n) || (n > 7 && n % 7 == 0)).Select(n => Forth(duty.Due.AddDays(n)));
        var above = Enumerable.Range(0, 60).Select(n => Forth(duty.Due.AddDays(escalate + (n * again))));
        return rungs[(duty.Due, duty.Kind)] = ([.. before, .. late], [.. above]);
    }

    private static DateOnly Back(DateOnly day) => Calendar.IsWorking(day) ? day : Back(day.AddDays(-1));

    private static DateOnly Forth(DateOnly day) => Calendar.IsWorking(day) ? day : Forth(day.AddDays(1));

    private IEnumerable<OnePerson> WhoWorkAt(OneBody body, DateOnly day) =>
        people.Where(p => p.Body == body && (p.LastDay is null || p.LastDay >= day) && (p.ClosedOn is null || p.ClosedOn > day));

    private static void End(Duty record, OneDuty duty, DateOnly day)
    {
        if (duty.EndsOn == day)
            record.Cancel("Xong", day);
        else
            record.HandTo(duty.PassesTo!.Id, day, "Sắp xếp lại");
    }

    private void AddCommune(DinhDb db, int n)
    {
        var unit = new AdministrativeUnit($"{n:00000}", $"Xã {n}", "Xã", null, new(2025, 7, 1));
        var head = new Body(Id<Body>.New(), $"UBND xã {n}", BodyKind.PeoplesCommittee, unit.Id);
        var committee = new OneBody(head.Id, null);
        bodies.Add(committee);
        db.AddRange(unit, head);
        AddPerson(db, committee, Function.Approver);
        for (var other = 1; other < BodiesEach; other++)
        {
            var body = new Body(Id<Body>.New(), $"Phòng {other} xã {n}", BodyKind.Division, unit.Id);
            body.Under(head.Id);
            db.Add(body);
            bodies.Add(new(body.Id, committee));
        }

        foreach (var body in bodies.TakeLast(BodiesEach).ToList())
        {
            AddPerson(db, body, Function.Officer);
            for (var duty = 0; duty < DutiesEach; duty++)
                AddDuty(db, body);
        }
    }

    private void AddPerson(DinhDb db, OneBody body, Function function)
    {
        var person = new Person(Id<Person>.New(), "Hoàng Thị Lan");
        var account = new Account { UserName = $"nguoi.{people.Count}", PersonId = person.Id };
        account.NormalizedUserName = account.UserName.ToUpperInvariant();
        db.AddRange(person, account, new Appointment(Id<Appointment>.New(), person.Id, body.Id, function, new(2026, 1, 1)));
        people.Add(
            new(person.Id, body, function is Function.Approver)
            {
                LastDay = random.Next(8) == 0 ? Some() : null,
                ClosedOn = random.Next(15) == 0 ? Some() : null,
            }
        );
    }

    private void AddDuty(DinhDb db, OneBody body)
    {
        var kind = random.Next(3) == 0 ? "reporting" : null;
        var due = new DateOnly(2026, 3, 5).AddDays(random.Next(370));
        var record = Duty.Assign(A.NewDuty with { BodyId = body.Id, Window = A.By(due), TaskKind = kind });
        db.Add(record);
        var end = due.AddDays(random.Next(-20, 60)) is var some && some < new DateOnly(2026, 3, 3) ? new(2026, 3, 3) : some;
        duties.Add(
            new(record.Id, body, due, kind)
            {
                EndsOn = random.Next(12) == 0 || IsDark(end) ? null : end,
                PassesOn = random.Next(15) == 0 ? Some() : null,
                PassesTo =
                    bodies[random.Next(bodies.Count)] is var other && other != body ? other
                    : bodies[0] == body ? bodies[1]
                    : bodies[0],
            }
        );
    }

    // Nothing changes while nothing runs, so that what holds afterwards held then.
    private DateOnly Some() => new DateOnly(2026, 3, 3).AddDays(random.Next(360)) is var day && IsDark(day) ? day.AddDays(10) : day;

    private static bool IsDark(DateOnly day) => day >= new DateOnly(2026, 10, 6) && day <= new DateOnly(2026, 10, 9);

    private static string Told(Id<Person> person, DateOnly day, IEnumerable<(Id<Duty> Duty, LetterHeap Heap)> lines) =>
        $"{day:yyyy-MM-dd} {person}: {string.Join(", ", lines.OrderBy(l => l.Duty.Value).Select(l => $"{l.Duty} {l.Heap}"))}";

    private sealed record OneBody(Id<Body> Id, OneBody? Superior);

    private sealed record OnePerson(Id<Person> Id, OneBody Body, bool Leads)
    {
        public DateOnly? LastDay { get; init; }

        public DateOnly? ClosedOn { get; init; }
    }

    private sealed record OneDuty(Id<Duty> Id, OneBody Body, DateOnly Due, string? Kind)
    {
        public DateOnly? EndsOn { get; init; }

        public DateOnly? PassesOn { get; init; }

        public OneBody? PassesTo { get; init; }

        public OneBody BodyOn(DateOnly day) => PassesOn <= day && (EndsOn is null || PassesOn < EndsOn) ? PassesTo! : Body;
    }
}
