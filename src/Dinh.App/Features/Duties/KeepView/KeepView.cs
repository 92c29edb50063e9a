using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Duties.KeepView;

/// <param name="Name">What it is called.</param>
/// <param name="Query">The board's own query string, already read through its allow-lists.</param>
/// <param name="ShareWith">The body whose officers see it too; only one that the reader works for.</param>
public sealed record KeepView(string Name, string Query, Id<Body>? ShareWith);

public sealed class KeepViewHandler(DinhDb db, Access access)
{
    public Task<Outcome> HandleAsync(KeepView command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return db.AgainOnConflictAsync(() => KeepAsync(command, stop));
    }

    private async Task<Outcome> KeepAsync(KeepView command, CancellationToken stop)
    {
        var name = command.Name.Trim();
        if (name.Length is 0 or > 120)
            return new Refusal("view.without-name");
        if (access.Person is not { } person)
            throw new NoSuchRecordException("person");
        if (await db.SavedViews.AnyAsync(v => v.Owner == person && v.Name == name, stop))
            return new Refusal("view.name-taken");

        var view = new SavedView(Id<SavedView>.New(), person, name, command.Query);
        if (command.ShareWith is { } body && access.MayActFor(body))
            view.Share(body);
        db.SavedViews.Add(view);
        await db.SaveChangesAsync(stop);
        return Outcome.Done;
    }
}
