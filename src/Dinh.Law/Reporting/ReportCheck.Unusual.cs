namespace Dinh.Law.Reporting;

/// <summary>What is far from the period before.</summary>
public static partial class ReportCheck
{
    private static IEnumerable<ReportRemark> Unusual(FormSection section, IFilledFigures figures) =>
        figures.Earlier is { } before
            ? section.Indicators.Where(i => i is { IsNumber: true, Formula: null }).Select(i => Unusual(section, i, figures, before)).OfType<ReportRemark>()
            : [];

    private static ReportRemark? Unusual(FormSection section, Indicator indicator, IFilledFigures figures, IFigures before)
    {
        if (
            figures.Of(indicator.Key) is not { } now
            || before.Of(indicator.Key) is not { } then
            || Outliers.At(indicator.Type, figures.Day) is not { } rule
            || !rule.IsUnusual(now, then)
        )
            return null;

        return new(RemarkKind.Unusual, RuleSeverity.Explain, section.Key, FarFrom(indicator, now, then)) { Cell = indicator.Key, Confidence = rule.Confidence };
    }

    private static Sentence FarFrom(Indicator indicator, decimal now, decimal then)
    {
        var (told, old) = (FigureText.Write(now, indicator.Decimals), FigureText.Write(then, indicator.Decimals));
        return new(
            $"“{indicator.Label.Vi}” là {told}, kỳ trước {old}: chênh lệch lớn, xin giải trình.",
            $"“{indicator.Label.En}” is {told}, the period before {old}: say why it differs so much."
        );
    }
}
