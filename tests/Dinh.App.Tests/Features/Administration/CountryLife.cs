using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Difficulties;
using Dinh.Domain.Duties;
using Dinh.Domain.LocalActs;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Dinh.Domain.Reminding;
using Dinh.Domain.Units;
using Dinh.Law.LocalActs;
using Dinh.Law.PaperForm;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Tests.Features.Administration;

/// <summary>What the bodies of all ended units of the country owe and keep: little in each, and in runs of neighbours, who become one, of every kind.</summary>
internal sealed class CountryLife(Commune commune)
{
    public const string Shared = "Xây dựng kế hoạch thực hiện dân chủ ở cơ sở";
    public const string Own = "Việc riêng";
    public const string National = "1/KH-BNV";

    private static readonly DateOnly Day = new(2025, 5, 5);
    private static readonly DateTime Instant = new(2025, 6, 27, 2, 0, 0, DateTimeKind.Utc);

    private readonly List<Id<Body>> full = [];
    private Body centre = null!;
    private Id<Plan> national;

    /// <summary>How many bodies there are.</summary>
    public int Bodies { get; private set; }

    /// <summary>How many of them keep something of every kind.</summary>
    public int Full => full.Count;

    public async Task PlantAsync()
    {
        await PlantCentreAsync();
        await commune.Do(
            async (DinhDb db) =>
            {
                var ended = await db.Units.AsNoTracking().Where(u => u.ValidTo != null).OrderBy(u => u.Path).ToListAsync();
                db.ChangeTracker.AutoDetectChangesEnabled = false;
                foreach (var chunk in ended.Index().Chunk(1000))
                {
                    var plan = await db.Plans.Include(p => p.Paper).SingleAsync(p => p.Id == national);
                    foreach (var (at, unit) in chunk)
                        db.AddRange(Life(unit, at, plan));
                    await db.SaveChangesAsync();
                    db.ChangeTracker.Clear();
                }

                return Bodies = ended.Count;
            }
        );
        var asking = PaperDraft.Begin(Id<PaperDraft>.New(), centre.Id, new("CÔNG VĂN", "về việc góp ý", "1. Mục đích"), "Sơn", Day);
        asking.AskOpinions(full, new(2026, 12, 1), Day);
        await commune.Has(asking);
    }

    private async Task PlantCentreAsync()
    {
        var unit = await commune.Has(new AdministrativeUnit(null, "Trung ương", "Tỉnh", null, AdministrativeUnit.BeforeRecords));
        centre = await commune.Has(new Body(Id<Body>.New(), "Bộ Nội vụ", BodyKind.Department, unit.Id));
        national = (await commune.Has(PlanOf(centre, await commune.Has(A.Draft(centre)), National))).Id;
    }

    // A committee with a chairman, a duty that its neighbours have too, one of its own; in every fourth a plan.
    private IEnumerable<object> Life(AdministrativeUnit unit, int at, Plan higher)
    {
        var body = new Body(Id<Body>.New(), $"Ủy ban nhân dân {unit.Name}", BodyKind.PeoplesCommittee, unit.Id);
        var person = new Person(Id<Person>.New(), $"Người {at}");
        var own = A.Duty(A.By(new(2026, 12, 15)), body.Id, $"{Own} {at}");
        yield return body;
        yield return person;
        yield return new Appointment(Id<Appointment>.New(), person.Id, body.Id, Function.Approver, new(2024, 1, 1));
        yield return A.Duty(A.By(new(2026, 12, 15)), body.Id, Shared);
        yield return own;
        if (at % 4 == 0)
        {
            var draft = A.Draft(body);
            yield return draft;
            yield return PlanOf(body, draft, $"{at}/KH-UBND");
        }

        if (at % 1000 >= 40)
            yield break;

        full.Add(body.Id);
        foreach (var record in Papers(body, higher).Concat(Acts(body)).Concat(Asked(body, at, higher)).Concat(Reminded(body, person, own)))
            yield return record;
    }

    private static IEnumerable<object> Papers(Body body, Plan higher)
    {
        yield return PaperDraft.Begin(Id<PaperDraft>.New(), body.Id, new("KẾ HOẠCH", "về việc thực hiện dân chủ", "1. Mục đích"), "Lan", Day);
        var came = new IncomingGiven("Bộ Nội vụ", National, "KẾ HOẠCH", "Thực hiện dân chủ ở cơ sở", Day);
        yield return new IncomingPaper(Id<IncomingPaper>.New(), body.Id, came) { PaperId = higher.Paper.Id, SentOn = Day };
        var book = new NumberBook(Id<NumberBook>.New(), body.Id, RegisterKind.Incoming, "", 2025);
        var received = new IncomingPaper(Id<IncomingPaper>.New(), body.Id, came with { Mark = "2/CV-BNV" });
        received.Receive(book, Day, "Lan", Day);
        yield return book;
        yield return received;
    }

    private static IEnumerable<object> Acts(Body body)
    {
        yield return LocalAct.Draft(Id<LocalAct>.New(), new(ActKind.Regulation, $"Quy chế dân chủ {body.Name}", body.Id, body.Id, body.Id), null, Day);
        var yearly = NewReview.Yearly(body.Id, new(2025, 12, 1), "/van-ban-co-so", Day);
        var review = ActReview.Open(Id<ActReview>.New(), new(body.Id, 2025, new(2025, 12, 1), yearly.Id), Day);
        review.Add(new("Quy chế dân chủ"));
        yield return yearly;
        yield return review;
    }

    private IEnumerable<object> Asked(Body body, int at, Plan higher)
    {
        var asked = A.Duty(A.By(new(2026, 6, 1)), body.Id, "Gửi kế hoạch của đơn vị về Bộ");
        yield return asked;
        yield return new LowerPlan(higher, at + 1, body.Id, asked.Id, [1]);
        yield return Raised(body.Id, centre.Id);
        yield return Raised(centre.Id, body.Id);
    }

    private IEnumerable<object> Reminded(Body body, Person person, Duty own)
    {
        yield return CalendarLink.Make(person.Id, body.Id, Instant).Link;
        var line = new LetterLine(LetterHeap.Soon, own.Id, body.Id, own.Content, body.Name, new(2025, 7, 5));
        yield return ReminderLetter.Write(person.Id, new(2025, 6, 30), [line], Instant, hasAddress: true);
        yield return Urging.Give(own.Id, new(person.Id, "Bộ trưởng", centre.Id, body.Id, 1), Instant, new(2025, 6, 27));
        var view = new SavedView(Id<SavedView>.New(), person.Id, "Việc của xã", $"co-quan={body.Id}");
        view.Share(body.Id);
        yield return view;
    }

    private static DifficultyCluster Raised(Id<Body> asker, Id<Body> focal) =>
        DifficultyCluster.Raise(
            Id<Difficulty>.New(),
            new(DifficultyKind.Difficulty, asker, focal, "Chưa có mẫu biên bản", "Lúng túng khi lập biên bản."),
            new("Lan", Day, key => $"/vuong-mac/{key}")
        );

    private static Plan PlanOf(Body body, PlanDraft draft, string number) =>
        new(
            Id<Plan>.New(),
            new(Id<Paper>.New(), "KẾ HOẠCH", number, "Thực hiện dân chủ ở cơ sở năm 2024", body.Id) { IssuerName = body.Name, IssuedOn = new(2024, 1, 31) },
            draft,
            []
        )
        {
            ConfirmedAt = new(2024, 2, 1, 0, 0, 0, DateTimeKind.Utc),
            ConfirmedBy = "Người nhập",
        };
}
