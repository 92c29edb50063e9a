using Dinh.Law.Reporting;

namespace Dinh.Law.Tests.Reporting;

/// <summary>Figures as a test writes them down.</summary>
internal sealed class Figures : IFigures
{
    private readonly Dictionary<string, List<IReadOnlyDictionary<string, string>>> rows = [];

    public DateOnly Day { get; init; } = new(2026, 6, 14);

    public Dictionary<string, decimal> Cells { get; init; } = [];

    public Dictionary<string, decimal> Earlier { get; init; } = [];

    public Dictionary<string, decimal> Year { get; init; } = [];

    public decimal? Of(string cell) => Cells.TryGetValue(cell, out var value) ? value : null;

    public decimal? Before(string cell) => Earlier.TryGetValue(cell, out var value) ? value : null;

    public decimal? SoFar(string cell) => Year.TryGetValue(cell, out var value) ? value : null;

    public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string section) => rows.GetValueOrDefault(section) ?? [];

    /// <summary>A row as "column=value; column=value".</summary>
    public Figures Row(string section, string values, FormSection? form = null)
    {
        IReadOnlyDictionary<string, string> row = values.Split(';').Select(v => v.Split('=', 2)).ToDictionary(v => v[0].Trim(), v => v[1].Trim());
        if (!rows.TryGetValue(section, out var list))
            rows[section] = list = [];
        list.Add(form is null ? row : RowFormulas.Fill(form, row, Day));
        return this;
    }
}
