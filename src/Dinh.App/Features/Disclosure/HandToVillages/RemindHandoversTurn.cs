using Dinh.App.Jobs;
using Dinh.Data;
using Dinh.Data.People;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.People;
using Dinh.Law;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Disclosure.HandToVillages;

/// <summary>Each morning mails once to village heads who have been silent for as long as was said. Who has no address is reminded by an officer, whom the page tells.</summary>
public sealed class RemindHandoversTurn(DinhDb db, HandoverMailQuery mails) : IRecurring
{
    private const int Most = 500;

    public Rhythm Rhythm => Rhythm.Daily(new(6, 40));

    public Sentence Name => new("Nhắc trưởng thôn xác nhận nội dung được giao", "Remind village heads to confirm what was handed to them");

    public async Task DoAsync(Turn turn, JobRun run, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (mails.Post is null)
            return;

        var silent = (await SilentAsync(stop)).Where(h => h.IsSilentOn(turn.Day)).Take(Most).ToList();
        var addresses = await AddressesAsync([.. silent.Select(h => h.VillageId).Distinct()], turn.Day, stop);
        foreach (var handover in silent)
        {
            if ((handover.Mailbox ?? addresses.GetValueOrDefault(handover.VillageId)) is not { } address)
                continue;
            mails.Order(handover, address, Name.Vi);
            handover.Remind(turn.Day);
        }

        await db.SaveChangesAsync(stop);
    }

    private Task<List<VillageHandover>> SilentAsync(CancellationToken stop) =>
        db
            .VillageHandovers.Where(h =>
                h.ConfirmedOn == null && h.RemindedOn == null && db.Publications.Any(p => p.Id == h.PublicationId && p.State == PublicationState.Published)
            )
            .OrderBy(h => h.Id)
            .ToListAsync(stop);

    // The confirmed address of whoever works for the village and has not switched mail off.
    private async Task<Dictionary<Id<Body>, string>> AddressesAsync(List<Id<Body>> villages, DateOnly today, CancellationToken stop) =>
        (
            await db
                .Appointments.Where(a => villages.Contains(a.BodyId) && a.From <= today && (a.To == null || today <= a.To))
                .Join(
                    db.Set<Account>().Where(k => k.EmailConfirmed && !k.IsClosed && !k.IsMailOff && k.Email != null),
                    a => a.PersonId,
                    k => k.PersonId,
                    (a, k) => new { a.BodyId, k.Email }
                )
                .ToListAsync(stop)
        )
            .DistinctBy(a => a.BodyId)
            .ToDictionary(a => a.BodyId, a => a.Email!);
}
