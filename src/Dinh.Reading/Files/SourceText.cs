using Dinh.Reading.Files.Plain;

namespace Dinh.Reading.Files;

/// <summary>What kind of line the file held.</summary>
public enum LineKind
{
    Text,

    /// <summary>A row of a table: <see cref="SourceLine.Cells"/> holds its cells.</summary>
    TableRow,

    /// <summary>The body of a footnote, set apart from the running text.</summary>
    Footnote,
}

/// <summary>A line as the file gave it: for .txt and .pdf a physical line, for .docx a paragraph (its automatic number written out) or a table row.</summary>
/// <param name="Number">From 1, the same that the review page shows.</param>
/// <param name="Text">The line in composed letters (NFC), white space included; a table row's cells are joined by " | ".</param>
/// <param name="Page">From 1; 0 where the format does not tell.</param>
/// <param name="Cells">A table row's cells, one for each column of the table; a cell of several paragraphs has line breaks where <paramref name="Text"/> has spaces.</param>
/// <param name="Style">The paragraph style's name in a .docx: "heading 1".</param>
public sealed record SourceLine(int Number, string Text, int Page = 0, LineKind Kind = LineKind.Text, IReadOnlyList<string>? Cells = null, string? Style = null)
{
    /// <summary>Which table of the file the row belongs to, from 1; 0 outside tables.</summary>
    public int Table { get; init; }

    /// <summary>The page shows that the paragraph of the line before goes on here: that line was full, and this one does not begin farther in as paragraphs do.</summary>
    public bool GoesOn { get; init; }

    /// <summary>The cells, counted from 0, whose words stand in an earlier row, because the cells are merged downwards.</summary>
    public IReadOnlyList<int> Repeated { get; init; } = [];
}

/// <summary>A file turned into lines, nothing interpreted yet.</summary>
/// <param name="Name">The file's name as it was given.</param>
/// <param name="Lines">Every line, in reading order.</param>
public sealed record SourceText(string Name, IReadOnlyList<SourceLine> Lines)
{
    /// <summary>A text already in memory, split at its line breaks; a form feed begins a page.</summary>
    public static SourceText Of(string text, string name = "")
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(name, PlainLines.Split(text));
    }
}
