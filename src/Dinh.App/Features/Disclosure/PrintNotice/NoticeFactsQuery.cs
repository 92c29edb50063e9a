using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.People;
using Dinh.Domain.Disclosure;
using Dinh.Domain.Units;
using Dinh.Law.Disclosing;
using Dinh.Law.Time;
using Dinh.Writing.Notices;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Disclosure.PrintNotice;

/// <summary>What the printed papers of a publication say: of its newest version, as it is public now.</summary>
public sealed class NoticeFactsQuery(DinhDb db, Site site, TimeProvider clock)
{
    /// <param name="publication">One that is public.</param>
    /// <param name="at">The place for which it is printed; null for any.</param>
    /// <param name="stop">Ends it.</param>
    public async Task<NoticeFacts> OfAsync(Publication publication, Showing? at, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(publication);
        var version = publication.Newest ?? throw new InvalidOperationException("Nothing has gone out yet.");
        var body = await db.PlacedAsync(publication.BodyId, stop);
        var item = publication.ItemKey is { } key ? DisclosureItems.Find(key, publication.PublishedOn ?? clock.Today) : null;
        return new()
        {
            Issuer = body.Name,
            Place = body.Place,
            Day = version.PublishedOn,
            Title = version.Title,
            Item = item?.Name.Vi ?? "",
            Ground = item?.Basis.ToString() ?? "",
            Paper = publication.PaperLabel ?? "",
            InCharge = publication.InCharge,
            Text = version.Text,
            Corrects = version.Because,
            Files = [.. version.Files.Select(f => f.Name)],
            Time = new(at?.Place ?? "", at?.From, at?.StaysUntil, at is null ? item?.DemandOf(DisclosureForm.Posting)?.Days : at.Days),
            Address = $"{site.Address}{DisclosureLinks.Item(publication.Id)}",
            Board = $"{site.Spoken}{DisclosureLinks.Public}",
            Version = version.Number,
            Seal = version.Seal,
        };
    }
}
