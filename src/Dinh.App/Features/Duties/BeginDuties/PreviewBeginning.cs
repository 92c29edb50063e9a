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
        var waiting = await db
            .Duties.StartedBy(db, [body])
            .Where(d => answers.Contains(d.AwaitedKey!))
            .OrderBy(d => d.Id)
            .Take(Most)
            .Select(DutyLine.From(db, [body]))
            .ToListAsync(stop);
        return [.. waiting.Select(l => new StartedLine(l.Id, l.Content, l.BodyName, l.Window.Awaits ?? "", l.Window.DueAfter(on, WorkingCalendar.Vietnam)))];
    }
}

internal static class Starting
{
    /// <summary>The waiting duties that an event recorded by one of these bodies starts: those it has, those its paper gave or it entered, and for a People's Committee those of all bodies under its orders, in its unit and below.</summary>
    public static IQueryable<Duty> StartedBy(this IQueryable<Duty> duties, DinhDb db, IReadOnlyList<Id<Body>> bodies)
    {
        var heads = db.Bodies.Where(b => bodies.Contains(b.Id) && b.Kind == BodyKind.PeoplesCommittee);
        var ordered = db.Bodies.Where(b =>
            b.InCommand && db.Units.Any(u => u.Id == b.UnitId && db.Units.Any(root => heads.Any(h => h.UnitId == root.Id) && u.Path.StartsWith(root.Path)))
        );
        return duties.Where(d =>
            d.IsWaiting
            && d.CancelledOn == null
            && d.AwaitedKey != null
            && (
                bodies.Contains(d.BodyId)
                || (d.AssignedBy != null && bodies.Contains(d.AssignedBy.Value))
                || (d.EnteredBy != null && bodies.Contains(d.EnteredBy.Value))
                || ordered.Any(b => b.Id == d.BodyId)
            )
        );
    }
}
