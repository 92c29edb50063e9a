using Dinh.App.Tests.Features.Reports;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Dinh.Law.Disclosing;
using Dinh.Testing;

namespace Dinh.App.Tests.Features.Portal;

/// <summary>A province with communes whose committees owe what a test says.</summary>
internal sealed record PortalWorld(Commune Commune, AdministrativeUnit Province, IReadOnlyList<(AdministrativeUnit Unit, Body Committee)> Places)
{
    public const string Budget = "11.2/thuc-hien-quy";

    public static async Task<PortalWorld> OfAsync(Commune commune, int communes = 2, string province = "Tỉnh Thái Nguyên")
    {
        var above = await commune.Has(ReportWorld.UnitOf(province, "Tỉnh", null));
        var places = new List<(AdministrativeUnit, Body)>();
        for (var n = 1; n <= communes; n++)
        {
            var unit = await commune.Has(ReportWorld.UnitOf($"Xã Số {n:00}", "Xã", above));
            places.Add((unit, await commune.HasBody($"UBND xã Số {n:00}", BodyKind.PeoplesCommittee, unit)));
        }

        return new(commune, above, places);
    }

    /// <summary>The commune of that number owes a thing of a quarter by a day.</summary>
    public async Task<DueDisclosure> OwesAsync(int place, DateOnly due, int quarter = 1, string task = Budget)
    {
        var (unit, body) = Places[place];
        var known = DisclosureTasks.Find(task, due)!;
        var period = new DisclosurePeriod(DisclosureRhythm.Quarter, due.Year, quarter);
        var day = new DisclosureDay(due, null, false, new("vì hết quý", "the quarter is over"), known.Basis, known.Confidence);
        var given = new NewDue(Id<DueDisclosure>.New(), body.Id, unit.Path, known, period, period.Key, day, Id<Duty>.New(), Commune.Today);
        await Commune.Has(Duty.Assign(DisclosureDuties.Of(given, $"/viec-cong-khai/han/{given.Key}")));
        return await Commune.Has(DueDisclosure.Open(given));
    }

    /// <summary>The committee makes it public; in whole, as nothing but the portal is demanded of it.</summary>
    public async Task<Publication> PublishesAsync(
        int place,
        string title,
        DueDisclosure? due = null,
        string text = "Tổng thu 1.200 triệu đồng.",
        string? item = null
    )
    {
        var (unit, body) = Places[place];
        var made = Publication.Begin(
            new()
            {
                Key = Id<Publication>.New(),
                BodyId = body.Id,
                UnitPath = unit.Path,
                ItemKey = item ?? due?.TaskKey.Split('/')[0] ?? "11.2",
                TaskKey = due?.TaskKey ?? Budget,
                PeriodKey = due?.PeriodKey ?? "",
                DueId = due?.Id,
                InCharge = "Hoàng Thị Lan",
                Wording = new(title, text, []),
            }
        );
        made.Publish(null, new("Hoàng Thị Lan", Commune.Clock.GetUtcNow().UtcDateTime, Commune.Today));
        return await Commune.Do(
            async (Data.DinhDb db) =>
            {
                db.Add(made);
                if (due is not null)
                    (await db.DueDisclosures.FindAsync(due.Id))!.Follow(made, []);
                await db.SaveChangesAsync();
                return made;
            }
        );
    }

    /// <summary>Does something with a publication as its officers would, and saves it.</summary>
    public Task<bool> ChangesAsync(Id<Publication> publication, Action<Publication> deed) =>
        Commune.Do(
            async (Data.DinhDb db) =>
            {
                deed((await db.Publications.FindAsync(publication))!);
                await db.SaveChangesAsync();
                return true;
            }
        );
}
