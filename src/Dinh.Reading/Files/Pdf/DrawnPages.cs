namespace Dinh.Reading.Files.Pdf;

/// <summary>Asks for the lines drawn on those pages whose words look as if they stood in columns; drawing costs more than reading words.</summary>
internal static class DrawnPages
{
    // Tables on more pages than this are read as words in lines.
    private const int Most = 200;
    private const double Gap = 0.4;
    private const int Gaps = 2;
    private const int RowsWithGaps = 3;

    public static async Task<ILookup<int, DrawnTable>> TablesAsync(Poppler poppler, IReadOnlyList<Page> pages, CancellationToken stop)
    {
        var found = new List<(int Page, DrawnTable Table)>();
        foreach (var (first, last) in Runs(Asked(pages)))
        {
            var drawing = new Drawing();
            await poppler.RunAsync("pdftocairo", ["-svg", "-origpagesizes", "-f", $"{first}", "-l", $"{last}"], drawing.Take, stop);
            found.AddRange(drawing.Pages.Take(last - first + 1).SelectMany((lines, at) => DrawnTable.On(lines).Select(table => (first + at, table))));
        }

        return found.ToLookup(table => table.Page, table => table.Table);
    }

    /// <summary>The pages before and after a table are asked too: its heading or its last words may stand there.</summary>
    private static List<int> Asked(IReadOnlyList<Page> pages)
    {
        var tables = pages.Where(LooksLikeTable).Select(page => page.Number).Take(Most).ToList();
        return [.. tables.SelectMany(page => new[] { page - 1, page, page + 1 }).Where(page => page > 0 && page <= pages.Count).Distinct().Order()];
    }

    private static bool LooksLikeTable(Page page) =>
        Row.Of(page.Words).Count(row => row.Words.Zip(row.Words.Skip(1)).Count(pair => pair.Second.Left - pair.First.Right > Gap * row.Height) >= Gaps)
        >= RowsWithGaps;

    private static List<(int First, int Last)> Runs(IReadOnlyList<int> pages)
    {
        var runs = new List<(int First, int Last)>();
        foreach (var page in pages)
        {
            if (runs.Count > 0 && runs[^1].Last == page - 1)
                runs[^1] = (runs[^1].First, page);
            else
                runs.Add((page, page));
        }

        return runs;
    }
}
