namespace Dinh.Law.Reporting.Books;

/// <summary>One sheet of a form laid out as a workbook: its columns and its rows, all as words.</summary>
public sealed record FormLeaf(string Name, IReadOnlyList<LeafColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);

/// <param name="Key">How the program knows the column: "label.vi".</param>
/// <param name="Heading">What stands above it.</param>
/// <param name="Width">In letters.</param>
public sealed record LeafColumn(string Key, string Heading, double Width = 16);

/// <summary>One sheet that somebody sent.</summary>
public sealed record SentLeaf(string Name, IReadOnlyList<SentLine> Lines);

/// <param name="Number">The row of the sheet, from 1.</param>
public sealed record SentLine(int Number, IReadOnlyList<string> Cells);

/// <summary>Something wrong in a workbook, and in which cell.</summary>
/// <param name="Leaf">The sheet's name.</param>
/// <param name="Row">The row; null when it is about the whole sheet.</param>
/// <param name="Column">The column's letter and heading: "F · Loại"; null when it is about the whole row.</param>
public sealed record CellFault(string Leaf, int? Row, string? Column, Sentence Says)
{
    /// <summary>"A" for the first column, from 0.</summary>
    internal static string Letters(int at) => (at > 25 ? Letters((at / 26) - 1) : "") + (char)('A' + (at % 26));
}

/// <summary>A form as a workbook gave it, or all that is wrong with the workbook.</summary>
/// <param name="Content">Null when there are faults.</param>
public sealed record BookReading(FormContent? Content, IReadOnlyList<CellFault> Faults);
