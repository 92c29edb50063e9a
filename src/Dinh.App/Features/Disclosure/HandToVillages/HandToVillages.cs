using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Disclosing;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Disclosure.HandToVillages;

/// <param name="Villages">To whose heads it is handed.</param>
/// <param name="RemindAfterDays">After so many days of silence a head is reminded.</param>
public sealed record HandToVillages(Id<Publication> Publication, IReadOnlyList<Id<Body>> Villages, int RemindAfterDays);

/// <summary>Hands what is public to village heads: each has it once, however often it is sent.</summary>
public sealed class HandToVillagesHandler(DinhDb db, Access access, VillagesQuery villages, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(HandToVillages command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return db.AgainOnConflictAsync(() => HandAsync(command, stop));
    }

    private async Task<Outcome> HandAsync(HandToVillages command, CancellationToken stop)
    {
        var publication = await db.OwnPublicationAsync(access, command.Publication, stop);
        if (!publication.IsPublic)
            return new Refusal("publication.not-public");
        var chosen = (await villages.OfAsync(publication.BodyId, stop)).Where(v => command.Villages.Contains(v.Body)).ToList();
        if (chosen.Count == 0)
            return new Refusal("handover.no-villages");

        var handed = await db.VillageHandovers.Where(h => h.PublicationId == publication.Id).Select(h => h.ShowingKey).ToListAsync(stop);
        foreach (var village in chosen)
        {
            var place = PlaceOf(publication, village);
            if (handed.Contains(place))
                continue;
            publication.HandOver(place);
            db.VillageHandovers.Add(Of(publication, place, village, command.RemindAfterDays));
        }

        await db.FollowAsync(publication, (access.Person!.Value, clock.Today), stop);
        await db.SaveChangesAsync(stop);
        return Outcome.Done;
    }

    // The plan may have the village already: the law wants it for this item.
    private static Guid PlaceOf(Publication publication, Village village)
    {
        if (publication.Showings.FirstOrDefault(s => s.Form == DisclosureForm.VillageHeads && s.Place == village.Name) is { } planned)
            return planned.Key;

        var key = Guid.CreateVersion7();
        publication.Plan(key, new(DisclosureForm.VillageHeads, village.Name));
        return key;
    }

    private VillageHandover Of(Publication publication, Guid place, Village village, int remindAfter) =>
        VillageHandover.Hand(
            new(publication.Id, place, publication.BodyId, village.Body, village.Head, access.Name, access.Person!.Value, remindAfter, clock.Today)
        );
}
