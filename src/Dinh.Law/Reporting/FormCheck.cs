namespace Dinh.Law.Reporting;

/// <summary>Looks through a form that somebody brings, before anything is built on it.</summary>
internal static class FormCheck
{
    public const int MostCells = 5_000;
    public const int MostSections = 60;
    public const int MostRules = 500;
    public const int LongestText = 1_000;

    public static IReadOnlyList<FormFault> Of(FormContent form)
    {
        var faults = new FormFaults();
        Frame(form, faults);
        foreach (var breakdown in form.Breakdowns)
            BreakdownCheck(breakdown, faults);
        foreach (var section in form.Sections)
            SectionCheck.Of(section, faults);
        foreach (var (section, indicator) in form.Sections.SelectMany(s => s.Indicators.Select(i => (s, i))))
            IndicatorCheck.Of(form, section, indicator, faults);

        // What names cells is asked last, once it is known that each key is one cell.
        if (faults.All.Count == 0)
            ReferenceCheck.Of(form, faults);
        return faults.All;
    }

    private static void Frame(FormContent form, FormFaults faults)
    {
        faults.Key("code", form.Code, CellKey.IsPlainKey(form.Code));
        faults.When(form.Edition is < 1 or > 9_999, "edition", "số phiên bản phải từ 1 đến 9999", "the edition is a number from 1 to 9999");
        faults.Words("title", form.Title);
        faults.When(
            form.Sections.Count is 0 or > MostSections,
            "sections",
            $"biểu mẫu cần từ 1 đến {MostSections} mục",
            $"a form has 1 to {MostSections} sections"
        );
        faults.When(form.Rules.Count > MostRules, "rules", $"nhiều nhất {MostRules} quy tắc", $"at most {MostRules} rules");
        Doubled(form, faults);
        faults.When(form.Cells.Take(MostCells + 1).Count() > MostCells, "sections", $"nhiều nhất {MostCells} ô", $"at most {MostCells} cells");
    }

    private static void Doubled(FormContent form, FormFaults faults)
    {
        faults.Doubled("sections", form.Sections.Select(s => s.Key));
        faults.Doubled("breakdowns", form.Breakdowns.Select(b => b.Key));
        faults.Doubled("indicators", form.Indicators.Select(i => i.Key));
        faults.Doubled("indicators/code", form.Indicators.Select(i => i.Code));
        faults.Doubled("rules", form.Rules.Select(r => r.Key));
    }

    private static void BreakdownCheck(Breakdown breakdown, FormFaults faults)
    {
        var at = $"breakdowns/{breakdown.Key}";
        faults.Key(at, breakdown.Key, CellKey.IsPlainKey(breakdown.Key));
        faults.Words($"{at}/label", breakdown.Label);
        faults.When(
            breakdown.From == SlotsFrom.Form && breakdown.Slots is null or { Count: 0 or > 100 },
            at,
            "phân tổ cần từ 1 đến 100 phần",
            "a breakdown has 1 to 100 slots"
        );
        faults.When(
            breakdown is { From: SlotsFrom.Villages, Slots.Count: > 0 },
            at,
            "phân tổ theo thôn lấy các thôn của đơn vị, không ghi phần nào",
            "a breakdown by village takes the unit's villages and lists none"
        );
        faults.Doubled(at, (breakdown.Slots ?? []).Select(s => s.Key));
        foreach (var slot in breakdown.Slots ?? [])
        {
            faults.Key($"{at}/{slot.Key}", slot.Key, CellKey.IsPlainKey(slot.Key));
            faults.Words($"{at}/{slot.Key}/label", slot.Label);
        }
    }
}
