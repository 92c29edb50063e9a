namespace Dinh.Reading.Files.Pdf;

/// <summary>Writes tables as rows; one that goes on over the page goes on here, without its heading and with its broken row made whole.</summary>
internal sealed class TableWriter(LineList lines)
{
    private DrawnTable? last;
    private string[] heading = [];
    private TableRow? waiting;
    private int page;

    /// <summary>Whether the table goes on from the page before.</summary>
    public bool GoesOn(DrawnTable table) => last is not null && last.HasColumnsOf(table);

    /// <param name="isFirstOnPage">Only words of the page's edge stand above it.</param>
    public void Write(DrawnTable table, IReadOnlyList<TableRow> rows, bool isFirstOnPage)
    {
        var goesOn = isFirstOnPage && GoesOn(table);
        if (!goesOn)
            Begin(rows);
        foreach (var (row, index) in rows.Select((row, index) => (row, index)))
        {
            if (goesOn && index == 0 && row.Cells.SequenceEqual(heading))
                continue;
            if (goesOn && waiting is not null && index <= 1 && IsRestOf(row))
                waiting = Joined(waiting, row);
            else
                Put(row);
        }

        last = table;
    }

    /// <summary>What stands between two tables ends the first.</summary>
    public void End()
    {
        Put(null);
        last = null;
    }

    /// <summary>Lets go of the row that might have gone on over the page.</summary>
    private void Put(TableRow? row)
    {
        if (waiting is not null)
            lines.Row(waiting.Cells, waiting.Repeated, page);
        (waiting, page) = (row, lines.Page);
    }

    private void Begin(IReadOnlyList<TableRow> rows)
    {
        Put(null);
        lines.Tables++;
        heading = rows.Count > 0 ? rows[0].Cells : [];
    }

    /// <summary>Its number stood on the page before, and here are only the words that did not fit.</summary>
    private bool IsRestOf(TableRow row) =>
        row.Cells[0].Length == 0 && waiting!.Cells[0].Length > 0 && row.Repeated.Count == 0 && row.Cells.Count(cell => cell.Length > 0) < row.Cells.Length;

    private static TableRow Joined(TableRow row, TableRow rest) =>
        row with
        {
            Cells =
            [
                .. row.Cells.Zip(
                    rest.Cells,
                    (above, below) =>
                        below.Length == 0 ? above
                        : above.Length == 0 ? below
                        : CellText.Join(above, below)
                ),
            ],
        };
}
