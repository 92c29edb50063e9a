using Dinh.Law.Reporting;
using Dinh.Writing.Plans;

namespace Dinh.Writing.Reports;

/// <summary>The appendices of a written report: all figures beside those of the period before, each register, and who reported.</summary>
public static class ReportAnnexes
{
    public const string Unknown = "–";

    private static readonly string[] Romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    /// <param name="facts">What is told.</param>
    /// <param name="paper">The report that they belong to: "Báo cáo số 12/BC-UBND".</param>
    public static IReadOnlyList<PaperLine> Of(ReportFacts facts, string paper)
    {
        ArgumentNullException.ThrowIfNull(facts);
        List<(string Title, string Note, IReadOnlyList<IReadOnlyList<string>> Rows)> annexes = [];
        var figures = Figures(facts);
        if (figures.Count > 1)
            annexes.Add(
                (
                    $"SỐ LIỆU {Capitals(facts.Subject)} {Capitals(ReportText.NameOf(facts.Period))}",
                    $"Dấu “{Unknown}” là chưa có số liệu, không phải bằng không.",
                    figures
                )
            );
        foreach (var section in facts.Form.Sections.Where(s => s.Kind == SectionKind.Register && (facts.Rows.GetValueOrDefault(s.Key)?.Count ?? 0) > 0))
            annexes.Add((Capitals(section.Title.Vi), "", Register(section, facts.Rows[section.Key])));
        if (facts.Coverage is { } coverage && coverage.Late.Count + coverage.Missing.Count > 0)
            annexes.Add(("CƠ QUAN, ĐƠN VỊ GỬI CHẬM HOẶC CHƯA GỬI BÁO CÁO", "", Senders(coverage)));

        return
        [
            .. annexes.SelectMany(
                (a, at) => Lines(a.Title, a.Note, a.Rows, annexes.Count == 1 ? "PHỤ LỤC" : $"PHỤ LỤC {Romans[at % Romans.Length]}", (at, paper))
            ),
        ];
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

    public static IReadOnlyList<IReadOnlyList<string>> Register(FormSection section, IReadOnlyList<IReadOnlyDictionary<string, string>> rows) =>
        [
            ["TT", .. section.Columns.Select(c => c.Unit is { } unit ? $"{c.Label.Vi} ({unit.Vi})" : c.Label.Vi)],
            .. rows.Select((row, at) => (IReadOnlyList<string>)[$"{at + 1}", .. section.Columns.Select(c => Value(c, row.GetValueOrDefault(c.Key)))]),
        ];

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
        : column.IsNumber && decimal.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? Saying.Number(number, Math.Max(column.Decimals, 0))
        : Saying.Worded(column.Type, column.Choices, value);

    private static List<IReadOnlyList<string>> Senders(Coverage coverage) =>
        [
            ["TT", "Cơ quan, đơn vị", "Tình trạng"],
            .. coverage
                .Late.Select(name => (name, "Gửi sau thời hạn"))
                .Concat(coverage.Missing.Select(name => (name, "Chưa gửi")))
                .Select((one, at) => (IReadOnlyList<string>)[$"{at + 1}", one.name, one.Item2]),
        ];

    private static IEnumerable<PaperLine> Lines(string title, string note, IReadOnlyList<IReadOnlyList<string>> rows, string name, (int At, string Of) annex)
    {
        yield return new(PaperPart.Annex, name);
        yield return new(PaperPart.Annex, title);
        yield return new(PaperPart.Annex, $"(Kèm theo {annex.Of})");
        if (note.Length > 0)
            yield return new(PaperPart.Annex, note);
        foreach (var row in rows)
            yield return new(PaperPart.Annex, row[0]) { Cells = row, Table = annex.At + 1 };
    }

    private static string Capitals(string words) => words.ToUpper(System.Globalization.CultureInfo.InvariantCulture);
}
