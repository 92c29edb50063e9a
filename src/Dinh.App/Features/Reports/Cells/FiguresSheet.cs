using Dinh.App.Features.Reports.Counting;
using Dinh.Data.Reports;
using Dinh.Domain.Reports;
using Dinh.Law;
using Dinh.Law.Reporting;

namespace Dinh.App.Features.Reports.Cells;

/// <summary>What one page shows of a filled form: its sections, each with its figures and rows.</summary>
public sealed record FiguresSheet(ReportHead Head, FilledForm Form, ReportChecked Check)
{
    /// <summary>The sources that a module offers to be counted.</summary>
    public IReadOnlySet<string> Offered { get; init; } = new HashSet<string>();

    /// <summary>What the receiver said, by section.</summary>
    public IReadOnlyDictionary<string, SectionVerdict> Verdicts { get; init; } = new Dictionary<string, SectionVerdict>();

    public IEnumerable<FilledSection> Sections => Head.Content.Sections.Select(s => new FilledSection(this, s));

    /// <summary>The figures that people owe, and how many of them stand.</summary>
    public int Asked => Sections.Sum(s => s.Asked);

    public int Filled => Sections.Sum(s => s.Filled);
}

/// <summary>One section of a filled form.</summary>
public sealed record FilledSection(FiguresSheet Sheet, FormSection Section)
{
    private IEnumerable<Indicator> Typed => Section.Indicators.Where(i => i.Formula is null);

    public IEnumerable<FilledRow> Rows => Section.Indicators.Select(i => new FilledRow(Sheet, Section, i));

    public IReadOnlyList<FilledLine> Lines => [.. Sheet.Form.LinesOf(Section.Key)];

    public int Asked => Typed.Count();

    public int Filled => Typed.Count(i => Sheet.Form.Has(i.Key));

    /// <summary>Whether nothing is left to fill in; a register without figures is never known to be whole.</summary>
    public bool IsWhole => Asked > 0 && Filled == Asked;

    /// <summary>All its figures, of which <see cref="Standing"/> are known.</summary>
    public int Cells => Section.Indicators.Count;

    public int Standing => Section.Indicators.Count(i => Sheet.Form.Has(i.Key));

    public SectionVerdict? Verdict => Sheet.Verdicts.GetValueOrDefault(Section.Key);

    /// <summary>What is wrong or unusual in it, explained or not.</summary>
    public int Striking => Sheet.Check.Remarks.Count(r => r.Section == Section.Key && r.Kind != RemarkKind.Missing);

    /// <summary>Whether it is unfolded for its reader: something in it is wrong, unusual or was not accepted.</summary>
    public bool IsStriking => Striking > 0 || Verdict is { IsAccepted: false };

    /// <summary>Places in it to be looked at before it is sent.</summary>
    public int Open => Sheet.Check.Remarks.Count(r => r.Section == Section.Key && r.IsOpen);

    /// <summary>The remarks about one row of it.</summary>
    public IEnumerable<ReportRemark> About(int row) => Sheet.Check.Remarks.Where(r => r.Section == Section.Key && r.Row == row);

    /// <summary>What a row holds in a column, formula columns worked out.</summary>
    public string Shown(int row, RegisterColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        var value = Sheet.Form.Rows(Section.Key)[row].GetValueOrDefault(column.Key);
        return column.Choices.FirstOrDefault(c => c.Key == value)?.Label.Vi
            ?? (
                column.IsNumber && RowText.Number(value) is { } number
                    ? FigureText.Write(number, column.Decimals)
                    : FigureText.Write(ValueShape.Of(column), null, value)
            );
    }
}

/// <summary>One indicator with its figure, its parts, what it was before and what is said about it.</summary>
public sealed record FilledRow(FiguresSheet Sheet, FormSection Section, Indicator Indicator)
{
    private FilledForm Form => Sheet.Form;

    public string Key => Indicator.Key;

    public bool IsReckoned => Indicator.Formula is not null;

    /// <summary>How deep it stands below what it is a part of.</summary>
    public int Depth
    {
        get
        {
            var depth = 0;
            for (var part = Indicator; depth < 3 && part?.PartOf is { } whole; depth++)
                part = Form.Cell(whole)?.Indicator;
            return depth;
        }
    }

    public FilledCell Whole => new(Form, Form.Cell(Key)!);

    public IReadOnlyList<FilledCell> Parts => [.. Form.Content.CellsOf(Indicator).Where(c => c.Slot is not null).Select(c => new FilledCell(Form, c))];

    public Breakdown? Breakdown => Form.Content.Breakdown(Indicator.Breakdown);

    public CellNote? Note => Form.Note(Key);

    public IEnumerable<ReportRemark> Remarks => Sheet.Check.Remarks.Where(r => r.Cell is { } cell && CellKey.Of(cell).Indicator == Key);

    public bool NeedsWhy => Remarks.Any(r => r.Severity == RuleSeverity.Explain);

    /// <summary>The value of the period before, as it is shown; null where there was none.</summary>
    public string? Before => Indicator.IsNumber && Form.Before(Key) is { } value ? FigureText.Write(value, Indicator.Decimals) : null;

    /// <summary>"+5", "–3"; null where there is nothing to compare.</summary>
    public string? Difference =>
        Indicator.IsNumber && Form.Before(Key) is { } before && Form.Of(Key) is { } now && now != before
            ? $"{(now > before ? "+" : "−")}{FigureText.Write(Math.Abs(now - before), Indicator.Decimals)}"
            : null;

    /// <summary>Where an asked count does not stand and people type it: why.</summary>
    public Uncounted? Uncounted =>
        Indicator is not { Source: FigureSource.Counted, Count: not null } || Note?.Counted is not null ? null
        : CountedSources.IsTyped(Indicator, Sheet.Offered) ? Cells.Uncounted.NotKept
        : Whole.Value is { Origin: FigureOrigin.Counted, Number: null } ? Cells.Uncounted.NothingHere
        : Whole.Value is null ? Cells.Uncounted.NotYet
        : null;

    /// <summary>What the records gave where something else was typed.</summary>
    public string? Counted =>
        Note?.Counted is { } kept && Whole.Value?.Origin != FigureOrigin.Counted ? FigureText.Write(Indicator.ValueOf(kept), Indicator.Decimals) : null;
}

/// <summary>Why a figure that the form would have counted is not.</summary>
public enum Uncounted
{
    /// <summary>The days reported are not over, or nobody has counted.</summary>
    NotYet,

    /// <summary>No module of the programme keeps such records.</summary>
    NotKept,

    /// <summary>The programme keeps them, but the reporting body never recorded any here.</summary>
    NothingHere,
}

/// <summary>One cell as it is shown.</summary>
public sealed record FilledCell(FilledForm Form, FormCell Cell)
{
    public string Key => Cell.Key;

    public Sentence Label => Cell.Slot?.Label ?? Cell.Indicator.Label;

    public CellValue? Value => Form.Value(Key);

    public int Stamp => Value?.Stamp ?? 0;

    /// <summary>As people type it; of a formula what comes out of it.</summary>
    public string Shown =>
        Cell.Indicator.Formula is null ? Value?.Shown(Cell.Indicator) ?? ""
        : Form.Of(Key) is { } value ? FigureText.Write(value, Cell.Indicator.Decimals)
        : "";

    /// <summary>The same for reading: a choice by its label.</summary>
    public string Read => Cell.Indicator.Choices.FirstOrDefault(c => c.Key == Value?.Text)?.Label.Vi ?? Shown;
}
