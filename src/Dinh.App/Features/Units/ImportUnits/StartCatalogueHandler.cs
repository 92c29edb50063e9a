using System.Text.Json;
using Dinh.Data;
using Dinh.Domain.Units;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Units.ImportUnits;

/// <summary>Gives an empty database the catalogue that comes with the program, so that it starts with every unit of the country; and one that was filled before, the country itself.</summary>
public sealed class StartCatalogueHandler(DinhDb db, ImportUnitsHandler import)
{
    /// <summary>Null when there is a catalogue already, or when the program was put up without the packaged one.</summary>
    /// <param name="contentRoot">Where the program's assets lie.</param>
    public async Task<ImportReport?> HandleAsync(string contentRoot, IProgress<ImportProgress>? progress, CancellationToken stop)
    {
        var path = Path.Combine(contentRoot, "wwwroot", "assets", "units.json");
        if (!File.Exists(path) || await db.Units.AnyAsync(u => u.Kind == Country.Kind, stop))
            return null;

        // A catalogue that is older than the country's own unit lacks just this.
        if (await db.Units.AnyAsync(stop))
            return await import.TakeAsync(new([], []), progress, stop);

        await using var file = File.OpenRead(path);
        return await import.TakeAsync(await PackagedCatalogue.ReadAsync(file, Source(), stop), progress, stop);
    }

    private static PackageSource Source()
    {
        using var own = typeof(StartCatalogueHandler).Assembly.GetManifestResourceStream("Dinh.App.Features.Units.ImportUnits.packaged-catalogue.json")!;
        return JsonSerializer.Deserialize<PackageSource>(own, JsonSerializerOptions.Web)!;
    }
}
