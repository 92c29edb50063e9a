using Dinh.Data;
using Dinh.Domain.Units;
using Dinh.Domain.Units.Catalogues;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Units.ImportUnits;

/// <param name="Files">Name and content of each file.</param>
/// <param name="DryRun">Whether nothing is to be written.</param>
/// <param name="Answers">What a person has answered, by the question's key.</param>
public sealed record ImportUnits(IReadOnlyList<(string Name, byte[] Content)> Files, bool DryRun, IReadOnlyDictionary<string, string> Answers);

/// <summary>How far an import has come, for a progress bar.</summary>
public readonly record struct ImportProgress(int Done, int Of);

/// <summary>Reads lists of units, lays them over what is known, and writes what is new: all of it, or where a row is wrong nothing.</summary>
public sealed class ImportUnitsHandler(DinhDb db)
{
    public async Task<ImportReport> HandleAsync(ImportUnits command, IProgress<ImportProgress>? progress, CancellationToken stop)
    {
        var files = new CatalogueFiles();
        foreach (var (name, content) in command.Files)
            files.Add(name, content);

        return await HandleAsync(files.Catalogue, files.Faults, command, progress, stop);
    }

    /// <summary>The same for a catalogue that was read elsewhere.</summary>
    public Task<ImportReport> TakeAsync(Catalogue catalogue, IProgress<ImportProgress>? progress, CancellationToken stop) =>
        HandleAsync(catalogue, [], new([], false, new Dictionary<string, string>()), progress, stop);

    private async Task<ImportReport> HandleAsync(
        Catalogue catalogue,
        IReadOnlyList<CatalogueFinding> faults,
        ImportUnits command,
        IProgress<ImportProgress>? progress,
        CancellationToken stop
    )
    {
        var units = await db.Units.ToListAsync(stop);
        var changes = await db.UnitChanges.ToListAsync(stop);
        var whole = units.Exists(u => u.Kind == Country.Kind) ? catalogue : catalogue with { Units = [Country.Row, .. catalogue.Units] };
        var merged = CatalogueMerge.Merge(whole, units, changes, command.Answers);
        var report = ImportReport.Of(merged, [.. faults, .. merged.Findings], [.. units, .. merged.AddedUnits]);
        if (command.DryRun || report.Errors.Any())
            return report;

        await new UnitWriter(db).WriteAsync(merged, report, progress, stop);
        return report with { Written = true };
    }
}
