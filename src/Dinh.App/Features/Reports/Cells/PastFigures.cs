using Dinh.Law.Reporting;

namespace Dinh.App.Features.Reports.Cells;

/// <summary>One figure of an earlier period, of the body or of those before it.</summary>
/// <param name="Number">Added up over the bodies; null where one of them has words there.</param>
public sealed record PastFigure(string Period, string Cell, long? Number);

/// <summary>What was reported for the periods before, by the body and by the bodies that it succeeds.</summary>
public sealed class PastFigures
{
    private readonly ReportPeriod period;
    private readonly Dictionary<(string Period, string Cell), long> numbers = [];
    private readonly HashSet<string> periods = new(StringComparer.Ordinal);

    public PastFigures(FormContent content, ReportPeriod period, IEnumerable<PastFigure> figures)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(period);
        this.period = period;
        foreach (var figure in figures)
        {
            periods.Add(figure.Period);
            if (figure.Number is { } number)
                numbers[(figure.Period, figure.Cell)] = numbers.GetValueOrDefault((figure.Period, figure.Cell)) + number;
        }

        if (periods.Contains(period.Previous.Key))
            Previous = new Stored(content, this, period.Previous);
    }

    /// <summary>The period just before; null when nothing was reported for it.</summary>
    public IFigures? Previous { get; }

    /// <summary>The periods whose figures are wanted beside those of this one.</summary>
    public static IReadOnlyList<string> KeysFor(ReportPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return [period.Previous.Key, .. period.YearSoFar.Where(p => p.Key != period.Key).Select(p => p.Key)];
    }

    /// <summary>From the start of the year; unknown when a period of it was not reported, for a part is not the whole.</summary>
    public decimal? SoFar(FormCell cell, decimal? now)
    {
        ArgumentNullException.ThrowIfNull(cell);
        if (cell.Indicator.Over != OverTime.Sum)
            return now;

        var earlier = period.YearSoFar.Where(p => p.Key != period.Key).ToList();
        return earlier.TrueForAll(p => periods.Contains(p.Key)) ? earlier.Sum(p => Of(p.Key, cell)) + now : null;
    }

    private decimal Of(string key, FormCell cell) => numbers.TryGetValue((key, cell.Key), out var kept) ? cell.Indicator.ValueOf(kept) : 0;

    /// <summary>Ratios are worked out from the added parts, never added up themselves.</summary>
    private sealed class Stored(FormContent content, PastFigures past, ReportPeriod period) : IFigures
    {
        public DateOnly Day => period.To;

        public decimal? Of(string cell)
        {
            if (content.Cell(cell) is not { } place)
                return null;
            if (place.Indicator is { Type: FigureType.Percent, Formula: { } formula } && Formula.Read(formula).Formula?.Of(this) is { } ratio)
                return decimal.Round(ratio, place.Indicator.Decimals, MidpointRounding.AwayFromZero);

            return past.numbers.TryGetValue((period.Key, cell), out var kept) ? place.Indicator.ValueOf(kept) : null;
        }

        public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string section) => [];
    }
}
