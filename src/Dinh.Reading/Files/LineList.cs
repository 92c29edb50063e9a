using Dinh.Reading.Files.Plain;

namespace Dinh.Reading.Files;

/// <summary>Collects lines, numbers them, and stops when they become too many.</summary>
internal sealed class LineList
{
    private readonly List<SourceLine> lines = [];
    private long characters;

    public int Page { get; set; } = 1;

    public int Tables { get; set; }

    public void Text(string text, string? style = null, bool goesOn = false) =>
        Add(new(lines.Count + 1, Letters.Tidy(text), Page, Style: style) { GoesOn = goesOn });

    public void Footnote(string text) => Add(new(lines.Count + 1, Letters.Tidy(text.Replace('\n', ' ')), Page, LineKind.Footnote));

    public void Row(IReadOnlyList<string> cells, IReadOnlyList<int> repeated, int? page = null)
    {
        List<string> tidy = [.. cells.Select(cell => string.Join('\n', cell.Split('\n').Select(Letters.Tidy)))];
        var text = string.Join(" | ", tidy).Replace('\n', ' ').TrimEnd(' ', '|');
        Add(new(lines.Count + 1, text, page ?? Page, LineKind.TableRow, tidy) { Table = Tables, Repeated = repeated });
    }

    /// <param name="hasPages">Whether the file said where its pages begin.</param>
    public SourceText ToSource(string name, bool hasPages) => new(name, hasPages ? lines : [.. lines.Select(line => line with { Page = 0 })]);

    private void Add(SourceLine line)
    {
        lines.Add(line);
        characters += line.Text.Length;
        FileCaps.CheckLength(characters);
        FileCaps.CheckLines(lines.Count);
        FileCaps.CheckPages(Page);
    }
}
