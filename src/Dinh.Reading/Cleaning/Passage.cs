using Dinh.Reading.Files;
using Dinh.Reading.Outlining;

namespace Dinh.Reading.Cleaning;

/// <summary>From here on the clean text follows the source's line, from this column.</summary>
internal readonly record struct Seam(int At, int Line, int Column);

/// <summary>A stretch of clean text, from one line of the source or several joined, that still knows where each letter stood.</summary>
internal sealed class Passage(string text, Seam[] seams)
{
    private string? folded;
    private Marker? marker;

    public string Text { get; } = text;

    /// <summary>The same letters without marks and case, at the same places.</summary>
    public string Folded => folded ??= Folding.Fold(Text);

    /// <summary>What the line begins with, as an item of the outline.</summary>
    public Marker Marker => marker ??= Kind == LineKind.Text ? Markers.Of(Text) : Marker.None;

    public IReadOnlyList<Seam> Seams => seams;

    public LineKind Kind { get; init; } = LineKind.Text;

    /// <summary>The cells of a table's row, as stretches of the text.</summary>
    public IReadOnlyList<Stretch> Cells { get; private set; } = [];

    /// <summary>Where a new paragraph begins within a cell.</summary>
    public IReadOnlyList<int> Breaks { get; init; } = [];

    public int Table { get; init; }

    public int Page { get; init; }

    /// <summary>How far in it began.</summary>
    public int Indent { get; init; }

    /// <summary>Whether an empty line stood before it.</summary>
    public bool AfterGap { get; init; }

    public int Line => seams.Length == 0 ? 0 : seams[0].Line;

    public Stretch All => new(this, 0, Text.Length);

    public Passage WithCells(IEnumerable<(int Start, int End)> cells)
    {
        Cells = [.. cells.Select(cell => new Stretch(this, cell.Start, cell.End))];
        return this;
    }

    /// <summary>The places in the source of a stretch of this text, one for each line that it stood on.</summary>
    public IReadOnlyList<Place> Places(int start, int end)
    {
        // A line that the source sets as it is read here has one seam before all its words and one behind them.
        if (seams.Length == 2 && start < end && seams[0].At == 0 && seams[0].Line > 0 && seams[1].At >= end && seams[0].Line == seams[1].Line)
            return [new Place(seams[0].Line, seams[0].Column + start, EndOn(seams[0].Line, start, end))];

        var places = new List<Place>(1);
        for (var at = start; at < end; )
        {
            var (line, from) = Locate(at);
            var next = IndexOf(at) + 1;
            while (next < seams.Length && seams[next].At < end && seams[next].Line == line)
                next++;

            var after = next < seams.Length ? Math.Min(seams[next].At, end) : end;
            if (line > 0)
                places.Add(new Place(line, from, EndOn(line, at, after)));
            at = after;
        }

        return places;
    }

    /// <summary>The column behind the last letter; the space that joins two lines stands on neither.</summary>
    private int EndOn(int line, int at, int after)
    {
        var last = after - 1;
        while (last > at && Text[last] == ' ')
            last--;

        var column = Locate(last).Column;
        var (nextLine, next) = Locate(last + 1);
        return nextLine == line && next > column ? next : column + 1;
    }

    private (int Line, int Column) Locate(int at)
    {
        var seam = seams[IndexOf(at)];
        return (seam.Line, seam.Column + at - seam.At);
    }

    private int IndexOf(int at)
    {
        var (low, high) = (0, seams.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (seams[middle].At <= at)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }
}
