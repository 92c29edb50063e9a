using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Law;

namespace Dinh.App.Features.Duties.KeepView;

public sealed record DropView(Id<SavedView> View);

/// <summary>Removes a kept view; only its keeper can. A view is a way of looking, so nothing is lost.</summary>
public sealed class DropViewHandler(DinhDb db, Access access)
{
    public async Task<Outcome> HandleAsync(DropView command, CancellationToken stop)
    {
        db.SavedViews.Remove(await access.Owned(db.SavedViews).GetAsync(command.View, stop));
        await db.SaveChangesAsync(stop);
        return Outcome.Done;
    }
}
