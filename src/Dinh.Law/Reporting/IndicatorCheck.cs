namespace Dinh.Law.Reporting;

/// <summary>Looks through one indicator by itself.</summary>
internal static class IndicatorCheck
{
    public static void Of(FormContent form, FormSection section, Indicator indicator, FormFaults faults)
    {
        var at = $"sections/{section.Key}/{indicator.Key}";
        faults.Key(at, indicator.Key, CellKey.IsKey(indicator.Key));
        faults.Words($"{at}/label", indicator.Label);
        faults.When(string.IsNullOrWhiteSpace(indicator.Code) || indicator.Code.Length > 20, $"{at}/code", "chỉ tiêu cần có số", "an indicator has a number");
        SectionCheck.Values(at, indicator.Type, indicator.Decimals, indicator.Choices, faults);
        Parts(form, indicator, at, faults);
        Source(section, indicator, at, faults);
        faults.When(indicator.Least > indicator.Most, $"{at}/least", "số nhỏ nhất lớn hơn số lớn nhất", "the least is above the most");
        Over(indicator, at, faults);
    }

    private static void Over(Indicator indicator, string at, FormFaults faults)
    {
        faults.When(
            !indicator.IsNumber && indicator.Over is OverTime.Sum,
            $"{at}/over",
            "chữ, ngày và lựa chọn không cộng được: “over” là latest hoặc none",
            "words, days and choices are not added up: “over” is latest or none"
        );
        faults.When(
            indicator.Type == FigureType.Percent && indicator.Over is OverTime.Sum or OverTime.Distinct,
            $"{at}/over",
            "tỷ lệ không cộng được",
            "a ratio is not added up"
        );
    }

    private static void Parts(FormContent form, Indicator indicator, string at, FormFaults faults)
    {
        if (indicator.Breakdown is { } breakdown)
        {
            faults.When(form.Breakdown(breakdown) is null, $"{at}/breakdown", $"không có phân tổ “{breakdown}”", $"there is no breakdown “{breakdown}”");
            faults.When(!indicator.IsNumber, $"{at}/breakdown", "chỉ số mới phân tổ được", "only numbers have a breakdown");
        }

        if (indicator.PartOf is not { } whole)
            return;

        faults.When(form.Indicator(whole) is null, $"{at}/partOf", $"không có chỉ tiêu “{whole}”", $"there is no indicator “{whole}”");
        var (met, above) = (new HashSet<string> { indicator.Key }, form.Indicator(whole));
        while (above is not null && met.Add(above.Key))
            above = above.PartOf is { } next ? form.Indicator(next) : null;
        faults.When(above is not null, $"{at}/partOf", "là một phần của chính nó", "it is a part of itself");
    }

    private static void Source(FormSection section, Indicator indicator, string at, FormFaults faults)
    {
        var worked = indicator.Source is FigureSource.Formula or FigureSource.Register;
        faults.When(worked && string.IsNullOrWhiteSpace(indicator.Formula), $"{at}/formula", "thiếu công thức", "the formula is missing");
        faults.When(
            !worked && indicator.Formula is not null,
            $"{at}/formula",
            "chỉ tiêu nhập hoặc đếm thì không có công thức",
            "what is typed or counted has no formula"
        );
        Counted(indicator, at, faults);
        if (worked)
            Worked(section, indicator, at, faults);
    }

    private static void Counted(Indicator indicator, string at, FormFaults faults)
    {
        faults.When(
            indicator.Source == FigureSource.Counted && indicator.Count is null,
            $"{at}/count",
            "thiếu nguồn đếm",
            "what it is counted from is missing"
        );
        faults.When(
            indicator.Source != FigureSource.Counted && indicator.Count is not null,
            $"{at}/count",
            "chỉ chỉ tiêu đếm mới có nguồn đếm",
            "only a counted indicator is counted from something"
        );
    }

    private static void Worked(FormSection section, Indicator indicator, string at, FormFaults faults)
    {
        faults.When(!indicator.IsNumber, $"{at}/source", "chỉ số mới tính được", "only numbers are worked out");
        faults.When(indicator.Breakdown is not null, $"{at}/breakdown", "chỉ tiêu tính thì không phân tổ", "what is worked out has no breakdown");
        faults.When(
            indicator.Source == FigureSource.Register && section.Kind != SectionKind.Register,
            $"{at}/source",
            "nguồn “register” chỉ dùng trong mục sổ",
            "the source “register” is for sections with rows"
        );
    }
}
