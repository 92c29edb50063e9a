using Dinh.App.Features.Disclosure.PrintNotice;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Law.Disclosing;
using Dinh.Law.Time;
using Dinh.Writing;
using Dinh.Writing.Notices;
using Dinh.Writing.Speech;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Disclosure.ReadOut;

/// <summary>What is read out, and when.</summary>
/// <param name="Words">As they are read: put right by an officer, or as the house wrote them.</param>
/// <param name="Prepared">As the house writes them from what is public now.</param>
/// <param name="Demand">What the law asks of loudspeakers for this item; null where it asks nothing.</param>
public sealed record BroadcastSheet(Publication Publication, bool IsMine, string Words, string Prepared, FormDemand? Demand)
{
    public IEnumerable<Showing> Loudspeakers => Publication.Showings.Where(s => s.Form == DisclosureForm.Loudspeaker).OrderBy(s => s.Key);

    /// <summary>Whether the words were put right for a version that has been corrected since.</summary>
    public bool IsOutdated => Publication.Spoken is { } spoken && spoken.Version != Publication.Newest!.Number;
}

public sealed class ReadOutQuery(DinhDb db, Access access, NoticeFactsQuery facts, TimeProvider clock)
{
    public async Task<BroadcastSheet> ReadAsync(Id<Publication> id, CancellationToken stop)
    {
        var publication = await PublicAsync(id, stop);
        var prepared = await PreparedAsync(publication, stop);
        var demand = (await db.DemandsAsync(publication, clock.Today, stop)).FirstOrDefault(d => d.Form == DisclosureForm.Loudspeaker);
        return new(publication, access.MayActFor(publication.BodyId), publication.Spoken?.Text ?? prepared, prepared, demand);
    }

    public async Task<string> WordsAsync(Id<Publication> id, CancellationToken stop)
    {
        var publication = await PublicAsync(id, stop);
        return publication.Spoken?.Text ?? await PreparedAsync(publication, stop);
    }

    public async Task<Manuscript> SheetAsync(Id<Publication> id, CancellationToken stop)
    {
        var sheet = await ReadAsync(id, stop);
        var readings = sheet.Loudspeakers.SelectMany(s => s.Marks.Select(m => new PlannedReading(m.On, m.At, s.Place, m.Reader ?? "", m.Confirmed)));
        return ReadingSheet.Of(await facts.OfAsync(sheet.Publication, null, stop), sheet.Words, [.. readings.OrderBy(r => r.On).ThenBy(r => r.At)]);
    }

    private Task<Publication> PublicAsync(Id<Publication> id, CancellationToken stop) =>
        access.Visible(db.Publications).Where(p => p.State == PublicationState.Published).AsNoTracking().AsSplitQuery().GetAsync(id, stop);

    private async Task<string> PreparedAsync(Publication publication, CancellationToken stop)
    {
        var notice = await facts.OfAsync(publication, null, stop);
        var words = BroadcastText.Of(
            new()
            {
                Issuer = notice.Issuer,
                Title = notice.Title,
                Text = notice.Text,
                Paper = notice.Paper,
                PublishedOn = notice.Day,
                Files = notice.Files.Count,
                Places = [.. publication.Showings.Where(s => s.Form == DisclosureForm.Posting).Select(s => s.Place)],
            }
        );
        return words.Length <= Publication.LongestSpoken ? words : words[..Publication.LongestSpoken];
    }
}
