using Dinh.App.Features.Duties.SupplyEvidence;
using Dinh.App.Features.Reports.Cells;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Law;

namespace Dinh.App.Features.Reports.FillReport;

/// <summary>All that one post brings; each part is saved by itself, so that one wrong word keeps nothing else back.</summary>
public sealed record SaveFilling(Id<Report> Report)
{
    public IReadOnlyList<CellChange> Cells { get; init; } = [];

    public IReadOnlyList<LineChange> Lines { get; init; } = [];

    public NoteChange? Note { get; init; }

    /// <summary>Further notes: a workbook brings many.</summary>
    public IReadOnlyList<NoteChange> Notes { get; init; } = [];

    /// <summary>The villages that the tree does not know, as their writer left them; null where they were not shown.</summary>
    public IReadOnlyList<string>? Villages { get; init; }
}

/// <param name="Key">The cell.</param>
/// <param name="Stamp">The stamp of the value that the writer saw.</param>
/// <param name="Was">The value that the writer saw, as it was shown.</param>
/// <param name="Typed">What the writer left in the box.</param>
public sealed record CellChange(string Key, int Stamp, string Was, string Typed)
{
    public bool IsChanged => !string.Equals(Was, Typed, StringComparison.Ordinal);
}

/// <param name="Id">The row; made when the form was shown, so that the same row sent twice is one row.</param>
/// <param name="Stamp">The stamp of the row that the writer saw; 0 for a new one.</param>
/// <param name="Typed">By column.</param>
public sealed record LineChange(Guid Id, string Section, int Stamp, IReadOnlyDictionary<string, string> Typed)
{
    public bool Remove { get; init; }
}

/// <param name="Cell">What it is said about.</param>
/// <param name="Words">The note.</param>
/// <param name="Why">Why the figure is unusual.</param>
public sealed record NoteChange(string Cell, string Words, string Why)
{
    public string WasWords { get; init; } = "";

    public string WasWhy { get; init; } = "";

    public EvidenceFile? File { get; init; }

    public bool DropFile { get; init; }

    /// <summary>The name of the evidence that the writer saw; null where the writer did not look at it.</summary>
    public string? WasFile { get; init; }

    /// <summary>A file that the report has already, which is to show this figure too.</summary>
    public (string Hash, string Name)? Same { get; init; }
}

/// <summary>What came of a post: what was saved, and what is still in the writer's hands.</summary>
public sealed class Saved
{
    /// <summary>Why nothing was saved at all.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>What was wrong with what was typed, by cell.</summary>
    public Dictionary<string, Sentence> Faults { get; } = new(StringComparer.Ordinal);

    /// <summary>Cells that somebody else changed meanwhile, with what stands there now.</summary>
    public Dictionary<string, CellValue> Theirs { get; } = new(StringComparer.Ordinal);

    /// <summary>What was wrong in a row, by row and column.</summary>
    public Dictionary<(Guid Line, string Column), Sentence> LineFaults { get; } = [];

    /// <summary>Rows that somebody else changed meanwhile, as they are now; null for one that is gone.</summary>
    public Dictionary<Guid, FilledLine?> LinesOfOthers { get; } = [];

    /// <summary>Notes that somebody else wrote meanwhile, by cell.</summary>
    public Dictionary<string, string> NotesOfOthers { get; } = new(StringComparer.Ordinal);

    /// <summary>The same where one note was sent.</summary>
    public string? NoteOfOthers => NotesOfOthers.Values.FirstOrDefault();

    public Refusal? NoteRefusal { get; set; }

    /// <summary>What was written, cells that were worked out among them.</summary>
    public List<WrittenCell> Written { get; } = [];

    public bool IsClean =>
        Refusal is null
        && Faults.Count == 0
        && Theirs.Count == 0
        && LineFaults.Count == 0
        && LinesOfOthers.Count == 0
        && NotesOfOthers.Count == 0
        && NoteRefusal is null;
}
