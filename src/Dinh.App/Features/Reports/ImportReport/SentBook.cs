using System.Security.Cryptography;
using Dinh.App.Features.Reports.Cells;
using Dinh.App.Features.Reports.ExportReport;
using Dinh.App.Features.Reports.FillReport;
using Dinh.Law;
using Dinh.Reading.Files.Tables;

namespace Dinh.App.Features.Reports.ImportReport;

/// <summary>One place of a workbook that cannot be taken.</summary>
/// <param name="Place">"Số liệu, ô D12".</param>
/// <param name="Stands">What stands there.</param>
/// <param name="Says">What to do.</param>
public sealed record PlaceFault(string Place, string Stands, Sentence Says);

/// <summary>One value that the workbook would change.</summary>
public sealed record PlaceChange(string Place, string Label, string Was, string Now)
{
    /// <summary>What somebody wrote here after the workbook was downloaded; the workbook's value would not be taken.</summary>
    public string? Theirs { get; init; }

    /// <summary>The number came out of a formula of the workbook.</summary>
    public bool IsWorked { get; init; }
}

/// <summary>A workbook as it was understood: what it would change, and where it cannot be taken.</summary>
public sealed record SentBook(SaveFilling Changes, IReadOnlyList<PlaceChange> Places, IReadOnlyList<PlaceFault> Faults, Refusal? Refusal = null)
{
    /// <summary>How many new or changed rows of registers it holds.</summary>
    public int Rows => Changes.Lines.Count;

    public bool IsEmpty => Changes.Cells.Count == 0 && Changes.Lines.Count == 0 && Changes.Notes.Count == 0;

    /// <summary>Reads a workbook for a report.</summary>
    public static SentBook Read(FiguresSheet sheet, byte[] content, string name)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var none = new SaveFilling(sheet.Head.Id);
        var (leaves, refusal) = BookCells.Open(content, name);
        if (leaves is null)
            return new(none, [], [], refusal);
        if (WrongBook(sheet.Head, leaves) is { } wrong)
            return new(none, [], [], wrong);

        var reader = new BookReader(sheet, Convert.ToHexStringLower(SHA256.HashData(content)));
        foreach (var part in leaves.Where(l => PartsOf(l) is not null).GroupBy(l => PartsOf(l)![^1]))
            reader.Take(part.Key, [.. part]);
        return new(none with { Cells = reader.Cells, Lines = reader.Lines, Notes = reader.Notes }, reader.Places, reader.Faults);
    }

    /// <summary>Whose workbook it is stands on each of its sheets: another year, period, form, edition, unit or report is told apart.</summary>
    private static Refusal? WrongBook(ReportHead head, IReadOnlyList<BookLeaf> leaves)
    {
        var keys = leaves.Select(PartsOf).OfType<string[]>().ToList();
        return keys.Count == 0 || leaves.Any(l => PartsOf(l) is null && l.Name == ReportBook.Figures)
            ? new("report-book.not-ours")
            : keys.Select(k => WrongSheet(head, k)).FirstOrDefault(r => r is not null);
    }

    /// <summary>Which sheet of which report it is; null for one that people added.</summary>
    internal static string[]? PartsOf(BookLeaf leaf) =>
        leaf.Cells.FirstOrDefault(c => c is { Row: 4, Column: 0 })?.Text.Split('|') is [ReportBook.Mark, _, _, _, _, _, _] parts ? parts : null;

    private static Refusal? WrongSheet(ReportHead head, string[] key) =>
        key[1] != head.Content.Code ? new("report-book.other-form")
        : key[2] != $"{head.Content.Edition}" ? new("report-book.other-edition")
        : key[4] != $"{head.BodyId}" ? new("report-book.other-unit")
        : key[3] != head.PeriodKey ? new("report-book.other-period")
        : key[5] != $"{head.Id}" ? new("report-book.other-report")
        : null;
}
