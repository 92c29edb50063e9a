using Dinh.App.Features.Disclosure.PrintNotice;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.People;
using Dinh.Law.Time;
using Dinh.Writing;
using Dinh.Writing.Notices;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Disclosure.HandToVillages;

/// <summary>What was handed to one village, as of today.</summary>
public sealed record HandedLine(VillageHandover Handover, string Village, bool IsSilent);

/// <summary>To which villages something was handed, and which have not got it yet.</summary>
public sealed record HandoverSheet(Publication Publication, bool IsMine, IReadOnlyList<HandedLine> Handed, IReadOnlyList<Village> Others)
{
    public int Confirmed => Handed.Count(h => h.Handover.IsConfirmed);
}

public sealed class HandoversQuery(DinhDb db, Access access, VillagesQuery villages, NoticeFactsQuery facts, TimeProvider clock)
{
    public async Task<HandoverSheet> ReadAsync(Id<Publication> id, CancellationToken stop)
    {
        var publication = await PublicAsync(id, stop);
        var handed = await db
            .VillageHandovers.AsNoTracking()
            .Where(h => h.PublicationId == id)
            .Join(
                db.Bodies,
                h => h.VillageId,
                b => b.Id,
                (h, b) =>
                    new
                    {
                        Handover = h,
                        b.Name,
                        b.Folded,
                    }
            )
            .OrderBy(h => h.Folded)
            .ToListAsync(stop);
        var taken = handed.Select(h => h.Handover.VillageId).ToHashSet();
        return new(
            publication,
            access.MayActFor(publication.BodyId),
            [.. handed.Select(h => new HandedLine(h.Handover, h.Name, h.Handover.IsSilentOn(clock.Today)))],
            [.. (await villages.OfAsync(publication.BodyId, stop)).Where(v => !taken.Contains(v.Body))]
        );
    }

    public async Task<Manuscript> SheetsAsync(Id<Publication> id, IReadOnlyList<HandedVillage> sheets, CancellationToken stop) =>
        HandOverSheet.Of(await facts.OfAsync(await PublicAsync(id, stop), null, stop), sheets);

    private Task<Publication> PublicAsync(Id<Publication> id, CancellationToken stop) =>
        access.Visible(db.Publications).Where(p => p.State == PublicationState.Published).AsNoTracking().AsSplitQuery().GetAsync(id, stop);
}
