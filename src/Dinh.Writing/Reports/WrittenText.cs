namespace Dinh.Writing.Reports;

/// <summary>A piece of a line: words, or a number with what it comes from.</summary>
/// <param name="Cell">The key of the cell whose figure it is.</param>
/// <param name="Link">Where the record that it names is read on this site.</param>
public readonly record struct Piece(string Text, string? Cell = null, string? Link = null);

/// <summary>One paragraph.</summary>
public sealed record WrittenLine(IReadOnlyList<Piece> Pieces)
{
    public string Text => string.Concat(Pieces.Select(p => p.Text));

    public static WrittenLine Of(string words) => new([new Piece(words)]);
}

/// <summary>One part of a written report, which can be edited by itself.</summary>
/// <param name="Key">By which it is known again: "results.inspection-board".</param>
/// <param name="Headings">What stands above it, with its numbers; a part may begin a section and a clause at once.</param>
public sealed record WrittenPart(string Key, IReadOnlyList<string> Headings, IReadOnlyList<WrittenLine> Lines)
{
    public string Text => string.Join('\n', Lines.Select(l => l.Text));
}
