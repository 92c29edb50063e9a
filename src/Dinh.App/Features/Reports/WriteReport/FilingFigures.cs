using System.Text.Json;
using Dinh.Data;
using Dinh.Data.Reports;
using Dinh.Law.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.WriteReport;

/// <summary>What stands in a filing as its written report tells it: figures as they are kept, formulas worked out where nothing is kept, rows with their formula columns.</summary>
internal sealed class FilingFigures(FormContent form, DateOnly day) : IFigures
{
    private readonly Dictionary<string, decimal> numbers = [];
    private readonly Dictionary<string, string> texts = [];
    private readonly Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>> rows = [];
    private readonly HashSet<string> working = [];

    public DateOnly Day => day;

    public IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>> AllRows => rows;

    public FilingFigures? Earlier { get; init; }

    /// <param name="db">Where it is read.</param>
    /// <param name="filings">Several where units were merged since: their figures are added up.</param>
    public async Task<FilingFigures> ReadAsync(DinhDb db, IReadOnlyList<long> filings, CancellationToken stop)
    {
        var cells = form.Cells.ToDictionary(c => c.Key);
        var kept = await (
            from figure in db.Figures
            where filings.Contains(figure.Filing)
            join cell in db.CellNumbers on figure.Cell equals cell.Number
            select new
            {
                cell.Key,
                figure.Number,
                figure.Text,
            }
        ).ToListAsync(stop);
        foreach (var one in kept.Where(k => cells.ContainsKey(k.Key)))
        {
            if (one.Number is { } number && (filings.Count == 1 || cells[one.Key].Indicator.Formula is null))
                numbers[one.Key] = numbers.GetValueOrDefault(one.Key) + cells[one.Key].Indicator.ValueOf(number);
            if (!string.IsNullOrWhiteSpace(one.Text))
                texts[one.Key] = one.Text;
        }

        var lines = await db
            .RegisterLines.AsNoTracking()
            .Where(l => filings.Contains(l.Filing))
            .OrderBy(l => l.Filing)
            .ThenBy(l => l.Position)
            .ToListAsync(stop);
        foreach (var section in form.Sections)
            rows[section.Key] = [.. lines.Where(l => l.Section == section.Key).Select(l => RowFormulas.Fill(section, Values(l), day))];
        return this;
    }

    public decimal? Of(string cell)
    {
        if (numbers.TryGetValue(cell, out var known))
            return known;
        if (form.Cell(cell) is not { Slot: null, Indicator.Formula: { } text } worked || !working.Add(cell))
            return null;

        var value = Formula.Read(text).Formula?.Of(this);
        working.Remove(cell);
        return value is { } exact ? worked.Indicator.ValueOf(worked.Indicator.Kept(exact)) : null;
    }

    public string? TextOf(string cell) => texts.GetValueOrDefault(cell);

    public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string section) => rows.GetValueOrDefault(section) ?? [];

    public decimal? Before(string cell) => Earlier?.Of(cell);

    private static Dictionary<string, string> Values(RegisterLine line) => JsonSerializer.Deserialize<Dictionary<string, string>>(line.Values) ?? [];
}
