using Dinh.App.Features.Disclosure.HandToVillages;
using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Disclosure.ReceiveHandover;

/// <summary>One thing that was handed to a village of the reader's.</summary>
public sealed record ReceivedLine(Id<VillageHandover> Id, Id<Publication> Publication, string Title, string From, string Village, DateOnly HandedOn)
{
    public DateOnly? ConfirmedOn { get; init; }
}

/// <summary>What was handed to the villages that the reader works for: first what waits to be confirmed.</summary>
public sealed class ReceivedQuery(DinhDb db, Access access)
{
    private const int Most = 60;

    public Task<List<ReceivedLine>> WaitingAsync(CancellationToken stop) => Lines(h => h.Where(x => x.ConfirmedOn == null)).ToListAsync(stop);

    public Task<List<ReceivedLine>> ConfirmedAsync(CancellationToken stop) => Lines(h => h.Where(x => x.ConfirmedOn != null)).ToListAsync(stop);

    private IQueryable<ReceivedLine> Lines(Func<IQueryable<VillageHandover>, IQueryable<VillageHandover>> which) =>
        which(access.Owned(db.VillageHandovers))
            .OrderByDescending(h => h.HandedOn)
            .ThenByDescending(h => h.Id)
            .Join(
                db.Publications.Where(p => p.State == PublicationState.Published),
                h => h.PublicationId,
                p => p.Id,
                (h, p) =>
                    new ReceivedLine(
                        h.Id,
                        p.Id,
                        p.Title,
                        db.Bodies.Where(b => b.Id == h.BodyId).Select(b => b.Name).First(),
                        db.Bodies.Where(b => b.Id == h.VillageId).Select(b => b.Name).First(),
                        h.HandedOn
                    )
                    {
                        ConfirmedOn = h.ConfirmedOn,
                    }
            )
            .Take(Most);
}

/// <summary>A village head, signed in, confirms by one press.</summary>
public sealed class ReceiveHandoverHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(Id<VillageHandover> id, CancellationToken stop) =>
        db.AgainOnConflictAsync(async () =>
        {
            var handover = await access.Owned(db.VillageHandovers).GetAsync(id, stop);
            return await db.ConfirmAsync(handover, (ConfirmedBy.Account, access.Name), clock, stop);
        });
}
