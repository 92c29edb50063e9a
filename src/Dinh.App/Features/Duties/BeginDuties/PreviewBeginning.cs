using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Duties.BeginDuties;

/// <summary>One duty that an event would start, and the day by which it would then be due.</summary>
public sealed record StartedLine(Id<Duty> Id, string Content, string BodyName, string Words, DateOnly? Due);

/// <summary>Shows what recording an event would start, before it is recorded.</summary>
public sealed class PreviewBeginningQuery(DinhDb db)
{
    public const int Most = 500;

    public async Task<IReadOnlyList<StartedLine>> ReadAsync(Id<Body> body, DateOnly on, IReadOnlyList<string> answers, CancellationToken stop)
    {
        var waiting = await db.Duties.StartedBy(body, answers).OrderBy(d => d.Id).Take(Most).Select(DutyLine.From(db, [body])).ToListAsync(stop);
        return [.. waiting.Select(l => new StartedLine(l.Id, l.Content, l.BodyName, l.Window.Awaits ?? "", l.Window.DueAfter(on, WorkingCalendar.Vietnam)))];
    }
}

internal static class Starting
{
    /// <summary>The waiting duties that an event recorded by a body starts: its own, and those that it gave.</summary>
    public static IQueryable<Duty> StartedBy(this IQueryable<Duty> duties, Id<Body> body, IReadOnlyList<string> answers) =>
        duties.Where(d =>
            d.IsWaiting && d.CancelledOn == null && d.AwaitedKey != null && answers.Contains(d.AwaitedKey) && (d.BodyId == body || d.AssignedBy == body)
        );
}
