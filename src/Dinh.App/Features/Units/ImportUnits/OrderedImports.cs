using System.Text.Json;
using Dinh.App.Jobs;
using Dinh.Data;
using Dinh.Data.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Units.ImportUnits;

/// <summary>An import that was ordered: what, how far it is, and what it told when it ended.</summary>
public sealed record OrderedImport(ImportCatalogue Order, JobProgress Job, string Label, string By, DateTime At, ToldImport? Told)
{
    /// <summary>Nothing stands in the way of taking what was tried.</summary>
    public bool MayBeTaken => Order.DryRun && Told is { Errors: 0 } told && told.AddedUnits + told.AddedChanges + told.CorrectedUnits > 0;
}

public sealed class OrderedImportsQuery(DinhDb db, ProgressQuery progress)
{
    private const int Latest = 10;

    public async Task<OrderedImport> GetAsync(Guid id, CancellationToken stop)
    {
        var job =
            await db.Jobs.AsNoTracking().SingleOrDefaultAsync(j => j.Id == id && j.Kind == nameof(ImportCatalogue), stop)
            ?? throw new NoSuchRecordException($"import {id}");
        return Of(job, (await progress.OfAsync(id, stop))!);
    }

    public async Task<IReadOnlyList<Job>> LatestAsync(CancellationToken stop) =>
        await db.Jobs.AsNoTracking().Where(j => j.Kind == nameof(ImportCatalogue)).OrderByDescending(j => j.QueuedAt).Take(Latest).ToListAsync(stop);

    private static OrderedImport Of(Job job, JobProgress progress) =>
        new(
            JsonSerializer.Deserialize<ImportCatalogue>(job.Order, IdJson.Options)!,
            progress,
            job.Label,
            job.OrderedBy,
            job.QueuedAt,
            job.Result is { } told ? JsonSerializer.Deserialize<ToldImport>(told, IdJson.Options) : null
        );
}
