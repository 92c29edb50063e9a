using Dinh.Reading.Recognizing;

namespace Dinh.Reading.Cleaning;

/// <summary>What a column of a table of tasks holds, by its head.</summary>
internal enum Column
{
    Other,
    Number,
    Title,
    Lead,
    Advise,
    Coordinate,
    Time,
    Form,
}

internal static class TableColumns
{
    private static readonly (string Key, Column Column)[] Keys =
    [
        ("number", Column.Number),
        ("time", Column.Time),
        ("coordinate", Column.Coordinate),
        ("lead", Column.Lead),
        ("advise", Column.Advise),
        ("form", Column.Form),
        ("title", Column.Title),
    ];

    public static Column Of(ReadOnlySpan<char> folded)
    {
        var head = folded.Trim(" .:").ToString();
        if (head.Length is 0 or > 80)
            return Column.Other;
        if (Words.List("columns.number").Contains(head))
            return Column.Number;

        foreach (var (key, column) in Keys.AsSpan(1))
        {
            if (Words.List("columns." + key).Any(word => head.Contains(word, StringComparison.Ordinal)))
                return column;
        }

        return Column.Other;
    }

    /// <summary>The columns of a head; null when it heads no table of tasks.</summary>
    public static Column[]? Of(Passage row)
    {
        var columns = row.Cells.Select(cell => Of(cell.Folded)).ToArray();
        if (!columns.Contains(Column.Title))
            return null;

        // Of several that could name the work the first does: "Nội dung", then "Kết quả công việc".
        var title = Array.IndexOf(columns, Column.Title);
        for (var i = title + 1; i < columns.Length; i++)
        {
            if (columns[i] == Column.Title)
                columns[i] = Column.Other;
        }

        return columns.Any(c => c > Column.Title) ? columns : null;
    }
}
