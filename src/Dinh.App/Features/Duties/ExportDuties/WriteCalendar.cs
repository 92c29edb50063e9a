using System.Text;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Duties.ExportDuties;

/// <summary>A body's dated duties as a calendar, each a whole day with a reminder seven days before.</summary>
public sealed class WriteCalendarQuery(DinhDb db, Access access, Words words, TimeProvider clock)
{
    private const int Most = 2000;

    public async Task<string> ReadAsync(Id<Body> body, string site, CancellationToken stop)
    {
        var lines = await access
            .Visible(db.Duties)
            .Where(d => d.BodyId == body || d.Participants.Any(p => p.BodyId == body))
            .Where(d => d.CancelledOn == null && d.ClosedOn == null && !d.IsWaiting && d.NextDue != null)
            .OrderBy(d => d.NextDue)
            .Take(Most)
            .Select(DutyLine.From(db, [body]))
            .ToListAsync(stop);
        var text = new StringBuilder();
        text.Append(Calendar.Line("BEGIN", "VCALENDAR"))
            .Append(Calendar.Line("VERSION", "2.0"))
            .Append(Calendar.Line("PRODID", "-//Dinh//Dinh//VI"))
            .Append(Calendar.Line("X-WR-CALNAME", Calendar.Words(words["Việc theo hạn", "Duties by day"])));
        foreach (var line in lines)
            Write(text, line, site);
        return text.Append(Calendar.Line("END", "VCALENDAR")).ToString();
    }

    private void Write(StringBuilder text, DutyLine line, string site)
    {
        var due = line.NextDue!.Value;
        text.Append(Calendar.Line("BEGIN", "VEVENT"))
            .Append(Calendar.Line("UID", $"{line.Id}-{due:yyyyMMdd}@dinh"))
            .Append(Calendar.Line("DTSTAMP", $"{clock.GetUtcNow():yyyyMMdd'T'HHmmss'Z'}"))
            .Append(Calendar.Line("DTSTART;VALUE=DATE", $"{due:yyyyMMdd}"))
            .Append(Calendar.Line("DTEND;VALUE=DATE", $"{due.AddDays(1):yyyyMMdd}"))
            .Append(Calendar.Line("SUMMARY", Calendar.Words(line.Content)))
            .Append(Calendar.Line("DESCRIPTION", Calendar.Words($"{words.Why(line)}\n{line.Source.Label} {line.Source.Path}")))
            .Append(Calendar.Line("URL", site + DutyLinks.Duty(line.Id)))
            .Append(Calendar.Line("BEGIN", "VALARM"))
            .Append(Calendar.Line("ACTION", "DISPLAY"))
            .Append(Calendar.Line("TRIGGER", "-P7D"))
            .Append(Calendar.Line("DESCRIPTION", Calendar.Words(line.Content)))
            .Append(Calendar.Line("END", "VALARM"))
            .Append(Calendar.Line("END", "VEVENT"));
    }
}
