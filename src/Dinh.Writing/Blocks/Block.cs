namespace Dinh.Writing.Blocks;

/// <summary>A piece of a paper, from top to bottom, the same for Word and for print.</summary>
public abstract record Block;

public enum Align
{
    Justified,
    Left,
    Center,
    Right,
}

/// <summary>A paragraph of running text, or a line of a heading.</summary>
/// <param name="Size">In points.</param>
/// <param name="Indented">Its first line begins a little to the right, as body text does.</param>
public sealed record Paragraph(string Text, Align Align = Align.Justified, bool Bold = false, bool Italic = false, double Size = 14, bool Indented = false)
    : Block;

/// <summary>Two columns without lines around them: the head of a paper, and its recipients beside the signature.</summary>
public sealed record SideBySide(IReadOnlyList<Paragraph> Left, IReadOnlyList<Paragraph> Right) : Block;

/// <summary>A table with lines; its first row is its heading. A line feed in a cell begins a new paragraph.</summary>
/// <param name="Widths">Shares of the page's width, one for each column.</param>
public sealed record Grid(IReadOnlyList<IReadOnlyList<string>> Rows, IReadOnlyList<double> Widths) : Block;
