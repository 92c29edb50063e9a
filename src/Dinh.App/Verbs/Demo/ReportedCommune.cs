using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Dinh.App.Features.Reports.Cells;
using Dinh.App.Features.Reports.FillReport;
using Dinh.Data.Reports;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Law.Reporting;

namespace Dinh.App.Verbs.Demo;

/// <summary>What a commune of the demonstration reports of a period and of the one before: figures that add up within a period and go on from one to the next.</summary>
/// <param name="Scaled">For each three villages, by cell: the period before, then this one. Whole multiples keep every sum and every rule.</param>
/// <param name="Fixed">The same of what every commune has alike, whatever its size; null where only the records may say it.</param>
/// <param name="ByVillage">How a scaled figure is shared among three villages, in both periods.</param>
/// <param name="Words">Texts and choices.</param>
/// <param name="Rows">Of registers; "+12" is the twelfth day after the first, "{0}" the first village.</param>
internal sealed record ReportedCommune(
    IReadOnlyDictionary<string, long?[]> Scaled,
    IReadOnlyDictionary<string, long?[]> Fixed,
    IReadOnlyDictionary<string, long[][]> ByVillage,
    IReadOnlyDictionary<string, string> Words,
    IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>> Rows
)
{
    /// <summary>How many villages the scaled figures stand for.</summary>
    public const int Together = 3;

    public static ReportedCommune Read()
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream("demonstration-report.json")!;
        return JsonSerializer.Deserialize<ReportedCommune>(file, JsonSerializerOptions.Web)!;
    }

    /// <summary>What its clerk types into the form. What was counted from the records of this period stays, and so do its parts.</summary>
    public SaveFilling Typed(Id<Report> report, FiguresSheet sheet, IReadOnlyList<string> villages, bool isNow)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return new(report)
        {
            Cells =
            [
                .. from figure in Figures(villages, isNow ? 1 : 0)
                let cell = sheet.Form.Cell(figure.Cell)
                where cell is not null && !(isNow && IsCounted(sheet, cell.Indicator))
                let now = new FilledCell(sheet.Form, cell)
                select new CellChange(figure.Cell, now.Stamp, now.Shown, figure.Text),
            ],
        };
    }

    /// <summary>The rows of its registers, one a saving as people write them.</summary>
    public IEnumerable<SaveFilling> Written(Id<Report> report, DateOnly from, IReadOnlyList<string> villages)
    {
        foreach (var (section, rows) in Rows)
        foreach (var row in rows)
            yield return new(report) { Lines = [new(Guid.CreateVersion7(), section, 0, row.ToDictionary(v => v.Key, v => Placed(v.Value, from, villages)))] };
    }

    private IEnumerable<(string Cell, string Text)> Figures(IReadOnlyList<string> villages, int period)
    {
        var times = villages.Count / Together;
        foreach (var (cell, values) in Scaled.Where(s => s.Value[period] is not null))
            yield return (cell, $"{values[period] * times}");
        foreach (var (cell, values) in Fixed.Where(s => s.Value[period] is not null))
            yield return (cell, $"{values[period]}");
        foreach (var (cell, shares) in ByVillage)
        foreach (var (at, village) in villages.Take(times * Together).Index())
            yield return ($"{cell}/{VillageSlots.Of([village]).Single().Key}", $"{shares[period][at % Together]}");
        foreach (var (cell, text) in Words)
            yield return (cell, text);
    }

    private static bool IsCounted(FiguresSheet sheet, Indicator indicator) =>
        sheet.Form.Value(indicator.Key) is { Origin: FigureOrigin.Counted, Number: > 0 }
        || (indicator.PartOf is { } whole && sheet.Form.Cell(whole) is { } above && IsCounted(sheet, above.Indicator));

    private static string Placed(string value, DateOnly from, IReadOnlyList<string> villages) =>
        value.StartsWith('+') ? $"{from.AddDays(int.Parse(value, CultureInfo.InvariantCulture)):dd/MM/yyyy}"
        : value.StartsWith('{') ? villages[int.Parse(value.AsSpan(1, 1), CultureInfo.InvariantCulture)]
        : value;
}
