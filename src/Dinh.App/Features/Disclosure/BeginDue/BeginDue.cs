using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.Duties;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Disclosure.BeginDue;

/// <param name="Key">The event's, made when the form was shown, so that the same form sent twice is one deed.</param>
/// <param name="On">The day of the decision or event.</param>
/// <param name="Paper">The paper it stands in, where there is one.</param>
public sealed record BeginDue(Id<DueDisclosure> Due, Id<AwaitedEvent> Key, DateOnly On, string? Paper);

/// <summary>Records the decision from which the days count.</summary>
public sealed class BeginDueHandler(DinhDb db, Access access, TimeProvider clock)
{
    public async Task<Outcome> HandleAsync(BeginDue command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return command.On > clock.Today ? new Refusal("disclosure.day-in-future") : await db.AgainOnConflictAsync(() => BeginAsync(command, stop));
    }

    private async Task<Outcome> BeginAsync(BeginDue command, CancellationToken stop)
    {
        var due = await access.Owned(db.DueDisclosures).GetAsync(command.Due, stop);
        var duty = await db.Duties.Include(d => d.Milestones).Include(d => d.Evidence).AsSplitQuery().GetAsync(due.DutyId, stop);
        if (duty.BegunBy == command.Key)
            return Outcome.Done;

        var report = new EventReport(due.BodyId, $"{duty.Window.Awaits ?? due.Name} – {due.Name}", command.On, command.Paper, command.Paper ?? due.Name);
        if (report.RefusedOn(clock.Today) is { } refused)
            return refused;

        var happened = AwaitedEvent.Record(command.Key, report, access.Person!.Value, clock.Today);
        db.AwaitedEvents.Add(happened);
        duty.Begin(happened, WorkingCalendar.Vietnam);
        var outcome = due.Begin(command.On, due.DayOf(await db.TermsAsync([due.TaskKey], stop), command.On, command.On));
        if (outcome.Refusal is not null)
            return outcome;

        // What was made public before its day was known counts from now on.
        if (due.PublicationId is { } made)
            await db.FollowAsync(await db.Publications.AsSplitQuery().GetAsync(made, stop), (access.Person!.Value, clock.Today), stop);
        await db.SaveChangesAsync(stop);
        return outcome;
    }
}
