using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Dinh.Data.Reports;

/// <summary>Which cells and register sections of a filing are meant; null for all.</summary>
public sealed record FilingCut(IReadOnlySet<string> Cells, IReadOnlySet<string> Sections);

/// <summary>What stands in a filing as a whole: its seal, and how it is carried over into the next.</summary>
public static partial class FilingText
{
    /// <summary>SHA-256 over all figures, texts and rows in a fixed order: by the keys of cells, then by section and place. The same content has the same seal in whichever store and filing it stands.</summary>
    public static async Task<string> SealAsync(this DinhDb db, long filing, FilingCut? cut, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await AppendCellsAsync(hash, db, filing, cut, stop);

        var rows = await db.RegisterLines.AsNoTracking().Where(l => l.Filing == filing).ToListAsync(stop);
        foreach (var row in InOrder(rows, cut))
            Append(hash, row.Section, row.Position.ToString(CultureInfo.InvariantCulture), row.Values);
        foreach (var village in await db.Filings.Where(f => f.Row == filing).Select(f => f.Villages).SingleAsync(stop))
            Append(hash, "~villages", village);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static async Task AppendCellsAsync(IncrementalHash hash, DinhDb db, long filing, FilingCut? cut, CancellationToken stop)
    {
        var stored =
            from f in db.Figures.AsNoTracking()
            where f.Filing == filing
            join c in db.CellNumbers on f.Cell equals c.Number
            select new
            {
                c.Key,
                f.Number,
                f.Text,
            };
        var cells = await stored.ToListAsync(stop);
        foreach (var cell in cells.Where(c => cut is null || cut.Cells.Contains(c.Key)).OrderBy(c => c.Key, StringComparer.Ordinal))
            Append(hash, cell.Key, cell.Number?.ToString(CultureInfo.InvariantCulture), cell.Text);
    }

    private static IEnumerable<RegisterLine> InOrder(IEnumerable<RegisterLine> rows, FilingCut? cut) =>
        rows.Where(r => cut is null || cut.Sections.Contains(r.Section))
            .OrderBy(r => r.Section, StringComparer.Ordinal)
            .ThenBy(r => r.Position)
            .ThenBy(r => r.Values, StringComparer.Ordinal);

    // As JSON no sign in a text can be taken for the border between two.
    private static void Append(IncrementalHash hash, params string?[] parts) => hash.AppendData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(parts) + "\n"));
}
