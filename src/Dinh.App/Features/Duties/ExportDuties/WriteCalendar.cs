using System.Text;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Duties.ExportDuties;

/// <summary>The dated duties of bodies as a calendar, each a whole day with a reminder seven days before. What was cancelled is told as cancelled for a while.</summary>
public sealed class WriteCalendarQuery(DinhDb db, Access access, Words words, TimeProvider clock)
{
    private const int Most = 2000;
    private const int CancelledDays = 90;

    public async Task<string> ReadAsync(IReadOnlyCollection<Id<Body>> bodies, string site, CancellationToken stop)
    {
        var since = clock.Today.AddDays(-CancelledDays);
        var lines = await access
            .Visible(db.Duties)
            .Where(d => bodies.Contains(d.BodyId) || d.Participants.Any(p => p.BodyId != null && bodies.Contains(p.BodyId.Value)))
            .Where(d => (d.CancelledOn == null || d.CancelledOn >= since) && d.ClosedOn == null && !d.IsWaiting && d.NextDue != null)
            .OrderBy(d => d.NextDue)
            .Take(Most)
            .Select(DutyLine.From(db, bodies))
            .ToListAsync(stop);
        var text = new StringBuilder(Calendar.Opening(words["Việc theo hạn", "Duties by day"]));
        foreach (var line in lines)
            Write(text, line, site);
        return text.Append(Calendar.Line("END", "VCALENDAR")).ToString();
    }

    private void Write(StringBuilder text, DutyLine line, string site)
    {
        var due = line.NextDue!.Value;
        text.Append(Calendar.Line("BEGIN", "VEVENT"))
            .Append(Calendar.Line("UID", line.Window.Repeats.Any() ? $"{line.Id}-{due:yyyyMMdd}@dinh" : $"{line.Id}@dinh"))
            .Append(Calendar.Line("DTSTAMP", $"{clock.GetUtcNow():yyyyMMdd'T'HHmmss'Z'}"))
            .Append(Calendar.Line("DTSTART;VALUE=DATE", $"{due:yyyyMMdd}"))
            .Append(Calendar.Line("DTEND;VALUE=DATE", $"{due.AddDays(1):yyyyMMdd}"))
            .Append(Calendar.Line("SUMMARY", Calendar.Words(line.Content)))
            .Append(Calendar.Line("DESCRIPTION", Calendar.Words($"{words.Why(line)}\n{line.Source.Label} {line.Source.Path}")))
            .Append(Calendar.Line("URL", site + DutyLinks.Duty(line.Id)))
            .Append(Calendar.Line("STATUS", line.IsCancelled ? "CANCELLED" : "CONFIRMED"))
            .Append(Calendar.Line("TRANSP", "TRANSPARENT"));
        if (!line.IsCancelled)
            Alarm(text, line);
        text.Append(Calendar.Line("END", "VEVENT"));
    }

    private static void Alarm(StringBuilder text, DutyLine line) =>
        text.Append(Calendar.Line("BEGIN", "VALARM"))
            .Append(Calendar.Line("ACTION", "DISPLAY"))
            .Append(Calendar.Line("TRIGGER", "-P7D"))
            .Append(Calendar.Line("DESCRIPTION", Calendar.Words(line.Content)))
            .Append(Calendar.Line("END", "VALARM"));
}
