using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Dinh.Law.Disclosing;
using Microsoft.EntityFrameworkCore;

namespace Dinh.Benches.Portal;

/// <summary>A country whose communes owe 40 things each, some public, some late, some missing.</summary>
internal sealed class DisclosingCountry
{
    public const int Provinces = 34;
    public const int Things = 40;
    private const int Batch = 2_000;

    private static readonly DateOnly Opened = new(2026, 1, 5);
    private static readonly List<DisclosureTask> Tasks = [.. DisclosureTasks.Of(Discloser.Commune, Opened).Take(Things)];
    private readonly List<AdministrativeUnit> provinces = [.. Enumerable.Range(1, Provinces).Select(n => UnitOf($"{n:00}", $"Tỉnh Số {n:00}", "Tỉnh", null))];
    private readonly List<(AdministrativeUnit Unit, Body Body, Duty Duty)> communes = [];

    public DisclosingCountry(int communes)
    {
        for (var at = 0; at < communes; at++)
        {
            var unit = UnitOf($"{at + 1:00000}", $"Xã Số {at + 1:0000}", "Xã", provinces[at % Provinces]);
            var body = new Body(Id<Body>.New(), $"UBND xã Số {at + 1:0000}", BodyKind.PeoplesCommittee, unit.Id);
            this.communes.Add((unit, body, DutyOf(body)));
        }
    }

    public AdministrativeUnit FirstProvince => provinces[0];

    public AdministrativeUnit FirstCommune => communes[0].Unit;

    public Body FirstCommittee => communes[0].Body;

    public async Task KeepAsync(Site site, CancellationToken stop)
    {
        await AddAsync(site, [.. provinces, .. communes.Select(c => c.Unit)], stop);
        await AddAsync(site, communes.ConvertAll(c => c.Body), stop);
        await AddAsync(site, communes.ConvertAll(c => c.Duty), stop);
        await AddAsync(site, communes.SelectMany((c, at) => Tasks.Select((task, n) => DueOf(c, task, at + n))), stop);
        await site.DoAsync(async db =>
        {
            // Two of three are public in time, one of ten late; the others are missing or not due.
            var (third, tenth) = (
                Tasks.Where((_, n) => n % 3 != 0).Select(t => t.Key).ToList(),
                Tasks.Where((_, n) => n % 10 == 0).Select(t => t.Key).ToList()
            );
            await Known(db, third).ExecuteUpdateAsync(set => set.SetProperty(d => d.PublicOn, d => d.DueOn).SetProperty(d => d.WholeOn, d => d.DueOn), stop);
            var late = new DateOnly(2026, 11, 1);
            return await Known(db, tenth).ExecuteUpdateAsync(set => set.SetProperty(d => d.PublicOn, late).SetProperty(d => d.WholeOn, late), stop);
        });
    }

    private static IQueryable<DueDisclosure> Known(DinhDb db, List<string> tasks) => db.DueDisclosures.Where(d => tasks.Contains(d.TaskKey));

    private static AdministrativeUnit UnitOf(string code, string name, string kind, AdministrativeUnit? above) => new(code, name, kind, above, new(2025, 7, 1));

    private static Duty DutyOf(Body body) =>
        Duty.Assign(
            new()
            {
                BodyId = body.Id,
                Source = new("disclosure", "1", "Công khai"),
                Content = "Công khai",
                Window = Window.Unstated,
                On = Opened,
            }
        );

    private static DueDisclosure DueOf((AdministrativeUnit Unit, Body Body, Duty Duty) commune, DisclosureTask task, int seed)
    {
        var period = new DisclosurePeriod(DisclosureRhythm.Year, 2026, 1);
        var day = new DisclosureDay(Opened.AddDays(seed % 350), null, false, task.Name, task.Basis, task.Confidence);
        var due = DueDisclosure.Open(new(Id<DueDisclosure>.New(), commune.Body.Id, commune.Unit.Path, task, period, period.Key, day, commune.Duty.Id, Opened));

        // Nobody reads the journal here, and it would be three rows for each.
        due.TakeHappenings();
        return due;
    }

    private static async Task AddAsync(Site site, IEnumerable<Entity> records, CancellationToken stop)
    {
        foreach (var batch in records.Chunk(Batch))
            await site.KeepAsync(batch, stop);
    }
}
