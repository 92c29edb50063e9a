using System.Linq.Expressions;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Duties.ReadDesk;

/// <summary>What one body's desk shows on a day.</summary>
public sealed record DeskSheet(Held Held, DateOnly Today, DeskFigures Figures, IReadOnlyList<DutyLine> Lines, GivenFigures Given)
{
    /// <summary>How the body was asked, and what it has not answered.</summary>
    public AskedFigures Asked { get; init; } = new(0, 0, 0, 0);

    /// <summary>The most lines that a desk holds; the rest is on the board.</summary>
    public const int Most = 120;

    public IEnumerable<(DeskGroup Group, IEnumerable<DutyLine> Lines)> Groups =>
        Lines.GroupBy(l => DeskGroups.Of(l.Facts, Today)).OrderBy(g => g.Key).Select(g => (g.Key, g.AsEnumerable()));

    public IEnumerable<(DutyLine Line, Reminder Reminder)> Reminders =>
        Lines.Select(l => (l, Reminder.Of(l.Facts, Today))).Where(r => r.Item2 is not null).Select(r => (r.l, r.Item2!.Value)).Take(5);
}

/// <summary>How many duties of a body are late, due soon, and so on.</summary>
public sealed record DeskFigures(int Late, int Week, int Month, int Ongoing, int Waiting, int All);

/// <summary>How the duties stand that this body gave to others.</summary>
public sealed record GivenFigures(int All, int Done, int Late, int Soon, int Waiting)
{
    public int Open => All - Done - Late - Soon - Waiting;
}

/// <summary>Reads a body's desk in a few questions to the database, however many duties there are.</summary>
public sealed class ReadDeskQuery(DinhDb db, Access access, TimeProvider clock)
{
    /// <param name="wanted">The body whose desk is wanted; one that the reader does not work for is not shown.</param>
    /// <param name="group">Only this group; null for all.</param>
    /// <param name="stop">Ends the reading.</param>
    public async Task<DeskSheet?> FindAsync(Id<Body>? wanted, DeskGroup? group, CancellationToken stop)
    {
        var held = access.Held.Where(h => access.Bodies.Contains(h.Body)).ToList();
        if (held.Find(h => wanted is null || h.Body == wanted) is not { } mine)
            return null;

        var today = clock.Today;
        var body = mine.Body;
        var part = db.Duties.Where(d => d.CancelledOn == null && d.ClosedOn == null).PartOf(db, body);
        var figures = await FiguresAsync(part, today, stop);
        var lines = await LinesAsync(group is { } only ? part.Where(DeskGroups.Is(only, today, body)) : part, body, stop);
        return new(mine, today, figures, lines, await GivenAsync(body, today, stop)) { Asked = await part.AskedAsync(body, today, stop) };
    }

    private Task<List<DutyLine>> LinesAsync(IQueryable<Duty> duties, Id<Body> body, CancellationToken stop) =>
        duties
            .OrderBy(d => d.IsWaiting)
            .ThenBy(d => d.NextDue == null)
            .ThenBy(d => d.NextDue)
            .ThenBy(d => d.Id)
            .Take(DeskSheet.Most)
            .Select(DutyLine.From(db, [body]))
            .ToListAsync(stop);

    private static async Task<DeskFigures> FiguresAsync(IQueryable<Duty> duties, DateOnly today, CancellationToken stop)
    {
        var (week, month) = (today.AddDays(7), today.AddDays(30));
        return await duties
                .GroupBy(_ => 1)
                .Select(g => new DeskFigures(
                    g.Count(d => !d.IsWaiting && d.NextDue < today),
                    g.Count(d => !d.IsWaiting && d.NextDue >= today && d.NextDue <= week),
                    g.Count(d => !d.IsWaiting && d.NextDue >= today && d.NextDue <= month),
                    g.Count(d =>
                        !d.IsWaiting
                        && (
                            (d.NextDue == null && (d.Window.Kind == TimeKind.From || d.Window.Kind == TimeKind.Periodic))
                            || (d.Window.Kind == TimeKind.Ongoing && (d.NextDue == null || d.NextDue > month))
                        )
                    ),
                    g.Count(d => d.IsWaiting),
                    g.Count()
                ))
                .SingleOrDefaultAsync(stop)
            ?? new(0, 0, 0, 0, 0, 0);
    }

    private async Task<GivenFigures> GivenAsync(Id<Body> body, DateOnly today, CancellationToken stop)
    {
        var soon = today.AddDays(DutyStates.SoonDays);
        return await db
                .Duties.Where(d => d.AssignedBy == body && d.BodyId != body && d.CancelledOn == null)
                .GroupBy(_ => 1)
                .Select(g => new GivenFigures(
                    g.Count(),
                    g.Count(d => d.ClosedOn != null),
                    g.Count(d => d.ClosedOn == null && !d.IsWaiting && d.NextDue < today),
                    g.Count(d => d.ClosedOn == null && !d.IsWaiting && d.NextDue >= today && d.NextDue <= soon),
                    g.Count(d => d.ClosedOn == null && d.IsWaiting)
                ))
                .SingleOrDefaultAsync(stop)
            ?? new(0, 0, 0, 0, 0);
    }
}
