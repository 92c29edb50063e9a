using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Dinh.Law.Disclosing;

namespace Dinh.Benches.Portal;

/// <summary>Communes with their year's list and what they have made public of it.</summary>
internal sealed class PortalRecords
{
    private static readonly DateTime Noon = new(2026, 11, 2, 5, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Day = new(2026, 11, 2);
    private readonly List<Entity> records = [];
    private readonly List<(Body Body, AdministrativeUnit Unit)> communes = [];

    /// <param name="communes">How many.</param>
    /// <param name="each">How much each has made public.</param>
    public PortalRecords(int communes, int each)
    {
        var nation = Kept(new AdministrativeUnit("vn", "Việt Nam", "Nước", null, new(2025, 7, 1)));
        var province = Kept(new AdministrativeUnit("01", "Tỉnh Mẫu", "Tỉnh", nation, new(2025, 7, 1)));
        var tasks = DisclosureTasks.Of(Discloser.Commune, Day);
        for (var at = 1; at <= communes; at++)
        {
            var unit = Kept(new AdministrativeUnit($"{at:00000}", $"Xã Số {at:0000}", "Xã", province, new(2025, 7, 1)));
            var body = Kept(new Body(Id<Body>.New(), $"UBND xã Số {at:0000}", BodyKind.PeoplesCommittee, unit.Id));
            this.communes.Add((body, unit));
            foreach (var task in tasks)
                Owe(body, unit, task);
            for (var n = 0; n < each; n++)
                Kept(DraftOf(at - 1, tasks[n % tasks.Count], n)).Publish(null, Moment);
        }
    }

    public static PublishingMoment Moment => new("Hoàng Thị Lan", Noon, Day);

    public IReadOnlyList<Entity> All => records;

    public IReadOnlyList<Id<AdministrativeUnit>> Units => [.. communes.Select(c => c.Unit.Id)];

    /// <summary>What a commune is about to make public.</summary>
    public Publication DraftOf(int commune, DisclosureTask task, int number) =>
        Publication.Begin(
            new()
            {
                Key = Id<Publication>.New(),
                BodyId = communes[commune].Body.Id,
                UnitPath = communes[commune].Unit.Path,
                ItemKey = task.Item,
                TaskKey = task.Key,
                DecidedOn = Day,
                InCharge = "Hoàng Thị Lan",
                Wording = new(
                    $"{task.Name.Vi}, lần {number + 1}",
                    string.Join('\n', Enumerable.Repeat("Tổng thu ngân sách xã đạt 72,4% dự toán năm; tổng chi đạt 68,1% dự toán năm.", 6)),
                    []
                ),
                Forms = [new("posting", "Trụ sở", Days: 30)],
            }
        );

    private void Owe(Body body, AdministrativeUnit unit, DisclosureTask task)
    {
        var period = DisclosurePeriod.At(task.Rhythm, Day);
        var duty = Id<Duty>.New();
        var day = DisclosureTasks.DueOf(task, period, null, null);
        var given = new NewDue(Id<DueDisclosure>.New(), body.Id, unit.Path, task, period, period?.Key ?? "", day, duty, Day);
        Kept(Duty.Assign(DisclosureDuties.Of(given, $"/viec-cong-khai/han/{given.Key}")));
        Kept(DueDisclosure.Open(given));
    }

    private T Kept<T>(T record)
        where T : Entity
    {
        records.Add(record);
        return record;
    }
}
