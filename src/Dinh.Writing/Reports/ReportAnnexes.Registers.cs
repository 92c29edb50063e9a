using System.Globalization;
using Dinh.Law.Reporting;
using Dinh.Writing.Blocks;

namespace Dinh.Writing.Reports;

/// <summary>Registers as tables.</summary>
public static partial class ReportAnnexes
{
    private const int MostColumns = 10;

    /// <summary>The rows of a register by the columns in which something stands; more than a sheet has room for are told in the last.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Register(FormSection section, IReadOnlyList<IReadOnlyDictionary<string, string>> rows)
    {
        var told = section.Columns.Where(c => rows.Any(r => !string.IsNullOrWhiteSpace(r.GetValueOrDefault(c.Key)))).ToList();
        var own = told.Count > MostColumns ? told[..(MostColumns - 1)] : told;
        var rest = told[own.Count..];
        return
        [
            ["TT", .. own.Select(Name), .. rest.Count > 0 ? (string[])["Nội dung khác"] : []],
            .. rows.Select(
                (row, at) =>
                    (IReadOnlyList<string>)
                        [$"{at + 1}", .. own.Select(c => Value(c, row.GetValueOrDefault(c.Key))), .. rest.Count > 0 ? (string[])[Rest(rest, row)] : []]
            ),
        ];
    }

    private static string Name(RegisterColumn column) =>
        column is { Unit: { } unit, IsNumber: true } && !column.Label.Vi.Contains(unit.Vi, StringComparison.OrdinalIgnoreCase)
            ? $"{column.Label.Vi} ({unit.Vi})"
            : column.Label.Vi;

    private static string Rest(List<RegisterColumn> columns, IReadOnlyDictionary<string, string> row) =>
        string.Join(
            "; ",
            columns.Where(c => !string.IsNullOrWhiteSpace(row.GetValueOrDefault(c.Key))).Select(c => $"{Saying.Lower(Name(c))}: {Value(c, row[c.Key])}")
        );

    /// <summary>Columns as wide as what stands in them, none so narrow that its words break.</summary>
    private static Grid Laid(IReadOnlyList<IReadOnlyList<string>> rows) =>
        new(
            rows,
            [
                .. Enumerable
                    .Range(0, rows[0].Count)
                    .Select(column =>
                        column == 0
                            ? 6
                            : Math.Clamp(
                                rows.Skip(1).Average(r => r[column].Length),
                                Math.Min(rows.SelectMany(r => r[column].Split(' ')).Max(w => w.Length) + 3, 20),
                                30
                            )
                    ),
            ]
        );

    private static string Value(RegisterColumn column, string? value) =>
        string.IsNullOrWhiteSpace(value) ? ""
        : column.IsNumber && decimal.TryParse(value, CultureInfo.InvariantCulture, out var number) ? Saying.Number(number, Math.Max(column.Decimals, 0))
        : Saying.Worded(column.Type, column.Choices, value);
}
