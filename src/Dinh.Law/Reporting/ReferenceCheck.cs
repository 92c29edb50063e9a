namespace Dinh.Law.Reporting;

/// <summary>Looks whether what formulas and rules name is there, and whether no formula leads back to itself.</summary>
internal sealed partial class ReferenceCheck
{
    private readonly FormContent form;
    private readonly FormFaults faults;
    private readonly HashSet<string> cells;
    private readonly Dictionary<string, Formula> formulas = new(StringComparer.Ordinal);

    private ReferenceCheck(FormContent form, FormFaults faults)
    {
        (this.form, this.faults) = (form, faults);
        cells = [.. form.Cells.Select(c => c.Key)];
    }

    public static void Of(FormContent form, FormFaults faults)
    {
        var check = new ReferenceCheck(form, faults);
        foreach (var section in form.Sections)
            check.Formulas(section);
        check.Loops();
        foreach (var rule in form.Rules)
            check.Rule(rule);
    }

    private void Formulas(FormSection section)
    {
        foreach (var indicator in section.Indicators.Where(i => i.Formula is not null))
        {
            var at = $"sections/{section.Key}/{indicator.Key}/formula";
            if (faults.Formula(at, indicator.Formula) is not { } formula)
                continue;

            formulas[indicator.Key] = formula;
            Known(at, formula);
        }
    }

    private void Loops()
    {
        foreach (var key in formulas.Keys.Where(k => Reaches(k, k, [])))
            faults.When(true, $"indicators/{key}/formula", "công thức quay lại chính nó", "the formula leads back to itself");
    }

    private bool Reaches(string from, string goal, HashSet<string> met) =>
        formulas.TryGetValue(from, out var formula)
        && formula.Names.Concat(formula.YearSoFar).Select(c => CellKey.Of(c).Indicator).Any(n => n == goal || (met.Add(n) && Reaches(n, goal, met)));

    private void Known(string at, Formula formula)
    {
        foreach (var name in formula.Names.Concat(formula.OtherTimes).Where(n => !cells.Contains(n)))
            faults.When(true, at, $"không có ô “{name}”", $"there is no cell “{name}”");
        SectionCheck.Law(formula, at, faults);
        foreach (var use in formula.Registers)
            Register(at, use);
    }

    private void Register(string at, RegisterUse use)
    {
        if (form.Section(use.Section) is not { Kind: SectionKind.Register } section)
        {
            faults.When(true, at, $"không có sổ “{use.Section}”", $"there is no register “{use.Section}”");
            return;
        }

        foreach (var column in use.Columns.Where(c => section.Column(c) is null))
            faults.When(true, at, $"sổ “{use.Section}” không có cột “{column}”", $"the register “{use.Section}” has no column “{column}”");
        Words(section, use.Words, at);
    }

    private void Words(FormSection section, IEnumerable<ColumnWord> words, string at)
    {
        foreach (
            var (column, word) in words.Where(w =>
                w.Word.Length > 0 && section.Column(w.Column) is { Choices.Count: > 0 } c && !c.Choices.Any(v => v.Key == w.Word)
            )
        )
            faults.When(true, at, $"cột “{column}” không có giá trị “{word}”", $"the column “{column}” has no value “{word}”");
    }
}
