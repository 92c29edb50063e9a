using Dinh.Reading.Files;

namespace Dinh.Reading.Proofreading;

/// <summary>The proof sheet: a plan's lines and paragraphs as a proofreader sees them, with what the reader understood of it.</summary>
internal sealed class Galley
{
    private IReadOnlyList<Item>? items;

    private IssueDay? issued;

    private Galley(SourceText source, PlanReading reading)
    {
        Source = source;
        Reading = reading;
        var zones = Zones.Of(source.Lines);
        Lines = [.. source.Lines.SelectMany((line, i) => Set(line, zones[i])).Where(p => p.Text.Length > 0)];
        IsWrapped = Paragraph.WrapWidth(Lines) > 0;
        Paragraphs = Paragraph.Join(Lines);
    }

    public SourceText Source { get; }

    public PlanReading Reading { get; }

    /// <summary>Lines that hold something, in reading order; a table's cells one by one.</summary>
    public IReadOnlyList<Passage> Lines { get; }

    /// <summary>The file breaks its lines at the page's width, so that a line is not yet a paragraph.</summary>
    public bool IsWrapped { get; }

    /// <summary>The lines, joined where the layout broke them.</summary>
    public IReadOnlyList<Passage> Paragraphs { get; }

    /// <summary>The numbered and bulleted items of the body, in reading order.</summary>
    public IReadOnlyList<Item> Items => items ??= Item.Tree(In(Zone.Body));

    /// <summary>When the plan was issued, as its place-and-date line says.</summary>
    public IssueDay Issued => issued ??= IssueDay.Of(this);

    /// <summary>Paragraphs that are neither a table's cells nor a footnote.</summary>
    public IEnumerable<Passage> Prose => Paragraphs.Where(p => !p.IsCell && !p.IsFootnote);

    public static Galley Of(SourceText source, PlanReading reading) => new(source, reading);

    public IEnumerable<Passage> In(Zone zone) => Paragraphs.Where(p => p.Zone == zone);

    private static IEnumerable<Passage> Set(SourceLine line, Zone zone) =>
        zone is Zone.Header or Zone.Recipients or Zone.Signature ? Typeset.Columns(line, zone)
        : line.Kind == LineKind.TableRow ? Typeset.Cells(line, zone)
        : [Typeset.Line(line, zone)];
}
