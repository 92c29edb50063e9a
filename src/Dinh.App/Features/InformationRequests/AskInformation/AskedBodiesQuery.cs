using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Dinh.Law.Informing;
using Dinh.Law.Text;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.InformationRequests.AskInformation;

/// <summary>A body that can be asked here.</summary>
public sealed record AskedBody(Id<Body> Id, string Name, Id<AdministrativeUnit> Unit, string UnitName);

/// <summary>Which bodies can be asked: authorities that answer for information and have somebody here to read it.</summary>
public sealed class AskedBodiesQuery(DinhDb db, TimeProvider clock)
{
    private const int Most = 40;

    public Task<List<AskedBody>> OfUnitAsync(Id<AdministrativeUnit> unit, CancellationToken stop) =>
        InOrder(Taking().Where(b => b.UnitId == unit)).Take(Most).Select(b => Shown(b, db.Units.First(u => u.Id == b.UnitId))).ToListAsync(stop);

    public async Task<IReadOnlyList<AskedBody>> NamedAsync(string words, CancellationToken stop)
    {
        var folded = SearchText.Fold(words.Trim());
        return folded.Length < 2
            ? []
            : await InOrder(Taking().Where(b => b.Folded.Contains(folded)))
                .Take(Most)
                .Select(b => Shown(b, db.Units.First(u => u.Id == b.UnitId)))
                .ToListAsync(stop);
    }

    /// <summary>Null for what is no body, or takes no requests here.</summary>
    public Task<AskedBody?> FindAsync(Id<Body> body, CancellationToken stop) =>
        Taking().Where(b => b.Id == body).Select(b => (AskedBody?)Shown(b, db.Units.First(u => u.Id == b.UnitId))).SingleOrDefaultAsync(stop);

    /// <summary>The bodies to which a request may be given on: of the same unit and those above it.</summary>
    public async Task<IReadOnlyList<AskedBody>> AroundAsync(Id<Body> body, CancellationToken stop)
    {
        var path = await db.Bodies.Where(b => b.Id == body).Join(db.Units, b => b.UnitId, u => u.Id, (_, u) => u.Path).SingleAsync(stop);
        return await Taking()
            .Where(b => b.Id != body && db.Units.Any(u => u.Id == b.UnitId && path.StartsWith(u.Path)))
            .OrderBy(b => b.Folded)
            .Take(200)
            .Select(b => Shown(b, db.Units.First(u => u.Id == b.UnitId)))
            .ToListAsync(stop);
    }

    /// <summary>Who answers today for a body that has ended; the body itself while it stands.</summary>
    public async Task<Id<Body>> TodayAsync(Id<Body> body, CancellationToken stop)
    {
        var today = clock.Today;
        var next = await db.Bodies.Where(b => b.Id == body && b.ValidTo < today).Select(b => b.SuccessorId).SingleOrDefaultAsync(stop);
        return next is { } heir && heir != body ? await TodayAsync(heir, stop) : body;
    }

    // Whoever does not know whom to ask asks the committee: it answers for what its offices hold.
    private static IOrderedQueryable<Body> InOrder(IQueryable<Body> bodies) =>
        bodies.OrderBy(b => b.Kind == BodyKind.PeoplesCommittee ? 0 : 1).ThenBy(b => b.Folded);

    private static AskedBody Shown(Body body, AdministrativeUnit unit) => new(body.Id, body.Name, unit.Id, unit.Name);

    private IQueryable<Body> Taking()
    {
        var today = clock.Today;
        var kinds = InformationHolders.KindsOn(today).Select(Enum.Parse<BodyKind>).ToList();
        return db
            .Bodies.AsNoTracking()
            .Where(b =>
                kinds.Contains(b.Kind)
                && b.ValidFrom <= today
                && (b.ValidTo == null || today <= b.ValidTo)
                && db.Appointments.Any(a =>
                    a.BodyId == b.Id
                    && (a.Function == Function.Officer || a.Function == Function.Approver)
                    && a.From <= today
                    && (a.To == null || today <= a.To)
                )
            );
    }
}
