using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Dinh.Domain.Units;
using Dinh.Law;

namespace Dinh.Benches.Coverage;

/// <summary>A province's plan and the plans of its communes, every seventh task missing.</summary>
internal sealed class ProvinceRecords
{
    private static readonly DateOnly Day = new(2026, 1, 15);
    private readonly int tasks;
    private readonly List<Entity> records = [];

    public ProvinceRecords(int communes, int tasks)
    {
        this.tasks = tasks;
        var unit = Kept(new AdministrativeUnit("97", "Tỉnh Thử", "Tỉnh", null, new(2025, 7, 1)));
        var body = Kept(new Body(Id<Body>.New(), "UBND tỉnh Thử", BodyKind.PeoplesCommittee, unit.Id));
        var clerk = Kept(new Person(Id<Person>.New(), "Trần Hồng Sơn"));
        Kept(new Appointment(Id<Appointment>.New(), clerk.Id, body.Id, Function.Officer, Day));
        var plan = PlanOf(body);
        (Plan, Clerk) = (plan.Id, clerk.Id);
        for (var at = 1; at <= communes; at++)
            AddCommune(at, unit, plan);
    }

    public Id<Plan> Plan { get; }

    public Id<Person> Clerk { get; }

    public IReadOnlyList<Entity> All => records;

    private void AddCommune(int at, AdministrativeUnit province, Plan higher)
    {
        var unit = Kept(new AdministrativeUnit($"97{at:000}", $"Xã Số {at:000}", "Xã", province, new(2025, 7, 1)));
        var body = Kept(new Body(Id<Body>.New(), $"UBND xã Số {at:000}", BodyKind.PeoplesCommittee, unit.Id));
        var duty = Kept(
            Duty.Assign(
                new()
                {
                    BodyId = body.Id,
                    Source = new("plan", $"{higher.Id}", higher.Paper.Name),
                    Content = "Xây dựng kế hoạch của đơn vị",
                    Window = Window.Unstated,
                    On = Day,
                }
            )
        );
        var own = PlanOf(body);
        var lower = Kept(new LowerPlan(higher, at, body.Id, duty.Id, [.. Enumerable.Range(1, tasks)]));
        lower.AnswerWith(
            own,
            own.Entries.Where(e => (e.Order + at) % 7 != 0)
                .ToDictionary(e => e.Order, e => new Cover([e.Id], 0.9, new Sentence("Trùng từ ngữ.", "Same words."))),
            Day
        );
    }

    private Plan PlanOf(Body body)
    {
        var draft = Kept(
            PlanDraft.Upload(new(body.Id, "ke-hoach.txt", new('0', 64), new("Sơn", DateTime.UnixEpoch)), [], [new DraftPart("head", PartKind.Head)], [])
        );
        var paper = new Paper(Id<Paper>.New(), "KẾ HOẠCH", "31/KH-UBND", "Thực hiện dân chủ ở cơ sở", body.Id) { IssuerName = body.Name, IssuedOn = Day };
        var entries = Enumerable
            .Range(1, tasks)
            .Select(n => new PlanEntry(Id<PlanEntry>.New(), n, PartKind.Task, $"Nhiệm vụ số {n} về thực hiện dân chủ ở cơ sở trên địa bàn")
            {
                Path = $"II.{n}",
                Window = Window.Unstated,
            });
        return Kept(new Plan(Id<Plan>.New(), paper, draft, entries) { ConfirmedAt = DateTime.UnixEpoch, ConfirmedBy = "Sơn" });
    }

    private T Kept<T>(T record)
        where T : Entity
    {
        records.Add(record);
        return record;
    }
}
