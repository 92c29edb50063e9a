using Dinh.App.Features.Reports.Cells;
using Dinh.Data.Reports;
using Dinh.Domain.Reports;
using Dinh.Law.Reporting;

namespace Dinh.App.Features.Reports.FillReport;

/// <summary>One filing in hand, from reading to saving.</summary>
internal sealed class FillingWork(ReportHead head, Dictionary<string, WorkCell> cells, List<RegisterLine> lines)
{
    public ReportHead Head => head;

    public Saved Saved { get; } = new();

    public List<RegisterLine> Lines => lines;

    /// <summary>Figures that the store does not know yet.</summary>
    public List<Figure> Fresh { get; } = [];

    public List<CellNote> FreshNotes { get; } = [];

    public WorkCell? Cell(string key) => cells.GetValueOrDefault(key);

    /// <summary>Whether a figure stands for a village, so that its name cannot go.</summary>
    public bool HoldsFigureOf(string village)
    {
        var slot = VillageSlots.Of([village]) is [var one] ? $"/{one.Key}" : "";
        return slot.Length > 0 && cells.Any(c => c.Key.EndsWith(slot, StringComparison.Ordinal) && c.Value.Value is { IsEmpty: false });
    }

    /// <summary>Writes what was typed, unless it cannot be read or somebody else was quicker.</summary>
    public void Put(CellChange change)
    {
        if (!change.IsChanged || Cell(change.Key) is not { } cell || head.Content.Cell(change.Key) is not { Indicator.Formula: null } place)
            return;

        var read = FigureText.Read(ValueShape.Of(place.Indicator), change.Typed);
        if (read.Fault is { } fault)
            Saved.Faults[change.Key] = fault;
        else
            Put(change, cell, place, read);
    }

    /// <summary>Works out every cell that has a formula, from what stands there now.</summary>
    public void Reckon(PastFigures past)
    {
        var filled = Filled(past);
        foreach (var place in head.Content.Cells.Where(c => c.Indicator.Formula is not null))
        {
            var kept = filled.Of(place.Key) is { } value ? place.Indicator.Kept(value) : (long?)null;
            if (Cell(place.Key) is { } cell && cell.Figure?.Number != kept)
                Write(place, kept, null, FigureOrigin.Reckoned);
        }
    }

    /// <summary>The note about a cell, made when there was none.</summary>
    public CellNote NoteOf(string key)
    {
        var cell = Cell(key)!;
        if (cell.Note is { } known)
            return known;

        var note = new CellNote(head.Filing, cell.Number);
        FreshNotes.Add(note);
        cells[key] = cell with { Note = note };
        return note;
    }

    private void Put(CellChange change, WorkCell cell, FormCell place, FigureReading read)
    {
        var (number, text) = (read.Number is { } value ? place.Indicator.Kept(value) : (long?)null, read.Text);
        var now = cell.Value;
        if ((now?.Number, Blank(now?.Text)) == (number, Blank(text)))
            return;
        if ((now?.Stamp ?? 0) != change.Stamp)
            Saved.Theirs[change.Key] = now ?? new(null, null, FigureOrigin.Typed, 0);
        else
            Write(place, number, text, OriginOf(change.Key, cell, number));
    }

    private FilledForm Filled(PastFigures past) =>
        new(head.Content, head.To)
        {
            Values = cells.Where(c => c.Value.Figure is not null).ToDictionary(c => c.Key, c => c.Value.Value!, StringComparer.Ordinal),
            Lines = [.. lines.Select(CellsQuery.Of)],
            Past = past,
        };

    private void Write(FormCell place, long? number, string? text, FigureOrigin origin)
    {
        var cell = Cell(place.Key)!;
        var was = cell.Value;
        var figure = cell.Figure ?? new Figure(head.Filing, cell.Number);
        if (cell.Figure is null)
        {
            Fresh.Add(figure);
            cell = cell with { Figure = figure };
            cells[place.Key] = cell;
        }

        (figure.Number, figure.Text, figure.Origin, figure.Stamp) = (number, text, origin, figure.Stamp + 1);
        Saved.Written.Add(new(place.Key, was?.Shown(place.Indicator), cell.Value!.Shown(place.Indicator)));
    }

    /// <summary>What was counted stays in sight where another figure is typed over it.</summary>
    private FigureOrigin OriginOf(string key, WorkCell cell, long? number)
    {
        if (cell.Note?.Counted is { } counted)
            return counted == number ? FigureOrigin.Counted : FigureOrigin.Typed;
        if (cell.Figure is { Origin: FigureOrigin.Counted, Number: { } before })
            NoteOf(key).Counted = before;
        return FigureOrigin.Typed;
    }

    private static string? Blank(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
