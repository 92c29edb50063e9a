using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Dinh.Domain.Units;
using Dinh.Law;
using Dinh.Law.Time;

namespace Dinh.Benches.Programme;

/// <summary>One province with one commune: its plan carried down, and what the commune owes. All other communes of the country are cast after it.</summary>
internal sealed class CountryRecords
{
    /// <summary>With the one to make its own plan.</summary>
    public const int DutiesEach = 50;

    private const int Asked = 40;

    private static readonly DateOnly Day = new(2026, 1, 15);
    private readonly List<Entity> province = [];
    private readonly List<Entity> commune = [];

    /// <param name="today">The day on which the pages are read: some duties are late on it, some due soon.</param>
    public CountryRecords(DateOnly today)
    {
        Province = Into(province, new AdministrativeUnit("01", "Tỉnh Mẫu", "Tỉnh", null, new(2025, 7, 1)));
        var above = Into(province, new Body(Id<Body>.New(), "UBND tỉnh Mẫu", BodyKind.PeoplesCommittee, Province.Id));
        ProvinceClerk = WorkerOf(province, above, Function.Officer);
        HigherPlan = PlanOf(province, above, Asked);

        Commune = Into(commune, new AdministrativeUnit("00001", "Xã Mẫu", "Xã", Province, new(2025, 7, 1)));
        var body = Into(commune, new Body(Id<Body>.New(), "UBND xã Mẫu", BodyKind.PeoplesCommittee, Commune.Id));
        var front = Into(commune, new Body(Id<Body>.New(), "Ủy ban MTTQ Việt Nam xã Mẫu", BodyKind.FatherlandFront, Commune.Id) { InCommand = false });
        Leader = WorkerOf(commune, body, Function.Approver);
        (Body, OwnPlan) = (body.Id, PlanOf(commune, body, DutiesEach - 1));
        AskForPlan(above, body, today);
        foreach (var entry in OwnPlan.Entries)
            Owe(entry, body, front, today);
    }

    public AdministrativeUnit Province { get; }

    public AdministrativeUnit Commune { get; }

    public Id<Person> ProvinceClerk { get; }

    public Id<Person> Leader { get; }

    public Id<Body> Body { get; }

    public Plan HigherPlan { get; }

    public Plan OwnPlan { get; }

    public IReadOnlyList<Entity> OfProvince => province;

    public IReadOnlyList<Entity> OfCommune => commune;

    private void AskForPlan(Body above, Body body, DateOnly today)
    {
        var duty = Duty.Assign(
            new()
            {
                BodyId = body.Id,
                AssignedBy = above.Id,
                EnteredBy = above.Id,
                Source = new("plan", $"{HigherPlan.Id}", HigherPlan.Paper.Name),
                Content = "Xây dựng kế hoạch của đơn vị",
                Window = DueOn(today.AddDays(-30)),
                On = Day,
                IsPublic = true,
            }
        );
        Into(commune, duty);
        duty.Supply(Id<Evidence>.New(), Proof.OfPaper("12/KH-UBND", Day), EvidenceFor.Whole, Leader, today);
        var lower = Into(commune, new LowerPlan(HigherPlan, 1, body.Id, duty.Id, [.. Enumerable.Range(1, Asked)]));
        var covered = OwnPlan
            .Entries.Where(e => e.Order <= Asked && e.Order % 7 != 0)
            .ToDictionary(e => e.Order, e => new Cover([e.Id], 0.9, new Sentence("Trùng từ ngữ.", "Same words.")));
        lower.AnswerWith(OwnPlan, covered, Day);
    }

    // Of ten, two are late, one is due soon, one is done, and one has not let anything be heard.
    private void Owe(PlanEntry entry, Body body, Body front, DateOnly today)
    {
        var due = today.AddDays(
            (entry.Order % 10) switch
            {
                0 or 1 => -3 - entry.Order,
                2 => 4,
                _ => 40 + entry.Order,
            }
        );
        var duty = Duty.Assign(
            new()
            {
                BodyId = body.Id,
                AssignedBy = body.Id,
                EnteredBy = body.Id,
                Source = new("plan", $"{OwnPlan.Id}", OwnPlan.Paper.Name) { Path = entry.Path, Link = $"/ke-hoach/{OwnPlan.Id}#muc-{entry.Id}" },
                Content = entry.Title,
                Window = DueOn(due),
                On = Day,
                Participants = [new(DutyRole.Coordinator, front.Name, front.Id)],
                Asking = new(Day, WorkingCalendar.Vietnam) { IsRequest = asked => asked == front.Id },
                IsPublic = true,
            }
        );
        if (entry.Order % 10 == 3)
            duty.Supply(Id<Evidence>.New(), Proof.OfPaper($"{entry.Order}/BC-UBND", Day), EvidenceFor.Whole, Leader, today, new("Mặt trận trả lời miệng."));
        Into(commune, duty);
    }

    private static Window DueOn(DateOnly day) =>
        new()
        {
            Kind = TimeKind.By,
            End = day,
            Text = $"trước ngày {day:dd/M/yyyy}",
            ReasonVi = "Nguồn ghi rõ ngày.",
            ReasonEn = "The source names the day.",
        };

    private static Plan PlanOf(List<Entity> records, Body body, int tasks)
    {
        var draft = PlanDraft.Upload(
            new(body.Id, "ke-hoach.txt", new('0', 64), new("Sơn", DateTime.UnixEpoch)),
            [],
            [new DraftPart("head", PartKind.Head)],
            []
        );
        var paper = new Paper(Id<Paper>.New(), "KẾ HOẠCH", "31/KH-UBND", "Thực hiện dân chủ ở cơ sở", body.Id) { IssuerName = body.Name, IssuedOn = Day };
        paper.Publish(Day, "Người ký");
        var entries = Enumerable
            .Range(1, tasks)
            .Select(n => new PlanEntry(Id<PlanEntry>.New(), n, PartKind.Task, $"Nhiệm vụ số {n} về thực hiện dân chủ ở cơ sở trên địa bàn")
            {
                Path = $"II.{n}",
                Window = DueOn(Day.AddDays(n)),
            });
        Into(records, draft);
        return Into(records, new Plan(Id<Plan>.New(), paper, draft, entries) { ConfirmedAt = DateTime.UnixEpoch, ConfirmedBy = "Sơn" });
    }

    private static Id<Person> WorkerOf(List<Entity> records, Body body, Function function)
    {
        var person = Into(records, new Person(Id<Person>.New(), "Trần Hồng Sơn"));
        Into(records, new Appointment(Id<Appointment>.New(), person.Id, body.Id, function, Day));
        return person.Id;
    }

    private static T Into<T>(List<Entity> records, T record)
        where T : Entity
    {
        records.Add(record);
        return record;
    }
}
