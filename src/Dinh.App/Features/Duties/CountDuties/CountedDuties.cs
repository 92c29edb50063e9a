using Dinh.App.Web.Counting;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Duties.CountDuties;

/// <summary>Loads the duties that a count of a window looks at, with what closes them, in three statements.</summary>
internal static class DutiesOfWindow
{
    public const string InTime = "in-time";
    public const string Late = "late";
    public const string Closed = "closed";

    public static Task<List<Duty>> DutiesAsync(this DinhDb db, CountedAsk ask, CancellationToken stop)
    {
        var (bodies, from, to) = (ask.Bodies, ask.From, ask.To);
        return db
            .Duties.AsNoTracking()
            .Where(d => bodies.Contains(d.BodyId) && d.AssignedOn <= to && (d.CancelledOn == null || d.CancelledOn > to))
            .Where(d => d.ClosedOn == null || d.ClosedOn >= from || d.Evidence.Any(e => e.SuppliedOn >= from || e.WithdrawnOn >= from))
            .Include(d => d.Milestones)
            .Include(d => d.Evidence)
            .AsSplitQuery()
            .OrderBy(d => d.Id)
            .ToListAsync(stop);
    }

    /// <summary>Whoever was ever given work by something else than a round of reports: that alone does not show that work is kept here.</summary>
    public static async Task<IReadOnlyList<Id<Body>>> KeepingDutiesAsync(this DinhDb db, CountedAsk ask, CancellationToken stop)
    {
        var (bodies, to) = (ask.Bodies, ask.To);
        return await db
            .Duties.Where(d => bodies.Contains(d.BodyId) && d.AssignedOn <= to && d.Source.Kind != "report")
            .Select(d => d.BodyId)
            .Distinct()
            .ToListAsync(stop);
    }

    public static CountedRecord Counted(this Duty duty, DateOnly on, DateOnly? turn, params string[] marks) =>
        new(duty.BodyId, turn is { } due ? $"duty:{duty.Id}@{due:yyyy-MM-dd}" : $"duty:{duty.Id}", duty.Content, on)
        {
            Link = DutyLinks.Duty(duty.Id),
            Kind = duty.TaskKind,
            Marks = marks,
        };
}

/// <summary>Work done within the window: a duty, or one turn of a duty that comes again.</summary>
internal sealed class DutiesClosed(DinhDb db) : ICounted
{
    public string Name => "duties.closed";

    public IReadOnlyCollection<string> Kinds => [.. TaskKinds.Names.Keys];

    public IReadOnlyCollection<string> Marks => [DutiesOfWindow.InTime, DutiesOfWindow.Late];

    public Task<IReadOnlyList<Id<Body>>> KeptByAsync(CountedAsk ask, CancellationToken stop) => db.KeepingDutiesAsync(ask, stop);

    public async Task<IReadOnlyList<CountedRecord>> OfAsync(CountedAsk ask, CancellationToken stop) =>
        [
            .. from duty in await db.DutiesAsync(ask, stop)
            from closing in duty.ClosingsUntil(ask.To)
            where ask.Holds(closing.On)
            orderby closing.On
            select duty.Counted(closing.On, closing.IsTurn ? closing.Due : null, closing.IsInTime ? DutiesOfWindow.InTime : DutiesOfWindow.Late),
        ];
}
