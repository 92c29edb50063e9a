using System.Globalization;
using Dinh.Law.Reporting;
using Dinh.Writing.Blocks;

namespace Dinh.Writing.Reports;

/// <summary>Registers as tables.</summary>
public static partial class ReportAnnexes
{
    private const string How = "Hình thức, cách làm";

    private const string Else = "Nội dung khác";

    // Room for what has no column of its own.
    private const double RoomForElse = 150;

    /// <summary>The rows of a register by the columns in which something stands: marks that only say yes together in one, and what a sheet has no room for in the last.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Register(FormSection section, IReadOnlyList<IReadOnlyDictionary<string, string>> rows)
    {
        var told = section.Columns.Where(c => rows.Any(r => !string.IsNullOrWhiteSpace(r.GetValueOrDefault(c.Key)))).ToList();
        var marks = told.FindAll(IsMark);
        var plain = told.FindAll(c => !IsMark(c));
        var whole = Table(rows, plain, marks, []);
        if (Enumerable.Range(0, whole[0].Count).Sum(c => AnnexWidths.LeastOf(whole, c)) <= AnnexWidths.Across)
            return whole;

        var own = Fitting(whole, plain, marks.Count > 0);
        return Table(rows, plain[..own], marks, plain[own..]);
    }

    private static bool IsMark(RegisterColumn column) => column is { Type: FigureType.Choice, Choices: [{ Key: "yes" }] };

    /// <summary>How many columns there is room for, from the left.</summary>
    private static int Fitting(List<IReadOnlyList<string>> whole, List<RegisterColumn> plain, bool hasMarks)
    {
        var left = AnnexWidths.Across - RoomForElse - AnnexWidths.LeastOf(whole, 0) - (hasMarks ? AnnexWidths.LeastOf(whole, whole[0].Count - 1) : 0);
        var own = 0;
        while (own < plain.Count && (left -= AnnexWidths.LeastOf(whole, own + 1)) >= 0)
            own++;
        return own;
    }

    private static List<IReadOnlyList<string>> Table(
        IReadOnlyList<IReadOnlyDictionary<string, string>> rows,
        List<RegisterColumn> own,
        List<RegisterColumn> marks,
        List<RegisterColumn> rest
    ) =>
        [
            ["TT", .. own.Select(Name), .. rest.Count > 0 ? (string[])[Else] : [], .. marks.Count > 0 ? (string[])[How] : []],
            .. rows.Select(
                (row, at) =>
                    (IReadOnlyList<string>)
                        [
                            $"{at + 1}",
                            .. own.Select(c => Value(c, row.GetValueOrDefault(c.Key))),
                            .. rest.Count > 0 ? (string[])[Rest(rest, row)] : [],
                            .. marks.Count > 0 ? (string[])[string.Join("; ", marks.Where(m => row.ContainsKey(m.Key)).Select(m => m.Label.Vi))] : [],
                        ]
            ),
        ];

    private static string Name(RegisterColumn column) =>
        column is { Unit: { } unit, IsNumber: true } && !column.Label.Vi.Contains(unit.Vi, StringComparison.OrdinalIgnoreCase)
            ? $"{column.Label.Vi} ({unit.Vi})"
            : column.Label.Vi;

    private static string Rest(List<RegisterColumn> columns, IReadOnlyDictionary<string, string> row) =>
        string.Join(
            "; ",
            columns.Where(c => !string.IsNullOrWhiteSpace(row.GetValueOrDefault(c.Key))).Select(c => $"{Saying.Lower(Name(c))}: {Value(c, row[c.Key])}")
        );

    /// <summary>Upright where the words then stand in few lines, else across.</summary>
    private static Grid Laid(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var isWide = rows[0].Count > WidestUpright || Enumerable.Range(0, rows[0].Count).Sum(c => AnnexWidths.LeastOf(rows, c)) > AnnexWidths.Upright;
        return new(rows, AnnexWidths.Of(rows, isWide ? AnnexWidths.Across : AnnexWidths.Upright));
    }

    private static string Value(RegisterColumn column, string? value) =>
        string.IsNullOrWhiteSpace(value) ? ""
        : column.IsNumber && decimal.TryParse(value, CultureInfo.InvariantCulture, out var number) ? Saying.Number(number, Math.Max(column.Decimals, 0))
        : Saying.Worded(column.Type, column.Choices, value);
}
