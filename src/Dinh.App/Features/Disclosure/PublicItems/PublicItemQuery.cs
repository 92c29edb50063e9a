using Dinh.App.Features.Papers;
using Dinh.App.Web.Keeping;
using Dinh.Data;
using Dinh.Data.People;
using Dinh.Data.Stamps;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.Papers;
using Dinh.Domain.Units;
using Dinh.Law.Disclosing;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Disclosure.PublicItems;

/// <summary>What everybody sees of a publication; of one that was withdrawn only that it stood there, and why it does not.</summary>
public sealed record PublicItem(Publication Publication, string BodyName, Id<AdministrativeUnit> Unit, string UnitName)
{
    public DisclosureItem? Item { get; init; }

    /// <summary>When it had to be public, and why; null where nothing of the list is answered.</summary>
    public DueDisclosure? Due { get; init; }

    /// <summary>The paper that it makes known, where everybody may read it here.</summary>
    public Id<Paper>? Paper { get; init; }

    /// <summary>The words that stand; null where it was withdrawn.</summary>
    public PublicationVersion? Standing => Publication.State == PublicationState.Withdrawn ? null : Publication.Newest;
}

internal static class PublicItems
{
    /// <summary>All that went out, also what was withdrawn: its place stays.</summary>
    public static IQueryable<Publication> WentOut(this IQueryable<Publication> publications) => publications.Where(p => p.PublishedAt != null);

    /// <summary>What is public now.</summary>
    public static IQueryable<Publication> OnThePortal(this IQueryable<Publication> publications) =>
        publications.Where(p => p.State == PublicationState.Published);
}

public sealed class PublicItemQuery(DinhDb db, TimeProvider clock)
{
    public async Task<PublicItem> ReadAsync(Id<Publication> id, CancellationToken stop)
    {
        var publication = await db.Publications.WentOut().AsNoTracking().AsSplitQuery().GetAsync(id, stop);
        var place = await db.PlacedAsync(publication.BodyId, stop);
        return new(publication, place.Name, place.UnitId, place.Unit)
        {
            Item = publication.ItemKey is { } item ? DisclosureItems.Find(item, publication.PublishedOn ?? clock.Today) : null,
            Paper = publication.PaperId is { } paper
                ? await db.Papers.OnThePortal().Where(p => p.Id == paper).Select(p => (Id<Paper>?)p.Id).FirstOrDefaultAsync(stop)
                : null,
            Due = publication.DueId is { } due ? await db.DueDisclosures.AsNoTracking().GetAsync(due, stop) : null,
        };
    }

    /// <summary>What its page depends on: its place, what the log says of it, and whether the paper that it makes known may be read.</summary>
    internal async Task<KeptScope> ScopeAsync(Id<Publication> id, CancellationToken stop)
    {
        var found =
            await db.Publications.WentOut().Where(p => p.Id == id).Select(p => new { p.UnitPath, p.PaperId }).FirstOrDefaultAsync(stop)
            ?? throw new NoSuchRecordException($"publication {id}");
        return new(found.UnitPath, Beside: found.PaperId is { } paper ? PublicPlaces.Of(paper) : null, Record: id.Value);
    }

    /// <summary>The file that stands under that hash among what is public: of the newest version, or a picture of a place.</summary>
    public async Task<(string Hash, string Name)> FileAsync(Id<Publication> id, string hash, CancellationToken stop)
    {
        var publication = await db.Publications.OnThePortal().AsNoTracking().AsSplitQuery().GetAsync(id, stop);
        return Named(publication.Newest!.Files, publication.Showings, hash) ?? throw new NoSuchRecordException($"file {hash}");
    }

    private static (string, string)? Named(IReadOnlyList<PublicFile> files, IReadOnlyList<Showing> showings, string hash) =>
        files
            .Select(f => (f.Hash, f.Name))
            .Concat(showings.SelectMany(s => s.Proofs).Select(p => (p.Hash, p.Name)))
            .Where(f => f.Hash == hash)
            .Cast<(string, string)?>()
            .FirstOrDefault();
}
