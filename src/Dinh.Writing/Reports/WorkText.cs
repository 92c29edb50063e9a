using Dinh.Law.Reporting;

namespace Dinh.Writing.Reports;

/// <summary>Tells how the work stood when the window ended: what was done and what is late, what was explained, what was asked of others.</summary>
internal static class WorkText
{
    public static IEnumerable<WrittenLine> Done(ReportFacts facts)
    {
        var (work, end) = (facts.Work, DayWords.InFigures(facts.Period.To));
        var done = Finished(work);
        if (work.Late.Count == 0)
        {
            yield return WrittenLine.Of($"{done}; đến hết ngày {end} không có nhiệm vụ quá hạn.");
            yield break;
        }

        yield return WrittenLine.Of($"{done}; đến hết ngày {end} còn {work.Late.Count} nhiệm vụ quá hạn chưa hoàn thành:");
        foreach (var duty in work.Late)
            yield return new([
                new("- "),
                new(Saying.Unstopped(duty.Content), null, duty.Link),
                new($" ({duty.Lead}{(duty.Due is { } due ? $"; thời hạn {DayWords.InFigures(due)}" : "")})."),
            ]);
    }

    private static string Finished(WorkDone work) =>
        work.Done == 0 ? "Trong kỳ chưa có nhiệm vụ nào được ghi nhận hoàn thành"
        : work.DoneLate == 0 ? $"Trong kỳ đã hoàn thành {work.Done} nhiệm vụ, đều đúng thời hạn"
        : work.DoneLate == work.Done ? $"Trong kỳ đã hoàn thành {work.Done} nhiệm vụ, đều sau thời hạn"
        : $"Trong kỳ đã hoàn thành {work.Done} nhiệm vụ, trong đó {work.DoneLate} nhiệm vụ hoàn thành sau thời hạn";

    /// <summary>Figures that were explained, with the explanation.</summary>
    public static IEnumerable<WrittenLine> Explained(ReportFacts facts)
    {
        var told = facts.Remarks.Select(r => r.Cell).ToHashSet();
        var indicators = facts.Form.Sections.SelectMany(s => s.Indicators.Select(i => (Section: s, Indicator: i)));
        foreach (var (section, indicator) in indicators.Where(i => !told.Contains(i.Indicator.Key)))
        {
            if (facts.Figure(indicator.Key) is not { Explanation: { Length: > 0 } because } figure)
                continue;

            var before = figure.Before is { } then ? $" (kỳ trước {Saying.Measured(indicator, then)})" : "";
            yield return new([
                new($"- {Saying.Upper(section.Title.Vi)}, {Saying.Lower(indicator.Label.Vi)}: "),
                new(figure.Number is { } now ? Saying.Measured(indicator, now) : "chưa có số liệu", indicator.Key),
                new($"{before}. Nguyên nhân: {Saying.Unstopped(because)}."),
            ]);
        }
    }

    public static IEnumerable<WrittenLine> Difficulties(ReportFacts facts)
    {
        var own = facts.Difficulties.Where(d => d.IsOwn).ToList();
        var below = facts.Difficulties.Where(d => !d.IsOwn).ToList();
        yield return WrittenLine.Of(
            own.Count == 0 ? "Trong kỳ chưa nêu khó khăn, vướng mắc hoặc kiến nghị." : $"Trong kỳ đã nêu {Counted(own)}{Answered(own)}:"
        );
        foreach (var one in own)
            yield return new([
                new(one.IsProposal ? "- Kiến nghị: " : "- "),
                new(Saying.Unstopped(one.Title), null, one.Link),
                new(one.Content.Length is > 0 and < 400 && one.Content != one.Title ? $". {Saying.Unstopped(one.Content)}" : ""),
                new(one.IsAnswered ? $" ({one.Other} đã trả lời)." : $" ({one.Other} chưa trả lời)."),
            ]);
        if (below.Count > 0)
            yield return WrittenLine.Of($"Đã tiếp nhận {Counted(below)} của cơ quan, đơn vị khác{Answered(below)}.");
    }

    private static string Counted(List<ToldDifficulty> all)
    {
        var (proposals, difficulties) = (all.Count(d => d.IsProposal), all.Count(d => !d.IsProposal));
        return string.Join(
            " và ",
            new[] { difficulties > 0 ? $"{difficulties} khó khăn, vướng mắc" : null, proposals > 0 ? $"{proposals} kiến nghị, đề xuất" : null }.OfType<string>()
        );
    }

    private static string Answered(List<ToldDifficulty> all)
    {
        var answered = all.Count(d => d.IsAnswered);
        return answered == 0 ? ", chưa được trả lời"
            : answered == all.Count ? ", đều đã được trả lời"
            : $", trong đó {answered} đã được trả lời";
    }
}
