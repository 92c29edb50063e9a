using Dinh.App.Features.Administration.SucceedBodies;
using Dinh.App.Features.Units.ImportUnits;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Dinh.Domain.Units;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Administration;

/// <summary>The first of July 2025 over the whole country: from the full lists where they lie beside the project, else from the packaged catalogue.</summary>
[Trait("runs", "once")]
public sealed class CountrySuccessionTests : IAsyncDisposable
{
    private static readonly string? Lists = Places.Shared("data/administrative");
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task Every_open_duty_plan_and_appointment_of_the_country_ends_with_a_successor_and_nothing_stands_twice()
    {
        await Fill();
        var planted = await Plant();

        var asked = await Succeed(takeProposals: false);
        var waiting = asked.Questions.Select(q => q.From.Id).ToHashSet();
        var orphans = await OwnersOfOpen();
        var rest = await Succeed(takeProposals: true);

        // What waits for a person is exactly what stands at an ended body in between.
        Assert.Equal(waiting, orphans);
        Assert.Equal(planted, asked.Bodies + rest.Bodies);
        Assert.Empty(rest.Questions);
        Assert.Empty(await OwnersOfOpen());
        Assert.Equal(0, await Twins());
        Assert.Equal(planted, await commune.Read(db => db.Duties.CountAsync(d => d.Content == Shared && (d.CancelledOn == null || d.MergedInto != null))));
        Assert.Equal(planted, await commune.Read(db => db.Duties.CountAsync(d => d.Content != Shared && d.CancelledOn == null)));
        await PlansStandAsTheyWere();
    }

    private const string Shared = "Xây dựng kế hoạch thực hiện dân chủ ở cơ sở";

    private Task<SuccessionReport> Succeed(bool takeProposals) =>
        commune.Do(
            (SucceedBodiesHandler handler) =>
                handler.HandleAsync(new(false, takeProposals, new Dictionary<Id<Body>, Id<AdministrativeUnit>>()), null, TestContext.Current.CancellationToken)
        );

    private async Task Fill()
    {
        if (Lists is null)
        {
            await commune.Do((StartCatalogueHandler start) => start.HandleAsync(Path.Combine(Places.Root, "src/Dinh.App"), null, default));
            return;
        }

        var files = Directory.GetFiles(Lists, "*.csv").Select(f => (Path.GetFileName(f), File.ReadAllBytes(f)));
        await commune.Do((ImportUnitsHandler import) => import.HandleAsync(new([.. files], false, new Dictionary<string, string>()), null, default));
    }

    // In every unit that has ended: a committee with a chairman, a duty that its neighbours have too, one of its own; in every fourth a plan.
    private Task<int> Plant() =>
        commune.Do(
            async (DinhDb db) =>
            {
                var ended = await db.Units.AsNoTracking().Where(u => u.ValidTo != null).OrderBy(u => u.Path).ToListAsync();
                db.ChangeTracker.AutoDetectChangesEnabled = false;
                foreach (var chunk in ended.Index().Chunk(1000))
                {
                    foreach (var (at, unit) in chunk)
                        db.AddRange(Life(unit, at));
                    await db.SaveChangesAsync();
                    db.ChangeTracker.Clear();
                }

                return ended.Count;
            }
        );

    private static IEnumerable<object> Life(AdministrativeUnit unit, int at)
    {
        var body = new Body(Id<Body>.New(), $"Ủy ban nhân dân {unit.Name}", BodyKind.PeoplesCommittee, unit.Id);
        var person = new Person(Id<Person>.New(), $"Người {at}");
        yield return body;
        yield return person;
        yield return new Appointment(Id<Appointment>.New(), person.Id, body.Id, Function.Approver, new(2024, 1, 1));
        yield return A.Duty(A.By(new(2026, 12, 15)), body.Id, Shared);
        yield return A.Duty(A.By(new(2026, 12, 15)), body.Id, $"Việc riêng {at}");
        if (at % 4 > 0)
            yield break;

        var draft = A.Draft(body);
        yield return draft;
        yield return new Plan(Id<Plan>.New(), PaperOf(body, at), draft, [])
        {
            ConfirmedAt = new(2024, 2, 1, 0, 0, 0, DateTimeKind.Utc),
            ConfirmedBy = person.Name,
        };
    }

    private static Paper PaperOf(Body body, int at) =>
        new(Id<Paper>.New(), "KẾ HOẠCH", $"{at}/KH-UBND", "Thực hiện dân chủ ở cơ sở năm 2024", body.Id)
        {
            IssuerName = body.Name,
            IssuedOn = new(2024, 1, 31),
        };

    private async Task<HashSet<Id<Body>>> OwnersOfOpen()
    {
        var owners = await commune.Read(db =>
            db.Duties.Where(d => d.ClosedOn == null && d.CancelledOn == null)
                .Select(d => d.BodyId)
                .Concat(db.Plans.Select(p => p.OwnerId))
                .Concat(db.Appointments.Where(a => a.To == null).Select(a => a.BodyId))
                .Distinct()
                .Join(db.Bodies, id => id, b => b.Id, (id, b) => b)
                .Where(b => db.Units.Any(u => u.Id == b.UnitId && u.ValidTo != null))
                .Select(b => b.Id)
                .ToListAsync()
        );
        return [.. owners];
    }

    private Task<int> Twins() =>
        commune.Read(db =>
            db.Duties.Where(d => d.ClosedOn == null && d.CancelledOn == null)
                .GroupBy(d => new
                {
                    d.BodyId,
                    d.SourceRef,
                    d.Content,
                })
                .CountAsync(same => same.Count() > 1)
        );

    private async Task PlansStandAsTheyWere()
    {
        var plans = await commune.Read(db => db.Plans.Include(p => p.Paper).ToListAsync());
        var issuers = await commune.Read(db =>
            db.Bodies.Join(db.Units, b => b.UnitId, u => u.Id, (b, u) => new { b.Id, u.Name }).ToDictionaryAsync(b => b.Id, b => b.Name)
        );
        Assert.All(plans, p => Assert.Equal($"Ủy ban nhân dân {issuers[p.Paper.IssuerId]}", p.Paper.IssuerName));
        Assert.All(plans, p => Assert.NotEqual(p.OwnerId, p.Paper.IssuerId));
        Assert.All(plans, p => Assert.Equal(new(2024, 1, 31), p.Paper.IssuedOn));
    }
}
