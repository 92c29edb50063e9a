namespace Dinh.Domain.Reports.Summing;

/// <summary>What the filings of one period add up to in one cell.</summary>
/// <param name="Cell">The cell's key.</param>
/// <param name="Number">The sum of the whole numbers that were filed.</param>
/// <param name="Reports">How many reports have a number there. None is not here at all.</param>
public sealed record CellPart(string Cell, string Period, long Number, int Reports);

/// <summary>Things that are told apart by the records behind them.</summary>
/// <param name="Records">How many different records stand behind the counted figures of all periods.</param>
/// <param name="Typed">The sum of the figures that were typed, with no record behind them.</param>
/// <param name="TypedReports">How many figures those are.</param>
public sealed record CellDistinct(string Cell, long Records, long Typed, int TypedReports);

/// <summary>Why there is no sum.</summary>
public enum NoSum
{
    /// <summary>Nobody reported a number there. That is not zero.</summary>
    NobodyReported,

    /// <summary>Words, days and choices are read one by one.</summary>
    NotANumber,

    /// <summary>The form says that its periods are not brought together.</summary>
    NotOverTime,

    /// <summary>A share that was typed by itself: without its parts it can't be reckoned anew, and shares are never averaged.</summary>
    ShareWithoutParts,

    /// <summary>Something that the formula needs was reported by nobody, or it divides by nothing.</summary>
    PartsMissing,

    /// <summary>Different things over several periods, some typed without records: nobody can say which of them are the same.</summary>
    RecordsMissing,
}

/// <summary>One cell of a sum.</summary>
/// <param name="Value">In the unit shown; null where <paramref name="Why"/> says why.</param>
/// <param name="Reports">How many reports have a number there.</param>
/// <param name="IsReckoned">Worked out by its formula from the summed parts.</param>
public sealed record SummedCell(string Cell, decimal? Value, int Reports, NoSum? Why = null, bool IsReckoned = false)
{
    /// <summary>What one report has on average: the sum by the number of those that reported it; null where that means nothing.</summary>
    public decimal? Average => Value is { } value && Reports > 0 && !IsReckoned ? value / Reports : null;
}
