using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Disclosure.FallDue;

/// <summary>Opens the year's list of one body at once. What is open already stays as it is.</summary>
public sealed class OpenListHandler(DinhDb db, Access access, DisclosingBodiesQuery bodies, FallDueHandler give, TimeProvider clock)
{
    public async Task HandleAsync(Id<Body> body, CancellationToken stop)
    {
        if (!access.MayActFor(body) || await bodies.FindAsync(body, clock.Today, stop) is not { } owing)
            throw new NoSuchRecordException($"body {body}");

        await using var whole = await db.Database.BeginTransactionAsync(stop);
        try
        {
            await give.HandleAsync([owing], clock.Today.Year, stop);
            await whole.CommitAsync(stop);
        }
        catch (DbUpdateException)
        {
            // Another hand opened it in the same moment: it is open, which is all that was asked.
            await whole.RollbackAsync(stop);
            db.ChangeTracker.Clear();
        }
    }
}
