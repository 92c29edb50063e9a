using Dinh.Data.Stamps;
using Microsoft.EntityFrameworkCore;

namespace Dinh.Data;

public sealed partial class DinhDb
{
    public DbSet<PublicStamp> PublicStamps => Set<PublicStamp>();

    // The stamps come last, so that they are held for as short as can be; they are seen when the change is seen, not before.
    private async Task<int> SaveStampedAsync(IReadOnlyCollection<string> places, bool accept, CancellationToken stop)
    {
        await using var own = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(stop) : null;
        var saved = await base.SaveChangesAsync(accept, stop);
        foreach (var place in places)
        {
            await Database.ExecuteSqlAsync(
                $"""
                INSERT INTO "PublicStamps" ("Place", "Count") VALUES ({place}, {1L})
                ON CONFLICT ("Place") DO UPDATE SET "Count" = "PublicStamps"."Count" + 1
                """,
                stop
            );
        }

        if (own is not null)
            await own.CommitAsync(stop);
        return saved;
    }
}
