using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Disclosure.GoElsewhere;

/// <param name="Place">Where everybody reads it instead.</param>
public sealed record GoElsewhere(Id<Body> Body, string Place);

/// <summary>The body makes public elsewhere: its list closes, the duties of what nobody has begun are cancelled with that reason, and what was made public here stays.</summary>
public sealed class GoElsewhereHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(GoElsewhere command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (!access.MayActFor(command.Body))
            throw new NoSuchRecordException($"body {command.Body}");

        return PublicElsewhere.RefusedFor(command.Place) is { } refused
            ? Task.FromResult<Outcome>(refused)
            : db.AgainOnConflictAsync(() => GoAsync(command, stop));
    }

    private async Task<Outcome> GoAsync(GoElsewhere command, CancellationToken stop)
    {
        await using var whole = await db.Database.BeginTransactionAsync(stop);
        if (await db.PublicElsewhere.AnyAsync(e => e.BodyId == command.Body && e.EndedOn == null, stop))
            return new Refusal("disclosure.elsewhere-already");

        var said = PublicElsewhere.Say(command.Body, command.Place, clock.Today);
        db.PublicElsewhere.Add(said);
        await CloseAsync(said, stop);
        await db.SaveChangesAsync(stop);
        await whole.CommitAsync(stop);
        return Outcome.Done;
    }

    private async Task CloseAsync(PublicElsewhere said, CancellationToken stop)
    {
        var open = await db
            .DueDisclosures.Where(d =>
                d.BodyId == said.BodyId && d.PublicOn == null && d.NothingOn == null && d.PaperDraftId == null && !db.Publications.Any(p => p.DueId == d.Id)
            )
            .Where(d => !db.DueDisclosures.Any(o => o.JoinedTo == d.Id))
            .ToListAsync(stop);
        var keys = open.ConvertAll(d => d.DutyId);
        var duties = await db.Duties.Where(d => keys.Contains(d.Id) && d.CancelledOn == null && d.ClosedOn == null).ToListAsync(stop);
        foreach (var duty in duties)
            duty.Cancel($"Công khai ở nơi khác: {said.Place}", clock.Today);
        db.DueDisclosures.RemoveRange(open);
    }
}

/// <summary>The body makes public here from now on.</summary>
public sealed class ComeBackHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(Id<Body> body, CancellationToken stop) =>
        db.AgainOnConflictAsync(async () =>
        {
            if (!access.MayActFor(body))
                throw new NoSuchRecordException($"body {body}");

            foreach (var said in await db.PublicElsewhere.Where(e => e.BodyId == body && e.EndedOn == null).ToListAsync(stop))
                said.End(clock.Today);
            await db.SaveChangesAsync(stop);
            return Outcome.Done;
        });
}
