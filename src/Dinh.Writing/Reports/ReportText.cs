using Dinh.Law.Reporting;

namespace Dinh.Writing.Reports;

/// <summary>Writes a report in words: a pure function of its figures, the records behind them and the period before. The same facts give the same words for ever.</summary>
public static class ReportText
{
    public const string Opening = "opening";
    public const string Shortfalls = "shortfalls";
    public const string Difficulties = "difficulties";
    public const string Next = "next";

    private const string Results = "I. KẾT QUẢ THỰC HIỆN";

    public static IReadOnlyList<WrittenPart> Of(ReportFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return [.. Enumerable.Concat([OpeningOf(facts)], ResultsOf(facts)).Concat([ShortfallsOf(facts), DifficultiesOf(facts), NextOf(facts)]).Select(Settled)];
    }

    /// <summary>"6 tháng đầu năm 2026", "quý II năm 2026": as a period stands within a sentence.</summary>
    internal static string NameOf(ReportPeriod period) => DayWords.Settled(Saying.Lower(period.Name.Vi));

    // Grounds, titles and people's own words bring days in other forms.
    private static WrittenPart Settled(WrittenPart part) =>
        part with
        {
            Lines = [.. part.Lines.Select(l => new WrittenLine([.. l.Pieces.Select(p => p with { Text = DayWords.Settled(p.Text) })]))],
        };

    /// <summary>What people wrote in the form for a part of the report.</summary>
    private static IEnumerable<WrittenLine> Placed(ReportFacts facts, string part) =>
        from indicator in facts.Form.Indicators
        where Phrases.PlaceOf(indicator.Key) == part
        let text = facts.Figure(indicator.Key).Text
        where !string.IsNullOrWhiteSpace(text)
        select SectionText.Worded(indicator, text.Trim());

    private static WrittenPart OpeningOf(ReportFacts facts)
    {
        var window = $"từ ngày {DayWords.InFigures(facts.Period.From)} đến hết ngày {DayWords.InFigures(facts.Period.To)}";
        var ground = facts.Ground.Length == 0 ? "" : $"Thực hiện {Saying.Unstopped(facts.Ground)}, ";
        var issuer = Saying.InFull(facts.Issuer);
        List<WrittenLine> lines =
        [
            WrittenLine.Of(
                $"{ground}{issuer} báo cáo {Saying.InFull(facts.Receiver)} {Saying.Lower(facts.Subject)} {NameOf(facts.Period)} (số liệu {window}) như sau:"
            ),
        ];
        if (facts.Coverage is { } coverage)
            lines.AddRange(CoverageText.Lines(coverage));
        return new(Opening, [], lines);
    }

    private static IEnumerable<WrittenPart> ResultsOf(ReportFacts facts)
    {
        if (facts.NothingBecause is { } because)
            return [new("results", [Results], [WrittenLine.Of($"Trong kỳ không phát sinh nội dung phải báo cáo: {Saying.Unstopped(because)}.")])];

        return facts.Form.Sections.Select(
            (section, at) =>
                new WrittenPart(
                    $"results.{section.Key}",
                    at == 0 ? [Results, Heading(section, at)] : [Heading(section, at)],
                    new SectionText(facts, section).Lines()
                )
        );
    }

    private static string Heading(FormSection section, int at) => $"{at + 1}. {Saying.Upper(Saying.Unstopped(section.Title.Vi))}";

    private static WrittenPart ShortfallsOf(ReportFacts facts)
    {
        List<WrittenLine> lines =
        [
            .. WorkText.Done(facts),
            .. facts.Remarks.Select(r => new WrittenLine([
                new($"- {Saying.Unstopped(r.Says)}", r.Cell),
                new(r.Explanation is { } said ? $". Giải trình: {Saying.Unstopped(said)}." : " (chưa có giải trình)."),
            ])),
            .. WorkText.Explained(facts),
            .. Placed(facts, Shortfalls),
        ];
        return new(Shortfalls, ["II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN"], lines);
    }

    private static WrittenPart DifficultiesOf(ReportFacts facts)
    {
        List<WrittenLine> lines = [.. WorkText.Difficulties(facts), .. Placed(facts, Difficulties)];
        return new(Difficulties, ["III. KHÓ KHĂN, VƯỚNG MẮC VÀ KIẾN NGHỊ, ĐỀ XUẤT"], lines);
    }

    private static WrittenPart NextOf(ReportFacts facts)
    {
        IEnumerable<WrittenLine> lines =
            facts.Next.Count == 0
                ? [WrittenLine.Of("Chưa có nhiệm vụ nào đến hạn trong kỳ tới.")]
                :
                [
                    WrittenLine.Of($"Trong {NameOf(facts.Period.Next)}, {Saying.InFull(facts.Issuer)} tập trung thực hiện các nhiệm vụ sau:"),
                    .. facts.Next.Select(d => new WrittenLine([
                        new("- "),
                        new(Saying.Unstopped(d.Content), null, d.Link),
                        new(d.Due is { } due ? $", hạn ngày {DayWords.InFigures(due)}." : "."),
                    ])),
                ];
        return new(Next, ["IV. NHIỆM VỤ TRỌNG TÂM KỲ TỚI"], [.. Placed(facts, Next), .. lines, Closing(facts)]);
    }

    private static WrittenLine Closing(ReportFacts facts) =>
        WrittenLine.Of(
            $"Trên đây là báo cáo {Saying.Lower(facts.Subject)} {NameOf(facts.Period)}, {Saying.InFull(facts.Issuer)} kính báo cáo {Saying.InFull(facts.Receiver)}./."
        );
}
