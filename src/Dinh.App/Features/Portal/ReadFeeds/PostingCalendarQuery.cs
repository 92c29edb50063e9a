using System.Globalization;
using System.Text;
using Dinh.App.Features.Disclosure;
using Dinh.App.Features.Disclosure.PublicItems;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Disclosure;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;
using Calendar = Dinh.App.Features.Duties.ExportDuties.Calendar;

namespace Dinh.App.Features.Portal.ReadFeeds;

/// <summary>When and where things hang, and when they are read out: for the calendars of those who live there.</summary>
public sealed class PostingCalendarQuery(DinhDb db, Site site, Words words, TimeProvider clock)
{
    private const int Most = 300;
    private const int LongAgo = 200;

    /// <param name="path">Whose board.</param>
    /// <param name="village">Only what is shown in that village; null for all.</param>
    /// <param name="name">How the calendar is called.</param>
    /// <param name="stop">Ends the work.</param>
    public async Task<string> ReadAsync(string path, VillagePlace? village, string name, CancellationToken stop)
    {
        var since = clock.Today.AddDays(-LongAgo);
        var shown = db.Publications.OnThePortal().Where(p => p.UnitPath == path && p.Showings.Any(s => s.Until == null || s.Until >= since));
        var rows = await (village is null ? shown : shown.In(village))
            .AsNoTracking()
            .AsSplitQuery()
            .OrderByDescending(p => p.PublishedAt)
            .ThenBy(p => p.Id)
            .Take(Most)
            .ToListAsync(stop);
        var text = new StringBuilder(Calendar.Opening(name));
        foreach (var (publication, showing) in rows.SelectMany(p => p.Showings.Select(s => (p, s))))
        {
            if (village is null || showing.IsIn(village))
                Write(text, publication, showing);
        }

        return text.Append(Calendar.Line("END", "VCALENDAR")).ToString();
    }

    private void Write(StringBuilder text, Publication publication, Showing showing)
    {
        var form = words[DisclosureWords.NameOfForm(showing.Form, clock.Today)];
        if (showing is { From: { } from, Marks.Count: 0 })
        {
            // The last day of such an event is the first on which it is over.
            var end = (showing.Until ?? showing.StaysUntil ?? from).AddDays(1);
            Event(
                text,
                publication,
                $"{showing.Key}",
                $"{form}: {publication.Title}",
                showing.Place,
                $";VALUE=DATE:{from:yyyyMMdd}",
                $";VALUE=DATE:{end:yyyyMMdd}"
            );
        }

        foreach (var mark in showing.Marks)
        {
            var day = mark.On;
            if (mark.At is { } at)
                Event(text, publication, $"{mark.Key}", $"{form}: {publication.Title}", showing.Place, $":{Utc(day, at)}", $":{Utc(day, at, minutes: 15)}");
            else
                Event(
                    text,
                    publication,
                    $"{mark.Key}",
                    $"{form}: {publication.Title}",
                    showing.Place,
                    $";VALUE=DATE:{day:yyyyMMdd}",
                    $";VALUE=DATE:{day.AddDays(1):yyyyMMdd}"
                );
        }
    }

    private void Event(StringBuilder text, Publication publication, string key, string summary, string place, string start, string end) =>
        text.Append(Calendar.Line("BEGIN", "VEVENT"))
            .Append(Calendar.Line("UID", $"{key}@dinh"))
            .Append(Calendar.Line("DTSTAMP", publication.Newest!.PublishedAt.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)))
            .Append(Line("DTSTART", start))
            .Append(Line("DTEND", end))
            .Append(Calendar.Line("SUMMARY", Calendar.Words(summary)))
            .Append(place.Length == 0 ? "" : Calendar.Line("LOCATION", Calendar.Words(place)))
            .Append(Calendar.Line("URL", site.Address + DisclosureLinks.Item(publication.Id)))
            .Append(Calendar.Line("TRANSP", "TRANSPARENT"))
            .Append(Calendar.Line("END", "VEVENT"));

    private static string Line(string name, string value) => $"{name}{value}\r\n";

    private static string Utc(DateOnly day, TimeOnly at, int minutes = 0) =>
        day.ToDateTime(at).AddHours(-7).AddMinutes(minutes).ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
}
