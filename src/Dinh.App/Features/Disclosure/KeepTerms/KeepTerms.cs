using Dinh.App.Features.Disclosure.FallDue;
using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Disclosure.KeepTerms;

/// <param name="Key">Made when the form was shown, so that the same form sent twice is one term.</param>
/// <param name="Owner">The body that lays it down.</param>
public sealed record LayTerm(Id<LocalTerm> Key, Id<Body> Owner, LocalRule Rule, DateOnly From);

/// <summary>Lays down what a province demands beyond the law. Lists that open from now on follow it; what is due already keeps its day.</summary>
public sealed class LayTermHandler(DinhDb db, Access access, TermOwnersQuery owners)
{
    public Task<Outcome> HandleAsync(LayTerm command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return command.Rule.RefusedOn(command.From) is { } refused
            ? Task.FromResult<Outcome>(refused)
            : db.AgainOnConflictAsync(async () =>
            {
                if (!access.MayAdminister(command.Owner) || await owners.PathAsync(command.Owner, stop) is not { } path)
                    throw new NoSuchRecordException($"body {command.Owner}");
                if (await db.LocalTerms.AnyAsync(t => t.Id == command.Key, stop))
                    return Outcome.Done;

                db.LocalTerms.Add(LocalTerm.Lay(command.Key, (command.Owner, path), command.Rule, command.From));
                await db.SaveChangesAsync(stop);
                return Outcome.Done;
            });
    }
}

/// <summary>Ends a term; what fell due by it keeps its day.</summary>
public sealed class EndTermHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(Id<LocalTerm> term, CancellationToken stop) =>
        db.AgainOnConflictAsync(async () =>
        {
            var laid = await access.Owned(db.LocalTerms).GetAsync(term, stop);
            if (!access.MayAdminister(laid.OwnerId))
                throw new NoSuchRecordException($"term {term}");

            var outcome = laid.End(clock.Today);
            if (outcome.Refusal is null)
                await db.SaveChangesAsync(stop);
            return outcome;
        });
}

/// <summary>Which bodies may lay down terms: those of units above the communes.</summary>
public sealed class TermOwnersQuery(DinhDb db, Access access, TimeProvider clock)
{
    /// <summary>Where the body's terms hold; null where it may lay none down.</summary>
    public async Task<string?> PathAsync(Id<Body> body, CancellationToken stop) =>
        (await Above(db.Bodies.Where(b => b.Id == body)).SingleOrDefaultAsync(stop))?.Path;

    /// <summary>The reader's own, that they administer.</summary>
    public async Task<IReadOnlyList<(Id<Body> Body, string Name)>> OwnAsync(CancellationToken stop)
    {
        var mine = access.Administers;
        return [.. (await Above(db.Bodies.Where(b => mine.Contains(b.Id))).ToListAsync(stop)).Select(b => (b.Body, b.Name))];
    }

    private IQueryable<Owner> Above(IQueryable<Body> bodies)
    {
        var communes = DisclosingBodiesQuery.CommuneKinds(clock.Today);
        return bodies
            .Join(db.Units, b => b.UnitId, u => u.Id, (b, u) => new { b, u })
            .Where(x => !communes.Contains(x.u.Kind))
            .OrderBy(x => x.b.Folded)
            .Select(x => new Owner(x.b.Id, x.b.Name, x.u.Path));
    }

    private sealed record Owner(Id<Body> Body, string Name, string Path);
}
