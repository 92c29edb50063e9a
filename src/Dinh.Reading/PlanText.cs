using Dinh.Reading.Cleaning;
using Dinh.Reading.Files;
using Dinh.Reading.Recognizing;

namespace Dinh.Reading;

/// <summary>Where a line of a plan belongs, from top to bottom.</summary>
public enum PlanPart
{
    Head,

    /// <summary>"KẾ HOẠCH".</summary>
    Kind,
    Title,

    /// <summary>Grounds, and the words by which the plan is issued.</summary>
    Preamble,
    Body,

    /// <summary>Recipients and signature.</summary>
    Foot,
    Annex,
}

/// <summary>One paragraph of a plan, or one row of a table in it.</summary>
/// <param name="Cells">A row's cells, whose paragraphs are parted by line feeds; null for a paragraph.</param>
/// <param name="Table">Which table of the plan the row belongs to.</param>
/// <param name="Sheet">0, or 1 for the plan behind the decision that issues it.</param>
public sealed record PlanLine(PlanPart Part, string Text, IReadOnlyList<string>? Cells, int Table, int Sheet);

/// <summary>A plan's own words without what its page adds: whole paragraphs in order, each with the part it belongs to. From these the plan can be set anew.</summary>
public static class PlanText
{
    public static IReadOnlyList<PlanLine> Of(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return [.. Frame.Sorted(Cleaner.Clean(source)).Select(p => new PlanLine(p.Part, p.Words.ToString(), CellsOf(p.Words), p.Words.In.Table, p.Sheet))];
    }

    private static IReadOnlyList<string>? CellsOf(Stretch words) =>
        words.In.Kind == LineKind.TableRow ? [.. words.In.Cells.Select(cell => string.Join('\n', cell.Paragraphs()))] : null;
}
