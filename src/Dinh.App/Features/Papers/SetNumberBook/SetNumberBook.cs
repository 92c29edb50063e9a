using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.PaperForm;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Papers.SetNumberBook;

/// <param name="Owner">Whose book it is.</param>
/// <param name="Kind">The kind as printed; empty for the book of papers that come in.</param>
/// <param name="First">The first number that is given here this year.</param>
/// <param name="Symbol">What stands behind the number.</param>
public sealed record SetNumberBook(Id<Body> Owner, string Kind, int First, string Symbol);

/// <summary>Says where a book of numbers begins this year, for a body that began the year on paper, and which symbol it writes.</summary>
public sealed class SetNumberBookHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(SetNumberBook command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (!access.MayActFor(command.Owner))
            throw new NoSuchRecordException($"body {command.Owner}");

        return db.AgainOnConflictAsync(() => SetAsync(command, stop));
    }

    private async Task<Outcome> SetAsync(SetNumberBook command, CancellationToken stop)
    {
        await using var whole = await db.Database.BeginTransactionAsync(stop);
        var register = command.Kind.Length == 0 ? RegisterKind.Incoming : RegisterKind.Outgoing;
        var book = await db.BookInHandAsync(await db.Bodies.AsNoTracking().GetAsync(command.Owner, stop), register, command.Kind, clock.Today.Year, stop);
        var outcome = book.Begin(command.First, command.Symbol);
        if (outcome.Refusal is not null)
            return outcome;

        await db.SaveChangesAsync(stop);
        await whole.CommitAsync(stop);
        return outcome;
    }
}
