namespace Dinh.Writing.Xlsx;

/// <summary>How a cell of a sheet that people fill in looks, and whether they may write in it.</summary>
public enum GridLook
{
    Plain,
    Title,
    Head,
    Chapter,
    Text,
    Code,

    /// <summary>A number that was worked out, not to be written over.</summary>
    Number,

    /// <summary>Words to be written.</summary>
    AskText,

    /// <summary>A number to be written.</summary>
    AskNumber,

    /// <summary>A day to be written.</summary>
    AskDay,
}

/// <summary>One cell: words, a number or a day, or none of them where one is to be written.</summary>
public sealed record GridCell(GridLook Look, string? Text = null, decimal? Number = null, DateOnly? Day = null)
{
    /// <summary>Digits behind the comma.</summary>
    public int Decimals { get; init; }

    public static GridCell None { get; } = new(GridLook.Plain);
}

/// <summary>One row; the hidden ones tell the programme what stands where.</summary>
public sealed record GridRow(IReadOnlyList<GridCell> Cells)
{
    public bool IsHidden { get; init; }
}

/// <summary>One column.</summary>
/// <param name="Width">In letters.</param>
public sealed record GridColumn(double Width, bool IsHidden = false);

/// <summary>A sheet that is filled in away from the programme: only what is asked can be written.</summary>
/// <param name="Name">At most 31 letters, none of []:*?/\.</param>
public sealed record GridSheet(string Name, IReadOnlyList<GridColumn> Columns, IReadOnlyList<GridRow> Rows)
{
    /// <summary>The rows that stay in sight and come again on each printed page.</summary>
    public int HeadRows { get; init; } = 1;

    public bool IsWide { get; init; }

    /// <summary>A name that a spreadsheet takes.</summary>
    public static string NameOf(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var plain = string.Concat(words.Where(l => !char.IsControl(l) && l is not ('[' or ']' or ':' or '*' or '?' or '/' or '\\' or '\''))).Trim();
        return plain.Length <= 31 ? plain : plain[..31].Trim();
    }
}
