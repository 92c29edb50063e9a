using System.Diagnostics;
using Dinh.App.Features.Units.ImportUnits;
using Dinh.Data;
using Dinh.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Dinh.Benches.Units;

/// <summary>How long the catalogues of the whole country take to come into a new database, and how many statements they need.</summary>
internal sealed class UnitsBench : Bench
{
    private const double MostSeconds = 20;

    // A statement may carry many rows; one a row would show here.
    private const double MostStatementsOfARow = 1.2;

    private const string Lists = "shared/data/administrative";

    public override string Name => "units";

    public override string About => "the catalogues of the country, former units and successors with them, into a new SQLite database.";

    public override async Task<IReadOnlyList<Target>> RunAsync(CancellationToken stop)
    {
        if (Folder() is not { } folder)
        {
            Console.WriteLine($"  The lists are not here ({Lists} beside the project or above it), so nothing was measured.");
            return [];
        }

        var file = Path.Combine(Path.GetTempPath(), $"dinh-units-{Guid.CreateVersion7():N}.db");
        try
        {
            return await MeasureAsync($"Data Source={file};Pooling=false", folder, stop);
        }
        finally
        {
            foreach (var ending in new[] { "", "-wal", "-shm" })
                File.Delete(file + ending);
        }
    }

    private static async Task<IReadOnlyList<Target>> MeasureAsync(string connection, string folder, CancellationToken stop)
    {
        var statements = new Statements();
        var options = new DbContextOptionsBuilder<DinhDb>();
        options.UseSqliteStore(connection).AddInterceptors(statements);
        await using var db = new DinhDb(options.Options, TimeProvider.System, new());
        await db.Database.EnsureCreatedAsync(stop);
        statements.Forget();

        var watch = Stopwatch.StartNew();
        var files = Directory.GetFiles(folder, "*.csv").Order(StringComparer.Ordinal).Select(f => (Path.GetFileName(f), File.ReadAllBytes(f)));
        var order = new ImportUnits([.. files], false, new Dictionary<string, string>());
        var report = await new ImportUnitsHandler(db).HandleAsync(order, null, stop);
        var rows = report.AddedUnits + report.AddedChanges;
        Console.WriteLine(
            $"  {report.AddedUnits:#,0} units and {report.AddedChanges:#,0} changes in {watch.Elapsed.TotalSeconds:0.0} s, {statements.Count:#,0} statements; {report.Questions.Count()} questions"
        );
        return
        [
            new("the whole import", watch.Elapsed.TotalSeconds, MostSeconds, "s"),
            new("statements to a row", statements.Count / (double)Math.Max(1, rows), MostStatementsOfARow),
        ];
    }

    private static string? Folder()
    {
        for (var above = new DirectoryInfo(AppContext.BaseDirectory); above is not null; above = above.Parent)
        {
            var found = Path.Combine(above.FullName, Lists);
            if (Directory.Exists(found))
                return found;
        }

        return null;
    }
}
