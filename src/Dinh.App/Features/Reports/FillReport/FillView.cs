using Dinh.App.Features.Reports.Cells;
using Dinh.Law;
using Dinh.Law.Reporting;

namespace Dinh.App.Features.Reports.FillReport;

/// <summary>The filling page: what stands in the form, what was just sent with it, and what is open for writing.</summary>
/// <param name="Sheet">The form as it stands.</param>
/// <param name="Posted">What was just sent; null when the page is only opened.</param>
/// <param name="After">What came of it.</param>
public sealed record FillView(FiguresSheet Sheet, SaveFilling? Posted, Saved? After)
{
    /// <summary>The cell whose note is open.</summary>
    public string? Noting { get; init; }

    /// <summary>The row that is open.</summary>
    public Guid? Line { get; init; }

    /// <summary>The section to which a row is being added.</summary>
    public string? Adding { get; init; }

    /// <summary>The section that is open.</summary>
    public string? Opened { get; init; }

    public bool IsClosed => Sheet.Head.Closed is not null;

    /// <summary>Whether a section is unfolded: somebody works in it, or something in it is wrong or unusual; all where a reader asks for all.</summary>
    public bool IsOpen(FilledSection filled)
    {
        ArgumentNullException.ThrowIfNull(filled);
        return Opened == ReportLinks.AllSections || IsWorkedIn(filled.Section) || (Opened is not { Length: > 0 } && filled.Striking > 0);
    }

    /// <summary>What was typed into a report that takes nothing any more: the writer gets it back to keep elsewhere.</summary>
    public IReadOnlyList<(Sentence Label, string Text)> Unsaved =>
        [
            .. (Posted?.Cells ?? [])
                .Where(c => c.IsChanged && Sheet.Form.Cell(c.Key) is not null)
                .Select(c => (Sheet.Form.Cell(c.Key)!.Indicator.Label, c.Typed)),
            .. (Posted?.Lines ?? [])
                .SelectMany(l => l.Typed.Values)
                .Where(v => v.Length > 0)
                .Select(v => (new Sentence("Dòng của sổ", "Row of a register"), v)),
        ];

    /// <summary>Whether villages are named here: in the first section that asks for figures village by village.</summary>
    public bool NamesVillagesIn(FormSection section)
    {
        var content = Sheet.Head.Content;
        return content.Sections.FirstOrDefault(s => s.Indicators.Any(i => content.Breakdown(i.Breakdown) is { From: SlotsFrom.Villages })) == section;
    }

    public FillBox Box(FilledCell cell) => new(this, cell);

    /// <summary>Whether a row that was sent is still in the writer's hands.</summary>
    public bool IsHeld(Guid line) => After is not null && (After.LinesOfOthers.ContainsKey(line) || After.LineFaults.Keys.Any(k => k.Line == line));

    /// <summary>The row in the writer's hands that the section does not have.</summary>
    public LineChange? HeldIn(FilledSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return Posted?.Lines.FirstOrDefault(l => l.Section == section.Section.Key && IsHeld(l.Id) && section.Lines.All(k => k.Id != l.Id));
    }

    private bool IsWorkedIn(FormSection section) =>
        section.Key == Opened
        || section.Key == Adding
        || section.Indicators.Any(i => i.Key == Noting || WrongIn(i))
        || Sheet.Form.LinesOf(section.Key).Any(l => l.Id == Line)
        || Posted?.Lines.Any(l => l.Section == section.Key && IsHeld(l.Id)) == true;

    private bool WrongIn(Indicator indicator) =>
        After is not null && Sheet.Form.Content.CellsOf(indicator).Any(c => After.Faults.ContainsKey(c.Key) || After.Theirs.ContainsKey(c.Key));
}

/// <summary>The box of one cell: what stands in it, and what is wrong with it.</summary>
public sealed record FillBox(FillView View, FilledCell Cell)
{
    private CellChange? Typed => View.Posted?.Cells.FirstOrDefault(c => c.Key == Cell.Key && c.IsChanged);

    public Sentence? Fault => View.After?.Faults.GetValueOrDefault(Cell.Key);

    /// <summary>What somebody else wrote meanwhile, as it is shown; null where nobody did.</summary>
    public string? Theirs => View.After?.Theirs.GetValueOrDefault(Cell.Key)?.Shown(Cell.Cell.Indicator);

    /// <summary>What the writer typed stays in the box as long as it is not saved.</summary>
    public string Text => Fault is not null || Theirs is not null || View.After?.Refusal is not null ? Typed?.Typed ?? Cell.Shown : Cell.Shown;

    public string Id => ReportLinks.Anchor(Cell.Key) + "-so";

    public bool IsWrong => Fault is not null || Theirs is not null;

    public ValueShape Shape => ValueShape.Of(Cell.Cell.Indicator);
}
