using Dinh.Law.Reporting;

namespace Dinh.Domain.Reports.Summing;

/// <summary>A form whose cells are the sums of what was filed: over units always added up, over periods as each indicator says, ratios reckoned anew from their summed parts.</summary>
public sealed class SummedForm : IFigures
{
    private readonly FormContent form;
    private readonly List<string> periods;
    private readonly ILookup<string, CellPart> parts;
    private readonly Dictionary<string, CellDistinct> distinct;
    private readonly Dictionary<string, SummedCell> known = [];

    /// <param name="form">The edition whose words and rules hold.</param>
    /// <param name="periods">The periods asked for, the last one last.</param>
    /// <param name="parts">What the store added up, by cell and period.</param>
    /// <param name="distinct">What it told apart, for the cells that need it.</param>
    public SummedForm(FormContent form, IReadOnlyList<ReportPeriod> periods, IEnumerable<CellPart> parts, IEnumerable<CellDistinct> distinct)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(periods);
        this.form = form;
        this.periods = [.. periods.Select(p => p.Key)];
        this.parts = parts.ToLookup(p => p.Cell);
        this.distinct = distinct.ToDictionary(d => d.Cell);
        Day = periods[^1].To;
    }

    /// <inheritdoc/>
    public DateOnly Day { get; }

    /// <summary>Every cell in the form's order.</summary>
    public IEnumerable<SummedCell> Cells => form.Cells.Select(CellOf);

    public SummedCell CellOf(FormCell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        if (known.TryGetValue(cell.Key, out var met))
            return met;

        // A formula that led back to itself would find nothing here, and end.
        known[cell.Key] = new(cell.Key, null, 0, NoSum.PartsMissing);
        return known[cell.Key] = Worked(cell);
    }

    /// <inheritdoc/>
    public decimal? Of(string cell) => form.Cell(cell) is { } met ? CellOf(met).Value : null;

    /// <summary>The rows of registers stay with those who filed them: what they come to was filed as figures.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string section) => [];

    /// <summary>Whether a cell is worked out from summed cells; one that looks into registers or at other times was worked out where it was filed, and is added up.</summary>
    public static Formula? FormulaOf(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return indicator.Source == FigureSource.Formula && Formula.Read(indicator.Formula).Formula is { Registers.Count: 0, OtherTimes.Count: 0 } formula
            ? formula
            : null;
    }

    private SummedCell Worked(FormCell cell)
    {
        var indicator = cell.Indicator;
        if (!indicator.IsNumber)
            return new(cell.Key, null, 0, NoSum.NotANumber);
        if (cell.Slot is null && FormulaOf(indicator) is { } formula)
            return Reckoned(cell.Key, formula, indicator);
        if (indicator.Type == FigureType.Percent)
            return new(cell.Key, null, parts[cell.Key].Sum(p => p.Reports), NoSum.ShareWithoutParts);

        return Added(cell.Key, indicator);
    }

    private SummedCell Reckoned(string key, Formula formula, Indicator indicator)
    {
        var value = formula.Of(this);
        var reports = formula.Names.Select(n => form.Cell(n)).OfType<FormCell>().Select(c => CellOf(c).Reports).DefaultIfEmpty().Min();
        return value is { } found ? new(key, Rounded(found, indicator), reports, IsReckoned: true) : new(key, null, reports, NoSum.PartsMissing, true);
    }

    private SummedCell Added(string key, Indicator indicator)
    {
        if (periods.Count > 1 && indicator.Over == OverTime.None)
            return new(key, null, parts[key].Sum(p => p.Reports), NoSum.NotOverTime);
        if (periods.Count > 1 && indicator.Over == OverTime.Distinct)
            return ToldApart(key, indicator);

        var taken = indicator.Over == OverTime.Latest ? parts[key].Where(p => p.Period == periods[^1]).ToList() : [.. parts[key]];
        var reports = taken.Sum(p => p.Reports);
        return reports == 0 ? new(key, null, 0, NoSum.NobodyReported) : new(key, taken.Sum(p => indicator.ValueOf(p.Number)), reports);
    }

    private SummedCell ToldApart(string key, Indicator indicator)
    {
        var reports = parts[key].Sum(p => p.Reports);
        return reports == 0 ? new(key, null, 0, NoSum.NobodyReported)
            : distinct.GetValueOrDefault(key) is not { TypedReports: 0 } apart ? new(key, null, reports, NoSum.RecordsMissing)
            : new(key, indicator.ValueOf(indicator.Kept(apart.Records)), reports);
    }

    private static decimal Rounded(decimal value, Indicator indicator)
    {
        try
        {
            return indicator.ValueOf(indicator.Kept(value));
        }
        catch (OverflowException)
        {
            return value;
        }
    }
}
