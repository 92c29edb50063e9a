using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Dinh.Data.Reports;

/// <summary>Which cells and register sections of a filing are meant; null for all.</summary>
public sealed record FilingCut(IReadOnlySet<string> Cells, IReadOnlySet<string> Sections);

/// <summary>What stands in a filing as a whole: its seal, and how it is carried over into the next.</summary>
public static class FilingText
{
    /// <summary>SHA-256 over all figures, texts and rows in a fixed order: by the keys of cells, then by section and place. The same content has the same seal in whichever store and filing it stands.</summary>
    public static async Task<string> SealAsync(this DinhDb db, long filing, FilingCut? cut, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var cells = await db
            .Figures.AsNoTracking()
            .Where(f => f.Filing == filing)
            .Join(
                db.CellNumbers,
                f => f.Cell,
                c => c.Number,
                (f, c) =>
                    new
                    {
                        c.Key,
                        f.Number,
                        f.Text,
                    }
            )
            .ToListAsync(stop);
        foreach (var cell in cells.Where(c => cut is null || cut.Cells.Contains(c.Key)).OrderBy(c => c.Key, StringComparer.Ordinal))
            Append(hash, cell.Key, cell.Number?.ToString(CultureInfo.InvariantCulture), cell.Text);

        var rows = await db.RegisterLines.AsNoTracking().Where(l => l.Filing == filing).ToListAsync(stop);
        foreach (var row in InOrder(rows, cut))
            Append(hash, row.Section, row.Position.ToString(CultureInfo.InvariantCulture), row.Values);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Begins a filing with what stands in another: figures, rows, and what was said about cells. It saves nothing.</summary>
    public static async Task CarryOverAsync(this DinhDb db, long from, long to, FilingCut? cut, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        var names = cut is null ? null : await db.CellNumbers.AsNoTracking().ToDictionaryAsync(c => c.Number, c => c.Key, stop);
        bool IsMeant(int cell) => cut is null || cut.Cells.Contains(names![cell]);
        foreach (var figure in (await db.Figures.AsNoTracking().Where(f => f.Filing == from).ToListAsync(stop)).Where(f => IsMeant(f.Cell)))
        {
            db.Figures.Add(
                new(to, figure.Cell)
                {
                    Number = figure.Number,
                    Text = figure.Text,
                    Origin = figure.Origin,
                    Stamp = figure.Stamp,
                }
            );
        }

        foreach (var row in InOrder(await db.RegisterLines.AsNoTracking().Where(l => l.Filing == from).ToListAsync(stop), cut))
        {
            db.RegisterLines.Add(
                new(Guid.CreateVersion7(), to, row.Section)
                {
                    Position = row.Position,
                    Values = row.Values,
                    Stamp = row.Stamp,
                }
            );
        }

        await CarryNotesAsync(db, from, to, IsMeant, stop);
    }

    private static async Task CarryNotesAsync(DinhDb db, long from, long to, Func<int, bool> isMeant, CancellationToken stop)
    {
        foreach (var note in (await db.CellNotes.AsNoTracking().Where(n => n.Filing == from).ToListAsync(stop)).Where(n => isMeant(n.Cell)))
        {
            db.CellNotes.Add(
                new(to, note.Cell)
                {
                    Note = note.Note,
                    Explanation = note.Explanation,
                    EvidenceHash = note.EvidenceHash,
                    EvidenceName = note.EvidenceName,
                    Counted = note.Counted,
                    By = note.By,
                    At = note.At,
                }
            );
        }

        foreach (var trace in (await db.CellTraces.AsNoTracking().Where(t => t.Filing == from).ToListAsync(stop)).Where(t => isMeant(t.Cell)))
        {
            db.CellTraces.Add(
                new(to, trace.Cell, trace.Record)
                {
                    Label = trace.Label,
                    Link = trace.Link,
                    On = trace.On,
                }
            );
        }
    }

    private static IEnumerable<RegisterLine> InOrder(IEnumerable<RegisterLine> rows, FilingCut? cut) =>
        rows.Where(r => cut is null || cut.Sections.Contains(r.Section))
            .OrderBy(r => r.Section, StringComparer.Ordinal)
            .ThenBy(r => r.Position)
            .ThenBy(r => r.Values, StringComparer.Ordinal);

    // As JSON no sign in a text can be taken for the border between two.
    private static void Append(IncrementalHash hash, params string?[] parts) => hash.AppendData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(parts) + "\n"));
}
