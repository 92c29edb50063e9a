using Dinh.Data.Reports;
using Dinh.Law.Reporting;

namespace Dinh.App.Features.Reports.Cells;

/// <summary>A form with all that stands in one filing. What is worked out is worked out anew whenever it is asked, so that it never is stale.</summary>
public sealed class FilledForm : IFilledFigures
{
    private readonly Dictionary<string, FormCell> cells;
    private readonly Dictionary<string, decimal?> reckoned = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>> rows = new(StringComparer.Ordinal);

    public FilledForm(FormContent content, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(content);
        (Content, Day) = (content, day);
        cells = content.Cells.DistinctBy(c => c.Key, StringComparer.Ordinal).ToDictionary(c => c.Key, StringComparer.Ordinal);
    }

    public FormContent Content { get; }

    public DateOnly Day { get; }

    public IReadOnlyDictionary<string, CellValue> Values { get; init; } = new Dictionary<string, CellValue>();

    public IReadOnlyList<FilledLine> Lines { get; init; } = [];

    public IReadOnlyDictionary<string, CellNote> Notes { get; init; } = new Dictionary<string, CellNote>();

    /// <summary>Whether it was sent: what was worked out then stands.</summary>
    public bool IsSent { get; init; }

    /// <summary>The periods before; null where nobody asked for them.</summary>
    public PastFigures? Past { get; init; }

    public IFigures? Earlier => Past?.Previous;

    public FormCell? Cell(string key) => cells.GetValueOrDefault(key);

    public CellValue? Value(string cell) => Values.GetValueOrDefault(cell);

    public CellNote? Note(string cell) => Notes.GetValueOrDefault(cell);

    public IEnumerable<FilledLine> LinesOf(string section) => Lines.Where(l => l.Section == section).OrderBy(l => l.Position).ThenBy(l => l.Id);

    public decimal? Of(string cell)
    {
        if (Cell(cell) is not { } place)
            return null;
        if (place.Indicator.Formula is not null)
            return Reckoned(place);

        return Value(cell) is not { } value ? null
            : value.Number is { } kept ? place.Indicator.ValueOf(kept)
            : RowText.Day(value.Text)?.DayNumber;
    }

    public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string section)
    {
        if (rows.TryGetValue(section, out var known))
            return known;

        return rows[section] = Content.Section(section) is { } asked ? [.. LinesOf(section).Select(l => RowFormulas.Fill(asked, l.Values, Day))] : [];
    }

    public decimal? SoFar(string cell) => Cell(cell) is { } place && Past is { } past ? past.SoFar(place, Of(cell)) : null;

    public decimal? Before(string cell) => Earlier?.Of(cell);

    public bool Has(string cell) => Of(cell) is not null || Value(cell) is { IsEmpty: false };

    public bool IsExplained(string place)
    {
        if (Note(place)?.Explanation is { Length: > 0 })
            return true;

        var at = place.LastIndexOf(':');
        return at > 0
            && int.TryParse(place.AsSpan(at + 1), out var row)
            && LinesOf(place[..at]).ElementAtOrDefault(row)?.Values.GetValueOrDefault(FilledLine.Why) is { Length: > 0 };
    }

    private decimal? Reckoned(FormCell place)
    {
        if (reckoned.TryGetValue(place.Key, out var known))
            return known;

        // A formula that leads back to itself finds nothing there.
        reckoned[place.Key] = null;
        if (Standing(place) is { } standing)
            return reckoned[place.Key] = standing;

        var (indicator, value) = (place.Indicator, Formula.Read(place.Indicator.Formula).Formula?.Of(this));
        if (value is { } found && FigureText.IsKept(found, indicator.Decimals))
            reckoned[place.Key] = decimal.Round(found, indicator.Decimals, MidpointRounding.AwayFromZero);
        return reckoned[place.Key];
    }

    /// <summary>What is not worked out anew: all that was sent, and totals taken from reports below whose rows stay there.</summary>
    private decimal? Standing(FormCell place) =>
        Value(place.Key) is { Number: { } kept } value && (IsSent || (value.Origin == FigureOrigin.Merged && !HasRowsFor(place)))
            ? place.Indicator.ValueOf(kept)
            : null;

    private bool HasRowsFor(FormCell place) =>
        Formula.Read(place.Indicator.Formula).Formula is not { Registers: { Count: > 0 } registers } || registers.Any(r => LinesOf(r.Section).Any());
}
