using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Duties.BeginDuties;

/// <param name="Key">Made when the form was shown, so that the same form sent twice is one record.</param>
/// <param name="Report">What has happened.</param>
/// <param name="Answers">The phrases, without marks and signs, that this event answers; a person has chosen them.</param>
public sealed record BeginDuties(Id<AwaitedEvent> Key, EventReport Report, IReadOnlyList<string> Answers);

/// <summary>Records an event and starts every duty that waits for it within the recording body's reach, in one transaction.</summary>
public sealed class BeginDutiesHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(BeginDuties command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return db.AgainOnConflictAsync(() => RecordAsync(command, stop));
    }

    private async Task<Outcome> RecordAsync(BeginDuties command, CancellationToken stop)
    {
        var report = command.Report;
        if (!access.MayActFor(report.For))
            throw new NoSuchRecordException($"body {report.For}");
        if (report.RefusedOn(clock.Today) is { } refused)
            return refused;
        if (command.Answers.Count == 0)
            return new Refusal("event.nothing-chosen");

        var happened = AwaitedEvent.Record(command.Key, report, access.Person!.Value, clock.Today);
        // One question for both: between two, another hand could record this very form, and it would be told to be another's.
        var known = await db
            .AwaitedEvents.Where(e => e.Id == command.Key || e.Mark == happened.Mark)
            .Select(e => new { e.Id, e.RecordedFor })
            .ToListAsync(stop);
        if (known.Count > 0)
            return known.Exists(e => e.Id == command.Key && e.RecordedFor == report.For) ? Outcome.Done : new Refusal("event.already-recorded");

        await BeginAsync(happened, command, stop);
        return Outcome.Done;
    }

    private async Task BeginAsync(AwaitedEvent happened, BeginDuties command, CancellationToken stop)
    {
        db.AwaitedEvents.Add(happened);
        foreach (var duty in await WaitingAsync(command.Report, command.Answers, stop))
            duty.Begin(happened, WorkingCalendar.Vietnam);
        await db.SaveChangesAsync(stop);
    }

    private Task<List<Duty>> WaitingAsync(EventReport report, IReadOnlyList<string> answers, CancellationToken stop) =>
        db
            .Duties.StartedBy(db, [report.For])
            .Where(d => answers.Contains(d.AwaitedKey!))
            .Include(d => d.Milestones)
            .Include(d => d.Evidence)
            .AsSplitQuery()
            .ToListAsync(stop);
}
