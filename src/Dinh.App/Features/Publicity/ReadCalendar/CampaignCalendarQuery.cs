using System.Text;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Publicity;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;
using Calendar = Dinh.App.Features.Duties.ExportDuties.Calendar;

namespace Dinh.App.Features.Publicity.ReadCalendar;

/// <summary>When and where something will be made known, for the calendars of those who carry it out: the same key through every change, and told as cancelled where it will not be.</summary>
public sealed class CampaignCalendarQuery(DinhDb db, Access access, Site site, Words words, TimeProvider clock)
{
    private const int Most = 200;
    private const int LongAgo = 200;

    public async Task<string> OfCampaignAsync(Id<Campaign> id, CancellationToken stop)
    {
        var campaign = await access.Visible(db.Campaigns).AsNoTracking().GetAsync(id, stop);
        return Write(campaign.Title, [campaign]);
    }

    public async Task<string> OfAllAsync(CancellationToken stop)
    {
        var since = clock.Today.AddDays(-LongAgo);
        var campaigns = await access
            .Visible(db.Campaigns)
            .AsNoTracking()
            .Where(c => c.To >= since)
            .OrderByDescending(c => c.From)
            .ThenBy(c => c.Id)
            .Take(Most)
            .ToListAsync(stop);
        return Write(words["Tuyên truyền, phổ biến", "Publicity"], campaigns);
    }

    private string Write(string name, IReadOnlyList<Campaign> campaigns)
    {
        var text = new StringBuilder(Calendar.Opening(name));
        foreach (var campaign in campaigns)
            Write(text, campaign);
        return text.Append(Calendar.Line("END", "VCALENDAR")).ToString();
    }

    private void Write(StringBuilder text, Campaign campaign)
    {
        foreach (var line in LinesOf(campaign).OrderBy(l => l.On).ThenBy(l => l.Key))
            text.Append(Calendar.Line("BEGIN", "VEVENT"))
                .Append(Calendar.Line("UID", $"{line.Key}@dinh"))
                .Append(Calendar.Line("SEQUENCE", $"{line.Changes}"))
                .Append(Calendar.Line("DTSTAMP", $"{clock.GetUtcNow():yyyyMMdd'T'HHmmss'Z'}"))
                .Append(Calendar.Line("DTSTART;VALUE=DATE", $"{line.On:yyyyMMdd}"))
                .Append(Calendar.Line("DTEND;VALUE=DATE", $"{line.On.AddDays(1):yyyyMMdd}"))
                .Append(Calendar.Line("SUMMARY", Calendar.Words($"{words[PublicityWords.Channel(line.Channel)]}: {campaign.Title}")))
                .Append(line.Place.Length == 0 ? "" : Calendar.Line("LOCATION", Calendar.Words(line.Place)))
                .Append(Calendar.Line("URL", site.Address + PublicityLinks.Campaign(campaign.Id)))
                .Append(Calendar.Line("STATUS", line.IsOff ? "CANCELLED" : "CONFIRMED"))
                .Append(Calendar.Line("TRANSP", "TRANSPARENT"))
                .Append(Calendar.Line("END", "VEVENT"));
    }

    // What was taken out, and what an ended campaign left undone, will not be.
    private static IEnumerable<Planned> LinesOf(Campaign campaign)
    {
        var villages = string.Join("; ", campaign.Audience.Villages);
        return campaign
            .Calendar.Select(p => (p, IsOff: !campaign.IsOpen && p.OutreachId is null))
            .Select(l => new Planned(l.p.Key, l.p.On, l.p.Channel, l.p.Place, l.p.Changes + (l.IsOff ? 1 : 0), l.IsOff))
            .Concat(campaign.Cancelled.Select(c => new Planned(c.Key, c.On, c.Channel, c.Place, c.Changes, true)))
            .Select(l => l.Place.Length > 0 ? l : l with { Place = villages });
    }

    private sealed record Planned(Guid Key, DateOnly On, string Channel, string Place, int Changes, bool IsOff);
}
