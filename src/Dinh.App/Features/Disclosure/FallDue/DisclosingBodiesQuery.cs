using Dinh.Data;
using Dinh.Data.People;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law.Disclosing;
using Dinh.Law.Units;
using Microsoft.EntityFrameworkCore;
using BodyKind = Dinh.Domain.People.BodyKind;

namespace Dinh.App.Features.Disclosure.FallDue;

/// <summary>A body that must make things public.</summary>
/// <param name="Path">Its unit's place in the tree.</param>
/// <param name="Since">Its first day: what was due before is not its own.</param>
public sealed record DisclosingBody(Id<Body> Body, Discloser Discloser, string Path, DateOnly Since);

/// <summary>Which bodies have the law's list on their desks.</summary>
public sealed class DisclosingBodiesQuery(DinhDb db)
{
    /// <summary>What a body is before the law's lists.</summary>
    public static Discloser Of(BodyKind kind, bool isOfCommune) =>
        kind == BodyKind.PeoplesCommittee && isOfCommune ? Discloser.Commune
        : kind == BodyKind.Enterprise ? Discloser.StateEnterprise
        : Discloser.Agency;

    public static IReadOnlyList<string> CommuneKinds(DateOnly day) => [.. Levels.Kinds.Where(k => k.Level == "commune" && k.ExistsOn(day)).Select(k => k.Kind)];

    /// <summary>The bodies that have taken up their list, last year or this: from then on each year's opens by itself.</summary>
    public async Task<IReadOnlyList<DisclosingBody>> OnAsync(DateOnly day, CancellationToken stop)
    {
        var kinds = CommuneKinds(day);
        var rows = await Here(day)
            .Where(x => db.DueDisclosures.Any(d => d.BodyId == x.Body.Id && d.Year >= day.Year - 1))
            .OrderBy(x => x.Body.Id)
            .Select(x => new
            {
                x.Body.Id,
                x.Body.Kind,
                Unit = x.Unit.Kind,
                x.Unit.Path,
                x.Body.ValidFrom,
            })
            .ToListAsync(stop);
        return [.. rows.Select(r => new DisclosingBody(r.Id, Of(r.Kind, kinds.Contains(r.Unit)), r.Path, r.ValidFrom))];
    }

    /// <summary>The communes' People’s Committees in which somebody has an account that is open: who works here keeps its records here.</summary>
    public async Task<IReadOnlyList<DisclosingBody>> AtWorkAsync(DateOnly day, CancellationToken stop)
    {
        var kinds = CommuneKinds(day);
        var rows = await Here(day)
            .Where(x => x.Body.Kind == BodyKind.PeoplesCommittee && kinds.Contains(x.Unit.Kind))
            .Where(x =>
                db.Appointments.Any(a =>
                    a.BodyId == x.Body.Id
                    && a.Function == Function.Officer
                    && a.From <= day
                    && (a.To == null || a.To >= day)
                    && db.Set<Account>().Any(o => o.PersonId == a.PersonId && !o.IsClosed)
                )
            )
            .OrderBy(x => x.Body.Id)
            .Select(x => new
            {
                x.Body.Id,
                x.Unit.Path,
                x.Body.ValidFrom,
            })
            .ToListAsync(stop);
        return [.. rows.Select(r => new DisclosingBody(r.Id, Discloser.Commune, r.Path, r.ValidFrom))];
    }

    public async Task<DisclosingBody?> FindAsync(Id<Body> body, DateOnly day, CancellationToken stop)
    {
        var kinds = CommuneKinds(day);
        var found = await Standing(day).Where(x => x.Body.Id == body).SingleOrDefaultAsync(stop);
        return found is null ? null : new(found.Body.Id, Of(found.Body.Kind, kinds.Contains(found.Unit.Kind)), found.Unit.Path, found.Body.ValidFrom);
    }

    // Who makes public elsewhere owes nothing here.
    private IQueryable<Placed> Here(DateOnly day) => Standing(day).Where(x => !db.PublicElsewhere.Any(e => e.BodyId == x.Body.Id && e.EndedOn == null));

    private IQueryable<Placed> Standing(DateOnly day) =>
        db
            .Bodies.Where(b => b.ValidFrom <= day && (b.ValidTo == null || day <= b.ValidTo))
            .Join(db.Units, b => b.UnitId, u => u.Id, (b, u) => new Placed { Body = b, Unit = u });

    private sealed class Placed
    {
        public required Body Body { get; init; }

        public required Domain.Units.AdministrativeUnit Unit { get; init; }
    }
}
