namespace Dinh.Writing.Blocks;

/// <summary>A piece of a paper, from top to bottom, the same for Word and for print.</summary>
public abstract record Block;

/// <summary>A paragraph of running text, or a line of a box.</summary>
/// <param name="Text">Its words; markers ("1.", "a)") are part of them, so that they are read as they were printed.</param>
public sealed record Paragraph(string Text, Look Look = Look.Body) : Block
{
    /// <summary>It does not stand on another page than what follows it.</summary>
    public bool KeepWithNext { get; init; }
}

/// <summary>A line drawn below words, as long as a share of them.</summary>
/// <param name="Words">What it stands below.</param>
public sealed record Rule(string Words, Look Look, double Share) : Block;

/// <summary>Two columns without lines around them: the head of a paper, and its recipients beside the signature.</summary>
/// <param name="LeftShare">How much of the width the left column takes, from 0 to 1.</param>
public sealed record SideBySide(IReadOnlyList<SideRow> Rows, double LeftShare) : Block;

/// <summary>What stands at the same height, left and right.</summary>
public sealed record SideRow(IReadOnlyList<Block> Left, IReadOnlyList<Block> Right);

/// <summary>A table with lines; its first row is its heading, repeated on every page. A line feed in a cell begins a new paragraph.</summary>
/// <param name="Widths">Shares of the page's width, one for each column.</param>
public sealed record Grid(IReadOnlyList<IReadOnlyList<string>> Rows, IReadOnlyList<double> Widths) : Block
{
    /// <summary>The columns whose cells are numbers.</summary>
    public IReadOnlySet<int> Numbers { get; init; } = new HashSet<int>();

    /// <summary>The rows that are headings of what follows: a mark, and words over all other columns.</summary>
    public IReadOnlySet<int> Bands { get; init; } = new HashSet<int>();

    /// <summary>How the cells of a row are set.</summary>
    internal Look LookOf(int row, int column) =>
        row == 0 ? Look.CellHead
        : Bands.Contains(row) ? Look.CellBand
        : Numbers.Contains(column) ? Look.CellNumber
        : Look.Cell;
}

/// <summary>Here begins another sheet, whose pages are counted anew: an appendix, or what a decision issues.</summary>
public sealed record NewSheet(bool Landscape = false) : Block;
