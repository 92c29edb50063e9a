using Dinh.Data.Reports;
using Dinh.Law.Reporting;

namespace Dinh.App.Features.Reports.Cells;

/// <summary>What stands in one cell.</summary>
/// <param name="Number">The kept number: the value × 10 to the power of the indicator's decimals.</param>
/// <param name="Stamp">Grows with every change.</param>
public sealed record CellValue(long? Number, string? Text, FigureOrigin Origin, int Stamp)
{
    public bool IsEmpty => Number is null && string.IsNullOrEmpty(Text);

    /// <summary>As it is shown and typed.</summary>
    public string Shown(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return FigureText.Write(ValueShape.Of(indicator), Number is { } kept ? indicator.ValueOf(kept) : null, Text);
    }
}

/// <summary>One row of a register section.</summary>
/// <param name="Values">By the keys of the columns, as <see cref="RowText"/> writes them.</param>
public sealed record FilledLine(Guid Id, string Section, int Position, IReadOnlyDictionary<string, string> Values, int Stamp)
{
    /// <summary>Where the row keeps why it is unusual; no column's key begins so.</summary>
    public const string Why = "~why";
}
