using Dinh.Data;
using Dinh.Data.Reports;
using Dinh.Law.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.Cells;

/// <summary>Gives each cell of a form its number; a key that has one keeps it for ever, in whatever form it stands.</summary>
public static class CellNumbers
{
    public static Task KnowAsync(DinhDb db, FormContent content, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(content);
        return KnowAsync(db, [.. content.Cells.Select(c => c.Key).Distinct(StringComparer.Ordinal)], stop);
    }

    /// <summary>The same for some cells.</summary>
    public static async Task KnowAsync(DinhDb db, IReadOnlyList<string> keys, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        var known = await db.CellNumbers.Where(c => keys.Contains(c.Key)).Select(c => c.Key).ToListAsync(stop);

        // Straight to the table: two forms that name the same cell at once must not make one of them fail.
        foreach (var key in keys.Except(known, StringComparer.Ordinal))
            await db.Database.ExecuteSqlAsync($"""INSERT INTO "CellNumbers" ("Key") VALUES ({key}) ON CONFLICT DO NOTHING""", stop);
    }
}
