using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Units;
using Dinh.Domain.Units.Catalogues;

namespace Dinh.App.Features.Units.ImportUnits;

/// <summary>What the journal keeps of an import.</summary>
public sealed record UnitsImported(int Units, int Corrected, int Changes, int Questions);

/// <summary>Writes a merged catalogue in batches, in one transaction: a power cut leaves the former catalogue.</summary>
public sealed class UnitWriter(DinhDb db)
{
    private const int Batch = 2000;

    public async Task WriteAsync(MergedCatalogue merged, ImportReport report, IProgress<ImportProgress>? progress, CancellationToken stop)
    {
        var total = merged.AddedUnits.Count + merged.AddedChanges.Count;
        if (total == 0 && !db.ChangeTracker.HasChanges())
            return;

        // A job has opened the one in which it will be marked done.
        await using var transaction = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(stop) : null;
        db.Note(new UnitsImported(merged.AddedUnits.Count, merged.CorrectedUnits, merged.AddedChanges.Count, report.Questions.Count()));
        var parents = Parents(merged);
        db.AddRange(parents);
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        var done = parents.Count;
        foreach (var batch in merged.AddedUnits.Except(parents).Cast<Entity>().Concat(merged.AddedChanges).Chunk(Batch))
        {
            db.AddRange(batch);
            await db.SaveChangesAsync(stop);
            db.ChangeTracker.Clear();
            progress?.Report(new(done += batch.Length, total));
        }

        if (transaction is not null)
            await transaction.CommitAsync(stop);
        db.ChangeTracker.AutoDetectChangesEnabled = true;
    }

    // Units that were known may now stand below new ones, so these go first, and all at once: they are few.
    private HashSet<AdministrativeUnit> Parents(MergedCatalogue merged)
    {
        var above = db.ChangeTracker.Entries<AdministrativeUnit>().Select(e => e.Entity.ParentId).Concat(merged.AddedUnits.Select(u => u.ParentId)).ToHashSet();
        return [.. merged.AddedUnits.Where(u => above.Contains(u.Id))];
    }
}
