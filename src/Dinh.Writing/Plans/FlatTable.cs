using Dinh.Writing.Blocks;

namespace Dinh.Writing.Plans;

/// <summary>A table whose cells stand one below the other, with an empty line between rows, as text taken from a Word file is.</summary>
internal static class FlatTable
{
    private const double NumberShare = 1;
    private const double TaskShare = 5;
    private const double OtherShare = 3;

    /// <summary>The table that begins at a line "TT", and how many lines it takes; null when no table begins there.</summary>
    public static (Grid Table, int Length)? At(IReadOnlyList<string> lines, int start)
    {
        if (lines[start] is not ("TT" or "STT"))
            return null;

        var groups = new List<List<string>>();
        var at = start;
        while (groups.Count == 0 || (at + 1 < lines.Count && int.TryParse(lines[at + 1], out _)))
        {
            if (groups.Count > 0)
                at++;
            groups.Add([.. lines.Skip(at).TakeWhile(line => line.Length > 0)]);
            at += groups[^1].Count;
        }

        if (groups.Count < 2)
            return null;

        var columns = groups.Skip(1).Min(group => group.Count);
        var heading = Heading(groups[0]);
        return heading.Count == columns && columns > 2 ? (Of(heading, groups.Skip(1), columns), at - start) : null;
    }

    private static Grid Of(IReadOnlyList<string> heading, IEnumerable<List<string>> rows, int columns) =>
        new([heading, .. rows.Select(row => Cells(row, columns))], [NumberShare, TaskShare, .. Enumerable.Repeat(OtherShare, columns - 2)]);

    /// <summary>A heading of several lines goes on in small letters or in brackets.</summary>
    private static List<string> Heading(List<string> lines)
    {
        var cells = new List<string>();
        foreach (var line in lines)
        {
            if (cells.Count > 0 && (char.IsLower(line[0]) || line[0] == '('))
                cells[^1] += "\n" + line;
            else
                cells.Add(line);
        }

        return cells;
    }

    /// <summary>More lines than columns: the body that leads is the cell that is broken into lines.</summary>
    private static List<string> Cells(List<string> lines, int columns) =>
        columns < 4 || lines.Count == columns
            ? [.. lines.Take(columns - 1), string.Join('\n', lines.Skip(columns - 1))]
            : [.. lines.Take(2), string.Join('\n', lines.Skip(2).Take(lines.Count - columns + 1)), .. lines.TakeLast(columns - 3)];
}
