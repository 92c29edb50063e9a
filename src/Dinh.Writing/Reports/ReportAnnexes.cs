using System.Globalization;
using Dinh.Law.Reporting;
using Dinh.Writing.Blocks;

namespace Dinh.Writing.Reports;

/// <summary>The appendices of a written report: all figures beside those of the period before, each register, and who reported.</summary>
public static class ReportAnnexes
{
    public const string Unknown = "–";

    private const int WidestUpright = 7;

    private static readonly string[] Romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    private const int MostColumns = 10;

    private static readonly double[] FigureWidths = [8, 46, 14, 13, 13, 12];

    /// <param name="facts">What is told.</param>
    /// <param name="paper">The report that they belong to: "Báo cáo số 12/BC-UBND".</param>
    public static IReadOnlyList<Block> Of(ReportFacts facts, string paper)
    {
        ArgumentNullException.ThrowIfNull(facts);
        List<Annex> annexes = [];
        if (Figures(facts) is { Count: > 1 } figures)
            annexes.Add(new($"SỐ LIỆU {Capitals(facts.Subject)} {Capitals(ReportText.NameOf(facts.Period))}", new(figures, FigureWidths)));
        foreach (var section in facts.Form.Sections.Where(s => s.Kind == SectionKind.Register))
            if (facts.Rows.GetValueOrDefault(section.Key) is { Count: > 0 } rows)
                annexes.Add(new(Capitals(section.Title.Vi), Laid(Register(section, rows))));
        if (facts.Coverage is { } coverage && coverage.Late.Count + coverage.Missing.Count > 0)
            annexes.Add(new("CƠ QUAN, ĐƠN VỊ GỬI CHẬM HOẶC CHƯA GỬI BÁO CÁO", new(Senders(coverage), [8, 62, 30])));

        return [.. annexes.SelectMany((a, at) => Sheet(a, annexes.Count == 1 ? "PHỤ LỤC" : $"PHỤ LỤC {Romans[at % Romans.Length]}", paper))];
    }

    /// <summary>The table of all figures: its heading, then a row for each section, indicator and part.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Figures(ReportFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        List<IReadOnlyList<string>> rows =
        [
            ["TT", "Chỉ tiêu", "Đơn vị tính", "Kỳ này", "Kỳ trước", "Tăng (+), giảm (–)"],
        ];
        foreach (var section in facts.Form.Sections.Where(s => s.Indicators.Count > 0))
        {
            rows.Add([section.Number, Capitals(section.Title.Vi), "", "", "", ""]);
            rows.AddRange(section.Indicators.SelectMany(facts.Form.CellsOf).Select(cell => Row(cell, facts.Figure(cell.Key))));
        }

        return rows;
    }

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

    private static List<string> Row(FormCell cell, ToldFigure figure)
    {
        var indicator = cell.Indicator;
        return
        [
            cell.Slot is null ? indicator.Code : "",
            cell.Slot is { } slot ? $"- {slot.Label.Vi}" : indicator.Label.Vi,
            cell.Slot is null ? Saying.UnitOf(indicator) : "",
            figure.Number is { } now ? Saying.Number(now, indicator.Decimals)
            : string.IsNullOrWhiteSpace(figure.Text) ? Unknown
            : Saying.Worded(indicator.Type, indicator.Choices, figure.Text.Trim()),
            indicator.IsNumber
                ? figure.Before is { } then
                    ? Saying.Number(then, indicator.Decimals)
                    : Unknown
                : "",
            Change(indicator, figure),
        ];
    }

    private static string Change(Indicator indicator, ToldFigure figure) =>
        figure is not { Number: { } now, Before: { } before } ? ""
        : now == before ? "0"
        : $"{(now > before ? "+" : "–")}{Saying.Number(Math.Abs(now - before), indicator.Decimals)}";

    private static string Value(RegisterColumn column, string? value) =>
        string.IsNullOrWhiteSpace(value) ? ""
        : column.IsNumber && decimal.TryParse(value, CultureInfo.InvariantCulture, out var number) ? Saying.Number(number, Math.Max(column.Decimals, 0))
        : Saying.Worded(column.Type, column.Choices, value);

    private static List<IReadOnlyList<string>> Senders(Coverage coverage) =>
        [
            ["TT", "Cơ quan, đơn vị", "Tình trạng"],
            .. coverage
                .Late.Select(name => (name, "Gửi sau thời hạn"))
                .Concat(coverage.Missing.Select(name => (name, "Chưa gửi")))
                .Select((one, at) => (IReadOnlyList<string>)[$"{at + 1}", one.name, one.Item2]),
        ];

    private static IEnumerable<Block> Sheet(Annex annex, string name, string paper)
    {
        yield return new NewSheet(annex.Table.Widths.Count > WidestUpright);
        yield return new Paragraph(name, Look.Appendix);
        yield return new Paragraph(annex.Title, Look.AppendixTitle);
        yield return new Paragraph($"(Kèm theo {paper})", Look.AppendixNote);
        yield return annex.Table;
        if (annex.Table.Rows.Any(r => r.Contains(Unknown)))
            yield return new Paragraph($"Ghi chú: dấu “{Unknown}” là chưa có số liệu, không phải bằng không.");
    }

    private static string Capitals(string words) => words.ToUpper(CultureInfo.InvariantCulture);

    private sealed record Annex(string Title, Grid Table);
}
