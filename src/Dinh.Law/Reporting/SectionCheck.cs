namespace Dinh.Law.Reporting;

/// <summary>Looks through one section and the columns of a register.</summary>
internal static class SectionCheck
{
    public static void Of(FormSection section, FormFaults faults)
    {
        var at = $"sections/{section.Key}";
        faults.Key(at, section.Key, CellKey.IsPlainKey(section.Key));
        faults.Words($"{at}/title", section.Title);
        faults.When(string.IsNullOrWhiteSpace(section.Number) || section.Number.Length > 20, $"{at}/number", "mục cần có số", "a section has a number");
        if (section.Hint is not null)
            faults.Words($"{at}/hint", section.Hint);

        KindCheck(section, at, faults);
        faults.Doubled($"{at}/columns", section.Columns.Select(c => c.Key));
        foreach (var column in section.Columns)
            ColumnCheck(section, column, $"{at}/columns/{column.Key}", faults);
    }

    private static void KindCheck(FormSection section, string at, FormFaults faults)
    {
        faults.When(section.Kind == SectionKind.Register && section.Columns.Count is 0 or > 60, at, "sổ cần từ 1 đến 60 cột", "a register has 1 to 60 columns");
        faults.When(section.Kind == SectionKind.Figures && section.Columns.Count > 0, at, "mục số liệu không có cột", "a section of figures has no columns");
        faults.When(
            section.Kind == SectionKind.Figures && section.Indicators.Count == 0,
            at,
            "mục số liệu cần có chỉ tiêu",
            "a section of figures has indicators"
        );
    }

    public static void Values(string at, FigureType type, int decimals, IReadOnlyList<Choice> choices, FormFaults faults)
    {
        faults.When(decimals is < 0 or > 4, $"{at}/decimals", "số chữ số thập phân từ 0 đến 4", "decimals are 0 to 4");
        faults.When(
            decimals > 0 && type is FigureType.Count or FigureType.Money or FigureType.Text or FigureType.Date or FigureType.Choice,
            $"{at}/decimals",
            "loại này không có chữ số thập phân",
            "this type has no decimals"
        );
        ChoiceCheck(at, type, choices, faults);
    }

    private static void ChoiceCheck(string at, FigureType type, IReadOnlyList<Choice> choices, FormFaults faults)
    {
        faults.When(
            type == FigureType.Choice && choices.Count is 0 or > 100,
            $"{at}/choices",
            "cần từ 1 đến 100 giá trị để chọn",
            "1 to 100 choices are needed"
        );
        faults.When(type != FigureType.Choice && choices.Count > 0, $"{at}/choices", "chỉ loại “choice” mới có giá trị để chọn", "only a choice has choices");
        faults.Doubled($"{at}/choices", choices.Select(c => c.Key));
        foreach (var choice in choices)
        {
            faults.Key($"{at}/choices/{choice.Key}", choice.Key, CellKey.IsPlainKey(choice.Key));
            faults.Words($"{at}/choices/{choice.Key}", choice.Label);
        }
    }

    private static void ColumnCheck(FormSection section, RegisterColumn column, string at, FormFaults faults)
    {
        faults.Key(at, column.Key, CellKey.IsPlainKey(column.Key));
        faults.Words($"{at}/label", column.Label);
        faults.When(column.Least > column.Most, $"{at}/least", "số nhỏ nhất lớn hơn số lớn nhất", "the least is above the most");
        Values(at, column.Type, column.Decimals, column.Choices, faults);
        if (column.Formula is null)
            return;

        faults.When(!column.IsNumber, $"{at}/formula", "chỉ cột số mới có công thức", "only a column of numbers has a formula");
        if (faults.Formula($"{at}/formula", column.Formula) is not { } formula)
            return;

        InRow(section, formula.Names, formula, $"{at}/formula", faults);
        faults.When(Reaches(section, column.Key, column.Key, []), $"{at}/formula", "công thức quay lại chính nó", "the formula leads back to itself");
    }

    /// <summary>A formula over a row knows that row alone.</summary>
    public static void InRow(FormSection section, IEnumerable<string> names, Formula formula, string at, FormFaults faults)
    {
        foreach (var name in names.Where(n => section.Column(n) is null))
            faults.When(true, at, $"không có cột “{name}”", $"there is no column “{name}”");
        faults.When(
            formula.Registers.Count > 0 || formula.OtherTimes.Count > 0,
            at,
            "trong một dòng của sổ chỉ dùng được các cột của dòng đó",
            "within a row only its own columns can be used"
        );
        Law(formula, at, faults);
    }

    public static void Law(Formula formula, string at, FormFaults faults)
    {
        foreach (var key in formula.LawKeys.Where(k => !Limits.Knows(k)))
            faults.When(true, at, $"không có mức luật định “{key}”", $"there is no figure of the law “{key}”");
    }

    private static bool Reaches(FormSection section, string from, string goal, HashSet<string> met) =>
        section.Column(from)?.Formula is { } text
        && Formula.Read(text).Formula is { } formula
        && formula.Names.Any(n => n == goal || (met.Add(n) && Reaches(section, n, goal, met)));
}
