using System.Globalization;
using Dinh.Law.Reporting;
using Dinh.Writing.Blocks;

namespace Dinh.Writing.Reports;

/// <summary>The appendices of a written report: all figures beside those of the period before, each register, and who reported.</summary>
public static partial class ReportAnnexes
{
    public const string Unknown = "–";

    private const string Change = "Tăng (+), giảm (–)";

    private const int WidestUpright = 7;

    // What the labels of the figures need.
    private const double RoomForLabels = 170;

    private static readonly string[] Romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    private static readonly HashSet<int> FigureNumbers = [3, 4, 5];

    /// <param name="facts">What is told.</param>
    /// <param name="paper">The report that they belong to: "Báo cáo số 12/BC-UBND".</param>
    public static IReadOnlyList<Block> Of(ReportFacts facts, string paper)
    {
        ArgumentNullException.ThrowIfNull(facts);
        List<Annex> annexes = [];
        if (Figures(facts) is { Count: > 1 } figures)
            annexes.Add(new($"SỐ LIỆU {Capitals(facts.Subject)} {Capitals(ReportText.NameOf(facts.Period))}", FiguresLaid(figures)));
        foreach (var section in facts.Form.Sections.Where(s => s.Kind == SectionKind.Register))
            if (facts.Rows.GetValueOrDefault(section.Key) is { Count: > 0 } rows)
                annexes.Add(new(Capitals(section.Title.Vi), Laid(Register(section, rows))));
        if (facts.Coverage is { } coverage && coverage.Late.Count + coverage.Missing.Count > 0)
            annexes.Add(new("CƠ QUAN, ĐƠN VỊ GỬI CHẬM HOẶC CHƯA GỬI BÁO CÁO", new(Senders(coverage), [36, 281, 136])));

        return [.. annexes.SelectMany((a, at) => Sheet(a, annexes.Count == 1 ? "PHỤ LỤC" : $"PHỤ LỤC {Romans[at % Romans.Length]}", paper))];
    }

    /// <summary>The table of all figures: its heading, then a row for each section, indicator and part.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Figures(ReportFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        List<IReadOnlyList<string>> rows =
        [
            ["TT", "Chỉ tiêu", "Đơn vị tính", "Kỳ này", "Kỳ trước", Change],
        ];
        foreach (var section in facts.Form.Sections.Where(s => s.Indicators.Count > 0))
        {
            rows.Add([section.Number, Capitals(section.Title.Vi), "", "", "", ""]);
            rows.AddRange(section.Indicators.SelectMany(facts.Form.CellsOf).Select(cell => Row(cell, facts.Figure(cell.Key))));
        }

        return rows;
    }

    /// <summary>Numbers below each other, sections as headings over the whole width; across where money leaves the labels no room.</summary>
    private static Grid FiguresLaid(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var bands = rows.Index().Skip(1).Where(r => IsBand(r.Item)).Select(r => r.Index).ToHashSet();
        List<IReadOnlyList<string>> told = [.. rows.Where(r => !IsBand(r))];
        var numbers = Enumerable.Range(0, rows[0].Count).Where(c => c != 1).Sum(c => AnnexWidths.LeastOf(told, c));
        var width = AnnexWidths.Upright - numbers >= RoomForLabels ? AnnexWidths.Upright : AnnexWidths.Across;
        double[] widths = [.. Enumerable.Range(0, rows[0].Count).Select(c => c == 1 ? width - numbers : AnnexWidths.LeastOf(told, c))];
        return new(rows, widths) { Numbers = FigureNumbers, Bands = bands };
    }

    private static bool IsBand(IReadOnlyList<string> row) => row[0].Length > 0 && row[1] == Capitals(row[1]) && row.Skip(2).All(c => c.Length == 0);

    private static List<string> Row(FormCell cell, ToldFigure figure)
    {
        var indicator = cell.Indicator;

        // Words stand below their label: in the column of numbers there is no room for them.
        if (indicator.Type == FigureType.Text && !string.IsNullOrWhiteSpace(figure.Text))
            return [indicator.Code, $"{indicator.Label.Vi}:\n{figure.Text.Trim()}", "", "", "", ""];
        return
        [
            cell.Slot is null ? indicator.Code : "",
            cell.Slot is { } slot ? $"- {slot.Label.Vi}" : indicator.Label.Vi,
            cell.Slot is null ? Saying.UnitOf(indicator) : "",
            Now(indicator, figure),
            Before(indicator, figure),
            ChangeOf(indicator, figure),
        ];
    }

    private static string Now(Indicator indicator, ToldFigure figure) =>
        figure.Number is { } now ? Saying.Number(now, indicator.Decimals)
        : string.IsNullOrWhiteSpace(figure.Text) ? Unknown
        : Saying.Worded(indicator.Type, indicator.Choices, figure.Text.Trim());

    private static string Before(Indicator indicator, ToldFigure figure) =>
        !indicator.IsNumber ? ""
        : figure.Before is { } then ? Saying.Number(then, indicator.Decimals)
        : Unknown;

    private static string ChangeOf(Indicator indicator, ToldFigure figure) =>
        figure is not { Number: { } now, Before: { } before } ? ""
        : now == before ? "0"
        : $"{(now > before ? "+" : "–")}{Saying.Number(Math.Abs(now - before), indicator.Decimals)}";

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
        yield return new NewSheet(annex.Table.Widths.Sum() > AnnexWidths.Upright + 1);
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
