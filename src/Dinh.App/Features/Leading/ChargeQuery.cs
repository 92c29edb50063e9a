using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Leading;

/// <summary>The body whose leader's page is wanted, when the reader works for it.</summary>
public sealed class ChargeQuery(DinhDb db, Access access, TimeProvider clock)
{
    /// <param name="wanted">The body; null for the first that the reader approves for, else works for.</param>
    /// <param name="stop">Ends the reading.</param>
    public async Task<Charge?> FindAsync(Id<Body>? wanted, CancellationToken stop)
    {
        var held = access.Approves.Concat(access.Bodies).ToList();
        var body = wanted ?? held[0];
        return held.Contains(body) ? await ReadAsync(body, stop) : null;
    }

    /// <summary>The same for who calls on others: only in the name of a body that the reader approves for.</summary>
    public async Task<Charge> OfApproverAsync(Id<Body> body, CancellationToken stop) =>
        (access.MayApproveFor(body) ? await ReadAsync(body, stop) : null) ?? throw new NoSuchRecordException($"leader's page of {body}");

    private async Task<Charge?> ReadAsync(Id<Body> body, CancellationToken stop)
    {
        var (today, approves) = (clock.Today, access.MayApproveFor(body));
        return await db
            .Bodies.AsNoTracking()
            .Where(b => b.Id == body)
            .Join(db.Units, b => b.UnitId, u => u.Id, (b, u) => new Charge(b.Id, b.Name, u.Id, u.Path, today) { MayUrge = approves })
            .SingleOrDefaultAsync(stop);
    }
}
