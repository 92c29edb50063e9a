using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Law;
using Dinh.Law.Disclosing;
using Dinh.Law.Time;

namespace Dinh.App.Features.Disclosure.ReadOut;

/// <summary>What is read out is put right.</summary>
public sealed record SayPublication(Id<Publication> Publication, string Text);

/// <summary>Broadcasts are planned over one set of loudspeakers.</summary>
public sealed record ScheduleBroadcasts(Id<Publication> Publication, Guid Showing, BroadcastPlan Plan);

/// <summary>One broadcast, by its place and its own key.</summary>
public sealed record OneBroadcast(Id<Publication> Publication, Guid Showing, Guid Mark);

/// <summary>Puts right what is read out, plans when, and takes down who confirmed it.</summary>
public sealed class ReadOutHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(SayPublication command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return ChangeAsync(command.Publication, p => p.SayAs(command.Text, access.Name, clock.Today), stop);
    }

    public Task<Outcome> HandleAsync(ScheduleBroadcasts command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return ChangeAsync(command.Publication, p => p.Schedule(command.Showing, command.Plan, p.BroadcastDays(clock.Today), clock.Today), stop);
    }

    public Task<Outcome> ConfirmAsync(OneBroadcast command, string by, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return ChangeAsync(command.Publication, p => p.Confirm(command.Showing, command.Mark, by, clock.Today), stop);
    }

    public Task<Outcome> UnplanAsync(OneBroadcast command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return ChangeAsync(command.Publication, p => p.Unmark(command.Showing, command.Mark), stop);
    }

    private Task<Outcome> ChangeAsync(Id<Publication> publication, Func<Publication, Outcome> deed, CancellationToken stop) =>
        db.AgainOnConflictAsync(() => db.ChangeAsync((access, clock), publication, deed, stop));
}

internal static class Broadcasts
{
    /// <summary>On how many days in a row the law wants it read out; null where it does not ask for that.</summary>
    public static int? BroadcastDays(this Publication publication, DateOnly today) =>
        publication.PublishedOn is var on && DisclosureTasks.Find(publication.TaskKey, on ?? today) is { } task
            ? task.DemandsOn(on ?? today).FirstOrDefault(d => d.Form == DisclosureForm.Loudspeaker)?.Days
            : null;
}
