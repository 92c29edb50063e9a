namespace Dinh.Law.Reporting;

/// <summary>Works out the formula columns of a register's row, each after those it needs.</summary>
public static class RowFormulas
{
    /// <summary>The row with its formula columns; what cannot be worked out is left out, whatever was sent in its place.</summary>
    public static IReadOnlyDictionary<string, string> Fill(FormSection section, IReadOnlyDictionary<string, string> row, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(section);
        var filled = row.ToDictionary(c => c.Key, c => c.Value, StringComparer.Ordinal);
        var figures = new DayAlone(day);
        foreach (var column in InOrder(section))
        {
            filled.Remove(column.Key);
            if (Formula.Read(column.Formula).Formula?.Of(figures, filled) is { } value)
                filled[column.Key] = RowText.Of(decimal.Round(value, column.Decimals, MidpointRounding.AwayFromZero));
        }

        return filled;
    }

    /// <summary>The formula columns, each after those it needs; in a circle as they stand.</summary>
    private static List<RegisterColumn> InOrder(FormSection section)
    {
        var left = section.Columns.Where(c => c.Formula is not null).ToList();
        var ordered = new List<RegisterColumn>();
        while (left.Count > 0)
        {
            var next = left.Find(c => Formula.Read(c.Formula).Formula is not { } f || !f.Names.Any(n => left.Exists(o => o != c && o.Key == n))) ?? left[0];
            left.Remove(next);
            ordered.Add(next);
        }

        return ordered;
    }

    private sealed record DayAlone(DateOnly Day) : IFigures
    {
        public decimal? Of(string cell) => null;

        public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string section) => [];
    }
}
