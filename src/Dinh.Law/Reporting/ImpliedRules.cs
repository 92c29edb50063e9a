namespace Dinh.Law.Reporting;

/// <summary>The rules that follow from how a form is built: a part is no more than its whole, the slots of a breakdown add up to it.</summary>
public static class ImpliedRules
{
    public static IEnumerable<FormRule> Of(FormContent form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return form.Indicators.Where(i => i.IsNumber).SelectMany(i => Parts(form, i).Concat(Slots(form, i)).Concat(Range(i)));
    }

    private static IEnumerable<FormRule> Parts(FormContent form, Indicator indicator)
    {
        if (indicator.PartOf is not { } key || form.Indicator(key) is not { } whole)
            yield break;

        yield return new()
        {
            Key = $"{indicator.Key}.part-of",
            Left = indicator.Key,
            Relation = Relation.LessOrEqual,
            Right = whole.Key,
            Message = new($"“{indicator.Label.Vi}” không thể lớn hơn “{whole.Label.Vi}”.", $"“{indicator.Label.En}” cannot exceed “{whole.Label.En}”."),
        };
    }

    private static IEnumerable<FormRule> Slots(FormContent form, Indicator indicator)
    {
        if (form.Breakdown(indicator.Breakdown) is not { Slots.Count: > 0 } breakdown)
            yield break;

        yield return new()
        {
            Key = $"{indicator.Key}.slots",
            Left = $"some({string.Join(", ", breakdown.Slots.Select(s => $"{indicator.Key}/{s.Key}"))})",
            Relation = breakdown.Exhaustive ? Relation.Equal : Relation.LessOrEqual,
            Right = indicator.Key,
            Message = NotTheWhole(breakdown, indicator),
        };
    }

    private static Sentence NotTheWhole(Breakdown breakdown, Indicator indicator) =>
        breakdown.Exhaustive
            ? new(
                $"Các phần theo {breakdown.Label.Vi} của “{indicator.Label.Vi}” phải cộng lại bằng tổng số.",
                $"The parts of “{indicator.Label.En}” by {breakdown.Label.En} must add up to the whole."
            )
            : new(
                $"Các phần theo {breakdown.Label.Vi} của “{indicator.Label.Vi}” cộng lại không thể lớn hơn tổng số.",
                $"The parts of “{indicator.Label.En}” by {breakdown.Label.En} cannot exceed the whole."
            );

    private static IEnumerable<FormRule> Range(Indicator indicator)
    {
        if (indicator.Least is { } least)
            yield return Bound(indicator, "least", Relation.GreaterOrEqual, least, TooSmall(indicator, least));
        if (indicator.Most is { } most)
            yield return Bound(indicator, "most", Relation.LessOrEqual, most, TooLarge(indicator, most));
    }

    private static Sentence TooSmall(Indicator indicator, long least) =>
        new($"“{indicator.Label.Vi}” không thể nhỏ hơn {least}.", $"“{indicator.Label.En}” cannot be below {least}.");

    private static Sentence TooLarge(Indicator indicator, long most) =>
        new($"“{indicator.Label.Vi}” không thể lớn hơn {most}.", $"“{indicator.Label.En}” cannot be above {most}.");

    private static FormRule Bound(Indicator indicator, string name, Relation relation, long bound, Sentence message) =>
        new()
        {
            Key = $"{indicator.Key}.{name}",
            Left = indicator.Key,
            Relation = relation,
            Right = bound < 0 ? $"-{-(decimal)bound}" : $"{bound}",
            Message = message,
        };
}
